package itu.notification.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import org.jspecify.annotations.Nullable;

import itu.notification.form.FieldView;
import itu.notification.form.FormPageView;
import itu.notification.form.NoticeView;
import itu.notification.form.PageFrame;
import itu.notification.page.PostedForm;
import itu.notification.page.PublicPages;
import itu.platform.language.Language;

/** Draws the page on which an invitation is answered, like a form. Only sessions that are open to the addressee stand on it. */
@ApplicationScoped
class DrawingInvitation {
    private final Meetings meetings;
    private final Eligibility eligibility;
    private final PublicPages pages;
    private final Template form;
    private final Template notice;

    DrawingInvitation(
            Meetings meetings,
            Eligibility eligibility,
            PublicPages pages,
            @Location("form/form.html") Template form,
            @Location("form/notice.html") Template notice) {
        this.meetings = meetings;
        this.eligibility = eligibility;
        this.pages = pages;
        this.form = form;
        this.notice = notice;
    }

    Response questions(
            Meeting meeting,
            String addressee,
            String letter,
            @Nullable PostedForm sent,
            boolean faulty,
            Language language) {
        var missing = MeetingTexts.text("answer.missing", language);
        var faults = faulty ? List.of(new FormPageView.Fault("answer", missing)) : List.<FormPageView.Fault>of();
        var view = new FormPageView(
                frame(meeting, letter, language),
                List.of(MeetingTexts.text(
                        "invitation",
                        language,
                        Map.of(
                                "opens", day(meeting.opensOn(), language),
                                "closes", day(meeting.closesOn(), language),
                                "place", meeting.place()))),
                null,
                faults,
                fields(meeting, addressee, sent, faulty ? missing : null, language),
                "",
                letter,
                FormPageView.Labels.of(language));
        return pages.answer(faulty ? 422 : 200, form.data("page", view).render(), language);
    }

    Response thanks(Meeting meeting, Language language) {
        return notice(meeting, 200, true, MeetingTexts.text("thanks", language), language);
    }

    Response tooMany(Meeting meeting, long seconds, Language language) {
        return notice(
                meeting, 429, false, MeetingTexts.text("too-many", language, Map.of("seconds", seconds)), language);
    }

    private Response notice(Meeting meeting, int status, boolean good, String sentence, Language language) {
        var view = new NoticeView(frame(meeting, null, language), good, List.of(sentence));
        return pages.answer(status, notice.data("page", view).render(), language);
    }

    private PageFrame frame(Meeting meeting, @Nullable String letter, Language language) {
        var path = "/invitations/%s/" + meeting.key() + (letter == null ? "" : "?r=" + letter);
        return PageFrame.of(meeting.name(language), meeting.synthetic(), path, pages, language);
    }

    private List<FieldView> fields(
            Meeting meeting, String addressee, @Nullable PostedForm sent, @Nullable String error, Language language) {
        var fields = new ArrayList<FieldView>();
        var chosen = values(sent, "answer");
        fields.add(field(
                "answer",
                "choices",
                "radio",
                true,
                error,
                "",
                Arrays.stream(InvitationAnswer.Choice.values())
                        .map(choice -> new FieldView.Option(
                                fieldId("answer", choice.ordinal()),
                                choice.name(),
                                MeetingTexts.text("answer." + choice, language),
                                chosen.contains(choice.name())))
                        .toList(),
                language));
        fields.add(text("representedBy", "text", sent, language));
        fields.add(text("delegates", "textarea", sent, language));
        fields.add(field("consent", "consent", "checkbox", false, null, first(sent, "consent"), List.of(), language));
        var sessions = sessions(meeting, addressee, values(sent, "sessions"), language);
        if (!sessions.isEmpty()) {
            fields.add(field("sessions", "choices", "checkbox", false, null, "", sessions, language));
        }
        return List.copyOf(fields);
    }

    private List<FieldView.Option> sessions(Meeting meeting, String addressee, List<String> chosen, Language language) {
        var options = new ArrayList<FieldView.Option>();
        for (var session : meetings.sessions(meeting.key())) {
            if (eligibility.of(meeting, session, addressee).eligible()) {
                var code = session.id().toString();
                options.add(new FieldView.Option(
                        fieldId("sessions", options.size()),
                        code,
                        label(meeting, session, language),
                        chosen.contains(code)));
            }
        }
        return options;
    }

    private static String label(Meeting meeting, MeetingSession session, Language language) {
        var when = LocalDateTime.ofInstant(session.startsAt(), ZoneId.of(meeting.zone()))
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language.locale()));
        return session.title(language) + " – " + when
                + (session.chathamHouse() ? " – " + MeetingTexts.text("chatham-house", language) : "");
    }

    private static FieldView text(String key, String input, @Nullable PostedForm sent, Language language) {
        return field(key, input, "checkbox", false, null, first(sent, key), List.of(), language);
    }

    private static FieldView field(
            String key,
            String input,
            String choice,
            boolean required,
            @Nullable String error,
            String value,
            List<FieldView.Option> options,
            Language language) {
        return new FieldView(
                key,
                key,
                input,
                choice,
                MeetingTexts.text("field." + key, language),
                null,
                required,
                error,
                error == null ? null : key + "-error",
                null,
                "auto",
                null,
                value,
                options);
    }

    /** The first choice bears the id of the question, where the link in the list of errors leads. */
    private static String fieldId(String key, int place) {
        return place == 0 ? key : key + "-" + place;
    }

    private static List<String> values(@Nullable PostedForm sent, String key) {
        return sent == null ? List.of() : sent.values().getOrDefault(key, List.of());
    }

    private static String first(@Nullable PostedForm sent, String key) {
        var values = values(sent, key);
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static String day(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
    }
}
