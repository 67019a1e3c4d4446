package itu.notification.campaign.progress;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a campaign has come: all of it from one look at the database. */
@Schema(name = "CampaignProgress")
record Progress(UUID campaign, @Schema(examples = "RUNNING") String state, Counts total, List<StepProgress> steps) {

    @Schema(name = "CampaignStepProgress")
    record StepProgress(
            int number, @Schema(examples = "RUNNING") String state, Counts counts) {}

    /** Whether nothing changes any more but what comes back. */
    boolean over() {
        return state.equals("FINISHED") || state.equals("CANCELLED");
    }
}
