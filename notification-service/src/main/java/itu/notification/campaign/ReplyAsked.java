package itu.notification.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What counts as a reply to a campaign.
 *
 * @param reference the circular letter of a call, the id of a form or of a meeting
 */
@Schema(name = "CampaignReplyAsked", description = "What counts as an answer")
record ReplyAsked(
        @NotNull ReplyKind kind,

        @Schema(description = "The circular letter of a call, the id of a form or of a meeting", examples = "CL-25/36")
        @NotBlank
        @Size(max = 120)
        String reference) {}
