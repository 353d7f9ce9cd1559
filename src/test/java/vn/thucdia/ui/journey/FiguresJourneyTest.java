package vn.thucdia.ui.journey;

import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.thucdia.app.AppContext;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.place.AdminUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** What an office does with figures, by the screens only. */
@ExtendWith(ApplicationExtension.class)
class FiguresJourneyTest {

    private static final String TEA = "Sản lượng chè búp tươi";
    private static final String FOREST = "Diện tích trồng rừng mới";
    private static final String RANK = "Xếp hạng chỉ số cải cách hành chính";

    private final Hand hand = new Hand();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @Start
    void start(Stage unused) {
        assertThat(unused.isShowing()).isFalse();
    }

    @Test
    void theDistrictIsHeldAgainstItsPastAndItsPlanOnTheScreenInASheetAndInAPicture() throws Exception {
        Path papers = Files.createDirectories(Program.papers(home));
        try (Program program = Program.start(home)) {
            new FirstRunPage(hand).beginWithSample("Trần Thu Hà", "Tổ công tác số 1");
            new IndicatorsPage(hand).open();
            ComparePage page = new ComparePage(hand);
            page.open(3);
            assertThat(page.drawn(TEA)).contains("tấn", "2.300 ƒ", "Suy ra", "3.500", "Ước", "+52,2 %")
                    .doesNotContain("ước, suy ra");
            assertThat(page.drawn(FOREST)).contains("Kế hoạch", "100", "125", "125 % kế hoạch");
            assertThat(page.drawn(RANK)).contains("Giữ hạng", "2021", "2022");
            assertThat(page.table()).contains("+1.200", "+52,2 %", "125 %", "Giữ hạng");
            page.tick("#compare-indicators", FOREST);
            page.shows(2);
            page.tick("#compare-indicators", FOREST);
            page.shows(3);
            page.write("#compare-xlsx", papers.resolve("compare.xlsx"));
            page.write("#compare-save", papers.resolve("compare.png"));
        }
        workbook(papers.resolve("compare.xlsx"));
        picture(papers.resolve("compare.png"));
    }

    @Test
    void aWorkbookComesInByItsMergedHeadersOnceAndIsTakenBackAsOne() throws Exception {
        Path papers = Files.createDirectories(Program.papers(home));
        Reports.workbook(papers.resolve("figures.xlsx"));
        try (Program program = Program.start(home)) {
            new FirstRunPage(hand).beginWithSample("Trần Thu Hà", "Tổ công tác số 1");
            new IndicatorsPage(hand).open();
            ImportPage page = new ImportPage(hand);
            page.open();
            page.choose();
            page.sums(38, 2, 0, 2);
            page.means("F", "Cùng kỳ");
            page.sums(58, 2, 0, 2);
            page.wrong("Chè búp khô đặc sản");
            page.wrong("1,234");
            page.save();
            page.says("Đã nhập 60 số.");
            page.sums(0, 0, 60, 2);
            page.chooseAgain();
            page.sums(0, 0, 60, 2);
            assertThat(page.canSave()).as("nothing new in it").isFalse();
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            page.sums(58, 2, 0, 2);
            assertThat(page.canSave()).isTrue();
            hand.press(KeyCode.CONTROL, KeyCode.Y);
            page.sums(0, 0, 60, 2);
        }
        try (AppContext app = AppContext.open(Program.folder(home), Program.CLOCK)) {
            assertThat(values(app, "NN08")).containsExactlyInAnyOrder("PLAN 41500", "RESULT 40120",
                    "SAME_PERIOD 39010");
            assertThat(values(app, "TM01")).isEmpty();
            assertThat(app.ledger().verify().sound()).isTrue();
        }
    }

