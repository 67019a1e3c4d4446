package itu.contribution.report;

import org.apache.poi.xssf.usermodel.XSSFSheet;

import itu.contribution.report.Paper.Chart;

/** Puts a chart on a sheet, beside the cells that it draws. */
final class ExcelChart {
    private static final int FIRST_COLUMN = 3;
    private static final int LAST_COLUMN = 8;

    private ExcelChart() {}

    static void draw(XSSFSheet sheet, Chart chart, ChartCells cells, int firstRow, int lastRow) {
        var drawing = sheet.createDrawingPatriarch();
        var anchor = drawing.createAnchor(0, 0, 0, 0, FIRST_COLUMN, firstRow, LAST_COLUMN, lastRow);
        NativeChart.fill(drawing.createChart(anchor), chart, cells);
        var anchors = drawing.getCTDrawing().getTwoCellAnchorArray();
        anchors[anchors.length - 1]
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(chart.alternative());
    }
}
