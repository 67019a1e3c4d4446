package itu.contribution.simulation.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.contribution.simulation.SimulationRequest;
import itu.contribution.simulation.SimulationView;
import itu.contribution.simulation.rules.Assumption;

/**
 * A scenario as a link shows it.
 *
 * @param otherwise assumption for silent States that neither a list nor a region names
 * @param regions assumptions by ITU-D region
 * @param listedStates how many States stand in lists
 * @param changedStates for how many States the question names a class
 * @param request the question itself; absent for a reader who may not see the States' names
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SharedScenarioView(
        String name,
        @Nullable String description,
        Instant createdAt,
        Assumption otherwise,
        Map<String, Assumption> regions,
        int listedStates,
        int changedStates,
        @Nullable SimulationRequest request,
        SimulationView result) {

    static SharedScenarioView toOfficers(Scenario scenario, SimulationView result) {
        return of(scenario, scenario.request(), result);
    }

    static SharedScenarioView toOthers(Scenario scenario, SimulationView result) {
        return of(scenario, null, result);
    }

    private static SharedScenarioView of(Scenario scenario, @Nullable SimulationRequest shown, SimulationView result) {
        var request = scenario.request();
        var silent = request.silentOrKeep();
        return new SharedScenarioView(
                scenario.title().name(),
                scenario.title().description(),
                scenario.createdAt(),
                Objects.requireNonNullElse(silent.otherwise(), Assumption.KEEP),
                Objects.requireNonNullElse(silent.regions(), Map.of()),
                Objects.requireNonNullElse(silent.lists(), List.<SimulationRequest.StateList>of()).stream()
                        .mapToInt(list -> list.memberStates().size())
                        .sum(),
                request.changesOrNone().size(),
                shown,
                result);
    }
}
