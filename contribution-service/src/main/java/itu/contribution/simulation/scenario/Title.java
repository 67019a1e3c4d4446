package itu.contribution.simulation.scenario;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What its owner calls a scenario. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Title(
        @NotBlank @Size(max = 120) @Schema(examples = "Europe one class down")
        String name,

        @Nullable @Size(max = 2000) String description) {}
