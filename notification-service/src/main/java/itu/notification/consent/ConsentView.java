package itu.notification.consent;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.notification.mailbox.CampaignMail;

/** An agreement or refusal as the API shows it; members without a value are absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Consent")
public record ConsentView(
        UUID id,

        @Schema(description = "Keyed hash of the mailbox; stays after an erasure")
        String mailboxHash,

        @Schema(description = "Absent after an erasure", examples = "someone@partner.example") @Nullable
        String mailbox,

        @Schema(description = "* for all", examples = "events")
        String subject,

        ConsentAct act,
        Instant at,
        ConsentBasis basis,
        ConsentChannel channel,

        @Schema(description = "The words beside the choice; absent where none were shown") @Nullable
        String text,

        @Schema(examples = "fr") @Nullable String language,

        @Schema(examples = "preferences/3f2a91c07d5e") @Nullable
        String textVersion,

        @Schema(description = "The mail that led there") @Nullable
        CampaignMail origin,

        @Schema(description = "anonymous: the holder by the link of a mail")
        String recordedBy,

        @Nullable String reason) {}
