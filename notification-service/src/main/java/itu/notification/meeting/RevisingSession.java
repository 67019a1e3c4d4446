package itu.notification.meeting;

import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Moves, corrects and cancels sessions. More places go to those who wait. */
@ApplicationScoped
class RevisingSession {
    private final Meetings meetings;
    private final Revisions revisions;
    private final GivingPlaces places;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    RevisingSession(
            Meetings meetings,
            Revisions revisions,
            GivingPlaces places,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.meetings = meetings;
        this.revisions = revisions;
        this.places = places;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Moves or corrects a session.
     *
     * @throws itu.platform.problem.ProblemException 404, 409 when it is cancelled, 412, 422 with every fault, 428
     */
    @Transactional
    MeetingSession revise(String key, UUID id, @Nullable String ifMatch, NewSessionRevision asked, boolean rehearsal) {
        var meeting = meetings.hold(key);
        var session = standing(meeting, id, ifMatch);
        var before = session.details();
        var now = asked.of(before);
        var faults = new ArrayList<>(now.faults(meeting.details()));
        if (now.equals(before)) {
            faults.add(MeetingTexts.fault("", "nothing-changes"));
        }
        Scheduling.refuseIfAny(faults);
        var shown = MeetingView.SessionView.of(session);
        var had = places.given(session);
        if (rehearsal) {
            meetings.forget(session);
        }
        session.revise(now, clock.instant());
        if (!rehearsal) {
            keep(session, now.movedFrom(before) ? RevisionAct.MOVED : RevisionAct.CORRECTED, shown, asked.reason());
            places.tellThoseWhoMovedUp(meeting, session, had);
        }
        return session;
    }

    /**
     * Cancels a session.
     *
     * @throws itu.platform.problem.ProblemException 404, 409 when it is cancelled already, 412, 428
     */
    @Transactional
    MeetingSession cancel(String key, UUID id, @Nullable String ifMatch, NewCancellation asked) {
        var session = standing(meetings.hold(key), id, ifMatch);
        var shown = MeetingView.SessionView.of(session);
        session.cancel(clock.instant());
        keep(session, RevisionAct.CANCELLED, shown, asked.reason());
        return session;
    }

    private MeetingSession standing(Meeting meeting, UUID id, @Nullable String ifMatch) {
        var session = meetings.session(meeting.key(), id);
        ETags.requireMatch(ifMatch, session.version());
        Scheduling.standing(meeting);
        if (session.cancelled()) {
            throw Problem.of(MeetingProblem.MEETING_CANCELLED)
                    .with("meeting", session.id().toString())
                    .toException();
        }
        return session;
    }

    private void keep(MeetingSession session, RevisionAct act, MeetingView.SessionView before, String reason) {
        revisions.keep(session, act, reason, caller.subject());
        audit.record(new AuditEntry(
                "meeting-session-" + act.name().toLowerCase(Locale.ROOT),
                "meeting",
                session.meeting(),
                before,
                MeetingView.SessionView.of(session),
                reason));
    }
}
