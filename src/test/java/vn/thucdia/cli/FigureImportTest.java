package vn.thucdia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.spreadsheet.Books;
import vn.thucdia.spreadsheet.Cell;
import vn.thucdia.spreadsheet.Sheet;
import vn.thucdia.spreadsheet.SheetFile;

import static org.assertj.core.api.Assertions.assertThat;

class FigureImportTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private String file;

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void report() throws IOException {
        file = Books.report(folder.resolve("bieu.xlsx")).toString();
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndWritesNothing() {
        CliRun.in(folder, "figures", "import", file, "--dry-run");
        String before = CliRun.in(folder, "hash").out();
        assertThat(before).isNotEmpty();
        CliRun run = CliRun.in(folder, "figures", "import", file, "--dry-run");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Sẽ nhập: 11 số mới, 0 số đổi, 0 số như cũ; 2 dòng không nhập. Chưa ghi gì.",
                "Dòng 9 (B9): Chưa có chỉ tiêu “Chè búp khô đặc sản” trong danh mục. Gần giống: NN01",
                "Dòng 11 (G11): Chưa rõ “1,234”");
        assertThat(CliRun.in(folder, "hash").out()).isEqualTo(before);
    }

    @Test
    void theSecondImportAddsNothing() {
        assertThat(CliRun.in(folder, "figures", "import", file).out()).contains("Đã nhập: 11 số mới");
        String hash = CliRun.in(folder, "hash").out();
        assertThat(CliRun.in(folder, "--lang", "en", "figures", "import", file).out())
                .contains("Imported: 0 new, 0 changed, 11 as before; 2 rows left out.");
        assertThat(CliRun.in(folder, "hash").out()).isEqualTo(hash);
    }

    @Test
    void theJsonGivesEveryFigureEveryRefusalAndTheMapping() throws IOException {
        JsonNode said = json.readTree(CliRun.in(folder, "figures", "import", file, "--dry-run", "--json").out());
        assertThat(said.at("/added").intValue()).isEqualTo(11);
        assertThat(said.at("/figures/3/cell").textValue()).isEqualTo("G7");
        assertThat(said.at("/figures/3/indicator").textValue()).isEqualTo("NN01");
        assertThat(said.at("/figures/3/unit").textValue()).isEqualTo("110");
        assertThat(said.at("/figures/3/status").textValue()).isEqualTo("ESTIMATE");
        assertThat(said.at("/figures/3/value").intValue()).isEqualTo(3500);
        assertThat(said.at("/refused/0/row").intValue()).isEqualTo(9);
        assertThat(said.at("/refused/0/similar/0/code").textValue()).isEqualTo("NN01");
        assertThat(said.at("/mapping/headerRow").intValue()).isEqualTo(3);
        Path mapping = Files.writeString(folder.resolve("m.json"), said.get("mapping").toString()
                .replace("\"columns\"", "\"indicators\":{\"Chè búp khô đặc sản\":\"NN02\"},\"columns\""));
        CliRun mapped = CliRun.in(folder, "figures", "import", file, "--mapping", mapping.toString(), "--json");
        JsonNode refused = json.readTree(mapped.out()).get("refused");
        assertThat(refused.get(0).get("problem").textValue()).as("the name is known now, its measure is not that one")
                .isEqualTo("problem.sheet.measure");
    }

    @Test
    void changedFiguresAreListedWithOldAndNew() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "Chỉ tiêu;Thực hiện\nNN01;3500\n");
        String[] verb = {"figures", "import", csv.toString(), "--unit", "110", "--period", "2023-H1"};
        assertThat(CliRun.in(folder, verb).out()).contains("1 số mới");
        Files.writeString(csv, "Chỉ tiêu;Thực hiện;Lạ\nNN01;3600;x\n");
        assertThat(CliRun.in(folder, verb).out()).contains("B2 NN01, 110, 2023-H1: 3.500 → 3.600", "1 số đổi",
                "Cột không đọc: C Lạ");
    }

    @Test
    void whatWasImportedIsComparedInASpreadsheet() throws IOException {
        assertThat(CliRun.in(folder, "figures", "import", file).exit()).isZero();
        Path out = folder.resolve("so-sanh.xlsx");
        CliRun run = CliRun.in(folder, "compare", "--indicators", "NN01,NN03", "--units", "110@2023-06-30", "--periods",
                "2022-H1,2023-H1", "--format", "xlsx", "--out", out.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        Sheet table = SheetFile.open(out).read("So sánh");
        assertThat(table.row(5).orElseThrow().cell(5).text()).isEqualTo("2.300");
        assertThat(table.row(5).orElseThrow().cell(6).text()).isEqualTo("3.500");
        assertThat(table.row(5).orElseThrow().cells()).extracting(Cell::text).contains("1.200", "ước");
    }

    @Test
    void whatCannotBeReadIsOneSentenceAndTheRefusalCode() throws IOException {
        CliRun missing = CliRun.in(folder, "figures", "import", folder.resolve("none.xlsx").toString());
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.err()).startsWith("Không đọc được tệp none.xlsx");
        CliRun sheet = CliRun.in(folder, "figures", "import", file, "--sheet", "Biểu 9");
        assertThat(sheet.err()).contains("Không có trang tính “Biểu 9”. Tệp có: Biểu 1.");
        Path mapping = Files.writeString(folder.resolve("m.json"), "{");
        assertThat(CliRun.in(folder, "figures", "import", file, "--mapping", mapping.toString()).exit()).isEqualTo(1);
        assertThat(CliRun.in(folder, "figures", "import").exit()).isEqualTo(2);
    }

    @Test
    void aUnitOrPeriodThatThereIsNotIsOneSentenceBeforeAnyRowIsRead() {
        CliRun unit = CliRun.in(folder, "figures", "import", file, "--unit", "99999");
        assertThat(unit.exit()).isEqualTo(1);
        assertThat(unit.out()).isEmpty();
        CliRun period = CliRun.in(folder, "figures", "import", file, "--period", "2023-H9");
        assertThat(period.exit()).isEqualTo(1);
        assertThat(period.out()).isEmpty();
        assertThat(CliRun.in(folder, "figures", "import", file, "--period", "6 tháng đầu năm 2023", "--unit",
                "Huyện Than Uyên").exit()).isZero();
    }

    @Test
    void figuresAreListedInTheOrderOfTime() throws IOException {
        Path years = Files.writeString(folder.resolve("nam.csv"),
                "Chỉ tiêu;Đơn vị;Kỳ;Giá trị\nNN04;110;2019;1\nNN04;110;2017;2\nNN04;110;2018-H1;3\nNN04;110;2018;4\n"
                        + "NN04;110;2016;5\n");
        assertThat(CliRun.in(folder, "figures", "import", years.toString()).exit()).isZero();
        assertThat(CliRun.in(folder, "figures", "list", "--unit", "110", "--indicator", "NN04").out().lines()
                .map(line -> line.split(" ", 2)[0])).isSortedAccordingTo(
                        java.util.Comparator.comparing((String period) -> period.substring(0, 4)))
                .hasSize(5);
    }

    @Test
    void aHalfIsHeldAgainstTheHalfBeforeThoughAYearStandsBetween() throws IOException {
        Path figures = Files.writeString(folder.resolve("ky.csv"),
                "Chỉ tiêu;Đơn vị;Kỳ;Giá trị\nNN04;110;2022-H1;10\nNN04;110;2022;40\nNN04;110;2023-H1;15\n");
        assertThat(CliRun.in(folder, "figures", "import", figures.toString()).exit()).isZero();
        for (String periods : java.util.List.of("2022-H1,2022,2023-h1", "2022, 2023-H1", "2023-H1,2022-H1")) {
            Path out = folder.resolve("ra.json");
            assertThat(CliRun.in(folder, "compare", "--indicators", "NN04", "--units", "110", "--periods", periods,
                    "--format", "json", "--out", out.toString()).exit()).isZero();
            for (JsonNode cell : json.readTree(out.toFile()).at("/rows/0/cells")) {
                if (cell.get("period").textValue().equals("2023-H1")) {
                    assertThat(cell.at("/change/against").textValue()).isEqualTo("2022-H1");
                    assertThat(cell.at("/change/growth/value").intValue()).isEqualTo(50);
                } else {
                    assertThat(cell.at("/change/growth/reason").textValue()).isEqualTo("NO_BASE");
                }
            }
        }
        CliRun wrong = CliRun.in(folder, "compare", "--indicators", "NN04", "--units", "110", "--periods", "2023-H3",
                "--format", "json", "--out", folder.resolve("ra.json").toString());
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("2023-H3", "2023-9M");
    }

    @Test
    void aRowThatLacksItsUnitIsNamedWithoutACell() throws IOException {
        Path lacking = Files.writeString(folder.resolve("thieu.csv"), "Chỉ tiêu;Năm 2023\nNN04;1\n");
        CliRun run = CliRun.in(folder, "figures", "import", lacking.toString());
        assertThat(run.out()).contains("Dòng 2: Chưa biết số của đơn vị nào.");
        assertThat(run.exit()).as("nothing of the file could be taken").isEqualTo(1);
    }
}
