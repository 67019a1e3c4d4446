package itu.notification.meeting;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.notice.Notices;
import itu.notification.notice.Reader;

/** Tells whoever has answered an invitation that the meeting is no longer what they answered to: one letter each, and a notice to the delegates of States. */
@ApplicationScoped
class TellingInvitees {
    private final Invitees invitees;
    private final MeetingLetters letters;
    private final Notices notices;

    TellingInvitees(Invitees invitees, MeetingLetters letters, Notices notices) {
        this.invitees = invitees;
        this.letters = letters;
        this.notices = notices;
    }

    /**
     * Tells them, in the caller's transaction.
     *
     * @param before the meeting as it was
     * @param rehearsal whether they are only counted
     * @return how many
     */
    int tell(Meeting meeting, RevisionAct act, MeetingDetails before, boolean rehearsal) {
        List<Invitee> all = invitees.answered(meeting.key(), null);
        if (!rehearsal) {
            all.forEach(invitee -> tell(meeting, act, before, invitee));
        }
        return all.size();
    }

    private void tell(Meeting meeting, RevisionAct act, MeetingDetails before, Invitee invitee) {
        var cancelled = act == RevisionAct.CANCELLED;
        if (cancelled) {
            letters.cancelled(meeting, invitee);
        } else {
            letters.changed(meeting, before, invitee);
        }
        if (invitee.memberState()) {
            notices.leave(
                    new Reader.OfMemberState(invitee.addressee()),
                    cancelled ? MeetingLetters.CANCELLED : MeetingLetters.CHANGED,
                    Map.of("meeting", meeting.key()),
                    "/meetings/" + meeting.key());
        }
    }
}
