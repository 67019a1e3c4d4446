package itu.notification.webhook;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where to tell, and what of. */
@Schema(name = "WebhookTarget")
record WebhookTarget(
        @Schema(description = "HTTPS address that takes the POSTs", examples = "https://integrator.example/itu-suite")
        @NotBlank
        @Size(max = 1000)
        String url,

        @Schema(
                description = "Types of facts, or their beginnings with * at the end",
                examples = "[\"itu.contribution.call.*\"]")
        @NotNull
        @Size(min = 1, max = 50)
        List<@NotNull @Pattern(regexp = "itu\\.[a-z.-]*(v[0-9]+|\\*)") String> eventTypes) {}
