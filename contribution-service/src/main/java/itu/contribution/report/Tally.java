package itu.contribution.report;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;

/**
 * Rows summed up.
 *
 * @param all contributors addressed
 * @param replies replies that count
 * @param present units in the present period, as far as on record
 * @param announced units of the replies that count
 * @param expected announced ones, silent contributors at their present class
 */
record Tally(int all, int replies, ContributoryUnits present, ContributoryUnits announced, ContributoryUnits expected) {
    static Tally of(List<ReportRow> rows) {
        var counted = rows.stream().filter(ReportRow::counts).toList();
        return new Tally(
                rows.size(),
                counted.size(),
                sum(rows, ReportRow::present),
                sum(counted, ReportRow::announced),
                sum(rows, ReportRow::expected));
    }

    int silent() {
        return all - replies;
    }

    ContributoryUnits change() {
        return expected.minus(present);
    }

    private static ContributoryUnits sum(List<ReportRow> rows, Function<ReportRow, @Nullable ContributoryUnits> units) {
        var sum = ContributoryUnits.ZERO;
        for (var row : rows) {
            var part = units.apply(row);
            sum = part == null ? sum : sum.plus(part);
        }
        return sum;
    }
}
