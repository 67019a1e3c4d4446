package itu.contribution.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import itu.contribution.report.Paper.Chart;
import itu.contribution.report.Paper.Kind;
import itu.contribution.spreadsheet.SteadyPackage;

/** A chart in a Word document; its figures lie in a small workbook inside the file. */
final class WordChart implements NativeChart.Source {
    private static final int WIDTH_CM = 16;
    private static final int RING_HEIGHT_CM = 6;
    private static final int BARS_HEIGHT_CM = 7;

    private final XWPFChart drawing;
    private final Chart chart;

    private WordChart(XWPFChart drawing, Chart chart) {
        this.drawing = drawing;
        this.chart = chart;
    }

    static void draw(XWPFDocument document, XWPFRun run, Chart chart, Instant moment) {
        var height = chart.kind() == Kind.RING ? RING_HEIGHT_CM : BARS_HEIGHT_CM;
        try {
            var drawing =
                    document.createChart(run, WIDTH_CM * Units.EMU_PER_CENTIMETER, height * Units.EMU_PER_CENTIMETER);
            NativeChart.fill(drawing, chart, new WordChart(drawing, chart));
            SteadyPackage.date(drawing.getWorkbook(), moment);
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(chart.alternative());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public XDDFDataSource<String> categories() {
        return XDDFDataSourcesFactory.fromArray(chart.categories().toArray(String[]::new), range(0), 0);
    }

    @Override
    public List<XDDFNumericalDataSource<Double>> values() {
        var found = new ArrayList<XDDFNumericalDataSource<Double>>();
        for (var at = 0; at < chart.series().size(); at++) {
            var figures = chart.series().get(at).values().stream()
                    .map(Integer::doubleValue)
                    .toArray(Double[]::new);
            found.add(XDDFDataSourcesFactory.fromArray(figures, range(at + 1), at + 1));
        }
        return found;
    }

    @Override
    public CellReference title(int series) {
        return drawing.setSheetTitle(chart.series().get(series).name(), series + 1);
    }

    private String range(int column) {
        return drawing.formatRange(new CellRangeAddress(1, chart.categories().size(), column, column));
    }
}
