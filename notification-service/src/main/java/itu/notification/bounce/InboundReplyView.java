package itu.notification.bounce;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody answered a mail; members without a value are absent. What was written stays in the office's mailbox. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "InboundReply")
public record InboundReplyView(
        UUID id,
        Instant receivedAt,

        @Schema(description = "By which the answer is found in the office's mailbox") @Nullable
        String messageId,

        @Nullable UUID campaign,
        @Nullable Integer step,
        @Nullable Long number,
        @Nullable UUID dispatch) {}
