package itu.notification.campaign.rules;

/** How far a campaign has come. */
public enum CampaignState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    SCHEDULED,
    RUNNING,
    PAUSED,
    FINISHED,
    CANCELLED
}
