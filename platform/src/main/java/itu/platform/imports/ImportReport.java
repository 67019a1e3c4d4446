package itu.platform.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;

import itu.platform.problem.FieldError;

/**
 * What an import did, or would do. {@code read = created + updated + unchanged + refused}.
 *
 * @param dryRun whether nothing was written
 * @param rows one entry per row of the file, refused ones first
 */
public record ImportReport(
        boolean dryRun, int read, int created, int updated, int unchanged, int refused, List<Row> rows) {

    /** What became of a row. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    /**
     * One row of the file.
     *
     * @param line line in the file, the header being 1
     * @param key what the row is about, such as a Member State's code
     * @param errors why it was refused
     * @param warnings what was accepted but should be looked at
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Row(long line, String key, Outcome outcome, List<FieldError> errors, List<FieldError> warnings) {
        public static Row of(CsvRow row, String key, Outcome outcome) {
            return new Row(row.line(), key, outcome, List.of(), List.of());
        }

        public static Row refused(CsvRow row, String key, List<FieldError> errors) {
            return new Row(row.line(), key, Outcome.REFUSED, errors, List.of());
        }

        public Row warning(List<FieldError> found) {
            return new Row(line, key, outcome, errors, found);
        }
    }

    public static ImportReport of(boolean dryRun, List<Row> rows) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        rows.forEach(row -> counts.merge(row.outcome(), 1, Integer::sum));
        var refusedFirst = new ArrayList<Row>(rows);
        refusedFirst.sort((a, b) -> Boolean.compare(b.outcome() == Outcome.REFUSED, a.outcome() == Outcome.REFUSED));
        return new ImportReport(
                dryRun,
                rows.size(),
                counts.getOrDefault(Outcome.CREATED, 0),
                counts.getOrDefault(Outcome.UPDATED, 0),
                counts.getOrDefault(Outcome.UNCHANGED, 0),
                counts.getOrDefault(Outcome.REFUSED, 0),
                List.copyOf(refusedFirst));
    }
}
