package vn.thucdia.ui.journey;

import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

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

import static org.assertj.core.api.Assertions.assertThat;

/** What an office does with figures, by the screens only, over the visit to Than Uyên that comes with the program. */
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
            assertThat(page.drawn(TEA)).contains("tấn", "2.300 ƒ", "suy ra", "3.500", "ước", "+52,2 %")
                    .doesNotContain("ước, suy ra");
            assertThat(page.drawn(FOREST)).contains("Kế hoạch", "100", "125", "125 % kế hoạch");
            assertThat(page.drawn(RANK)).contains("giữ hạng", "2021", "2022");
            assertThat(page.table()).contains("+1.200", "+52,2 %", "125 %", "giữ hạng");
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
