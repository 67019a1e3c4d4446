package itu.notification.dispatch;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dispatch as the API shows it; members without a value are absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Dispatch")
public record DispatchView(
        UUID id,

        @Schema(description = PURPOSES, examples = "declaration-acknowledgement")
        String purpose,

        @Schema(
                description = "What the letter is about: the declaration's id; of a class kept, call and State",
                examples = "019aa7f2-3c1e-7b52-9f0a-5d2f8c1b7a10")
        String subject,

        @Schema(
                description =
                        "Whom it is for: code of a Member State, id of an organization, or of the application of one that is no member yet",
                examples = "CHE")
        String addressee,

        @Schema(description = "The addressee, when it is a Member State; ISO 3166-1 alpha-3", examples = "CHE")
        @Nullable
        String memberState,

        DispatchStatus status,

        @Schema(description = "When the letter became due, UTC")
        Instant requestedAt,

        @Schema(description = "When the mail server took it over, UTC") @Nullable
        Instant sentAt,

        @Schema(description = "When it came back although the mail server had taken it over, UTC") @Nullable
        Instant bouncedAt,

        @Schema(description = "The mailbox it was addressed to", examples = "declarations@che.example") @Nullable
        String address,

        @Schema(description = "Language of the letter, BCP 47", examples = "fr") @Nullable
        String language,

        @Schema(
                description = "The mail server's last answer, word for word",
                examples = "250 2.0.0 Ok: queued as 4F2A1")
        @Nullable
        String serverAnswer,

        @Schema(
                description = "The same on every attempt",
                examples = "<019aa7f3-1b40-7d8e-8c55-0a4c1de2f301@itu-suite.example>")
        String messageId,

        @Schema(description = "How often it was given to the mail server")
        int attempts,

        @Schema(
                description =
                        "Attempts that followed one whose outcome is unknown; each may be a double in the mailbox")
        int doubtfulAttempts,

        @Schema(description = "When it was last given to the mail server, UTC") @Nullable
        Instant handedAt,

        @Schema(description = "When a queued letter is tried next, UTC") @Nullable
        Instant nextAttemptAt,

        @Schema(
                description = "Names the wording; changes with every word of it",
                examples = "acknowledgement/3f2a91c07d5e")
        @Nullable
        String templateVersion,

        @Schema(description = "SHA-256 over subject line, text and HTML, each in UTF-8 and ended by a zero byte")
        @Nullable
        String contentSha256,

        @Schema(description = "The fact that asked for the letter")
        UUID eventId,

        String correlationId) {
    static final String PURPOSES = "What the letter is for: the code of the letter rule that asked for it";
}
