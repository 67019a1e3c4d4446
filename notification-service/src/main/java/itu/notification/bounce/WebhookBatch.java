package itu.notification.bounce;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.notification.bounce.report.Kind;
import itu.notification.bounce.report.Verdict;

/** What a mail provider tells. */
@Schema(name = "BounceWebhook")
public record WebhookBatch(@NotNull List<Told> events) {

    /**
     * What became of one mail. It is found by the return path, or else by the Message-ID of a single letter; what names neither is
     * counted and passed over.
     */
    @Schema(name = "BounceWebhookEvent")
    public record Told(
            @NotNull @Schema(description = "In doubt between HARD and SOFT: SOFT")
            ToldKind kind,

            @Schema(
                    description = "Envelope sender of the mail",
                    examples = "b+afaztkp6drhhwumbu7ppwgfjkmaaaeaqcwykkmi@itu-suite.example")
            @Nullable
            String returnPath,

            @Schema(examples = "<019aa7f3-1b40-7d8e-8c55-0a4c1de2f301@itu-suite.example>") @Nullable
            String messageId,

            @Schema(description = "Whom it was for; a hard bounce of another mailbox counts as soft") @Nullable
            String recipient,

            @Schema(description = "Enhanced status code (RFC 3463)", examples = "5.1.1") @Nullable
            String status,

            @Schema(description = "The server's words", examples = "550 5.1.1 User unknown") @Nullable
            String diagnostic) {

        Verdict verdict() {
            return new Verdict(
                    Kind.valueOf(kind.name()),
                    null,
                    status,
                    diagnostic,
                    messageId,
                    recipient,
                    returnPath == null ? List.of() : List.of(returnPath));
        }
    }

    /** What can be told by webhook. */
    public enum ToldKind {
        HARD,
        SOFT,
        DELAYED,
        COMPLAINT,
        UNSUBSCRIBE
    }
}
