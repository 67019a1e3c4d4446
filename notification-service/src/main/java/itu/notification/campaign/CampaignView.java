package itu.notification.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.notification.audience.Audience;
import itu.notification.campaign.rules.CampaignAct;
import itu.notification.campaign.rules.CampaignState;

@Schema(name = "Campaign")
record CampaignView(
        UUID id,
        String name,
        CampaignState state,

        @Schema(description = "What can be done with it now, by those who may")
        List<CampaignAct> acts,

        String subject,
        boolean statutory,
        Audience audience,
        @Nullable ReplyAsked reply,

        @Schema(description = "Absent while the call has not told it") @Nullable
        LocalDate deadline,

        @Schema(description = "Whether the deadline is the call's and moves with it")
        boolean deadlineFromCall,

        @Nullable Instant startAt,
        @Nullable Instant notAfter,
        CampaignDraft.@Nullable Window window,
        @Nullable Integer perMinute,

        @Schema(description = "The letter itself (0) and its reminders")
        List<StepSummary> steps,

        boolean synthetic,

        @Schema(description = "Token subject of who drafted it, or corrected it last")
        String draftedBy,

        @Nullable String submittedBy,
        @Nullable String approvedBy,
        Instant recordedAt,
        @Nullable Instant launchedAt,
        @Nullable Instant endedAt,

        @Schema(description = "Why it was rejected, paused, cancelled or ended early") @Nullable
        String reason) {

    /** A step without whom it would reach. */
    @Schema(name = "CampaignStepSummary")
    record StepSummary(
            int number,
            @Nullable Integer daysBefore,

            @Schema(description = "Day on which it goes; absent for the letter itself and without a deadline") @Nullable
            LocalDate on,

            @Nullable List<String> roles,
            UUID content,
            @Nullable Integer contentVersion,
            Step.State state,
            Step.@Nullable Skipped skipped,
            @Nullable String skipReason,
            @Nullable Instant frozenAt,
            @Nullable Long targeted,

            @Schema(description = "What went wrong when its recipients were frozen the last time; it is tried again")
            @Nullable
            String trouble) {
        static StepSummary of(Step step, @Nullable LocalDate deadline) {
            return new StepSummary(
                    step.number(),
                    step.daysBefore(),
                    deadline == null || step.daysBefore() == null
                            ? null
                            : step.rung().on(deadline),
                    step.roles(),
                    step.content(),
                    step.contentVersion(),
                    step.state(),
                    step.skipped(),
                    step.skipReason(),
                    step.frozenAt(),
                    step.targeted(),
                    step.trouble());
        }
    }

    static CampaignView of(Campaign campaign, List<Step> steps) {
        return new CampaignView(
                campaign.id(),
                campaign.name(),
                campaign.state(),
                CampaignAct.possible(campaign.state()),
                campaign.subject(),
                campaign.statutory(),
                campaign.audience(),
                campaign.reply(),
                campaign.deadline(),
                campaign.deadlineFromCall(),
                campaign.startAt(),
                campaign.notAfter(),
                campaign.window(),
                campaign.perMinute(),
                steps.stream()
                        .map(step -> StepSummary.of(step, campaign.deadline()))
                        .toList(),
                campaign.synthetic(),
                campaign.draftedBy(),
                campaign.submittedBy(),
                campaign.approvedBy(),
                campaign.recordedAt(),
                campaign.launchedAt(),
                campaign.endedAt(),
                campaign.reason());
    }
}
