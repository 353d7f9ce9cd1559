package vn.thucdia.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks to test with. */
public final class Books {

    private Books() {}

    /** Fills cells: numbers as numbers, texts beginning with {@code =} as formulas with their results, else as text. */
    public static void fill(XSSFSheet sheet, Object[][] rows) {
        for (int row = 0; row < rows.length; row++) {
            var line = sheet.createRow(row);
            for (int column = 0; column < rows[row].length; column++) {
                Object value = rows[row][column];
                Cell cell = line.createCell(column);
                if (value instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else if (value instanceof String text && text.startsWith("=")) {
                    cell.setCellFormula(text.substring(1));
                } else if (value != null) {
                    cell.setCellValue(value.toString());
                }
            }
        }
    }

    public static Path save(XSSFWorkbook book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    /** A report of a district as offices send it: title, two header rows with merged cells, numbering, headings, and two bad rows. */
    public static Path report(Path file) throws IOException {
        return report(file, 2023);
    }

    /** The same for another year. */
    public static Path report(Path file, int year) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Biểu 1");
            fill(sheet, new Object[][]{
                    {"UBND HUYỆN THAN UYÊN"},
                    {"TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU 6 THÁNG ĐẦU NĂM " + year},
                    {"STT", "Chỉ tiêu", "Đơn vị tính", "Năm " + (year - 1), null, "6 tháng năm " + year, null,
                            "Ghi chú"},
                    {null, null, null, "Thực hiện 6 tháng năm " + (year - 1), "Thực hiện cả năm " + (year - 1),
                            "Kế hoạch năm " + year, "Ước TH 6 tháng " + year, null},
                    {"A", "B", "C", 1, 2, 3, 4, 5},
                    {"I", "NÔNG NGHIỆP"},
                    {1, "Sản lượng chè búp tươi", "Tấn", 2300, 8200, 9000, 3500, "chè sạch"},
                    {2, "- Diện tích chè trồng mới (ha)", "ha", null, 90, 100, "125", null},
                    {3, "Chè búp khô đặc sản", "tấn", null, 10, 12, 5, null},
                    {4, "Thu ngân sách nhà nước trên địa bàn", "Triệu đồng", 61000, 130500, 140000, "=60000+5250.5",
                            null},
                    {5, "Sản lượng lương thực có hạt", "tấn", 20000, 41000, 42000, "1,234", null}});
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 7));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 7));
            for (int column : new int[]{0, 1, 2, 7}) {
                sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
            }
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 5, 6));
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            return save(book, file);
        }
    }

    /** Plans of two givers below one merged header, and the shares reached of them below another. */
    public static Path givers(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Biểu 2");
            fill(sheet, new Object[][]{{"Kết quả năm 2023 huyện Than Uyên"},
                    {"Chỉ tiêu", "Kế hoạch năm 2023", null, "Thực hiện năm 2023", "So sánh (%)", null},
                    {null, "Tỉnh giao", "HĐND huyện giao", null, "Kế hoạch tỉnh giao", "Kế hoạch HĐND huyện giao"},
                    {"Sản lượng chè búp tươi", 7000, 7200, 3600, 51.43, 50}});
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 3, 3));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 4, 5));
            return save(book, file);
        }
    }

    /** One figure and two slips of formulas. */
    public static Path huge(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill(book.createSheet("Biểu 3"), new Object[][]{{"Chỉ tiêu", "Đơn vị", "Kỳ", "Giá trị"},
                    {"NN01", "110", "2019", 1e300}, {"NN01", "110", "2020", 1e-200}, {"NN01", "110", "2021", 12.5}});
            return save(book, file);
        }
    }
}
