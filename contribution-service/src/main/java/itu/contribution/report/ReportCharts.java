package itu.contribution.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import itu.contribution.report.Paper.Chart;
import itu.contribution.report.Paper.Kind;
import itu.contribution.report.Paper.Series;
import itu.contribution.wording.Wording;

/** The charts of a report. Their colours bear black figures, and differ in lightness too, for print without colour. */
final class ReportCharts {
    private static final String REPLIED = "4A8AC9";
    private static final String SILENT = "CBD2DA";
    private static final List<String> RESULTS = List.of(REPLIED, "6FB1A0", "D9822B", SILENT);

    private final CouncilReport report;
    private final Wording wording;

    ReportCharts(CouncilReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    Chart results() {
        var names = new ArrayList<String>();
        var counts = new ArrayList<Integer>();
        report.byResult().forEach((result, tally) -> {
            names.add(wording.text("outcome." + result));
            counts.add(tally.all());
        });
        var title = wording.text("chart.outcomes");
        var values = IntStream.range(0, names.size())
                .mapToObj(at -> labelled(names.get(at), wording.count(counts.get(at))))
                .collect(Collectors.joining("; "));
        return new Chart(
                Kind.RING, title, alternative(title, values), names, List.of(new Series(title, RESULTS, counts)));
    }

    Chart regions() {
        var regions = report.byRegion();
        var names = regions.keySet().stream().map(wording::region).toList();
        var replied = regions.values().stream().map(Tally::replies).toList();
        var silent = regions.values().stream().map(Tally::silent).toList();
        var title = wording.text("chart.regions");
        var values = regions.entrySet().stream()
                .map(region -> labelled(
                        wording.region(region.getKey()),
                        wording.count(region.getValue().replies()) + "/"
                                + wording.count(region.getValue().all())))
                .collect(Collectors.joining("; "));
        return new Chart(
                Kind.STACKED_BARS,
                title,
                alternative(title, values),
                names,
                List.of(
                        new Series(wording.text("chart.replied"), List.of(REPLIED), replied),
                        new Series(wording.text("chart.silent"), List.of(SILENT), silent)));
    }

    private String labelled(String label, String value) {
        return wording.text("list.label", Map.of("label", label, "value", value));
    }

    private String alternative(String title, String values) {
        // The texts bound the length of a value, so that the list is put in by hand.
        return wording.text("chart.alt", Map.of("title", title)).replace("{values}", values);
    }
}
