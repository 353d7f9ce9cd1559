package vn.thucdia.cli;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.sample.SampleVisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

class CliTest {

    /** A folder with the sample visit, which the tests only read. */
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path shared;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path fresh;

    private final ObjectMapper json = new ObjectMapper();

    @BeforeAll
    static void recordSample() {
        CliRun run = CliRun.in(shared, "sample");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Than Uyên 13/6/2023");
    }

    @Test
    void theSampleIsNotRecordedTwice() {
        CliRun run = CliRun.in(shared, "sample");
        assertRefused(run, "Sổ đã có đợt kiểm tra nên không ghi đợt mẫu.");
        assertRefused(CliRun.in(shared, "sample", "--lang", "en"), "The ledger already holds visits");
    }

    @Test
    void visitsListsDayUnitAndId() throws IOException {
        CliRun text = CliRun.in(shared, "visits");
        JsonNode list = json.readTree(CliRun.in(shared, "visits", "--json").out());
        assertThat(list).hasSize(1);
        assertThat(list.at("/0/date").textValue()).isEqualTo("2023-06-13");
        assertThat(list.at("/0/unit/code").textValue()).isEqualTo("110");
        assertThat(list.at("/0/continuesEarlier").booleanValue()).isTrue();
        assertThat(text.out()).contains("13/6/2023", "Huyện Than Uyên", "27 mục", list.at("/0/id").textValue());
        assertThat(CliRun.in(shared, "--lang=en", "visits").out()).contains("27 entries");
    }

    @Test
    void theLanguageOfTheWindowIsSpokenUnlessAnotherIsAskedFor(@TempDir Path home) throws IOException {
        Path other = Files.createDirectories(home.resolve("other"));
        Files.writeString(other.resolve("settings.json"), "{\"language\": \"en\"}");
        assertThat(CliRun.in(home, "--data", other.toString(), "show").err()).contains("--help").contains("Missing");
        assertThat(CliRun.in(home, "show").err()).doesNotContain("Missing");
        assertThat(CliRun.in(home, "--lang", "vi", "--data=" + other, "show").err()).doesNotContain("Missing");
        Files.writeString(other.resolve("settings.json"), "{\"language\": ");
        assertThat(CliRun.in(home, "--data=" + other, "show").err()).doesNotContain("Missing");
    }

    @Test
    void anEmptyLedgerHasNoVisits() {
        assertThat(CliRun.in(fresh, "rebuild").exit()).isZero();
        assertThat(CliRun.in(fresh, "visits").out()).isEqualTo("Sổ chưa có đợt kiểm tra nào.\n");
        assertThat(CliRun.in(fresh, "visits", "--json").out().strip()).isEqualTo("[ ]");
        assertRefused(CliRun.in(fresh, "show", "latest"), "Sổ chưa có đợt kiểm tra nào.");
    }

