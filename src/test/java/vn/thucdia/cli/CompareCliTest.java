package vn.thucdia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thucdia.document.PdfConformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/** Units, indicators, figures and comparison by the command line, over the sample visit. */
class CompareCliTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path shared;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path fresh;

    private final ObjectMapper json = new ObjectMapper();

    @BeforeAll
    static void recordSample() {
        assertThat(CliRun.in(shared, "sample").exit()).isZero();
    }

    @Test
    void unitsListsEveryUnitOfEveryTimeWithWhatWentIntoIt() throws IOException {
        JsonNode units = json.readTree(CliRun.in(shared, "units", "--json").out());
        assertThat(units).hasSize(153);
        int links = 0;
        for (JsonNode unit : units) {
            links += unit.get("predecessors").size();
            if (unit.get("code").textValue().equals("03618") && unit.has("validFrom")) {
                assertThat(unit.get("predecessors").findValuesAsText("code")).containsExactlyInAnyOrder("03618",
                        "03625");
            }
        }
        assertThat(links).isEqualTo(106);
        assertThat(CliRun.in(shared, "units").out()).contains("110 ", "Huyện Than Uyên", "–30/6/2025", "1/7/2025–");
    }

    @Test
    void indicatorsListsTheCatalogueInTheLanguageAsked() throws IOException {
        assertThat(CliRun.in(shared, "indicators").out()).contains("NN01", "Sản lượng chè búp tươi (tấn)");
        assertThat(CliRun.in(shared, "--lang", "en", "indicators").out()).contains("Fresh tea bud output");
        assertThat(json.readTree(CliRun.in(shared, "indicators", "--json").out()).size()).isGreaterThanOrEqualTo(81);
    }

    @Test
    void figuresOfAnIndicatorInAUnitAreListed() throws IOException {
        assertThat(CliRun.in(shared, "figures", "list", "--unit", "110", "--indicator", "NN01").out())
                .contains("2023-H1", "thực hiện ước 3.500 tấn", "tăng, giảm 1.200 tấn");
        JsonNode list = json.readTree(
                CliRun.in(shared, "figures", "list", "--unit=110@2023-06-13", "--indicator=nn01", "--json").out());
        assertThat(list).hasSize(2);
        assertThat(list.findValuesAsText("unitOfMeasure")).containsOnly("tấn");
        assertThat(CliRun.in(shared, "figures", "list", "--unit", "110", "--indicator", "NN02").out())
                .isEqualTo("Chưa có số liệu.\n");
    }

    @Test
    void aComparisonSaysForEachCellItsNumberAndMethodOrTheReason() throws IOException {
        Path out = fresh.resolve("so.json");
        CliRun run = CliRun.in(shared, "compare", "--indicators", "NN01,LN01,CC01", "--units", "110", "--periods",
                "2022-H1,2023-H1", "--format", "json", "--out", out.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        JsonNode table = json.readTree(out.toFile());
        JsonNode base = table.at("/rows/0/cells/0");
        assertThat(base.get("value").decimalValue()).isEqualByComparingTo("2300");
        assertThat(base.get("derived").booleanValue()).isTrue();
        assertThat(base.get("method").textValue()).isEqualTo("FROM_REPORTED_CHANGE");
        assertThat(base.has("status")).as("nobody estimated 2022").isFalse();
        JsonNode tea = table.at("/rows/0/cells/1");
        assertThat(tea.get("status").textValue()).isEqualTo("ESTIMATE");
        assertThat(tea.get("unitOfMeasure").textValue()).isEqualTo("tấn");
        assertThat(tea.at("/change/growth/value").decimalValue().doubleValue()).isBetween(52.17, 52.18);
        assertThat(tea.at("/change/difference/method").textValue()).isEqualTo("REPORTED");
        assertThat(table.at("/rows/1/cells/0/value").isNull()).isTrue();
        assertThat(table.at("/rows/1/cells/0/reason").textValue()).isEqualTo("NO_FIGURE");
        assertThat(table.at("/rows/1/cells/1/plan/value").intValue()).isEqualTo(100);
    }

    @Test
    void theSameComparisonIsDrawnAsAPictureAndOnSheets() throws IOException {
        for (String form : List.of("png", "pdf")) {
            Path out = fresh.resolve("so." + form);
            CliRun run = CliRun.in(shared, "compare", "--indicators", "NN01,LN01,CC01", "--units", "110", "--periods",
                    "2022-H1,2023-H1,2021,2022,2023", "--format", form, "--out", out.toString());
            assertThat(run.err()).isEmpty();
            assertThat(run.exit()).isZero();
        }
        assertThat(ImageIO.read(fresh.resolve("so.png").toFile()).getWidth()).isGreaterThan(2000);
        assertThat(PdfConformance.breaches(Files.readAllBytes(fresh.resolve("so.pdf")))).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(fresh.resolve("so.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Sản lượng chè búp tươi", "2.300\u00a0ƒ", "+52,2 %",
                    "125 % kế hoạch", "Giữ hạng");
        }
    }

    @Test
    void theCataloguesAreToldWithoutALedgerAndNoneIsMade() throws IOException {
        assertThat(json.readTree(CliRun.in(fresh, "units", "--json").out())).hasSize(153);
        CliRun indicators = CliRun.in(fresh, "indicators");
        assertThat(indicators.err()).isEmpty();
        assertThat(indicators.out()).isEqualTo(CliRun.in(shared, "indicators").out());
        assertThat(fresh).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures list --unit 110 --indicator NN01", "narrate --unit 110 --period 2023",
            "compare --indicators NN01 --units 110 --periods 2023 --format json --out x.json"})
    void aMistypedFolderIsToldAndNotMade(String line) {
        CliRun run = CliRun.in(fresh, line.split(" "));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("Không có sổ ở " + fresh.resolve("data"));
        assertThat(fresh).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeWrittenIsReadAllTheSame() throws IOException {
        assertThat(CliRun.in(fresh, "sample").exit()).isZero();
        Path root = fresh.resolve("data");
        List<String> lines = List.of("units", "figures list --unit 110 --indicator NN01",
                "narrate --unit 110 --period 2023");
        List<String> before = lines.stream().map(line -> CliRun.in(fresh, line.split(" ")).out()).toList();
        // A folder in the place of the lock stands in the way of every user and system.
        Files.delete(root.resolve("app.lock"));
        Files.createDirectory(root.resolve("app.lock"));
        for (int at = 0; at < lines.size(); at++) {
            CliRun copied = CliRun.in(fresh, lines.get(at).split(" "));
            assertThat(copied.out()).isNotEmpty().isEqualTo(before.get(at));
            assertThat(copied.err().strip().lines()).singleElement(STRING).contains("bản chép tạm");
        }
        Path out = fresh.resolve("so.json");
        assertThat(CliRun.in(fresh, "compare", "--indicators", "NN01", "--units", "110", "--periods", "2023-H1",
                "--format", "json", "--out", out.toString()).exit()).isZero();
        assertThat(json.readTree(out.toFile()).at("/rows/0/cells/0/value").intValue()).isEqualTo(3500);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            figures list --unit 999 --indicator NN01|Không có đơn vị nào mã “999”.
            figures list --unit 03595@1/7 --indicator NN01|phải viết như 2023-06-13
            figures list --unit 110@2026-01-01 --indicator NN01|Không có đơn vị nào mã “110@2026-01-01”.
            figures list --unit 110 --indicator XX99|Không có chỉ tiêu nào mã “XX99”.
            """)
    void whatIsNotThereIsOneSentence(String line, String sentence) {
        CliRun run = CliRun.in(shared, line.split(" "));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(sentence).doesNotContain("Exception");
        assertThat(run.err().strip().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            compare --indicators NN01 --units 110 --periods 2023-H3 --format json --out x|--periods không nhận giá trị
            compare --indicators NN01 --units 110 --periods 2023 --format odt --out x|ở dạng “odt”
            compare --indicators NN01 --units 110 --format json --out x|Thiếu --periods
            figures|Thiếu
            """)
    void wrongUsageIsAnsweredWithTwo(String line, String sentence) {
        CliRun run = CliRun.in(fresh, line.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(sentence, "thucdia --help");
        assertThat(fresh.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"units --help", "indicators --help", "figures --help", "figures list --help",
            "compare --help"})
    void helpIsThereInBothLanguages(String line) {
        assertThat(CliRun.in(fresh, line.split(" ")).out()).contains("Cách dùng: thucdia").doesNotContain("cli.");
        assertThat(CliRun.in(fresh, ("--lang en " + line).split(" ")).out()).contains("Usage: thucdia")
                .doesNotContain("cli.");
    }
}
