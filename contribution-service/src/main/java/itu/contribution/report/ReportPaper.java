package itu.contribution.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import itu.contribution.report.Paper.Block;
import itu.contribution.report.Paper.Fact;
import itu.contribution.report.Paper.Facts;
import itu.contribution.report.Paper.Notice;
import itu.contribution.report.Paper.Paragraph;
import itu.contribution.report.Paper.Section;
import itu.contribution.wording.Wording;

/** Puts a report into words: heading, summary, totals, breakdowns, charts and the annex. */
final class ReportPaper {
    /** Stands behind the name of a contributor of whom a figure is invented. */
    static final String INVENTED = "†";

    /** Stands before a reply that counts. */
    static final String COUNTED = "•";

    private final CouncilReport report;
    private final Wording wording;
    private final ReportTables tables;
    private final ReportCharts charts;

    private ReportPaper(CouncilReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
        this.tables = new ReportTables(report, wording);
        this.charts = new ReportCharts(report, wording);
    }

    static Paper of(CouncilReport report, Wording wording) {
        return new ReportPaper(report, wording).paper();
    }

    private Paper paper() {
        var subject = report.subject();
        return new Paper(
                wording,
                wording.text("type"),
                say("title." + subject.call().stage()),
                report.synthetic() ? wording.text("synthetic.running") : null,
                List.of(
                        wording.text("footer.known", Map.of("instant", wording.instant(subject.knownAt()))),
                        wording.text("footer.valid", Map.of("day", wording.day(subject.validAt())))),
                List.of(
                        new Section(null, wording.text("sheet.summary"), opening()),
                        new Section(wording.text("h.summary"), null, summary()),
                        new Section(wording.text("h.totals"), null, List.of(tables.totals())),
                        new Section(wording.text("h.outcomes"), null, List.of(tables.results(), charts.results())),
                        new Section(wording.text("h.regions"), null, List.of(tables.regions(), charts.regions())),
                        new Section(
                                wording.text("h.annex"),
                                wording.text("sheet.annex"),
                                List.of(
                                        new Paragraph(wording.text("legend", Map.of("marked", COUNTED))),
                                        tables.annex()))));
    }

    private List<Block> opening() {
        var call = report.subject().call();
        var blocks = new ArrayList<Block>();
        if (report.synthetic()) {
            blocks.add(new Notice(wording.text("synthetic", Map.of("mark", INVENTED))));
        }
        blocks.add(new Facts(List.of(
                fact("fact.purpose", say("purpose." + call.addressees())),
                fact("fact.action", say("action")),
                fact("fact.references", say("references")),
                fact("fact.period", call.period()),
                fact("fact.deadline", wording.day(report.subject().deadline())),
                fact("fact.unit", amountOfUnit()))));
        return blocks;
    }

    private List<Block> summary() {
        var call = report.subject().call();
        var total = report.total();
        var results = report.byResult();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(wording.text(
                "replies." + call.addressees(),
                Map.of(
                        "replies", wording.count(total.replies()),
                        "all", wording.count(total.all()),
                        "rate", wording.write(ReportTables.rate(total)),
                        "maintain", wording.count(count(results, Result.MAINTAIN)),
                        "increase", wording.count(count(results, Result.INCREASE)),
                        "reduce", wording.count(count(results, Result.REDUCE)),
                        "silent", wording.count(total.silent())))));
        blocks.add(new Paragraph(wording.text(
                "units",
                Map.of(
                        "declared", wording.units(total.announced()),
                        "expected", wording.units(total.expected()),
                        "present", wording.units(total.present()),
                        "change", wording.change(total.change()),
                        "period", call.period(),
                        "presentPeriod", call.presentPeriod()))));
        blocks.add(new Paragraph(income(report.income())));
        if (report.late() > 0) {
            blocks.add(new Paragraph(wording.text("late", Map.of("late", wording.count(report.late())))));
        }
        return blocks;
    }

    private String income(@Nullable Income income) {
        return income == null
                ? say("income.open")
                : wording.text(
                        "income",
                        Map.of(
                                "amount", wording.money(income.unit()),
                                "year", wording.money(income.year()),
                                "whole", wording.money(income.period())));
    }

    private String amountOfUnit() {
        var income = report.income();
        return income == null
                ? wording.text("unit.open")
                : wording.text(
                        "unit.fixed",
                        Map.of(
                                "amount", wording.money(income.unit()),
                                "status", wording.text("unit." + report.unitStatus())));
    }

    private Fact fact(String label, String text) {
        return new Fact(wording.text(label), text);
    }

    /** A sentence about the call. */
    private String say(String key) {
        var call = report.subject().call();
        return wording.text(
                key, Map.of("call", call.reference(), "period", call.period(), "present", call.presentPeriod()));
    }

    private static int count(Map<Result, Tally> results, Result result) {
        return Objects.requireNonNull(results.get(result)).all();
    }
}
