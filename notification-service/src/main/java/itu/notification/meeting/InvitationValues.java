package itu.notification.meeting;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;

import itu.notification.addressee.Mailing;
import itu.notification.addressee.ValueSource;
import itu.notification.addressee.WrittenTo;
import itu.notification.letter.LetterDates;
import itu.platform.language.Language;

/** What a letter of invitation says about its meeting, and where it is answered. */
@Singleton
class InvitationValues implements ValueSource {
    private final Meetings meetings;
    private final InvitationLinks links;
    private final Map<String, Told> told = new ConcurrentHashMap<>();

    InvitationValues(Meetings meetings, InvitationLinks links) {
        this.meetings = meetings;
        this.links = links;
    }

    /** A meeting does not change once it is entered. */
    private record Told(Map<String, String> names, String place, LocalDate begins, LocalDate ends) {}

    @Override
    public void add(Mailing mailing, WrittenTo to, Language language, Map<String, String> values) {
        var asked = mailing.asked();
        if (asked == null || !asked.kind().equals("INVITATION")) {
            return;
        }
        var meeting = told.computeIfAbsent(asked.reference(), this::read);
        values.put("meeting.name", meeting.names().getOrDefault(language.tag(), asked.reference()));
        values.put("meeting.place", meeting.place());
        values.put("meeting.begins", LetterDates.write(meeting.begins(), language));
        values.put("meeting.ends", LetterDates.write(meeting.ends(), language));
        values.put("link.calendar", links.calendar(asked.reference(), language));
        values.put(
                "link.invitation",
                links.invitation(asked.reference(), mailing.campaign(), mailing.step(), to.number(), language));
    }

    private Told read(String key) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var meeting = meetings.byKey(key);
            return new Told(Map.copyOf(meeting.names()), meeting.place(), meeting.opensOn(), meeting.closesOn());
        });
    }
}
