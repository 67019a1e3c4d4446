package itu.contribution.report;

import itu.contribution.report.Paper.Chart;
import itu.contribution.report.Paper.Column;
import itu.contribution.report.Paper.Facts;
import itu.contribution.report.Paper.Kind;
import itu.contribution.report.Paper.Line;
import itu.contribution.report.Paper.Look;
import itu.contribution.report.Paper.Notice;
import itu.contribution.report.Paper.Paragraph;
import itu.contribution.report.Paper.Section;
import itu.contribution.report.Paper.Table;

/** The body of a report's page, as {@code templates/report/council.html} frames it. */
final class HtmlReport {
    private static final int PER_CENT = 100;

    private final Paper paper;
    private final StringBuilder html = new StringBuilder();

    private HtmlReport(Paper paper) {
        this.paper = paper;
    }

    static String of(Paper paper) {
        var report = new HtmlReport(paper);
        report.write();
        return report.html.toString();
    }

    private void write() {
        element("p", "type", paper.type());
        element("h1", "", paper.title());
        paper.sections().forEach(this::write);
    }

    private void write(Section section) {
        var annex = section.sheet() != null && section.heading() != null;
        html.append("<div class=\"").append(annex ? "annex" : "section").append("\">");
        if (section.heading() != null) {
            element("h2", "", section.heading());
        }
        for (var block : section.blocks()) {
            switch (block) {
                case Paragraph(var text) -> element("p", "", text);
                case Notice(var text) -> element("p", "notice", text);
                case Facts facts -> write(facts);
                case Table table -> write(table, annex);
                case Chart chart when chart.kind() == Kind.RING -> ring(chart);
                case Chart chart -> bars(chart);
            }
        }
        html.append("</div>");
    }

    private void write(Facts facts) {
        html.append("<table class=\"facts\"><tbody>");
        for (var fact : facts.facts()) {
            html.append("<tr>");
            element("th", "", fact.label());
            element("td", "", fact.text());
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void write(Table table, boolean annex) {
        var parts = table.columns().stream().mapToInt(Column::width).sum();
        html.append("<table class=\"").append(annex ? "rows" : "figures").append("\"><thead><tr>");
        for (var column : table.columns()) {
            html.append("<th style=\"width:")
                    .append(PER_CENT * column.width() / parts)
                    .append("%\" class=\"")
                    .append(column.figures() ? "figure" : "")
                    .append("\">")
                    .append(escaped(column.title()))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        table.lines().forEach(line -> write(line, table));
        html.append("</tbody></table>");
    }

    private void write(Line line, Table table) {
        html.append("<tr class=\"").append(look(line.look())).append("\">");
        for (var at = 0; at < line.values().size(); at++) {
            element(
                    "td",
                    table.columns().get(at).figures() ? "figure" : "",
                    paper.wording().write(line.values().get(at)));
        }
        html.append("</tr>");
    }

    private void ring(Chart chart) {
        var series = chart.series().getFirst();
        html.append("<div class=\"chart\"><img class=\"ring\" alt=\"")
                .append(escaped(chart.alternative()))
                .append("\" src=\"")
                .append(RingImage.of(series))
                .append("\"/><table class=\"legend\"><tbody>");
        for (var at = 0; at < chart.categories().size(); at++) {
            html.append("<tr><td class=\"key\"><div style=\"background-color:#")
                    .append(series.colour(at))
                    .append("\"> </div></td>");
            element("td", "", chart.categories().get(at));
            element("td", "figure", paper.wording().count(series.values().get(at)));
            html.append("</tr>");
        }
        html.append("</tbody></table></div>");
    }

    /** Bars are boxes of the page: sharp at any size, and their figures are text. */
    private void bars(Chart chart) {
        var longest = 1;
        for (var at = 0; at < chart.categories().size(); at++) {
            longest = Math.max(longest, sum(chart, at));
        }
        html.append("<div class=\"chart\"><table class=\"bars\"><tbody>");
        for (var at = 0; at < chart.categories().size(); at++) {
            html.append("<tr>");
            element("td", "label", chart.categories().get(at));
            html.append("<td>");
            for (var series : chart.series()) {
                var part = series.values().get(at);
                if (part > 0) {
                    html.append("<div class=\"bar\" style=\"width:")
                            .append(PER_CENT * part / longest)
                            .append("%;background-color:#")
                            .append(series.colour(at))
                            .append("\"> </div>");
                }
            }
            html.append("</td>");
            element(
                    "td",
                    "figure",
                    paper.wording().count(chart.series().getFirst().values().get(at)) + "/"
                            + paper.wording().count(sum(chart, at)));
            html.append("</tr>");
        }
        html.append("</tbody></table><p class=\"legend\">");
        for (var series : chart.series()) {
            html.append("<span class=\"key\" style=\"background-color:#")
                    .append(series.colour(0))
                    .append("\">\u00a0\u00a0\u00a0</span> ")
                    .append(escaped(series.name()))
                    .append("\u00a0\u00a0\u00a0 ");
        }
        html.append("</p></div>");
    }

    private static int sum(Chart chart, int category) {
        return chart.series().stream()
                .mapToInt(series -> series.values().get(category))
                .sum();
    }

    private void element(String name, String style, String text) {
        html.append('<').append(name);
        if (!style.isEmpty()) {
            html.append(" class=\"").append(style).append('"');
        }
        html.append('>').append(escaped(text)).append("</").append(name).append('>');
    }

    private static String look(Look look) {
        return switch (look) {
            case PLAIN -> "plain";
            case MARKED -> "marked";
            case TOTAL -> "total";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
