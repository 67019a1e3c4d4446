package itu.contribution.report;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import itu.contribution.report.Paper.Column;
import itu.contribution.report.Paper.Line;
import itu.contribution.report.Paper.Look;
import itu.contribution.report.Paper.Table;
import itu.contribution.wording.Value;
import itu.contribution.wording.Wording;

/** The tables of a report. */
final class ReportTables {
    private final CouncilReport report;
    private final Wording wording;

    ReportTables(CouncilReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    static Value.Rate rate(Tally tally) {
        return Value.Rate.of(tally.replies(), tally.all());
    }

    Table totals() {
        var call = report.subject().call();
        var total = report.total();
        var periods = Map.of("period", call.period(), "present", call.presentPeriod());
        return new Table(
                wording.text("h.totals"),
                List.of(words("col.item", 5), figures("col.units", 2)),
                List.of(
                        line(Look.PLAIN, wording.text("row.present", periods), new Value.Units(total.present())),
                        line(Look.PLAIN, wording.text("row.announced"), new Value.Units(total.announced())),
                        line(Look.PLAIN, wording.text("row.expected", periods), new Value.Units(total.expected())),
                        line(Look.TOTAL, wording.text("row.change"), new Value.Change(total.change()))));
    }

    Table results() {
        var total = report.total();
        var lines = new ArrayList<Line>();
        report.byResult()
                .forEach((result, tally) ->
                        lines.add(resultLine(Look.PLAIN, wording.text("outcome." + result), tally, total)));
        lines.add(resultLine(Look.TOTAL, wording.text("total"), total, total));
        return new Table(
                wording.text("h.outcomes"),
                List.of(
                        words("col.outcome", 4),
                        contributors(3),
                        figures("col.share", 2),
                        figures("col.presentUnits", 3),
                        figures("col.expectedUnits", 3),
                        figures("col.change", 3)),
                lines);
    }

    Table regions() {
        var lines = new ArrayList<Line>();
        report.byRegion().forEach((region, tally) -> lines.add(regionLine(Look.PLAIN, wording.region(region), tally)));
        lines.add(regionLine(Look.TOTAL, wording.text("total"), report.total()));
        return new Table(
                wording.text("h.regions"),
                List.of(
                        words("col.region", 6),
                        contributors(3),
                        figures("col.replies", 3),
                        figures("col.rate", 3),
                        figures("col.presentUnits", 3),
                        figures("col.announcedUnits", 3),
                        figures("col.expectedUnits", 3),
                        figures("col.change", 3)),
                lines);
    }

    /** Every contributor, by name as the language sorts names. */
    Table annex() {
        Function<ReportRow, String> name = row -> row.contributor().name(wording.language());
        var byName = Comparator.comparing(
                        name, Collator.getInstance(wording.language().locale()))
                .thenComparing(row -> row.contributor().code());
        var lines = new ArrayList<>(
                report.rows().stream().sorted(byName).map(this::annexLine).toList());
        var total = report.total();
        lines.add(line(
                Look.TOTAL,
                "",
                new Value.Text(wording.text("total")),
                Value.NOTHING,
                new Value.Units(total.present()),
                new Value.Units(total.announced()),
                new Value.Units(total.expected()),
                new Value.Change(total.change()),
                Value.NOTHING,
                Value.NOTHING));
        return new Table(
                wording.text("h.annex"),
                List.of(
                        new Column("", 1, false),
                        words("col.contributor." + report.subject().call().addressees(), 12),
                        words("col.region", 7),
                        figures("col.present", 5),
                        figures("col.announced", 5),
                        figures("col.counted", 5),
                        figures("col.change", 5),
                        words("col.outcome", 7),
                        words("col.received", 7)),
                lines);
    }

    private Line annexLine(ReportRow row) {
        var name = row.contributor().name(wording.language());
        var change = row.present() == null
                ? Value.NOTHING
                : new Value.Change(row.expected().minus(row.present()));
        return line(
                row.counts() ? Look.MARKED : Look.PLAIN,
                row.counts() ? ReportPaper.COUNTED : "",
                new Value.Text(row.synthetic() ? name + "\u00a0" + ReportPaper.INVENTED : name),
                new Value.Text(wording.region(row.contributor().region())),
                Value.units(row.present()),
                Value.units(row.announced()),
                new Value.Units(row.expected()),
                change,
                new Value.Text(outcome(row)),
                Value.day(row.reply() == null ? null : row.reply().receivedOn()));
    }

    private String outcome(ReportRow row) {
        return row.reply() != null && row.late()
                ? wording.text(
                        "outcome.LATE",
                        Map.of("outcome", wording.text("outcome." + row.reply().outcome())))
                : wording.text("outcome." + row.result());
    }

    private static Line resultLine(Look look, String name, Tally tally, Tally whole) {
        return line(
                look,
                name,
                new Value.Count(tally.all()),
                Value.Rate.of(tally.all(), whole.all()),
                new Value.Units(tally.present()),
                new Value.Units(tally.expected()),
                new Value.Change(tally.change()));
    }

    private static Line regionLine(Look look, String name, Tally tally) {
        return line(
                look,
                name,
                new Value.Count(tally.all()),
                new Value.Count(tally.replies()),
                rate(tally),
                new Value.Units(tally.present()),
                new Value.Units(tally.announced()),
                new Value.Units(tally.expected()),
                new Value.Change(tally.change()));
    }

    private static Line line(Look look, String first, Value... others) {
        var values = new ArrayList<Value>();
        values.add(new Value.Text(first));
        values.addAll(List.of(others));
        return new Line(look, values);
    }

    private Column contributors(int width) {
        return figures("col.contributors." + report.subject().call().addressees(), width);
    }

    private Column words(String key, int width) {
        return new Column(wording.text(key), width, false);
    }

    private Column figures(String key, int width) {
        return new Column(wording.text(key), width, true);
    }
}
