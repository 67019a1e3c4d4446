package itu.notification.campaign.recipient;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recipient as frozen, and the proof of what became of its mail. */
@Schema(name = "CampaignRecipient")
record RecipientView(
        int step,
        long number,

        @Schema(enumeration = {"MEMBER_STATE", "ORGANIZATION", "ADDRESS"})
        String addresseeKind,

        String addressee,

        @Schema(description = "Office whose mailbox it is") @Nullable
        String role,

        String mailbox,
        String language,

        @Schema(description = "The audience's groups that led here, first the one that counts")
        List<String> groups,

        @Nullable String region,

        @Schema(description = "UNTRIED while nobody has tried it; STOPPED when the campaign ended first")
        Outcome outcome,

        int attempts,

        @Schema(description = "When the outcome became known") @Nullable
        Instant at,

        @Schema(description = "The server's last line") @Nullable
        String serverAnswer,

        @Schema(description = "The connection broke while it was sent: it may have arrived twice")
        boolean doubtful,

        @Nullable Instant bouncedAt,
        UUID content,
        @Nullable Integer contentVersion,

        @Schema(description = "When the addressee answered the campaign") @Nullable
        Instant repliedAt) {
    /** What became of a mail. */
    enum Outcome {
        ACCEPTED,
        DEFERRED,
        REFUSED,
        SUPPRESSED,
        STOPPED,
        EXPIRED,
        UNWRITABLE,
        UNTRIED
    }
}
