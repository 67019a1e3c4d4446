package itu.notification.meeting.attendance;

import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import itu.notification.meeting.Meetings;
import itu.notification.meeting.attendance.rules.MemberGroup;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Corrects what is on record of one registration; what stood before is kept. */
@ApplicationScoped
class CorrectingAttendee {
    private final Meetings meetings;
    private final Attendees attendees;
    private final Counting counting;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    CorrectingAttendee(
            Meetings meetings,
            Attendees attendees,
            Counting counting,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.meetings = meetings;
        this.attendees = attendees;
        this.counting = counting;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is to be corrected; what is absent stays. */
    record NewCorrection(
            @Nullable Presence presence,
            @Nullable MemberGroup group,
            @Nullable Boolean privateSector,
            @NotBlank @Size(max = 500) String reason) {}

    /**
     * Corrects a registration.
     *
     * @throws itu.platform.problem.ProblemException 404, 412, 428
     */
    @Transactional
    Attendee correct(String key, String reference, @Nullable String ifMatch, NewCorrection asked) {
        var meeting = meetings.hold(key);
        var before = attendees
                .last(key, reference)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
        ETags.requireMatch(ifMatch, before.number());
        var now = new Attendee(
                reference,
                before.number() + 1,
                before.memberState(),
                before.organization(),
                Objects.requireNonNullElse(asked.group(), before.group()),
                Objects.requireNonNullElse(asked.privateSector(), before.privateSector()),
                Objects.requireNonNullElse(asked.presence(), before.presence()),
                asked.reason(),
                clock.instant());
        attendees.enter(key, now, caller.subject());
        counting.count(meeting);
        audit.record(new AuditEntry("attendee-corrected", "meeting", key, before, now, asked.reason()));
        return now;
    }
}
