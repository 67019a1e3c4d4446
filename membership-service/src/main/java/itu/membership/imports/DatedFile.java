package itu.membership.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import itu.platform.imports.ImportReport;
import itu.platform.imports.ImportReport.Outcome;

import static java.util.Objects.requireNonNull;

/**
 * A file whose rows are the dated values of things: for each thing it names, its rows replace what is on record. A thing is
 * taken whole or not at all, since half a history would say something false.
 *
 * @param <K> names a thing
 * @param <V> a value of it over a stretch of time
 */
public record DatedFile<K, V>(List<Row<K, V>> rows) {
    /** A row with what was read from it; {@code shown} names the thing in the report. */
    public record Row<K, V>(Cells cells, K key, String shown, Span span, V value) {}

    /** Judges rows that were read: values of one thing must not overlap. */
    public static <K, V> DatedFile<K, V> judge(List<Row<K, V>> rows) {
        rows.stream().collect(Collectors.groupingBy(Row::key)).values().forEach(DatedFile::judgeTogether);
        return new DatedFile<>(rows);
    }

    /** The values of each thing whose rows are all sound. */
    public Map<K, List<V>> sound() {
        return rows.stream()
                .filter(row -> !row.cells().faulty())
                .collect(Collectors.groupingBy(Row::key, Collectors.mapping(Row::value, Collectors.toList())));
    }

    /** What becomes of a thing when values are wanted where others are on record. */
    public static <V> Outcome outcome(List<V> onRecord, List<V> wanted) {
        if (onRecord.isEmpty()) {
            return Outcome.CREATED;
        }
        return new HashSet<>(onRecord).equals(new HashSet<>(wanted)) ? Outcome.UNCHANGED : Outcome.UPDATED;
    }

    /** The report, a row's outcome being that of its thing. */
    public ImportReport report(Map<K, Outcome> outcomes, boolean dryRun) {
        return ImportReport.of(
                dryRun,
                rows.stream()
                        .map(row -> row.cells().faulty()
                                ? row.cells().refused(row.shown())
                                : row.cells().taken(row.shown(), requireNonNull(outcomes.get(row.key()))))
                        .toList());
    }

    private static <K, V> void judgeTogether(List<Row<K, V>> ofOneThing) {
        for (var later = 1; later < ofOneThing.size(); later++) {
            var row = ofOneThing.get(later);
            if (ofOneThing.subList(0, later).stream()
                    .anyMatch(earlier -> earlier.span().overlaps(row.span()))) {
                row.cells().fault("valid_from", RowFault.PERIODS_OVERLAP);
            }
        }
        if (ofOneThing.stream().anyMatch(row -> row.cells().faulty())) {
            ofOneThing.stream()
                    .filter(row -> !row.cells().faulty())
                    .forEach(row -> row.cells().fault("valid_from", RowFault.LIST_HAS_FAULTS));
        }
    }
}
