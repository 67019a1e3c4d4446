package itu.notification.campaign;

import itu.platform.problem.ProblemType;

/** What an act on a campaign can be refused for. */
enum CampaignProblem implements ProblemType {
    CAMPAIGN_STATE_CONFLICT(409),
    CAMPAIGN_SECOND_PERSON_NEEDED(409),
    CAMPAIGN_STEP_NOT_PLANNED(409),
    CAMPAIGN_DRAFT_INVALID(422),
    CAMPAIGN_CONTENT_NOT_READY(422),
    CAMPAIGN_DEADLINE_NEEDED(422),
    CAMPAIGN_CALL_CLOSED(422),
    CAMPAIGN_OCCASION_GONE(422),
    CAMPAIGN_TOO_LATE(422),
    CAMPAIGN_REPLY_REFUSED(422),
    CAMPAIGN_NOBODY_TO_SHOW(422);

    private final int status;

    CampaignProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
