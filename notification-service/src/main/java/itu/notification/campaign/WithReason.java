package itu.notification.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is done; kept in the audit. */
@Schema(name = "CampaignReason", examples = "{\"reason\":\"The French text still names the former deadline\"}")
record WithReason(@NotBlank @Size(max = 500) String reason) {}
