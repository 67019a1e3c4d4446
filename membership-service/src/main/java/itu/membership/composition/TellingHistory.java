package itu.membership.composition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.composition.HistoryReader.Turn;
import itu.membership.holding.Holding;
import itu.membership.holding.Places;

/** Tells how the number of memberships went over the days of a series. */
@ApplicationScoped
class TellingHistory {
    private final HistoryReader reader;
    private final Composing composing;
    private final Places places;

    TellingHistory(HistoryReader reader, Composing composing, Places places) {
        this.reader = reader;
        this.composing = composing;
        this.places = places;
    }

    /** @throws itu.platform.problem.ProblemException 404 when the slice names a Member State that is not in the register */
    @Transactional
    HistoryView over(Series series, Holding holding, Slice slice, Dimension by) {
        var labels = composing.labels();
        Composing.require(slice, labels.places());
        var turns = reader.turns(series, holding, slice, by);
        var days = series.days().size();
        return new HistoryView(
                holding.knownAt(),
                places.synthetic(),
                by,
                series.days(),
                sums(turns, days, turn -> !turn.exempt()),
                sums(turns, days, Turn::exempt),
                byCode(turns, by).entrySet().stream()
                        .map(line -> new HistoryView.Line(
                                line.getKey(), labels.of(by, line.getKey()), sums(line.getValue(), days, _ -> true)))
                        .toList());
    }

    private static SortedMap<String, List<Turn>> byCode(Collection<Turn> turns, Dimension by) {
        return turns.stream()
                .filter(turn -> by == Dimension.CATEGORY || !turn.exempt())
                .collect(Collectors.groupingBy(Turn::code, TreeMap::new, Collectors.toList()));
    }

    /** What has turned up to each day. */
    private static List<Long> sums(Collection<Turn> turns, int days, Predicate<Turn> counted) {
        var changes = new long[days + 1];
        turns.stream().filter(counted).forEach(turn -> changes[turn.place()] += turn.change());
        var sums = new ArrayList<Long>(days);
        long sum = 0;
        for (int day = 0; day < days; day++) {
            sum += changes[day];
            sums.add(sum);
        }
        return List.copyOf(sums);
    }
}
