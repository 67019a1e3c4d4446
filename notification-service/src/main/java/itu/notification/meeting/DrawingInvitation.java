package itu.notification.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import org.jspecify.annotations.Nullable;

import itu.notification.form.FormPageView;
import itu.notification.form.NoticeView;
import itu.notification.form.PageFrame;
import itu.notification.page.PostedForm;
import itu.notification.page.PublicPages;
import itu.platform.language.Language;
import itu.platform.time.BusinessClock;

/** Draws the page on which an invitation is answered, like a form; one that can no longer be answered says so. */
@ApplicationScoped
class DrawingInvitation {
    private final InvitationFields fields;
    private final InvitationAnswers answers;
    private final BusinessClock clock;
    private final PublicPages pages;
    private final Template form;
    private final Template notice;

    DrawingInvitation(
            InvitationFields fields,
            InvitationAnswers answers,
            BusinessClock clock,
            PublicPages pages,
            @Location("form/form.html") Template form,
            @Location("form/notice.html") Template notice) {
        this.fields = fields;
        this.answers = answers;
        this.clock = clock;
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
        if (meeting.cancelled() || meeting.over(clock.instant())) {
            var why = meeting.cancelled() ? "cancelled" : "over";
            return notice(meeting, 200, false, MeetingTexts.text(why, language), language);
        }
        var before = answers.last(meeting.key(), addressee);
        var missing = MeetingTexts.text("answer.missing", language);
        var faults = faulty ? List.of(new FormPageView.Fault("answer", missing)) : List.<FormPageView.Fault>of();
        var view = new FormPageView(
                frame(meeting, letter, language),
                opening(meeting, before, language),
                null,
                faults,
                fields.of(meeting, addressee, sent == null ? shown(before) : sent, faulty ? missing : null, language),
                "",
                letter,
                FormPageView.Labels.of(language));
        return pages.answer(faulty ? 422 : 200, form.data("page", view).render(), language);
    }

    private static List<String> opening(Meeting meeting, Optional<InvitationAnswer> before, Language language) {
        var invitation = MeetingTexts.text(
                "invitation",
                language,
                Map.of(
                        "opens", day(meeting.opensOn(), language),
                        "closes", day(meeting.closesOn(), language),
                        "place", meeting.place()));
        var answered = before.map(answer -> MeetingTexts.text(
                "answered", language, Map.of("answer", MeetingTexts.text("answer." + answer.choice(), language))));
        return Stream.concat(Stream.of(invitation), answered.stream()).toList();
    }

    /** The answer that stands, for whoever wants to change it; the names in it are shown to nobody who was only sent the link. */
    private static @Nullable PostedForm shown(Optional<InvitationAnswer> before) {
        return before.map(answer -> new PostedForm(Map.of(
                        "answer", List.of(answer.choice().name()),
                        "representedBy", answer.representedBy() == null ? List.of() : List.of(answer.representedBy()),
                        "sessions",
                                answer.sessions().stream().map(UUID::toString).toList())))
                .orElse(null);
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

    private static String day(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
    }
}
