package itu.notification.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;

import itu.platform.language.Language;

/**
 * An entry of a calendar. Its UID stays for ever, and its sequence grows with each revision, so that a calendar puts the later one
 * in place of the earlier.
 *
 * @param from first day, or the moment in UTC
 * @param to the day after the last, or the moment in UTC
 * @param titles by language tag
 */
record CalendarEntry(
        String uid,
        int sequence,
        Instant statedAt,
        String from,
        String to,
        Map<String, String> titles,
        String place,
        boolean cancelled) {
    private static final String DOMAIN = "@notification-service.itu-suite";
    private static final int DAY = "2021-11-08".length();

    /** A meeting covers whole days. */
    static CalendarEntry of(Meeting meeting) {
        return new CalendarEntry(
                "meeting." + meeting.key().toLowerCase(Locale.ROOT) + DOMAIN,
                meeting.revision() - 1,
                meeting.revisedAt(),
                meeting.opensOn().toString(),
                meeting.closesOn().plusDays(1).toString(),
                meeting.names(),
                meeting.place(),
                meeting.cancelled());
    }

    /** A session covers its hours; it is at the place of its meeting, and cancelled with it. */
    static CalendarEntry of(MeetingSession session, Meeting meeting) {
        return new CalendarEntry(
                "session." + session.id() + DOMAIN,
                session.revision() + meeting.revision() - 2,
                session.revisedAt().isAfter(meeting.revisedAt()) ? session.revisedAt() : meeting.revisedAt(),
                session.startsAt().toString(),
                session.endsAt().toString(),
                session.titles(),
                meeting.place(),
                session.cancelled() || meeting.cancelled());
    }

    String title(Language language) {
        return titles.getOrDefault(language.tag(), titles.getOrDefault("en", uid));
    }

    @JsonIgnore
    Temporal begins() {
        return read(from);
    }

    @JsonIgnore
    Temporal ends() {
        return read(to);
    }

    private static Temporal read(String time) {
        return time.length() == DAY ? LocalDate.parse(time) : Instant.parse(time);
    }
}