    @Test
    void showPrintsEveryLineWithItsCodeAndWhatIsDerived() {
        CliRun run = CliRun.in(shared, "show", "latest");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Tổ trưởng: Tống Thanh Hải, Quyền Chủ tịch UBND tỉnh", "TĐ·3", "BLV·24",
                "CT·1    Sản lượng chè búp tươi: ước 3.500 tấn; cùng kỳ 2.300\u00A0ƒ tấn; tăng, giảm +1.200 tấn",
                "hạng 1/8",
                "KN·3", "→ huyện Than Uyên", "6 tháng đầu năm 2023").doesNotContainPattern("[0-9],[0-9]{5}");
        assertThat(CliRun.in(shared, "show", "latest", "--lang", "en").out()).contains("estimate 3,500 tấn",
                "first half of 2023", "rank 1 of 8");
    }

    @Test
    void showSaysTheChangeOfAShareInPercentagePoints() {
        DataFolder folder = new DataFolder(fresh.resolve("data"), fresh.resolve("marks"));
        try (AppContext context = AppContext.open(folder, CliRun.CLOCK)) {
            Id<AdminUnit> unit = Objects.requireNonNull(SampleVisit.record(context).unit());
            Id<Indicator> share = Indicator.idOf("DT04");
            Period half = Period.parse("2023-H1");
            context.figures().record(List.of(
                    Figure.of(share, unit, half, FigureKind.RESULT, FigureStatus.ACTUAL, new BigDecimal("61.5")),
                    Figure.of(share, unit, half, FigureKind.SAME_PERIOD, null, new BigDecimal("56.9"))));
        }
        assertThat(CliRun.in(fresh, "show", "latest").out()).contains("cùng kỳ 56,9 %", "+4,6\u00A0ƒ điểm %");
        assertThat(CliRun.in(fresh, "show", "latest", "--lang", "en").out()).contains("+4.6\u00A0ƒ % points");
    }

    @Test
    void showAsJsonCarriesRecordsReadingsAndWhatIsMissing() throws IOException {
        JsonNode visit = json.readTree(CliRun.in(shared, "show", "latest", "--json").out());
        assertThat(visit.at("/head/position/acting").booleanValue()).isTrue();
        assertThat(visit.at("/statements")).hasSize(24);
        assertThat(visit.at("/statements/1/code").textValue()).isEqualTo("BLV·2");
        assertThat(visit.at("/statements/1/speakerName").textValue()).isEqualTo("Đại diện lãnh đạo huyện Than Uyên");
        assertThat(visit.at("/indicators/0/reading/samePeriod/number").intValue()).isEqualTo(2300);
        assertThat(visit.at("/indicators/0/reading/samePeriod/derived").booleanValue()).isTrue();
        assertThat(visit.at("/indicators/2/figures/0/outOf").intValue()).isEqualTo(8);
        assertThat(visit.at("/assignments/9/parties")).hasSize(3);
        assertThat(visit.at("/followups")).hasSize(11);
        assertThat(visit.at("/missing").toString()).contains("HOURS", "SECRETARY", "DIRECTION_DETAIL");
    }

    @Test
    void aVisitIsFoundByTheBeginningOfItsId() throws IOException {
        String id = json.readTree(CliRun.in(shared, "visits", "--json").out()).at("/0/id").textValue();
        assertThat(CliRun.in(shared, "show", id.substring(0, 9)).out()).contains(id);
        assertThat(CliRun.in(shared, "show", id.toUpperCase(java.util.Locale.ROOT)).exit()).isZero();
        assertRefused(CliRun.in(shared, "show", "zzzz"), "Không có đợt nào mã “zzzz”.");
        assertRefused(CliRun.in(shared, "show", ""), "Không có đợt nào mã “”.");
    }

    @Test
    void minutesAndSummaryAreWrittenInEveryForm() throws IOException {
        Path docx = fresh.resolve("bb.docx");
        CliRun run = CliRun.in(shared, "export", "minutes", "--visit", "latest", "--format", "docx", "--out",
                docx.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("bb.docx");
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText().replace('\u00A0', ' ')).contains("BIÊN BẢN", "Tống Thanh Hải", "125/100 ha");
        }
        Path pdf = fresh.resolve("tt.pdf");
        assertThat(CliRun.in(shared, "export", "summary", "--format", "PDF", "--out", pdf.toString()).exit()).isZero();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replace('\u00A0', ' ')).contains("Than Uyên");
        }
        Path written = fresh.resolve("bb.json");
        assertThat(CliRun.in(shared, "export", "minutes", "--format=json", "--out=" + written).exit()).isZero();
        JsonNode blocks = json.readTree(written.toFile()).get("blocks");
        assertThat(blocks.findValuesAsText("type")).contains("letterhead", "title", "heading", "paragraph",
                "signatures");
        assertThat(blocks.findValuesAsText("code")).contains("BLV·3");
    }

    @Test
    void everythingComesBackFromItsExportWithTheSameHash() {
        Path file = fresh.resolve("so.json");
        assertThat(CliRun.in(shared, "export", "all", "--format", "json", "--out", file.toString()).exit()).isZero();
        assertThat(CliRun.in(fresh, "import", file.toString()).out()).startsWith("Đã nhập ");
        assertThat(CliRun.in(fresh, "hash").out()).isEqualTo(CliRun.in(shared, "hash").out())
                .matches("[0-9a-f]{64}\n");
        assertThat(CliRun.in(fresh, "verify").out()).startsWith("Sổ nguyên vẹn: ");
        assertRefused(CliRun.in(fresh, "import", fresh.resolve("none.json").toString()), "Không đọc được tệp");
    }

    @Test
    void rebuildMakesTheSameLedger() {
        String before = CliRun.in(shared, "hash").out();
        assertThat(CliRun.in(shared, "rebuild").exit()).isZero();
        assertThat(CliRun.in(shared, "hash").out()).isEqualTo(before);
    }

    @Test
    void aDamagedJournalIsReportedByVerify() throws IOException {
        assertThat(CliRun.in(fresh, "sample").exit()).isZero();
        Path segment = largestFile(fresh.resolve("data/journal"));
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 2] ^= 1;
        Files.write(segment, bytes);
        // The look-up file would give the line back.
        delete(fresh.resolve("data/store"));
        CliRun run = CliRun.in(fresh, "verify");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("Nhật ký mất 1 thay đổi (").contains("thucdia heal").doesNotContain("Exception")
                .doesNotContain("UNREADABLE").doesNotContain(".jsonl");
    }

    private static Path largestFile(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("0000000000000000"))
                    .max(java.util.Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
        }
    }

    @ParameterizedTest
    @CsvSource({"dance,“dance”", "show,Thiếu VISIT", "export minutes --format docx,Thiếu --out",
            "export minutes --format xls --out x,--format không nhận giá trị “xls”",
            "export all --format pdf --out x,chỉ xuất được dạng json", "visits --colour,“--colour”",
            "help dance,“dance”",
            "export cake --format pdf --out x,không nhận giá trị “cake”", "--lang fr visits,--lang không nhận"})
    void wrongUsageIsSaidAndAnsweredWithTwo(String line, String sentence) {
        CliRun run = CliRun.in(fresh, line.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(sentence, "thucdia --help");
        assertThat(run.out()).isEmpty();
        assertThat(fresh.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help", "help export", "sample --help", "visits --help", "show --help",
            "export --help", "import --help", "hash --help", "verify --help", "rebuild --help", "figures --help",
            "figures import --help"})
    void helpIsThereInBothLanguagesAndOpensNothing(String line) {
        CliRun vietnamese = CliRun.in(fresh, line.split(" "));
        CliRun english = CliRun.in(fresh, ("--lang en " + line).split(" "));
        assertThat(vietnamese.exit()).isZero();
        assertThat(vietnamese.out()).contains("Cách dùng: thucdia", "thư mục dữ liệu").doesNotContain("cli.help");
        assertThat(english.out()).contains("Usage: thucdia", "the data folder").doesNotContain("cli.help")
                .doesNotContain("\u001b[");
        assertThat(fresh.resolve("data")).doesNotExist();
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(CliRun.in(fresh, "--version").out()).matches("Thực Địa \\d+\\.\\d+\\.\\d+\n");
    }

    @Test
    void anotherDataFolderIsUsedWhenNamed() {
        Path named = fresh.resolve("sổ khác");
        assertThat(CliRun.in(fresh, "--data", named.toString(), "sample").exit()).isZero();
        assertThat(CliRun.in(fresh, "visits", "--data", named.toString()).out()).contains("Than Uyên");
        assertThat(fresh.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"visits", "show latest", "hash", "verify", "export all --format json --out x.json"})
    void aMistypedFolderIsToldAndNotMade(String line) {
        assertRefused(CliRun.in(fresh, line.split(" ")), "Không có sổ ở " + fresh.resolve("data"));
        assertThat(fresh).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"visits", "sample"})
    void anEmptyNameIsNoFolder(String verb) {
        CliRun run = CliRun.in(fresh, "--data", "", verb);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--data không nhận giá trị “”");
    }

    @Test
    void linesThatWereSavedAndAreGoneAreMissedNotCalledNothing() throws IOException {
        assertThat(CliRun.in(fresh, "sample").exit()).isZero();
        String hash = CliRun.in(fresh, "hash").out();
        delete(fresh.resolve("data/journal"));
        CliRun healed = CliRun.in(fresh, "hash");
        assertThat(healed.err()).contains("đã được chữa").doesNotContain("Tệp tra cứu của sổ bị hỏng");
        assertThat(healed.out()).isEqualTo(hash);
        delete(fresh.resolve("data/journal"));
        delete(fresh.resolve("data/store"));
        for (int i = 0; i < 2; i++) {
            assertThat(CliRun.in(fresh, "visits").err()).contains("thay đổi đã lưu")
                    .doesNotContainIgnoringCase("không mất gì");
        }
        CliRun verify = CliRun.in(fresh, "verify");
        assertThat(verify.exit()).isEqualTo(1);
        assertThat(verify.err()).contains("Nhật ký mất ").doesNotContain(" 0 thay đổi");
        assertThat(CliRun.in(fresh, "--lang", "en", "verify").err()).contains("The journal lost ");
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsReadAllTheSame() throws Exception {
        assertThat(CliRun.in(fresh, "sample").exit()).isZero();
        Path root = fresh.resolve("data");
        CliRun visits = CliRun.in(fresh, "visits");
        String hash = CliRun.in(fresh, "hash").out();
        // What stands in the way of the lock stands in the way of any writing, and does so for every user and system.
        Files.delete(root.resolve("app.lock"));
        Files.createDirectory(root.resolve("app.lock"));
        CliRun copied = CliRun.in(fresh, "visits");
        assertThat(copied.out()).isEqualTo(visits.out());
        assertThat(copied.err().strip().lines()).singleElement(STRING).contains("bản chép tạm");
        assertThat(CliRun.in(fresh, "hash").out()).isEqualTo(hash);
        assertThat(CliRun.in(fresh, "verify").exit()).isZero();
        Path out = fresh.resolve("bb.pdf");
        assertThat(CliRun.in(fresh, "export", "minutes", "--format", "pdf", "--out", out.toString()).exit()).isZero();
        assertThat(out).isNotEmptyFile();
        assertRefused(CliRun.in(fresh, "rebuild"), "chưa mở được sổ");
    }

    @Test
    void aFileThatCannotBeADataFolderIsOneSentence() throws IOException {
        Path file = Files.writeString(fresh.resolve("tệp"), "x");
        assertRefused(CliRun.in(fresh, "--data", file.toString(), "visits"), file.toString());
    }

    @Test
    void aFolderOfANewerVersionIsRefusedUntouched() throws IOException {
        assertThat(CliRun.in(fresh, "rebuild").exit()).isZero();
        Path identity = fresh.resolve("data/identity.json");
        Files.writeString(identity, Files.readString(identity).replace("\"format\":1", "\"format\":9"));
        assertRefused(CliRun.in(fresh, "visits"), "phiên bản mới hơn");
        assertThat(fresh.resolve("data/log")).doesNotExist();
    }

    private static void assertRefused(CliRun run, String sentence) {
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(sentence).doesNotContain("Exception", "\tat ");
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
    }
}
