package itu.notification.campaign;

import java.time.Instant;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.notification.campaign.CampaignEvents.Answered;
import itu.notification.campaign.GivenReplies.AnsweredCampaign;

/** Where answers come in that campaigns wait for. No reminder reaches whoever stands here, from the moment of the commit. */
@ApplicationScoped
public class Replies {
    private static final Pattern MEMBER_STATE = Pattern.compile("[A-Z]{3}");

    private final GivenReplies replies;
    private final CampaignEvents events;

    Replies(GivenReplies replies, CampaignEvents events) {
        this.replies = replies;
        this.events = events;
    }

    /**
     * Somebody has answered. Also kept for campaigns that ask for it later; twice does no harm.
     *
     * @param reference what was asked: the circular letter of a call, the id of a form or of a meeting
     * @param addressee code of a Member State, id of an organization, or mailbox, as the recipients of campaigns name them
     * @param answer id of the declaration, of the form's answer, of the reply to the invitation
     * @param at when it was received
     */
    @Transactional
    public void answered(ReplyKind kind, String reference, String addressee, String answer, Instant at) {
        replies.keep(kind, reference, addressee, answer, at);
        for (var campaign : replies.awaiting(kind, reference)) {
            if (replies.note(campaign.id(), addressee, kind.name(), answer, at)) {
                tell(campaign, addressee, kind.name(), answer, at);
            }
        }
    }

    /** What somebody had answered was taken back: nothing of it stands any more, and reminders reach the addressee again. */
    @Transactional
    public void withdrawn(ReplyKind kind, String reference, String addressee, Instant at) {
        replies.withdraw(kind, reference, addressee, at);
    }

    /** Tells that a launched campaign was answered, but for holders of mailboxes that are nobody else's business. */
    void tell(AnsweredCampaign campaign, String addressee, String how, String answer, Instant at) {
        if (campaign.launched() && addressee.indexOf('@') < 0) {
            events.answered(new Answered(
                    campaign.id(),
                    campaign.name(),
                    MEMBER_STATE.matcher(addressee).matches() ? "MEMBER_STATE" : "ORGANIZATION",
                    addressee,
                    how,
                    answer,
                    at));
        }
    }
}
