package itu.notification.campaign;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a campaign starts by itself. */
@Schema(name = "CampaignStart")
record StartTime(
        @Schema(description = "By the business clock; absent: the time of the draft") @Nullable
        Instant startAt) {}
