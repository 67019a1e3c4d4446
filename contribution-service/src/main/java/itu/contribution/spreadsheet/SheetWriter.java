package itu.contribution.spreadsheet;

import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

import itu.contribution.units.ContributoryUnits;
import itu.contribution.wording.Value;
import itu.contribution.wording.Wording;
import itu.platform.spreadsheet.Harmless;

/** Writes a sheet from its top down: prose, and rows of typed cells. */
public final class SheetWriter {
    private static final int CHARACTER = 256;
    private static final float LINE_POINTS = 15f;
    private static final int PER_CENT = 100;
    private static final int SPARE = 8;

    private final Sheet sheet;
    private final Styles styles;
    private int next;

    SheetWriter(Sheet sheet, Styles styles, Wording wording) {
        this.sheet = sheet;
        this.styles = styles;
        sheet.setRightToLeft(wording.language().rightToLeft());
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    }

    public Sheet sheet() {
        return sheet;
    }

    /** Number of the row that comes next, from 0. */
    public int nextRow() {
        return next;
    }

    public void skip(int rows) {
        next += rows;
    }

    /** Widths of the columns, in characters. */
    public void widths(List<Integer> characters) {
        for (var column = 0; column < characters.size(); column++) {
            sheet.setColumnWidth(column, characters.get(column) * CHARACTER);
        }
    }

    public void title(String text) {
        line(text).setCellStyle(styles.title());
    }

    public void heading(String text) {
        line(text).setCellStyle(styles.heading());
    }

    /** Running text over some columns, in a row as high as it needs. */
    public void prose(String text, int firstColumn, int lastColumn, boolean strong) {
        var row = sheet.createRow(next);
        var cell = row.createCell(firstColumn);
        cell.setCellValue(Harmless.text(text));
        cell.setCellStyle(styles.prose(strong));
        sheet.addMergedRegion(new CellRangeAddress(next, next, firstColumn, lastColumn));
        row.setHeightInPoints(LINE_POINTS * lines(text, firstColumn, lastColumn));
        next++;
    }

    /** Running text beside a label in the first column. */
    public void fact(String label, String text, int lastColumn) {
        prose(text, 1, lastColumn, false);
        var cell = sheet.getRow(next - 1).createCell(0);
        cell.setCellValue(label);
        cell.setCellStyle(styles.prose(true));
    }

    /** The row of the columns' names. */
    public void header(List<Heading> headings) {
        var row = sheet.createRow(next++);
        var lines = 1;
        for (var column = 0; column < headings.size(); column++) {
            var heading = headings.get(column);
            var cell = row.createCell(column);
            cell.setCellValue(heading.name());
            cell.setCellStyle(styles.header(heading.figures()));
            lines = Math.max(lines, lines(heading.name(), column, column));
        }
        row.setHeightInPoints(LINE_POINTS * lines);
    }

    /** Keeps all rows written so far in sight, and repeats the last one on each page. */
    public void freeze() {
        sheet.createFreezePane(0, next);
        sheet.setRepeatingRows(new CellRangeAddress(next - 1, next - 1, 0, 0));
    }

    public void row(RowLook look, List<Value> values) {
        var row = sheet.createRow(next++);
        for (var column = 0; column < values.size(); column++) {
            write(row, column, look, values.get(column));
        }
    }

    private void write(Row row, int column, RowLook look, Value value) {
        var cell = row.createCell(column);
        cell.setCellStyle(styles.of(value, look));
        switch (value) {
            case Value.Text(var text) -> cell.setCellValue(Harmless.text(text));
            case Value.Count(var number) -> cell.setCellValue(number);
            case Value.Units(var units) -> set(cell, units);
            case Value.Change(var units) -> set(cell, units);
            case Value.Rate(var perCent) -> cell.setCellValue(perCent.doubleValue() / PER_CENT);
            case Value.Day(var date) -> cell.setCellValue(date);
            case Value.Nothing() -> cell.setBlank();
        }
    }

    /** A spreadsheet knows binary fractions only, which sixteenths are: nothing is lost. */
    private static void set(Cell cell, ContributoryUnits units) {
        cell.setCellValue(Math.scalb((double) units.sixteenths(), -4));
    }

    private Cell line(String text) {
        var cell = sheet.createRow(next++).createCell(0);
        cell.setCellValue(Harmless.text(text));
        return cell;
    }

    private int lines(String text, int firstColumn, int lastColumn) {
        var width = 0;
        for (var column = firstColumn; column <= lastColumn; column++) {
            width += sheet.getColumnWidth(column) / CHARACTER;
        }
        // Chinese characters are twice as wide as the digit that widths are counted in.
        var needed = text.codePoints()
                .map(letter -> Character.isIdeographic(letter) ? 2 : 1)
                .sum();
        return Math.ceilDiv(needed + needed / SPARE, Math.max(1, width));
    }
}
