package itu.notification.webhook;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook as the API shows it. */
@Schema(name = "Webhook")
public record WebhookView(
        UUID id,

        @Schema(description = "Subject of whoever made it") String owner,

        String url,

        List<String> eventTypes,

        WebhookState state,

        @Schema(description = "First failure since the last answer, UTC; absent while all is well") @Nullable
        Instant failingSince,

        @Schema(description = "Until when the former secret signs as well, UTC") @Nullable
        Instant formerSecretUntil,

        Instant createdAt,

        @Schema(
                description =
                        "What the signatures are made with: whsec_ and the key in Base64. Shown once, when it is made",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
        @Nullable
        String secret) {
    WebhookView revealing(byte[] key) {
        return new WebhookView(
                id,
                owner,
                url,
                eventTypes,
                state,
                failingSince,
                formerSecretUntil,
                createdAt,
                "whsec_" + Base64.getEncoder().encodeToString(key));
    }
}
