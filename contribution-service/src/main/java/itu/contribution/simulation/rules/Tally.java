package itu.contribution.simulation.rules;

import java.util.List;
import java.util.function.Function;

import itu.contribution.units.ContributoryUnits;

/**
 * Member States of a group, counted.
 *
 * @param states how many they are; {@code maintain + increase + reduce + notCompared}
 * @param notCompared States whose present class is not on record
 */
public record Tally(
        int states,
        ContributoryUnits present,
        ContributoryUnits units,
        int maintain,
        int increase,
        int reduce,
        int notCompared) {

    static Tally of(List<CountedState> states) {
        return new Tally(
                states.size(),
                sum(states, CountedState::presentOrZero),
                sum(states, CountedState::units),
                going(0, states),
                going(1, states),
                going(-1, states),
                (int) states.stream().filter(state -> state.direction() == null).count());
    }

    /** Units gained or lost against the present period. */
    public ContributoryUnits change() {
        return units.minus(present);
    }

    private static ContributoryUnits sum(List<CountedState> states, Function<CountedState, ContributoryUnits> units) {
        return states.stream().map(units).reduce(ContributoryUnits.ZERO, ContributoryUnits::plus);
    }

    private static int going(int direction, List<CountedState> states) {
        return (int) states.stream()
                .filter(state -> Integer.valueOf(direction).equals(state.direction()))
                .count();
    }
}
