package itu.notification.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import itu.platform.problem.FieldError;

/**
 * What of a session may change.
 *
 * @param titles by language tag, in all six
 * @param capacity how many addressees have a place; null means all who come
 */
record SessionDetails(
        Map<String, String> titles,
        Instant startsAt,
        Instant endsAt,
        @Nullable Integer capacity) {
    /** What of it cannot stand in a meeting. */
    List<FieldError> faults(MeetingDetails meeting) {
        var faults = new ArrayList<FieldError>();
        if (!MeetingTexts.complete(titles)) {
            faults.add(MeetingTexts.fault("/titles", "language-missing"));
        }
        if (!endsAt.isAfter(startsAt)) {
            faults.add(MeetingTexts.fault("/endsAt", "ends-before-it-begins"));
        }
        if (!meeting.holds(this)) {
            faults.add(MeetingTexts.fault("/startsAt", "outside-the-meeting"));
        }
        return faults;
    }

    boolean movedFrom(SessionDetails before) {
        return !startsAt.equals(before.startsAt) || !endsAt.equals(before.endsAt);
    }
}