    @Test
    void theFiguresOfTheVisitAreTypedAndABlockIsPastedAndTakenBackAtOnce() throws Exception {
        try (Program program = Program.start(home)) {
            new FirstRunPage(hand).begin("Trần Thu Hà", "Tổ công tác số 1");
            new NewVisitPage(hand).create("than uyên", "13/6", "Chiều", "", "Tống Thanh Hải");
            AttendancePage sheet = new AttendancePage(hand);
            sheet.open();
            sheet.subject("tình hình phát triển", "6 tháng đầu năm 2023");
            sheet.close();
            typed();
            IndicatorsPage page = new IndicatorsPage(hand);
            page.paste(TEA, "plan", Reports.block());
            page.counts(21);
            page.shows(TEA, "result", "3.510");
            page.showsBelow("Tổng đàn gia cầm", "plan", "330.000");
            page.showsBelow("Số đảng viên mới kết nạp", "result", "83");
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            page.shows(TEA, "result", "3.500");
            page.counts(3);
        }
        try (AppContext app = AppContext.open(Program.folder(home), Program.CLOCK)) {
            assertThat(values(app, "NN01")).containsExactlyInAnyOrder("RESULT 3500", "CHANGE 1200");
            assertThat(values(app, "LN01")).containsExactlyInAnyOrder("PLAN 100", "RESULT 125");
            assertThat(values(app, "CC01")).containsExactly("RESULT 1");
            assertThat(values(app, "NN08")).isEmpty();
            assertThat(app.ledger().verify().sound()).isTrue();
        }
    }

    /** The three indicators of the visit; the first key by key. */
    private void typed() {
        IndicatorsPage page = new IndicatorsPage(hand);
        page.open();
        page.add("che bup", TEA);
        page.type(TEA, "result", "ước 3500", "3.500");
        page.type(TEA, "change", "1.200", "1.200");
        page.shows(TEA, "same", "2.300");
        page.add("trong rung", FOREST);
        page.period(FOREST, "Năm 2023");
        page.enterFirstMeaning(FOREST, "result", "125/100", "125");
        page.shows(FOREST, "share", "125");
        page.add("CC01", RANK);
        page.period(RANK, "Năm 2022");
        page.enter(RANK, "result", "1/8", "1");
        page.rank(RANK, "8", "2", "UBND tỉnh");
    }

    private static List<String> values(AppContext app, String code) {
        AdminUnit unit = app.places().unitOn("110", LocalDate.of(2023, 6, 13)).orElseThrow();
        return app.figures().of(Indicator.idOf(code), unit.id()).stream().filter(figure -> figure.value() != null)
                .map(figure -> figure.kind() + " " + figure.value().toPlainString()).toList();
    }

    /** The same numbers as number cells, and charts that Excel can restyle. */
    private static void workbook(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(numbers(book, "NN01")).contains(2300.0, 3500.0, 1200.0).anyMatch(each -> isAbout(each, 52.17));
            assertThat(numbers(book, "LN01")).contains(100.0, 125.0);
            assertThat(numbers(book, "CC01")).contains(1.0);
            assertThat(StreamSupport.stream(book.spliterator(), false)
                    .map(sheet -> ((XSSFSheet) sheet).getDrawingPatriarch()).filter(Objects::nonNull)
                    .mapToInt(drawing -> drawing.getCharts().size()).sum()).isEqualTo(3);
        }
    }

    /** As a percentage or as the fraction that Excel shows as one. */
    private static boolean isAbout(double number, double percent) {
        return Math.abs(number - percent) < 0.01 || Math.abs(number - percent / 100) < 0.0001;
    }

    private static List<Double> numbers(XSSFWorkbook book, String code) {
        List<Double> numbers = new ArrayList<>();
        for (Row row : book.getSheetAt(0)) {
            if (row.getCell(0) != null && row.getCell(0).getCellType() == CellType.STRING
                    && row.getCell(0).getStringCellValue().equals(code)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        numbers.add(cell.getNumericCellValue());
                    }
                }
            }
        }
        return numbers;
    }

    private static void picture(Path file) throws Exception {
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isGreaterThan(1000);
        assertThat(IntStream.range(0, image.getWidth())
                .map(x -> image.getRGB(x, image.getHeight() / 3)).distinct().count()).isGreaterThan(3);
    }
}
