package itu.membership.bulk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the rows of a chunk, given in the order of their lines. Mostly the same happens to many rows on end; that rows
 * of other levels, or refused ones, stand between them does not end a run.
 */
public final class Outcomes {
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<Run> runs = new ArrayList<>();

    record Run(long first, long last, Outcome outcome) {}

    public void add(long line, Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
        if (outcome == Outcome.REFUSED) {
            return;
        }
        var last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.outcome() == outcome) {
            runs.set(runs.size() - 1, new Run(last.first(), line, outcome));
        } else {
            runs.add(new Run(line, line, outcome));
        }
    }

    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    List<Run> runs() {
        return runs;
    }
}
