package itu.contribution.simulation.scenario;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.contribution.simulation.SimulationRequest;
import itu.contribution.simulation.SimulationView;

/**
 * A saved what-if.
 *
 * @param request the question as it was asked
 * @param result the answer, from the facts known at its {@code knownAt}; the same on every reading
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScenarioView(
        UUID id,
        String name,
        @Nullable String description,
        Instant createdAt,
        SimulationRequest request,
        SimulationView result) {
    static ScenarioView of(Scenario scenario, SimulationView result) {
        return new ScenarioView(
                scenario.id(),
                scenario.title().name(),
                scenario.title().description(),
                scenario.createdAt(),
                scenario.request(),
                result);
    }
}
