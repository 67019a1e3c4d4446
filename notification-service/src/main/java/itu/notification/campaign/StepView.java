package itu.notification.campaign;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.notification.audience.AudienceCount;
import itu.notification.audience.SampledRecipient;

/** A step, and whom it would reach. */
@Schema(name = "CampaignStep")
record StepView(
        CampaignView.StepSummary step,

        @Schema(
                description =
                        "Whom it would reach if it went now, without those who have answered; of planned steps only")
        @Nullable
        Now now) {
    /** Whom a step would reach. */
    @Schema(name = "CampaignStepReach")
    record Now(AudienceCount count, List<SampledRecipient> sample) {}
}
