package vn.thucdia.spreadsheet;

import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import vn.thucdia.spreadsheet.Leaf.Form;
import vn.thucdia.spreadsheet.Leaf.Graph;

/** Charts of the spreadsheet program itself, bound to the cells: who changes a number or the style sees it at once. */
final class NativeCharts {

    private static final int COLUMNS = 10;
    private static final int ROWS = 20;
    private static final int ACROSS = 2;
    private static final List<PresetColor> COLORS = List.of(PresetColor.STEEL_BLUE, PresetColor.DARK_SEA_GREEN,
            PresetColor.DARK_ORANGE, PresetColor.SLATE_GRAY, PresetColor.INDIAN_RED, PresetColor.MEDIUM_PURPLE);
    /** The accent of the program, and how far towards white the first of several series goes. */
    private static final int[] DARK = {0x22, 0x41, 0x8C};
    private static final double LIGHTEST = 0.78;

    private final XSSFSheet data;
    private final int firstRow;
    private final int headRow;

    /**
     * @param data sheet with the numbers
     * @param firstRow index of its first row below the header
     * @param headRow index of the row with the names of the columns
     */
    NativeCharts(XSSFSheet data, int firstRow, int headRow) {
        this.data = data;
        this.firstRow = firstRow;
        this.headRow = headRow;
    }

    void draw(Leaf leaf, XSSFSheet onto) {
        XSSFDrawing drawing = onto.createDrawingPatriarch();
        for (int at = 0; at < leaf.graphs().size(); at++) {
            Graph graph = leaf.graphs().get(at);
            int column = at % ACROSS * (COLUMNS + 1);
            int row = at / ACROSS * (ROWS + 1);
            XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + ROWS);
            draw(graph, drawing.createChart(anchor));
        }
    }

    private void draw(Graph graph, XSSFChart chart) {
        chart.setTitleText(graph.title());
        chart.setTitleOverlay(false);
        boolean lying = graph.form() == Form.BARS;
        XDDFCategoryAxis names = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setTitle(graph.measure());
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat("[$-42A]#,##0.##");
        values.getOrAddMajorGridProperties()
                .setLineProperties(
                        new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY))));
        if (graph.ranks()) {
            values.setOrientation(AxisOrientation.MAX_MIN);
            values.setMinimum(1);
            values.setMajorUnit(1);
        }
        if (lying) {
            // First row on top, numbers below all the same.
            names.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        chart.displayBlanksAs(DisplayBlanks.GAP);
        boolean lines = graph.form() == Form.LINES;
        XDDFChartData plotted = chart.createData(lines ? ChartTypes.LINE : ChartTypes.BAR, names, values);
        int count = graph.byRow()
                ? graph.lastRow() - graph.firstRow() + 1
                : graph.lastColumn() - graph.firstColumn() + 1;
        for (int each = 0; each < count; each++) {
            XDDFChartData.Series series = plotted.addSeries(categories(graph), numbers(graph, each));
            CellReference name = name(graph, each);
            series.setTitle(data.getRow(name.getRow()).getCell(name.getCol()).getStringCellValue(), name);
            dress(series, each, count);
        }
        if (plotted instanceof XDDFBarChartData bars) {
            bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
            bars.setGapWidth(60);
        }
        plotted.setVaryColors(false);
        if (count > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        chart.plot(plotted);
    }

    private XDDFDataSource<String> categories(Graph graph) {
        return XDDFDataSourcesFactory.fromStringCellRange(data, graph.byRow()
                ? new CellRangeAddress(headRow, headRow, graph.firstColumn(), graph.lastColumn())
                : new CellRangeAddress(firstRow + graph.firstRow(), firstRow + graph.lastRow(), graph.names(),
                        graph.names()));
    }

    private XDDFNumericalDataSource<Double> numbers(Graph graph, int each) {
        int row = firstRow + graph.firstRow() + each;
        int column = graph.firstColumn() + each;
        return XDDFDataSourcesFactory.fromNumericCellRange(data, graph.byRow()
                ? new CellRangeAddress(row, row, graph.firstColumn(), graph.lastColumn())
                : new CellRangeAddress(firstRow + graph.firstRow(), firstRow + graph.lastRow(), column, column));
    }

    private CellReference name(Graph graph, int each) {
        return graph.byRow()
                ? new CellReference(data.getSheetName(), firstRow + graph.firstRow() + each, graph.names(), true, true)
                : new CellReference(data.getSheetName(), headRow, graph.firstColumn() + each, true, true);
    }

    /** The last series is darkest; lines have marks of their own. */
    private static void dress(XDDFChartData.Series series, int each, int count) {
        XDDFShapeProperties look = new XDDFShapeProperties();
        if (series instanceof XDDFLineChartData.Series line) {
            XDDFColor color = XDDFColor.from(COLORS.get(each % COLORS.size()));
            XDDFLineProperties stroke = new XDDFLineProperties(new XDDFSolidFillProperties(color));
            stroke.setWidth(2.0);
            look.setLineProperties(stroke);
            line.setSmooth(false);
            line.setMarkerStyle(List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE,
                    MarkerStyle.DIAMOND).get(each % 4));
        } else {
            look.setFillProperties(new XDDFSolidFillProperties(tone(each, count)));
            look.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(tone(0, 1))));
        }
        series.setShapeProperties(look);
    }

    /** From light to dark, so that the order can be seen on a grey print too. */
    private static XDDFColor tone(int each, int count) {
        double light = count == 1 ? 0 : (double) (count - 1 - each) / (count - 1) * LIGHTEST;
        byte[] tone = new byte[DARK.length];
        for (int part = 0; part < tone.length; part++) {
            tone[part] = (byte) Math.round(DARK[part] + (255 - DARK[part]) * light);
        }
        return XDDFColor.from(tone);
    }
}
