package itu.contribution.report;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import itu.contribution.report.Paper.Chart;
import itu.contribution.spreadsheet.Heading;
import itu.contribution.spreadsheet.RowLook;
import itu.contribution.spreadsheet.SheetWriter;
import itu.contribution.wording.Value;

/** The figures of a chart as cells of its sheet: whoever changes one sees the chart follow. */
final class ChartCells implements NativeChart.Source {
    private final XSSFSheet sheet;
    private final Chart chart;
    private final int header;

    ChartCells(SheetWriter writer, XSSFSheet sheet, Chart chart) {
        this.sheet = sheet;
        this.chart = chart;
        this.header = writer.nextRow();
        var headings = new ArrayList<Heading>();
        headings.add(new Heading("", false));
        chart.series().forEach(series -> headings.add(new Heading(series.name(), true)));
        writer.header(headings);
        for (var row = 0; row < chart.categories().size(); row++) {
            var values = new ArrayList<Value>();
            values.add(new Value.Text(chart.categories().get(row)));
            for (var series : chart.series()) {
                values.add(new Value.Count(series.values().get(row)));
            }
            writer.row(RowLook.PLAIN, values);
        }
    }

    /** The row under the last cell. */
    int end() {
        return header + 1 + chart.categories().size();
    }

    @Override
    public XDDFDataSource<String> categories() {
        return XDDFDataSourcesFactory.fromStringCellRange(sheet, column(0));
    }

    @Override
    public List<XDDFNumericalDataSource<Double>> values() {
        var found = new ArrayList<XDDFNumericalDataSource<Double>>();
        for (var column = 1; column <= chart.series().size(); column++) {
            found.add(XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(column)));
        }
        return found;
    }

    @Override
    public CellReference title(int series) {
        return new CellReference(sheet.getSheetName(), header, series + 1, true, true);
    }

    private CellRangeAddress column(int column) {
        return new CellRangeAddress(header + 1, header + chart.categories().size(), column, column);
    }
}
