package itu.notification.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fact owed to a webhook, with what each attempt came to. */
@Schema(name = "WebhookDelivery")
public record WebhookDeliveryView(
        UUID id,

        @Schema(description = "CloudEvents id of the fact; also the header webhook-id")
        UUID event,

        @Schema(examples = "itu.contribution.call.opened.v1")
        String eventType,

        DeliveryState state,

        Instant createdAt,

        @Schema(description = "When it is tried next, UTC") @Nullable
        Instant nextAttemptAt,

        List<Attempt> attempts) {
    /** One attempt. */
    @Schema(name = "WebhookAttempt")
    public record Attempt(
            int number,

            Instant at,

            @Schema(description = "HTTP status of the answer; absent when there was none") @Nullable
            Integer status,

            @Schema(description = "Why there was no answer") @Nullable
            String error,

            @Schema(description = "How long it took") long milliseconds) {}
}
