package itu.contribution.simulation.rules;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import itu.contribution.rulebook.rules.Edition;
import itu.contribution.units.ContributoryUnits;

/** Answers what would follow. Facts in, answer out: exact, and the same every time. */
public final class Simulation {
    private static final String NO_STATUS = "NONE";

    private Simulation() {}

    /**
     * The answer to a question.
     *
     * @param facts every Member State addressed, in the order in which the answer is to tell them
     * @param edition the rules to judge by
     */
    public static Answer of(List<StateFacts> facts, Question question, Edition edition) {
        var states = facts.stream()
                .map(state -> CountedState.of(state, question, edition))
                .toList();
        var total = Tally.of(states);
        var yearly = yearly(question, total.units());
        return new Answer(
                edition.name(),
                total,
                tallies(states, state -> Stream.of(state.facts().region())),
                tallies(states, Simulation::statuses),
                tallies(states, state -> Stream.of(state.origin())),
                question.sectorMembers(),
                question.amount(),
                yearly,
                yearly == null ? null : yearly.of(question.years()),
                against(question, total.units(), yearly),
                states);
    }

    private static @Nullable Revenue yearly(Question question, ContributoryUnits units) {
        return question.amount() == null ? null : Revenue.ofAYear(question.amount(), units, question.sectorMembers());
    }

    private static Answer.@Nullable Against against(
            Question question, ContributoryUnits units, @Nullable Revenue yearly) {
        var target = question.target();
        if (target == null) {
            return null;
        }
        var nothing = units.plus(question.sectorMembers()).equals(ContributoryUnits.ZERO);
        return new Answer.Against(
                target,
                yearly == null ? null : yearly.of(target.years()).less(target.budget()),
                nothing ? null : Balance.of(target, units, question.sectorMembers()));
    }

    private static Stream<String> statuses(CountedState state) {
        var statuses = state.facts().statuses();
        return statuses.isEmpty() ? Stream.of(NO_STATUS) : statuses.stream();
    }

    private static <K extends Comparable<K>> SortedMap<K, Tally> tallies(
            List<CountedState> states, Function<CountedState, Stream<K>> keys) {
        return states.stream()
                .flatMap(state -> keys.apply(state).map(key -> new Keyed<>(key, state)))
                .collect(Collectors.groupingBy(
                        Keyed::key,
                        TreeMap::new,
                        Collectors.mapping(
                                Keyed::state, Collectors.collectingAndThen(Collectors.toList(), Tally::of))));
    }

    private record Keyed<K>(K key, CountedState state) {}
}
