package itu.contribution.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import itu.contribution.report.Paper.Chart;
import itu.contribution.report.Paper.Facts;
import itu.contribution.report.Paper.Look;
import itu.contribution.report.Paper.Notice;
import itu.contribution.report.Paper.Paragraph;
import itu.contribution.report.Paper.Section;
import itu.contribution.report.Paper.Table;
import itu.contribution.spreadsheet.Heading;
import itu.contribution.spreadsheet.ReportWorkbook;
import itu.contribution.spreadsheet.RowLook;
import itu.contribution.spreadsheet.SheetWriter;

/** A report as a workbook: figures that can be reckoned with, and charts that can be restyled. */
final class XlsxReport {
    private static final int LAST_COLUMN = 7;
    private static final int CHART_ROWS = 16;
    private static final List<Integer> WIDTHS = List.of(34, 15, 13, 13, 13, 13, 13, 13);
    private static final int CHARACTERS_PER_WIDTH = 3;

    private final Paper paper;
    private final ReportWorkbook workbook;

    private XlsxReport(Paper paper) {
        this.paper = paper;
        this.workbook = new ReportWorkbook(paper.wording());
    }

    static byte[] of(Paper paper, Instant moment) {
        return new XlsxReport(paper).file(moment);
    }

    private byte[] file(Instant moment) {
        var sheets = new ArrayList<SheetWriter>();
        for (var section : paper.sections()) {
            if (section.sheet() != null) {
                sheets.add(begin(section, sheets.isEmpty()));
            }
            var sheet = sheets.getLast();
            if (section.heading() != null && section.sheet() == null) {
                sheet.skip(1);
                sheet.heading(section.heading());
            }
            var annex = section.sheet() != null && sheets.size() > 1;
            section.blocks().forEach(block -> write(sheet, block, annex));
        }
        sheets.getFirst().skip(1);
        paper.footer().forEach(line -> sheets.getFirst().prose(line, 0, LAST_COLUMN, false));
        return workbook.file(paper.title(), moment);
    }

    private SheetWriter begin(Section section, boolean first) {
        var sheet = workbook.sheet(section.sheet() == null ? "" : section.sheet());
        var footer = sheet.sheet().getFooter();
        footer.setLeft("&8" + String.join("\n", paper.footer()));
        footer.setRight("&8"
                + paper.wording().text("footer.page").replace("{page}", "&P").replace("{pages}", "&N"));
        if (paper.running() != null) {
            sheet.sheet().getHeader().setCenter("&8" + paper.running());
        }
        if (first) {
            sheet.widths(WIDTHS);
            sheet.heading(paper.type());
            sheet.title(paper.title());
            sheet.skip(1);
        } else if (section.heading() != null) {
            sheet.title(section.heading());
        }
        return sheet;
    }

    private void write(SheetWriter sheet, Paper.Block block, boolean annex) {
        switch (block) {
            case Paragraph(var text) -> sheet.prose(text, 0, LAST_COLUMN, false);
            case Notice(var text) -> sheet.prose(text, 0, LAST_COLUMN, true);
            case Facts(var facts) -> facts.forEach(fact -> sheet.fact(fact.label(), fact.text(), LAST_COLUMN));
            case Table table -> write(sheet, table, annex);
            case Chart chart -> draw(sheet, chart);
        }
    }

    private void write(SheetWriter sheet, Table table, boolean annex) {
        if (annex) {
            sheet.widths(table.columns().stream()
                    .map(column -> column.width() * CHARACTERS_PER_WIDTH)
                    .toList());
        }
        sheet.header(table.columns().stream()
                .map(column -> new Heading(column.title(), column.figures()))
                .toList());
        if (annex) {
            sheet.freeze();
        }
        table.lines().forEach(line -> sheet.row(look(line.look()), line.values()));
    }

    private void draw(SheetWriter sheet, Chart chart) {
        sheet.skip(1);
        var firstRow = sheet.nextRow();
        var lastRow = firstRow + CHART_ROWS;
        var cells = new ChartCells(sheet, workbook.chartSheet(sheet), chart);
        ExcelChart.draw(workbook.chartSheet(sheet), chart, cells, firstRow, lastRow);
        sheet.skip(lastRow - cells.end());
    }

    private static RowLook look(Look look) {
        return switch (look) {
            case PLAIN -> RowLook.PLAIN;
            case MARKED -> RowLook.MARKED;
            case TOTAL -> RowLook.TOTAL;
        };
    }
}
