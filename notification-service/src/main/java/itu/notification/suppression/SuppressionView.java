package itu.notification.suppression;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A suppression as the API shows it; members without a value are absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Suppression")
public record SuppressionView(
        UUID id,

        @Schema(examples = "someone@partner.example") @Nullable
        String mailbox,

        @Schema(description = "* for all", examples = "events")
        String subject,

        SuppressionReason reason,
        Instant since,
        @Nullable String detail,

        @Schema(description = "Subject claim of the officer; system; anonymous: the holder by the link of a mail")
        String recordedBy,

        @Nullable Instant liftedAt,
        @Nullable String liftedBy,
        @Nullable String liftReason) {

    /** Without what says whose it is: the audit is kept for ever. */
    SuppressionView withoutMailbox() {
        return new SuppressionView(id, null, subject, reason, since, null, recordedBy, liftedAt, liftedBy, null);
    }
}
