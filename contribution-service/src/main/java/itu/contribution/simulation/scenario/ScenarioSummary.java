package itu.contribution.simulation.scenario;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A scenario in the list of its owner.
 *
 * @param knownAt from what knowledge it was asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScenarioSummary(
        UUID id,
        String name,
        @Nullable String description,
        @Schema(examples = "CL-25-36") String call,
        Instant knownAt,
        Instant createdAt) {}
