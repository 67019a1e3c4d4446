package itu.contribution.declaration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the secretariat posts to let a late declaration count. */
@Schema(examples = "{\"reason\":\"Posted before the deadline; delayed in the mail\"}")
record NewAcceptance(@NotBlank @Size(max = 1000) String reason) {}
