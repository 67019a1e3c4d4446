package itu.notification.suppression;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the office tells the suppression list. */
final class SuppressionPayloads {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_MAILBOX = 254;

    private SuppressionPayloads() {}

    /**
     * An entry.
     *
     * @param subject absent: all subjects that can be refused
     * @param onRequest whether the holder asked for it; it is then the holder's refusal, and logged as such
     */
    @Schema(name = "NewSuppression")
    public record NewEntry(
            @NotBlank @Size(max = LONGEST_MAILBOX) @Schema(examples = "someone@partner.example")
            String mailbox,

            @Schema(examples = "events") @Nullable String subject,

            @NotBlank @Size(max = LONGEST_REASON) @Schema(examples = "Asked for by telephone")
            String reason,

            @Nullable Boolean onRequest) {
        boolean requested() {
            return Boolean.TRUE.equals(onRequest);
        }

        String subjectOrAll() {
            return subject == null ? Suppression.ALL : subject;
        }
    }

    /** Why an entry is lifted. */
    @Schema(name = "NewSuppressionLifting")
    public record NewLifting(
            @NotBlank @Size(max = LONGEST_REASON) @Schema(examples = "The administration mended its mailbox")
            String reason) {}
}
