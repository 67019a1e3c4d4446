package itu.notification.meeting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.campaign.CallingOff;
import itu.notification.meeting.rules.InvitationDeadline;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Moves, corrects and cancels meetings; whoever has answered an invitation is told, and nobody is invited to a cancelled one. */
@ApplicationScoped
class Revising {
    private final Meetings meetings;
    private final Revisions revisions;
    private final TellingInvitees telling;
    private final CallingOff callingOff;
    private final MeetingEvents events;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Revising(
            Meetings meetings,
            Revisions revisions,
            TellingInvitees telling,
            CallingOff callingOff,
            MeetingEvents events,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.meetings = meetings;
        this.revisions = revisions;
        this.telling = telling;
        this.callingOff = callingOff;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What came of it, and the version of the meeting now. */
    record Done(Revised revised, long version) {}

    /**
     * Moves or corrects a meeting.
     *
     * @throws itu.platform.problem.ProblemException 404, 409 when it is cancelled, 412, 422 with every fault, 428
     */
    @Transactional
    Done revise(String key, @Nullable String ifMatch, NewRevision asked, boolean rehearsal) {
        var meeting = held(key, ifMatch);
        var before = meeting.details();
        var now = asked.of(before);
        var faults = new ArrayList<>(now.faults());
        if (now.equals(before)) {
            faults.add(MeetingTexts.fault("", "nothing-changes"));
        }
        Scheduling.refuseIfAny(faults);
        var sessions = carried(key, asked, before, now);
        var act = now.movedFrom(before) ? RevisionAct.MOVED : RevisionAct.CORRECTED;
        var shown = MeetingView.of(meeting);
        var deadline = meeting.invitationDeadline().orElse(null);
        if (rehearsal) {
            meetings.forget(meeting);
            sessions.forEach(moved -> meetings.forget(moved.session()));
        }
        meeting.revise(now, clock.instant());
        sessions.forEach(moved -> moved.session().revise(moved.to(), clock.instant()));
        if (!rehearsal) {
            sessions.forEach(
                    moved -> revisions.keep(moved.session(), RevisionAct.MOVED, asked.reason(), caller.subject()));
            keep(meeting, act, shown, asked.reason());
        }
        var told = telling.tell(meeting, act, before, rehearsal);
        return new Done(revised(meeting, act, deadline, sessions, told), meeting.version());
    }

    /**
     * Cancels a meeting, and the campaigns that invite to it.
     *
     * @throws itu.platform.problem.ProblemException 404, 409 when it is cancelled already or is over, 412, 428
     */
    @Transactional
    Done cancel(String key, @Nullable String ifMatch, NewCancellation asked, boolean rehearsal) {
        var meeting = held(key, ifMatch);
        Scheduling.ahead(meeting, clock.instant());
        var shown = MeetingView.of(meeting);
        var deadline = meeting.invitationDeadline().orElse(null);
        if (rehearsal) {
            meetings.forget(meeting);
        }
        meeting.cancel(clock.instant());
        if (!rehearsal) {
            keep(meeting, RevisionAct.CANCELLED, shown, asked.reason());
            callingOff.meetingCancelled(meeting.key(), asked.reason());
        }
        var told = telling.tell(meeting, RevisionAct.CANCELLED, meeting.details(), rehearsal);
        return new Done(revised(meeting, RevisionAct.CANCELLED, deadline, List.of(), told), meeting.version());
    }

    private record Carried(MeetingSession session, SessionDetails to) {}

    private Meeting held(String key, @Nullable String ifMatch) {
        var meeting = meetings.hold(key);
        ETags.requireMatch(ifMatch, meeting.version());
        Scheduling.standing(meeting);
        return meeting;
    }

    private List<Carried> carried(String key, NewRevision asked, MeetingDetails before, MeetingDetails now) {
        var carried = new ArrayList<Carried>();
        for (var session : meetings.sessions(key)) {
            if (!session.cancelled()) {
                var to = asked.keepSessions() ? session.details() : now.carry(session.details(), before);
                if (!now.holds(to)) {
                    Scheduling.refuseIfAny(List.of(MeetingTexts.fault("/closesOn", "sessions-outside")));
                }
                if (!to.equals(session.details())) {
                    carried.add(new Carried(session, to));
                }
            }
        }
        return carried;
    }

    private void keep(Meeting meeting, RevisionAct act, MeetingView before, String reason) {
        revisions.keep(meeting, act, reason, caller.subject());
        audit.record(new AuditEntry(
                "meeting-" + act.name().toLowerCase(Locale.ROOT),
                "meeting",
                meeting.key(),
                before,
                MeetingView.of(meeting),
                reason));
        events.revised(meeting, act);
    }

    private Revised revised(
            Meeting meeting,
            RevisionAct act,
            @Nullable InvitationDeadline deadlineBefore,
            List<Carried> sessions,
            int told) {
        var today =
                LocalDate.ofInstant(clock.instant(), ZoneId.of(meeting.details().zone()));
        return new Revised(
                act,
                MeetingView.of(meeting),
                deadlineBefore,
                meeting.invitationDeadline()
                        .filter(deadline -> deadline.day().isBefore(today))
                        .isPresent(),
                sessions.stream()
                        .map(carried -> MeetingView.SessionView.of(carried.session()))
                        .toList(),
                told);
    }
}
