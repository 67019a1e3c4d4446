package itu.contribution.report;

import java.util.HexFormat;
import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDoughnutChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

import itu.contribution.report.Paper.Chart;
import itu.contribution.report.Paper.Kind;
import itu.contribution.report.Paper.Series;

/** Charts that Word and Excel draw themselves, sharp at any size and open to restyling. */
final class NativeChart {
    private static final int HOLE_PER_CENT = 58;
    private static final int GAP_PER_CENT = 45;
    private static final byte FULL_OVERLAP = 100;

    /** Where a chart takes its figures from. */
    interface Source {
        XDDFDataSource<String> categories();

        List<XDDFNumericalDataSource<Double>> values();

        CellReference title(int series);
    }

    private NativeChart() {}

    static void fill(XDDFChart drawing, Chart chart, Source source) {
        // The heading above it is its title.
        drawing.setAutoTitleDeleted(true);
        drawing.getOrAddLegend().setPosition(chart.kind() == Kind.RING ? LegendPosition.RIGHT : LegendPosition.BOTTOM);
        switch (chart.kind()) {
            case RING -> ring(drawing, chart, source);
            case STACKED_BARS -> bars(drawing, chart, source);
        }
    }

    private static void ring(XDDFChart drawing, Chart chart, Source source) {
        var data = (XDDFDoughnutChartData) drawing.createData(ChartTypes.DOUGHNUT, null, null);
        var content = chart.series().getFirst();
        var series = data.addSeries(source.categories(), source.values().getFirst());
        series.setTitle(content.name(), source.title(0));
        data.setVaryColors(true);
        drawing.plot(data);
        var ring = drawing.getCTChart().getPlotArea().getDoughnutChartArray(0);
        for (var at = 0; at < content.values().size(); at++) {
            var point = ring.getSerArray(0).addNewDPt();
            point.addNewIdx().setVal(at);
            point.addNewBubble3D().setVal(false);
            point.addNewSpPr()
                    .addNewSolidFill()
                    .addNewSrgbClr()
                    .setVal(HexFormat.of().parseHex(content.colour(at)));
        }
        label(ring.getSerArray(0).addNewDLbls());
        (ring.isSetHoleSize() ? ring.getHoleSize() : ring.addNewHoleSize()).setVal(HOLE_PER_CENT);
    }

    private static void bars(XDDFChart drawing, Chart chart, Source source) {
        var categories = drawing.createCategoryAxis(AxisPosition.LEFT);
        var figures = drawing.createValueAxis(AxisPosition.BOTTOM);
        figures.setCrosses(AxisCrosses.AUTO_ZERO);
        figures.setVisible(false);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        var data = (XDDFBarChartData) drawing.createData(ChartTypes.BAR, categories, figures);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setOverlap(FULL_OVERLAP);
        data.setGapWidth(GAP_PER_CENT);
        data.setVaryColors(false);
        for (var at = 0; at < chart.series().size(); at++) {
            var content = chart.series().get(at);
            var series = data.addSeries(source.categories(), source.values().get(at));
            series.setTitle(content.name(), source.title(at));
            series.setFillProperties(fill(content));
        }
        drawing.plot(data);
        for (var series : drawing.getCTChart().getPlotArea().getBarChartArray(0).getSerList()) {
            label(series.addNewDLbls());
        }
    }

    private static XDDFSolidFillProperties fill(Series series) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(series.colour(0))));
    }

    /** Each part bears its figure; nought has no part. */
    private static void label(CTDLbls labels) {
        var format = labels.addNewNumFmt();
        format.setFormatCode("0;;;");
        format.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
