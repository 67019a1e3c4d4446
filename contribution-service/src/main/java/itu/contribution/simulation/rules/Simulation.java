package itu.contribution.simulation.rules;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        var yearly = revenue(question, total.units());
        var years = years(question, states);
        return new Answer(
                edition.name(),
                total,
                tallies(states, state -> Stream.of(state.facts().region())),
                tallies(states, Simulation::statuses),
                tallies(states, state -> Stream.of(state.origin())),
                question.sectorMembers(),
                question.amount(),
                yearly,
                ofPeriod(years),
                years,
                against(question, total.units(), yearly, years),
                states);
    }

    private static @Nullable Revenue revenue(Question question, ContributoryUnits units) {
        return question.amount() == null ? null : Revenue.of(question.amount(), units, question.sectorMembers());
    }

    private static List<Answer.Year> years(Question question, List<CountedState> states) {
        return IntStream.range(0, question.years())
                .mapToObj(year -> {
                    var units = sum(states.stream().map(state -> state.years().get(year)));
                    return new Answer.Year(question.firstYear() + year, units, revenue(question, units));
                })
                .toList();
    }

    private static @Nullable Revenue ofPeriod(List<Answer.Year> years) {
        return years.stream()
                .flatMap(year -> Stream.ofNullable(year.revenue()))
                .reduce(Revenue::plus)
                .orElse(null);
    }

    private static ContributoryUnits sum(Stream<ContributoryUnits> units) {
        return units.reduce(ContributoryUnits.ZERO, ContributoryUnits::plus);
    }

    /** A budget of one year is held against a year in full effect, one of the period against all its years. */
    private static Answer.@Nullable Against against(
            Question question, ContributoryUnits units, @Nullable Revenue yearly, List<Answer.Year> years) {
        var target = question.target();
        if (target == null) {
            return null;
        }
        var oneYear = target.years() == 1;
        var memberStates = oneYear ? units : sum(years.stream().map(Answer.Year::units));
        var sectorMembers = sum(Stream.generate(question::sectorMembers).limit(target.years()));
        var revenue = oneYear ? yearly : ofPeriod(years);
        var nothing = memberStates.plus(sectorMembers).equals(ContributoryUnits.ZERO);
        return new Answer.Against(
                target,
                revenue == null ? null : revenue.less(target.budget()),
                nothing ? null : Balance.of(target.budget(), memberStates, sectorMembers));
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
