package itu.notification.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.events.Ids;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Puts meetings and their sessions on record. */
@ApplicationScoped
class Scheduling {
    private final Meetings meetings;
    private final Revisions revisions;
    private final MeetingEvents events;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Scheduling(
            Meetings meetings,
            Revisions revisions,
            MeetingEvents events,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.meetings = meetings;
        this.revisions = revisions;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Puts a meeting on record.
     *
     * @throws itu.platform.problem.ProblemException 409 when the key is taken, 422 with every fault
     */
    @Transactional
    Meeting schedule(NewMeeting asked, boolean rehearsal) {
        if (meetings.exists(asked.key())) {
            throw Problem.of(MeetingProblem.MEETING_EXISTS)
                    .with("meeting", asked.key())
                    .toException();
        }
        refuseIfAny(faults(asked));
        var meeting = new Meeting(asked, caller.subject(), clock.instant());
        if (!rehearsal) {
            meetings.enter(meeting);
            revisions.keep(meeting, RevisionAct.SCHEDULED, null, caller.subject());
            audit.record(AuditEntry.created("meeting-scheduled", "meeting", meeting.key(), MeetingView.of(meeting)));
            events.scheduled(meeting);
        }
        return meeting;
    }

    /**
     * Adds a session.
     *
     * @throws itu.platform.problem.ProblemException 404, 409 when the meeting is cancelled, 422 with every fault
     */
    @Transactional
    MeetingSession add(String key, NewSession asked, boolean rehearsal) {
        var meeting = meetings.byKey(key);
        standing(meeting);
        refuseIfAny(asked.details().faults(meeting.details()));
        var session = new MeetingSession(Ids.next(), key, asked, clock.instant());
        if (!rehearsal) {
            meetings.enter(session);
            revisions.keep(session, RevisionAct.SCHEDULED, null, caller.subject());
            audit.record(
                    AuditEntry.created("meeting-session-added", "meeting", key, MeetingView.SessionView.of(session)));
        }
        return session;
    }

    private List<FieldError> faults(NewMeeting asked) {
        var faults = new ArrayList<>(asked.details().faults());
        if (asked.partOf() != null && !meetings.exists(asked.partOf())) {
            faults.add(MeetingTexts.fault("/partOf", "unknown-meeting"));
        }
        return faults;
    }

    /** Refuses to change what does not take place. */
    static void standing(Meeting meeting) {
        if (meeting.cancelled()) {
            throw Problem.of(MeetingProblem.MEETING_CANCELLED)
                    .with("meeting", meeting.key())
                    .toException();
        }
    }

    /** Refuses what can no longer be done once a meeting is cancelled or over. */
    static void ahead(Meeting meeting, Instant now) {
        standing(meeting);
        if (meeting.over(now)) {
            throw Problem.of(MeetingProblem.MEETING_OVER)
                    .with("meeting", meeting.key())
                    .toException();
        }
    }

    static void refuseIfAny(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw Problem.of(MeetingProblem.MEETING_INVALID).errors(faults).toException();
        }
    }
}
