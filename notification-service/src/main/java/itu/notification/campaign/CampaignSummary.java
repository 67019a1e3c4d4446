package itu.notification.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.notification.campaign.rules.CampaignState;

@Schema(name = "CampaignSummary", description = "A campaign in a list")
record CampaignSummary(
        UUID id,
        String name,
        CampaignState state,
        String subject,
        boolean statutory,
        @Nullable ReplyAsked reply,
        @Nullable LocalDate deadline,
        boolean synthetic,
        Instant recordedAt,
        @Nullable Instant launchedAt,
        @Nullable Instant endedAt) {
    static CampaignSummary of(Campaign campaign) {
        return new CampaignSummary(
                campaign.id(),
                campaign.name(),
                campaign.state(),
                campaign.subject(),
                campaign.statutory(),
                campaign.reply(),
                campaign.deadline(),
                campaign.synthetic(),
                campaign.recordedAt(),
                campaign.launchedAt(),
                campaign.endedAt());
    }
}
