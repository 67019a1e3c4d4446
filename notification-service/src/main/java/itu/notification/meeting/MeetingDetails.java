package itu.notification.meeting;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import itu.platform.problem.FieldError;

/**
 * What of a meeting may change.
 *
 * @param names by language tag, in all six
 * @param zone IANA zone of its days
 */
record MeetingDetails(Map<String, String> names, LocalDate opensOn, LocalDate closesOn, String place, String zone) {
    /** What of it cannot stand. */
    List<FieldError> faults() {
        var faults = new ArrayList<FieldError>();
        if (!MeetingTexts.complete(names)) {
            faults.add(MeetingTexts.fault("/names", "language-missing"));
        }
        if (closesOn.isBefore(opensOn)) {
            faults.add(MeetingTexts.fault("/closesOn", "ends-before-it-begins"));
        }
        try {
            ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            faults.add(MeetingTexts.fault("/zone", "unknown-zone"));
        }
        return faults;
    }

    /** Whether people have to go elsewhere or at another time. */
    boolean movedFrom(MeetingDetails before) {
        return !opensOn.equals(before.opensOn)
                || !closesOn.equals(before.closesOn)
                || !place.equals(before.place)
                || !zone.equals(before.zone);
    }

    /** Whether a session begins on one of its days. */
    boolean holds(SessionDetails session) {
        var day = LocalDate.ofInstant(session.startsAt(), ZoneId.of(zone));
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    /** A session of the meeting as it was before, on the same day of the meeting as it is now, at the same hour of the clock there. */
    SessionDetails carry(SessionDetails session, MeetingDetails before) {
        var days = ChronoUnit.DAYS.between(before.opensOn, opensOn);
        var length = Duration.between(session.startsAt(), session.endsAt());
        var start = LocalDateTime.ofInstant(session.startsAt(), ZoneId.of(before.zone))
                .plusDays(days)
                .atZone(ZoneId.of(zone))
                .toInstant();
        return new SessionDetails(session.titles(), start, start.plus(length), session.capacity());
    }
}
