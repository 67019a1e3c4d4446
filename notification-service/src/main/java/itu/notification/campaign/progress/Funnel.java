package itu.notification.campaign.progress;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From the letter to the declaration, in addressees: a State that gets three mails counts once. */
@Schema(
        name = "CampaignFunnel",
        description =
                "In addressees, each counted once, without the regional directors who are told of them. Opens and clicks are not recorded: only an answer shows that a letter was read.")
record Funnel(
        UUID campaign,

        @Schema(enumeration = {"LANGUAGE", "REGION", "GROUP", "STEP"})
        Dimension by,

        List<Line> lines,
        Line total) {
    /** Addressees that came so far. */
    @Schema(name = "CampaignFunnelLine")
    record Line(
            @Schema(
                    description = "Language, region, group or number of the step; - where it is not known; * for all",
                    examples = "fr")
            String key,

            long targeted,

            @Schema(description = "At least one mail was given to a server")
            long sent,

            @Schema(description = "A server took at least one over")
            long accepted,

            @Schema(description = "At least one came back") long bounced,

            @Schema(description = "An answer of any kind stands")
            long replied,

            @Schema(description = "A declaration stands") long declared) {}
}
