package itu.notification.meeting;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.notification.form.FieldView;
import itu.notification.page.PostedForm;
import itu.platform.language.Language;

/** The questions on the page of an invitation. Only sessions that are open to the addressee are asked about. */
@ApplicationScoped
class InvitationFields {
    private final Meetings meetings;
    private final Eligibility eligibility;
    private final GivingPlaces places;

    InvitationFields(Meetings meetings, Eligibility eligibility, GivingPlaces places) {
        this.meetings = meetings;
        this.eligibility = eligibility;
        this.places = places;
    }

    /**
     * The fields, filled with what was sent or stands.
     *
     * @param error what is wrong with the answer
     */
    List<FieldView> of(
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
            if (!session.cancelled()
                    && eligibility.of(meeting, session, addressee).eligible()) {
                var code = session.id().toString();
                options.add(new FieldView.Option(
                        fieldId("sessions", options.size()),
                        code,
                        label(meeting, session, addressee, language),
                        chosen.contains(code)));
            }
        }
        return options;
    }

    private String label(Meeting meeting, MeetingSession session, String addressee, Language language) {
        var when = LocalDateTime.ofInstant(session.startsAt(), ZoneId.of(meeting.zone()))
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language.locale()));
        return session.title(language) + " – " + when
                + (session.chathamHouse() ? " – " + MeetingTexts.text("chatham-house", language) : "")
                + (full(session, addressee) ? " – " + MeetingTexts.text("waiting-list", language) : "");
    }

    private boolean full(MeetingSession session, String addressee) {
        if (session.capacity() == null) {
            return false;
        }
        var given = places.given(session).given();
        return given.size() >= session.capacity() && !given.contains(addressee);
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
}
