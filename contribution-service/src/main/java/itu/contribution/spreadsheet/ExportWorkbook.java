package itu.contribution.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

import itu.contribution.wording.Value;
import itu.contribution.wording.Wording;

/**
 * A table as a workbook of one sheet, written row by row: however long it is, only some rows are held in memory.
 *
 * @param sheet name of the sheet
 * @param notice said over the table: that figures are invented; null when none are
 * @param columns the columns' names, their widths in characters, and whether they hold figures
 */
public record ExportWorkbook(
        Wording wording,
        String title,
        String sheet,
        @Nullable String notice,
        List<Column> columns) {
    private static final int ROWS_HELD = 200;

    public record Column(String name, int width, boolean figures) {}

    /** Writes the workbook; the stream of rows is read once, to its end. */
    public void write(Stream<List<Value>> rows, OutputStream file) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_HELD)) {
            var writer = new SheetWriter(
                    workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet)),
                    new Styles(workbook, wording.language().rightToLeft()),
                    wording);
            writer.sheet().getPrintSetup().setLandscape(true);
            writer.widths(columns.stream().map(Column::width).toList());
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setTitle(title);
            writer.title(title);
            if (notice != null) {
                writer.heading(notice);
            }
            writer.header(columns.stream()
                    .map(column -> new Heading(column.name(), column.figures()))
                    .toList());
            writer.freeze();
            rows.forEach(row -> writer.row(RowLook.PLAIN, row));
            workbook.write(file);
        }
    }
}
