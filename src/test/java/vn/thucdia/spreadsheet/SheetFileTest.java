package vn.thucdia.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SheetFileTest {

    private static final String TABLE = "Chỉ tiêu;Kế hoạch;Thực hiện\nSản lượng chè búp tươi;9.000;3.500\nHuyện Tuần Đường ngoặc;1;2\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path bytes(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Sheet first(Path file) {
        SheetFile opened = SheetFile.open(file);
        return opened.read(opened.sheets().getFirst());
    }

    private static String text(Sheet sheet, int row, int column) {
        return sheet.row(row).orElseThrow().cell(column).text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8 BOM", "UTF-16LE", "UTF-16BE", "UTF-16LE BOM", "UTF-16BE BOM",
            "windows-1258"})
    void vietnameseTextIsReadInEveryCode(String code) throws IOException {
        Charset charset = Charset.forName(code.replace(" BOM", ""));
        String text = charset.name().equals("windows-1258") ? decomposed(TABLE) : TABLE;
        byte[] body = ((code.endsWith("BOM") ? "\ufeff" : "") + text).getBytes(charset);
        Sheet sheet = first(bytes("bang.csv", body));
        assertThat(text(sheet, 1, 0)).isEqualTo("Chỉ tiêu");
        assertThat(text(sheet, 2, 0)).isEqualTo("Sản lượng chè búp tươi");
        assertThat(text(sheet, 2, 2)).isEqualTo("3.500");
    }

    /** The code page has letters with hats and horns, and the tones as marks behind. */
    private static String decomposed(String text) {
        StringBuilder marked = new StringBuilder();
        text.codePoints().forEach(c -> {
            String letter = Character.toString(c);
            if (!Charset.forName("windows-1258").newEncoder().canEncode(letter)) {
                String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
                String tones = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
                letter = Normalizer.normalize(parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""),
                        Normalizer.Form.NFC) + tones;
            }
            marked.append(letter);
        });
        return marked.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void theSeparatorIsFoundByItself(String separator) throws IOException {
        String table = "Tên" + separator + "A" + separator + "B\nChè" + separator + "\"1,5\"" + separator + "2\n";
        Sheet sheet = first(bytes("bang.csv", table.getBytes(StandardCharsets.UTF_8)));
        assertThat(sheet.row(2).orElseThrow().cells()).extracting(Cell::text).containsExactly("Chè", "1,5", "2");
    }

    @Test
    void textOfOldFontsIsRefusedByName() throws IOException {
        String tcvn3 = "ChØ tiªu;§¬n vÞ tÝnh;KÕ ho¹ch\nS¶n l\u00adîng chÌ bóp t\u00ad¬i;tÊn;1\n";
        String vni = "Chæ tieâu;Ñôn vò tính;Keá hoaïch\nSaûn löôïng cheø buùp töôi;taán;1\n";
        refused(bytes("abc.csv", tcvn3.getBytes(StandardCharsets.ISO_8859_1)), "problem.sheet.legacy", "TCVN3");
        refused(bytes("abc.csv", tcvn3.getBytes(StandardCharsets.UTF_8)), "problem.sheet.legacy", "TCVN3");
        refused(bytes("vni.csv", vni.getBytes(StandardCharsets.ISO_8859_1)), "problem.sheet.legacy", "VNI");
        refused(bytes("vni.csv", vni.getBytes(StandardCharsets.UTF_8)), "problem.sheet.legacy", "VNI");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Books.fill(book.createSheet("a"), new Object[][]{{"ChØ tiªu", "§¬n vÞ tÝnh", "KÕ ho¹ch", "Thùc hiÖn"}});
            Path file = Books.save(book, folder.resolve("abc.xlsx"));
            assertThatThrownBy(() -> first(file)).hasMessageStartingWith("problem.sheet.legacy");
        }
    }

    private static void refused(Path file, String key, String saying) {
        assertThatThrownBy(() -> first(file)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.key()).isEqualTo(key);
            for (Language language : Language.values()) {
                assertThat(problem.sentence(Messages.in(language))).contains(saying);
            }
        });
    }

    @Test
    void numbersDatesPercentagesFormulasAndErrorsAreToldApart() throws IOException {
        Path file;
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Một");
            Books.fill(sheet, new Object[][]{{0.1 + 0.2, 0.522, 45078, 45078, "=1/0", "=1+2", "  gõ tay ", 1e15}});
            style(book, sheet, 1, "0.0%");
            style(book, sheet, 2, "dd/mm/yyyy");
            style(book, sheet, 3, "mm/yyyy");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            file = Books.save(book, folder.resolve("kieu.xlsx"));
        }
        assertThat(first(file).rows().getFirst().cells()).containsExactly(
                new Cell.Amount(new BigDecimal("0.3"), false), new Cell.Amount(new BigDecimal("0.522"), true),
                new Cell.Day(LocalDate.of(2023, 6, 1), false), new Cell.Day(LocalDate.of(2023, 6, 1), true),
                new Cell.Fault("#DIV/0!"), new Cell.Amount(new BigDecimal("3"), false), new Cell.Words("gõ tay"),
                new Cell.Amount(new BigDecimal("1000000000000000"), false));
    }

    private static void style(XSSFWorkbook book, XSSFSheet sheet, int column, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        sheet.getRow(0).getCell(column).setCellStyle(style);
    }

    @Test
    void mergedBlocksAreFoundAlsoAcrossTheEndsOfWhatIsReadAtOnce() throws IOException {
        Path file;
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Một");
            Books.fill(sheet, new Object[][]{{"mergeCell ref=\"A1:B2\"", "x"}});
            for (int row = 0; row < 5000; row++) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 2, 5));
            }
            file = Books.save(book, folder.resolve("gop.xlsx"));
        }
        List<Merge> merges = first(file).merges();
        assertThat(merges).hasSize(5000).contains(new Merge(1, 2, 1, 5), new Merge(5000, 2, 5000, 5));
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedWithTheWayOut() throws IOException {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        refused(bytes("cu.xls", ole), "problem.sheet.old", ".xlsx");
        refused(bytes("khoa.xlsx", ole), "problem.sheet.locked", ".xlsx");
        refused(bytes("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)), "problem.sheet.notable", "a.pdf");
        refused(bytes("a.png", new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1}), "problem.sheet.notable", "a.png");
        refused(bytes("trong.csv", new byte[0]), "problem.sheet.empty", "trong.csv");
        refused(bytes("hong.xlsx", "PK\3\4 and then nothing".getBytes(StandardCharsets.US_ASCII)),
                "problem.sheet.damaged", "hong.xlsx");
        refused(folder.resolve("khong-co.xlsx"), "problem.sheet.unreadable", "khong-co.xlsx");
        refused(zip("a.zip", "readme.txt", 10), "problem.sheet.notable", "a.zip");
    }

    private Path zip(String name, String part, int size) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String each : part.equals("readme.txt")
                    ? List.of(part)
                    : List.of("[Content_Types].xml", "xl/workbook.xml", part)) {
                zip.putNextEntry(new ZipEntry(each));
                byte[] chunk = new byte[1 << 16];
                for (int left = each.equals(part) ? size : 10; left > 0; left -= chunk.length) {
                    zip.write(chunk, 0, Math.min(left, chunk.length));
                }
            }
        }
        return file;
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
        Path bomb = zip("bom.xlsx", "xl/worksheets/sheet1.xml", 60 << 20);
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        refused(bomb, "problem.sheet.bomb", "bom.xlsx");
    }

    @Test
    void everyLimitHasItsSentence() throws IOException {
        Path file = Books.report(folder.resolve("bieu.xlsx"));
        Path csv = bytes("bang.csv", TABLE.getBytes(StandardCharsets.UTF_8));
        limited(file, new Limits(10, 1 << 20, 200, 9, 99, 99, 999), "problem.sheet.large");
        limited(file, new Limits(1 << 20, 100, 200, 9, 99, 99, 999), "problem.sheet.bomb");
        limited(file, new Limits(1 << 20, 1 << 20, 200, 0, 99, 99, 999), "problem.sheet.sheets");
        for (Path each : List.of(file, csv)) {
            limited(each, new Limits(1 << 20, 1 << 20, 200, 9, 2, 99, 999), "problem.sheet.rows");
            limited(each, new Limits(1 << 20, 1 << 20, 200, 9, 99, 2, 999), "problem.sheet.columns");
            limited(each, new Limits(1 << 20, 1 << 20, 200, 9, 99, 99, 4), "problem.sheet.cells");
        }
        assertThatThrownBy(() -> SheetFile.open(csv).read("Biểu 9")).hasMessageStartingWith("problem.sheet.nosheet");
        assertThatThrownBy(() -> SheetFile.open(file).read("Biểu 9")).hasMessageStartingWith("problem.sheet.nosheet");
    }

    private static void limited(Path file, Limits limits, String key) {
        assertThatThrownBy(() -> {
            SheetFile opened = SheetFile.open(file, limits);
            opened.read(opened.sheets().getFirst());
        }).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.sentence(Messages.in(Language.VI))).doesNotContain("{");
        });
    }

    @Test
    void aLinkToAnotherFileIsNotFollowedAndItsSavedResultIsTaken() throws IOException {
        Path file;
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Một");
            var cell = sheet.createRow(0).createCell(0);
            cell.setCellFormula("1+1");
            cell.getCTCell().getF().setStringValue("'file:///no/such/[other.xlsx]Sheet1'!A1");
            cell.getCTCell().setV("42");
            file = Books.save(book, folder.resolve("noi.xlsx"));
        }
        assertThat(first(file).rows().getFirst().cells()).containsExactly(new Cell.Amount(new BigDecimal("42"), false));
    }

    @Test
    void aNumberBeyondAllTablesIsWordsAndAWorkbookNeedsNoStyles(@TempDir Path place) throws Exception {
        Path file = place.resolve("lớn.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Books.fill(book.createSheet("a"), new Object[][]{{7123, 7124, 12.5}});
            Books.save(book, file);
        }
        try (java.nio.file.FileSystem parts = java.nio.file.FileSystems.newFileSystem(file)) {
            Path sheet = parts.getPath("xl/worksheets/sheet1.xml");
            Files.writeString(sheet, Files.readString(sheet).replaceFirst("<v>7123(\\.0)?</v>", "<v>1E2000000</v>")
                    .replaceFirst("<v>7124(\\.0)?</v>", "<v>1E-2000000</v>"));
        }
        assertThat(SheetFile.open(file).read("a").rows().getFirst().cells()).containsExactly(
                new Cell.Words("1E+2000000"), new Cell.Words("1E-2000000"),
                new Cell.Amount(new BigDecimal("12.5"), false));
        try (java.nio.file.FileSystem parts = java.nio.file.FileSystems.newFileSystem(file)) {
            Files.delete(parts.getPath("xl/styles.xml"));
            Path types = parts.getPath("[Content_Types].xml");
            Files.writeString(types, Files.readString(types).replaceAll("<Override[^>]*styles[^>]*/>", ""));
            Path relations = parts.getPath("xl/_rels/workbook.xml.rels");
            Files.writeString(relations,
                    Files.readString(relations).replaceAll("<Relationship [^>]*styles[^>]*/>", ""));
        }
        assertThat(SheetFile.open(file).read("a").rows()).hasSize(1);
    }
}
