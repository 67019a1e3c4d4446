package itu.notification.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
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
    private final MeetingEvents events;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Scheduling(Meetings meetings, MeetingEvents events, Audit audit, Caller caller, BusinessClock clock) {
        this.meetings = meetings;
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
            audit.record(AuditEntry.created("meeting-scheduled", "meeting", meeting.key(), MeetingView.of(meeting)));
            events.scheduled(meeting);
        }
        return meeting;
    }

    /**
     * Adds a session.
     *
     * @throws itu.platform.problem.ProblemException 404, 422 with every fault
     */
    @Transactional
    MeetingSession add(String key, NewSession asked, boolean rehearsal) {
        var meeting = meetings.byKey(key);
        var faults = new ArrayList<FieldError>();
        if (!MeetingTexts.complete(asked.titles())) {
            faults.add(MeetingTexts.fault("/titles", "language-missing"));
        }
        if (!asked.endsAt().isAfter(asked.startsAt())) {
            faults.add(MeetingTexts.fault("/endsAt", "ends-before-it-begins"));
        }
        var day = LocalDate.ofInstant(asked.startsAt(), ZoneId.of(meeting.zone()));
        if (day.isBefore(meeting.opensOn()) || day.isAfter(meeting.closesOn())) {
            faults.add(MeetingTexts.fault("/startsAt", "outside-the-meeting"));
        }
        refuseIfAny(faults);
        var session = new MeetingSession(Ids.next(), key, asked, clock.instant());
        if (!rehearsal) {
            meetings.enter(session);
            audit.record(
                    AuditEntry.created("meeting-session-added", "meeting", key, MeetingView.SessionView.of(session)));
        }
        return session;
    }

    private List<FieldError> faults(NewMeeting asked) {
        var faults = new ArrayList<FieldError>();
        if (!MeetingTexts.complete(asked.names())) {
            faults.add(MeetingTexts.fault("/names", "language-missing"));
        }
        if (asked.closesOn().isBefore(asked.opensOn())) {
            faults.add(MeetingTexts.fault("/closesOn", "ends-before-it-begins"));
        }
        try {
            ZoneId.of(asked.zone());
        } catch (DateTimeException unknown) {
            faults.add(MeetingTexts.fault("/zone", "unknown-zone"));
        }
        if (asked.partOf() != null && !meetings.exists(asked.partOf())) {
            faults.add(MeetingTexts.fault("/partOf", "unknown-meeting"));
        }
        return faults;
    }

    private static void refuseIfAny(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw Problem.of(MeetingProblem.MEETING_INVALID).errors(faults).toException();
        }
    }
}
