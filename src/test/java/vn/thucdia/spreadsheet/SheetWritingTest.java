package vn.thucdia.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.app.AppContext;
import vn.thucdia.comparison.ComparisonTable;
import vn.thucdia.comparison.Query;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Reading;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

import static org.assertj.core.api.Assertions.assertThat;

class SheetWritingTest {

    private static final Period HALF = new Period.Half(2023, 1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private AppContext app;

    @BeforeEach
    void open() {
        app = AppContext.open(new DataFolder(folder.resolve("data"), folder.resolve("marks")), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        app.close();
    }

    private static Figure figure(String indicator, String unit, Period period, FigureKind kind,
            @Nullable FigureStatus status,
            String value) {
        return Figure.of(Indicator.idOf(indicator), AdminUnit.idOf(unit, null), period, kind, status,
                new BigDecimal(value));
    }

    private ComparisonTable compared(List<String> units, List<Period> periods, String... indicators) {
        return app.comparisons().compare(new Query(
                Stream.of(indicators).map(code -> app.figures().indicator(Indicator.idOf(code)).orElseThrow()).toList(),
                units.stream().map(code -> app.places().unit(AdminUnit.idOf(code, null)).orElseThrow()).toList(),
                periods));
    }

    private XSSFWorkbook written(ComparisonTable table) throws IOException {
        Path file = folder.resolve("so-sanh.xlsx");
        new ComparisonSheet(Messages.in(Language.VI)).write(table, file);
        keep(file);
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    /** For looking at what was written: {@code -Dthucdia.keep=folder}. */
    private static void keep(Path file) throws IOException {
        String kept = System.getProperty("thucdia.keep");
        if (kept != null) {
            Files.createDirectories(Path.of(kept));
            Files.copy(file, Path.of(kept, System.nanoTime() + "-" + file.getFileName()));
        }
    }

    private static int column(XSSFSheet sheet, String group, String period) {
        XSSFRow upper = sheet.getRow(2);
        String current = "";
        for (int column = 0; column < upper.getLastCellNum(); column++) {
            String title = upper.getCell(column).getStringCellValue();
            current = title.isEmpty() ? current : title;
            if (current.equals(group) && sheet.getRow(3).getCell(column).getStringCellValue().equals(period)) {
                return column;
            }
        }
        throw new AssertionError("no column " + group + " " + period);
    }

    @Test
    void aComparisonShowsTheDigitsOfThePaperAndPrintsOnePageWide() throws IOException {
        Period before = new Period.Half(2022, 1);
        app.figures().record(List.of(figure("XH01", "110", HALF, FigureKind.RESULT, FigureStatus.ACTUAL, "100.0"),
                figure("XH01", "110", before, FigureKind.RESULT, FigureStatus.ACTUAL, "27.45"),
                figure("NN01", "110", HALF, FigureKind.RESULT, FigureStatus.ACTUAL, "3000"),
                figure("NN01", "110", new Period.Year(2023), FigureKind.PLAN, null, "3000"),
                figure("NN01", "110", before, FigureKind.RESULT, FigureStatus.ACTUAL, "2300")));
        try (XSSFWorkbook book = written(compared(List.of("110"), List.of(before, HALF), "XH01", "NN01"))) {
            XSSFSheet sheet = book.getSheet("So sánh");
            int now = column(sheet, "Thực hiện", "6 tháng đầu năm 2023");
            int then = column(sheet, "Thực hiện", "6 tháng đầu năm 2022");
            assertThat(format(sheet, 4, now)).isEqualTo("[$-42A]#,##0");
            assertThat(format(sheet, 4, then)).isEqualTo("[$-42A]#,##0.00");
            int share = column(sheet, "% kế hoạch", "6 tháng đầu năm 2023");
            assertThat(format(sheet, 5, share)).isEqualTo("[$-42A]#,##0");
            int growth = column(sheet, "Tăng trưởng (%)", "6 tháng đầu năm 2023");
            assertThat(format(sheet, 5, growth)).isEqualTo("[$-42A]#,##0.0");
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getColumnWidth(column(sheet, "Loại số", "6 tháng đầu năm 2023"))).isEqualTo(14 * 256);
        }
    }

    private static String format(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getCellStyle().getDataFormatString();
    }

    @Test
    void aComparisonHasRealNumbersMarksInWordsAndAChartBoundToTheCells() throws IOException {
        Period before = new Period.Half(2022, 1);
        app.figures().record(List.of(figure("NN01", "110", HALF, FigureKind.RESULT, FigureStatus.ESTIMATE, "3500"),
                figure("NN01", "110", HALF, FigureKind.CHANGE, null, "1200"),
                figure("NN01", "110", new Period.Year(2023), FigureKind.PLAN, null, "9000"),
                figure("NN01", "111", HALF, FigureKind.RESULT, FigureStatus.ACTUAL, "4000.25"),
                figure("NN01", "111", before, FigureKind.RESULT, FigureStatus.ACTUAL, "3900"),
                figure("CC01", "110", HALF, FigureKind.RESULT, FigureStatus.ACTUAL, "2"),
                figure("CC01", "110", before, FigureKind.RESULT, FigureStatus.ACTUAL, "5"),
                figure("CC01", "111", HALF, FigureKind.RESULT, FigureStatus.ACTUAL, "1")));
        try (XSSFWorkbook book = written(compared(List.of("110", "111"), List.of(before, HALF), "NN01", "CC01"))) {
            XSSFSheet sheet = book.getSheet("So sánh");
            int result = column(sheet, "Thực hiện", "6 tháng đầu năm 2023");
            assertThat(sheet.getRow(4).getCell(result).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(4).getCell(result).getNumericCellValue()).isEqualTo(3500);
            assertThat(sheet.getRow(4).getCell(result).getCellStyle().getDataFormatString()).isEqualTo("[$-42A]#,##0");
            assertThat(sheet.getRow(5).getCell(result).getCellStyle().getDataFormatString())
                    .isEqualTo("[$-42A]#,##0.00");
            int mark = column(sheet, "Loại số", "6 tháng đầu năm 2023");
            assertThat(sheet.getRow(4).getCell(mark).getStringCellValue()).isEqualTo("ước");
            assertThat(sheet.getRow(6).getCell(column(sheet, "Loại số", "6 tháng đầu năm 2022")).getStringCellValue())
                    .isEqualTo("thực hiện");
            assertThat(sheet.getRow(7).getCell(column(sheet, "Loại số", "6 tháng đầu năm 2022")).getStringCellValue())
                    .startsWith("— ");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            List<XSSFChart> charts = book.getSheet("Biểu đồ").createDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(2);
            assertThat(charts.getFirst().getCTChart().toString()).contains("'So sánh'!$F$5:$F$6", "'So sánh'!$E$5:$E$6",
                    "'So sánh'!$G$4");
            assertThat(charts.getLast().getCTChart().toString()).contains("maxMin");
        }
    }

    @Test
    void manyPeriodsAreDrawnAsACourse() throws IOException {
        List<Period> years = Stream.of(2018, 2019, 2020, 2021, 2022, 2023).<Period>map(Period.Year::new).toList();
        app.figures().record(years.stream().map(year -> figure("NN02", "110", year, FigureKind.RESULT,
                FigureStatus.ACTUAL, String.valueOf(1000 + 37 * year.planYear() % 400))).toList());
        try (XSSFWorkbook book = written(compared(List.of("110", "111"), years, "NN02"))) {
            List<XSSFChart> charts = book.getSheet("Biểu đồ").createDrawingPatriarch().getCharts();
            assertThat(charts.getFirst().getCTChart().toString()).contains("lineChart", "'So sánh'!$F$5:$K$5");
        }
    }

    @Test
    void chartsShowPeriodsOfOneKindFromTheFirstKnownToTheLast() throws IOException {
        app.figures().record(List.of(figure("NN01", "110", HALF, FigureKind.RESULT, FigureStatus.ESTIMATE, "3500"),
                figure("NN01", "110", HALF, FigureKind.CHANGE, null, "1200"),
                figure("CC01", "110", new Period.Year(2021), FigureKind.RESULT, FigureStatus.FINAL, "1"),
                figure("CC01", "110", new Period.Year(2022), FigureKind.RESULT, FigureStatus.FINAL, "1")));
        List<Period> periods = List.of(new Period.Half(2022, 1), HALF, new Period.Year(2021), new Period.Year(2022),
                new Period.Year(2023));
        try (XSSFWorkbook book = written(compared(List.of("110"), periods, "NN01", "CC01"))) {
            List<XSSFChart> charts = book.getSheet("Biểu đồ").createDrawingPatriarch().getCharts();
            assertThat(charts.getFirst().getCTChart().toString()).contains("barChart", "'So sánh'!$F$5:$G$5");
            assertThat(charts.getLast().getCTChart().toString()).contains("lineChart", "'So sánh'!$H$6:$I$6");
            assertThat(book.getSheet("So sánh").getRow(0).getCell(0).getStringCellValue())
                    .endsWith("6 tháng đầu năm 2023, năm 2021, năm 2022, năm 2023");
        }
    }

    @Test
    void textThatBeginsLikeAFormulaIsWrittenAsText() throws IOException {
        Indicator tea = app.figures().indicator(Indicator.idOf("NN01")).orElseThrow();
        Reading reading = Reading
                .of(List.of(figure("NN01", "110", HALF, FigureKind.RESULT, FigureStatus.ESTIMATE, "3500"),
                        figure("NN01", "110", HALF, FigureKind.CHANGE, null, "1200"),
                        figure("NN01", "110", new Period.Year(2023), FigureKind.PLAN, null, "9000")), HALF);
        List<String> names = List.of("=cmd|' /C calc'!A0", "+84 912", "-1+1", "@SUM(A1)", "Chè búp");
        Path file = folder.resolve("bang.xlsx");
        new FigureSheet(Messages.in(Language.VI)).write("Huyện Than Uyên",
                names.stream().map(name -> new FigureSheet.Line("Nông nghiệp", tea, name, HALF, reading)).toList(),
                file);
        keep(file);
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheet("Chỉ tiêu");
            for (int row = 0; row < names.size(); row++) {
                var cell = sheet.getRow(4 + row).getCell(1);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(names.get(row));
                assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(row < 4);
            }
            assertThat(sheet.getRow(4).getCell(5).getNumericCellValue()).as("derived").isEqualTo(2300);
            assertThat(sheet.getRow(4).getCell(11).getStringCellValue())
                    .isEqualTo("ƒ Cùng kỳ, % kế hoạch, Tăng trưởng (%)");
            assertThat(book.getSheet("Biểu đồ").createDrawingPatriarch().getCharts()).hasSize(1);
        }
        Sheet back = SheetFile.open(file).read("Chỉ tiêu");
        assertThat(back.row(5).orElseThrow().cell(6)).isEqualTo(new Cell.Amount(new BigDecimal("3500"), false));
    }
}
