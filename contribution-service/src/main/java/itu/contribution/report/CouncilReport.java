package itu.contribution.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What the Council is told of the replies to a call: figures, in no language yet.
 *
 * @param unitStatus how far the amount of the unit has come; null when none is on record
 * @param income null while the amount of the unit is not fixed
 */
record CouncilReport(
        Subject subject,
        List<ReportRow> rows,
        @Nullable String unitStatus,
        @Nullable Income income) {

    Tally total() {
        return Tally.of(rows);
    }

    /** Every result has a place, be it empty. */
    Map<Result, Tally> byResult() {
        var tallies = new EnumMap<Result, Tally>(Result.class);
        for (var result : Result.values()) {
            tallies.put(
                    result,
                    Tally.of(rows.stream().filter(row -> row.result() == result).toList()));
        }
        return tallies;
    }

    /** By the code of the ITU-D region. */
    SortedMap<String, Tally> byRegion() {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.contributor().region(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Tally::of)));
    }

    int late() {
        return (int) rows.stream().filter(ReportRow::late).count();
    }

    boolean synthetic() {
        return rows.stream().anyMatch(ReportRow::synthetic);
    }
}
