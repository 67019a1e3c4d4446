package itu.notification.meeting;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.campaign.Occasion;
import itu.notification.campaign.ReplyKind;

/** Nobody is invited to a meeting that was cancelled, or that there is not. */
@ApplicationScoped
class MeetingOccasion implements Occasion {
    private final Meetings meetings;

    MeetingOccasion(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public boolean gone(ReplyKind kind, String reference) {
        return kind == ReplyKind.INVITATION
                && meetings.find(reference).map(Meeting::cancelled).orElse(true);
    }
}
