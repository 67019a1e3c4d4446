package itu.contribution.simulation.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import itu.contribution.simulation.rules.Answer;
import itu.contribution.simulation.rules.CountedState;
import itu.contribution.simulation.scenario.ComparisonView.Column;
import itu.contribution.simulation.scenario.ComparisonView.FigureRow;
import itu.contribution.simulation.scenario.ComparisonView.Kind;
import itu.contribution.simulation.scenario.ComparisonView.StateRow;
import itu.contribution.units.ContributoryUnits;
import itu.contribution.units.Money;

/** Puts answers side by side: each figure with its difference against the first answer, and the States that differ. */
final class Comparing {
    private Comparing() {}

    /** A figure as a whole number: of sixteenths, of centimes, or of things. */
    private record Figure(String name, Kind kind, Function<Answer, @Nullable Long> of) {}

    private static final List<Figure> FIGURES = List.of(
            new Figure(
                    "presentUnits",
                    Kind.UNITS,
                    answer -> sixteenths(answer.total().present())),
            new Figure("units", Kind.UNITS, answer -> sixteenths(answer.total().units())),
            new Figure("change", Kind.UNITS, answer -> sixteenths(answer.total().change())),
            new Figure("sectorMemberUnits", Kind.UNITS, answer -> sixteenths(answer.sectorMembers())),
            new Figure("maintain", Kind.COUNT, answer -> (long) answer.total().maintain()),
            new Figure("increase", Kind.COUNT, answer -> (long) answer.total().increase()),
            new Figure("reduce", Kind.COUNT, answer -> (long) answer.total().reduce()),
            new Figure("breaches", Kind.COUNT, Comparing::breaches),
            new Figure(
                    "unitAmount",
                    Kind.CHF,
                    answer -> answer.amount() == null
                            ? null
                            : answer.amount().memberState().cents()),
            new Figure(
                    "yearlyRevenue",
                    Kind.CHF,
                    answer -> answer.yearly() == null
                            ? null
                            : answer.yearly().total().cents()),
            new Figure(
                    "periodRevenue",
                    Kind.CHF,
                    answer -> answer.ofPeriod() == null
                            ? null
                            : answer.ofPeriod().total().cents()),
            new Figure("differenceToTarget", Kind.CHF, Comparing::difference),
            new Figure("balancingAmount", Kind.CHF, Comparing::balance));

    static ComparisonView of(List<Compared> compared, Map<String, String> names) {
        var answers = compared.stream().map(one -> one.run().answer()).toList();
        return new ComparisonView(
                compared.stream()
                        .map(one -> new Column(
                                one.id(),
                                one.name(),
                                one.run().facts().call(),
                                one.run().facts().period(),
                                one.run().facts().knownAt()))
                        .toList(),
                Stream.concat(FIGURES.stream(), regions(answers))
                        .map(figure -> row(figure, answers))
                        .toList(),
                states(answers, names));
    }

    private static Stream<Figure> regions(List<Answer> answers) {
        return answers.stream()
                .flatMap(answer -> answer.byRegion().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(region -> new Figure("units." + region, Kind.UNITS, answer -> {
                    var tally = answer.byRegion().get(region);
                    return tally == null ? null : sixteenths(tally.units());
                }));
    }

    private static FigureRow row(Figure figure, List<Answer> answers) {
        var values = new ArrayList<@Nullable String>();
        var differences = new ArrayList<@Nullable String>();
        var first = figure.of().apply(answers.getFirst());
        for (var answer : answers) {
            var value = figure.of().apply(answer);
            values.add(value == null ? null : written(value, figure.kind()));
            differences.add(value == null || first == null ? null : written(value - first, figure.kind()));
        }
        return new FigureRow(figure.name(), figure.kind(), values, differences);
    }

    private static String written(long value, Kind kind) {
        return switch (kind) {
            case UNITS -> new ContributoryUnits(Math.toIntExact(value)).toString();
            case CHF -> new Money(value, "CHF").amount();
            case COUNT -> Long.toString(value);
        };
    }

    private static List<StateRow> states(List<Answer> answers, Map<String, String> names) {
        var byState = new TreeMap<String, List<@Nullable CountedState>>();
        for (int place = 0; place < answers.size(); place++) {
            for (CountedState state : answers.get(place).states()) {
                byState.computeIfAbsent(state.facts().code(), _ -> nothing(answers.size()))
                        .set(place, state);
            }
        }
        var rows = new ArrayList<StateRow>();
        for (Map.Entry<String, List<@Nullable CountedState>> state : byState.entrySet()) {
            var years = each(state.getValue(), CountedState::years);
            if (new HashSet<>(years).size() > 1) {
                rows.add(new StateRow(
                        state.getKey(),
                        names.getOrDefault(state.getKey(), state.getKey()),
                        each(state.getValue(), CountedState::units),
                        years));
            }
        }
        return rows;
    }

    private static <T> List<@Nullable T> each(List<@Nullable CountedState> counted, Function<CountedState, T> figure) {
        var figures = new ArrayList<@Nullable T>();
        for (var state : counted) {
            figures.add(state == null ? null : figure.apply(state));
        }
        return figures;
    }

    private static List<@Nullable CountedState> nothing(int places) {
        var nobody = new ArrayList<@Nullable CountedState>();
        for (int place = 0; place < places; place++) {
            nobody.add(null);
        }
        return nobody;
    }

    private static Long sixteenths(ContributoryUnits units) {
        return (long) units.sixteenths();
    }

    private static Long breaches(Answer answer) {
        return answer.states().stream()
                .mapToLong(state -> state.breaches().size())
                .sum();
    }

    private static @Nullable Long difference(Answer answer) {
        var target = answer.target();
        return target == null || target.difference() == null
                ? null
                : target.difference().cents();
    }

    private static @Nullable Long balance(Answer answer) {
        var target = answer.target();
        return target == null || target.balance() == null
                ? null
                : target.balance().amount().memberState().cents();
    }
}
