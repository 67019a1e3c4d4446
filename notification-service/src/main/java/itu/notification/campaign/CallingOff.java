package itu.notification.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Ends campaigns whose occasion has gone. */
@ApplicationScoped
public class CallingOff {
    private final Campaigns campaigns;
    private final Conducting conducting;

    CallingOff(Campaigns campaigns, Conducting conducting) {
        this.campaigns = campaigns;
        this.conducting = conducting;
    }

    /**
     * A meeting was cancelled: all that invites to it, drafts among them, is cancelled in the same transaction, and no reminder
     * and no letter that still waits goes out. What has finished or is cancelled stays as it is.
     *
     * @param meeting its key, as campaigns name what they ask
     * @param reason why the meeting does not take place
     */
    @Transactional
    public void meetingCancelled(String meeting, String reason) {
        var why = "The meeting " + meeting + " was cancelled: " + reason;
        campaigns.inviting(meeting).forEach(campaign -> conducting.cancel(campaign, why));
    }
}
