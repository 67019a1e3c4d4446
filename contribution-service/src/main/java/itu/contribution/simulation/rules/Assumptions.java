package itu.contribution.simulation.rules;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What silent Member States are assumed to choose. What is said of a State by name goes before what is said of its region,
 * and that before what is said of all others.
 *
 * @param states by the code of the State
 * @param regions by ITU-D region
 */
public record Assumptions(Map<String, Assumption> states, Map<String, Assumption> regions, Assumption otherwise) {
    public Assumptions {
        states = Map.copyOf(states);
        regions = Map.copyOf(regions);
    }

    /** The same for every silent State. */
    public static Assumptions all(Assumption assumption) {
        return new Assumptions(Map.of(), Map.of(), assumption);
    }

    Assumption about(StateFacts state) {
        @Nullable Assumption named = states.get(state.code());
        return named == null ? regions.getOrDefault(state.region(), otherwise) : named;
    }
}
