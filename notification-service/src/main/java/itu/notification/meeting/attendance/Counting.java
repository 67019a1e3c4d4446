package itu.notification.meeting.attendance;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.notification.meeting.Meeting;
import itu.notification.meeting.attendance.rules.MemberGroup;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Counts the registrations by group; a group whose figures have changed is recorded anew. */
@ApplicationScoped
class Counting {
    private final Attendees attendees;
    private final Attendances attendances;
    private final AttendanceEvents events;
    private final Caller caller;
    private final BusinessClock clock;

    Counting(
            Attendees attendees, Attendances attendances, AttendanceEvents events, Caller caller, BusinessClock clock) {
        this.attendees = attendees;
        this.attendances = attendances;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void count(Meeting meeting) {
        Map<MemberGroup, AttendanceCount> held = attendances.of(meeting.key()).stream()
                .collect(Collectors.toMap(AttendanceCount::group, Function.identity()));
        for (var counted : attendees.counted(meeting.key())) {
            var before = held.get(counted.group());
            if (before == null
                    || !Integer.valueOf(counted.registered()).equals(before.registered())
                    || !Integer.valueOf(counted.attended()).equals(before.attended())) {
                var now = new AttendanceCount(
                        counted.group(),
                        counted.registered(),
                        counted.attended(),
                        null,
                        meeting.synthetic() ? AttendanceBasis.SYNTHETIC : AttendanceBasis.COUNTED,
                        null);
                events.attended(
                        meeting.key(), now, attendances.enter(meeting.key(), now, caller.subject(), clock.instant()));
            }
        }
    }
}
