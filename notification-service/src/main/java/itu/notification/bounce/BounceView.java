package itu.notification.bounce;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.notification.mailbox.CampaignMail;

/** A bounce or complaint as the API shows it; members without a value are absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Bounce")
public record BounceView(
        UUID id,
        Instant receivedAt,
        Channel channel,
        BounceKind kind,

        @Schema(description = "Enhanced status code (RFC 3463)", examples = "5.1.1") @Nullable
        String status,

        @Schema(description = "The server's words", examples = "550 5.1.1 User unknown") @Nullable
        String diagnostic,

        @Schema(examples = "declarations@che.example") @Nullable
        String mailbox,

        @Schema(description = "MEMBER_STATE, ORGANIZATION or ADDRESS") @Nullable
        String addresseeKind,

        @Schema(description = "Member State (ISO 3166-1 alpha-3) or id of the organization", examples = "CHE") @Nullable
        String addressee,

        @Schema(examples = "DECLARATION_FOCAL_POINT") @Nullable
        String role,

        @Schema(description = "The mail, when it was a campaign's") @Nullable
        CampaignMail campaignMail,

        @Schema(description = "The dispatch, when it was a single letter") @Nullable
        UUID dispatch,

        @Schema(description = "Whether it put the mailbox on the suppression list")
        boolean suppressed) {

    /** Without what says whose it is: the audit is kept for ever. */
    BounceView withoutMailbox() {
        return new BounceView(
                id,
                receivedAt,
                channel,
                kind,
                status,
                null,
                null,
                addresseeKind,
                addressee,
                role,
                campaignMail,
                dispatch,
                suppressed);
    }
}
