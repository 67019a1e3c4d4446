package itu.notification.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;

import itu.notification.addressee.Mailing;
import itu.notification.addressee.ValueSource;
import itu.notification.addressee.WrittenTo;
import itu.notification.campaign.ReplyKind;
import itu.notification.letter.LetterDates;
import itu.notification.mail.Attachment;
import itu.platform.language.Language;

/** What a letter of invitation says about its meeting, where it is answered, and the entry for the reader's calendar. */
@Singleton
class InvitationValues implements ValueSource {
    /** So long a meeting that was moved meanwhile may still be told as it was. */
    private static final Duration KEPT = Duration.ofSeconds(5);

    private static final String INVITATION = ReplyKind.INVITATION.name();

    private final Meetings meetings;
    private final InvitationLinks links;
    private final CalendarFile file;
    private final Map<String, Told> told = new ConcurrentHashMap<>();

    InvitationValues(Meetings meetings, InvitationLinks links, CalendarFile file) {
        this.meetings = meetings;
        this.links = links;
        this.file = file;
    }

    private record Told(
            Map<String, String> names,
            String place,
            LocalDate begins,
            LocalDate ends,
            Map<Language, List<Attachment>> files,
            long readAt) {
        boolean stale() {
            return System.nanoTime() - readAt > KEPT.toNanos();
        }
    }

    @Override
    public void add(Mailing mailing, WrittenTo to, Language language, Map<String, String> values) {
        var asked = mailing.asked();
        if (asked == null || !asked.kind().equals(INVITATION)) {
            return;
        }
        var meeting = told(asked.reference());
        values.put("meeting.name", meeting.names().getOrDefault(language.tag(), asked.reference()));
        values.put("meeting.place", meeting.place());
        values.put("meeting.begins", LetterDates.write(meeting.begins(), language));
        values.put("meeting.ends", LetterDates.write(meeting.ends(), language));
        values.put("link.calendar", links.calendar(asked.reference(), language));
        values.put(
                "link.invitation",
                links.invitation(asked.reference(), mailing.campaign(), mailing.step(), to.number(), language));
    }

    @Override
    public List<Attachment> files(Mailing mailing, Language language) {
        var asked = mailing.asked();
        return asked == null || !asked.kind().equals(INVITATION)
                ? List.of()
                : told(asked.reference()).files().getOrDefault(language, List.of());
    }

    /** Takes no lock while what is held is fresh: every mail asks. */
    private Told told(String key) {
        var held = told.get(key);
        return held != null && !held.stale()
                ? held
                : told.compute(key, (_, now) -> now == null || now.stale() ? read(key) : now);
    }

    private Told read(String key) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var meeting = meetings.byKey(key);
            var entry = CalendarEntry.of(meeting);
            var files = new EnumMap<Language, List<Attachment>>(Language.class);
            for (var language : Language.values()) {
                files.put(language, List.of(file.of(entry, language)));
            }
            return new Told(
                    Map.copyOf(meeting.names()),
                    meeting.place(),
                    meeting.opensOn(),
                    meeting.closesOn(),
                    files,
                    System.nanoTime());
        });
    }
}
