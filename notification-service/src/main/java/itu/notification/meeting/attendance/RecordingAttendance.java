package itu.notification.meeting.attendance;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.notification.meeting.Meetings;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Records who registered and who came. */
@ApplicationScoped
class RecordingAttendance {
    private final Meetings meetings;
    private final Attendances attendances;
    private final AttendanceEvents events;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    RecordingAttendance(
            Meetings meetings,
            Attendances attendances,
            AttendanceEvents events,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records counts; of one group the last one holds.
     *
     * @throws itu.platform.problem.ProblemException 404
     */
    @Transactional
    List<AttendanceCount> record(String meeting, List<AttendanceCount> counts) {
        meetings.hold(meeting);
        for (var count : counts) {
            events.attended(meeting, count, attendances.enter(meeting, count, caller.subject(), clock.instant()));
        }
        audit.record(AuditEntry.created("attendance-recorded", "meeting", meeting, counts));
        return attendances.of(meeting);
    }
}
