package itu.notification.campaign.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static itu.notification.campaign.rules.CampaignState.APPROVED;
import static itu.notification.campaign.rules.CampaignState.CANCELLED;
import static itu.notification.campaign.rules.CampaignState.DRAFT;
import static itu.notification.campaign.rules.CampaignState.FINISHED;
import static itu.notification.campaign.rules.CampaignState.IN_REVIEW;
import static itu.notification.campaign.rules.CampaignState.PAUSED;
import static itu.notification.campaign.rules.CampaignState.RUNNING;
import static itu.notification.campaign.rules.CampaignState.SCHEDULED;

/** What is done with a campaign: the states in which it may be, and the state to which it leads. */
public enum CampaignAct {
    CORRECT(DRAFT, DRAFT),
    SUBMIT(IN_REVIEW, DRAFT),
    APPROVE(APPROVED, IN_REVIEW),
    /** Back to the draft, also after an approval that somebody thinks better of. */
    REJECT(DRAFT, IN_REVIEW, APPROVED),
    SCHEDULE(SCHEDULED, APPROVED),
    LAUNCH(RUNNING, APPROVED, SCHEDULED),
    PAUSE(PAUSED, RUNNING),
    RESUME(RUNNING, PAUSED),
    CANCEL(CANCELLED, DRAFT, IN_REVIEW, APPROVED, SCHEDULED, RUNNING, PAUSED),
    /** By the system: everything has gone out, or nothing is asked for any more. */
    FINISH(FINISHED, SCHEDULED, RUNNING, PAUSED);

    private final CampaignState to;
    private final Set<CampaignState> from;

    CampaignAct(CampaignState to, CampaignState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    /** The state after the act; empty when it cannot be done in this one. */
    public Optional<CampaignState> on(CampaignState state) {
        return from.contains(state) ? Optional.of(to) : Optional.empty();
    }

    /** What can be done in a state. */
    public static List<CampaignAct> possible(CampaignState state) {
        return Arrays.stream(values()).filter(act -> act.from.contains(state)).toList();
    }
}
