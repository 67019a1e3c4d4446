package itu.contribution.report;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import itu.contribution.report.Paper.Column;
import itu.contribution.report.Paper.Facts;
import itu.contribution.report.Paper.Line;
import itu.contribution.report.Paper.Look;
import itu.contribution.report.Paper.Table;
import itu.contribution.wording.Value;
import itu.contribution.wording.Wording;

/** A table in a Word document: its header on every page, its rows unbroken, its columns from the right in Arabic. */
final class WordTable {
    private static final int TEXT_WIDTH = 9638;
    private static final int HALF_POINTS = 16;
    private static final int LABEL_PARTS = 3;
    private static final int STATEMENT_PARTS = 10;
    private static final String HEADER_FILL = "1F3A5F";
    private static final String MARKED_FILL = "E3EDF7";
    private static final String RULE = "C4CCD6";

    private final Table content;
    private final Wording wording;
    private final WordText text;
    private final int parts;
    private final boolean labelled;

    private WordTable(Table content, Wording wording, boolean labelled) {
        this.labelled = labelled;
        this.content = content;
        this.wording = wording;
        this.text = new WordText(wording.language().rightToLeft());
        this.parts = content.columns().stream().mapToInt(Column::width).sum();
    }

    static void write(XWPFDocument document, Table content, Wording wording) {
        new WordTable(content, wording, false)
                .write(document.createTable(1, content.columns().size()));
    }

    /** Labels and statements, as a table without a header. */
    static void write(XWPFDocument document, Facts facts, Wording wording) {
        var lines = facts.facts().stream()
                .map(fact -> new Line(Look.PLAIN, List.of(new Value.Text(fact.label()), new Value.Text(fact.text()))))
                .toList();
        var columns = List.of(new Column("", LABEL_PARTS, false), new Column("", STATEMENT_PARTS, false));
        var table = new WordTable(new Table("", columns, lines), wording, true);
        var drawn = document.createTable(1, columns.size());
        table.frame(drawn);
        table.line(drawn.getRow(0), lines.getFirst());
        lines.stream().skip(1).forEach(line -> table.line(drawn.createRow(), line));
    }

    private void write(XWPFTable table) {
        frame(table);
        header(table.getRow(0));
        content.lines().forEach(line -> line(table.createRow(), line));
    }

    private void frame(XWPFTable table) {
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.getTblW().setType(STTblWidth.DXA);
        properties.getTblW().setW(BigInteger.valueOf(TEXT_WIDTH));
        if (wording.language().rightToLeft()) {
            properties.addNewBidiVisual();
        }
        properties.addNewTblCaption().setVal(content.caption());
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, RULE);
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, RULE);
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, RULE);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 2, 0, RULE);
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, HEADER_FILL);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, HEADER_FILL);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        content.columns().forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(width(column))));
    }

    private void header(XWPFTableRow row) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (var at = 0; at < content.columns().size(); at++) {
            var column = content.columns().get(at);
            var cell = cell(row, at, column);
            cell.setColor(HEADER_FILL);
            var run = text.small(cell.getParagraphs().getFirst(), column.title(), true, HALF_POINTS);
            run.setColor("FFFFFF");
        }
    }

    private void line(XWPFTableRow row, Line line) {
        row.setCantSplitRow(true);
        for (var at = 0; at < content.columns().size(); at++) {
            var cell = cell(row, at, content.columns().get(at));
            if (line.look() == Look.MARKED) {
                cell.setColor(MARKED_FILL);
            }
            text.small(
                    cell.getParagraphs().getFirst(),
                    wording.write(line.values().get(at)),
                    line.look() != Look.PLAIN || (labelled && at == 0),
                    HALF_POINTS);
        }
    }

    private XWPFTableCell cell(XWPFTableRow row, int at, Column column) {
        var cell = row.getCell(at);
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(Integer.toString(width(column)));
        if (column.figures()) {
            cell.getParagraphs().getFirst().setAlignment(ParagraphAlignment.RIGHT);
        }
        return cell;
    }

    private int width(Column column) {
        return TEXT_WIDTH * column.width() / parts;
    }
}
