package vn.thucdia.ui.journey;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Figures of a district as its office sends them, invented: as a block of cells and as a workbook. */
final class Reports {

    /** A row: name in the catalogue, unit of measure, plan of the year, result of the half-year, what another office says. */
    record Line(String name, String unit, int plan, int result, int other) {}

    /** Twenty that can be read. */
    static final List<Line> LINES = List.of(new Line("Sản lượng chè búp tươi", "tấn", 6800, 3510, 2310),
            new Line("Diện tích chè hiện có", "ha", 1900, 1850, 1702),
            new Line("Sản lượng lương thực có hạt", "tấn", 34000, 12610, 12400),
            new Line("Tổng diện tích gieo trồng", "ha", 7400, 3820, 3790),
            new Line("Diện tích cây ăn quả", "ha", 560, 512, 498),
            new Line("Sản lượng cây ăn quả", "tấn", 2100, 870, 810),
            new Line("Tổng đàn gia súc", "con", 41500, 40120, 39010),
            new Line("Tổng đàn gia cầm", "con", 330000, 312400, 301000),
            new Line("Sản lượng thịt hơi xuất chuồng", "tấn", 2900, 1433, 1391),
            new Line("Diện tích trồng rừng mới", "ha", 110, 126, 97),
            new Line("Số vụ vi phạm lâm luật", "vụ", 12, 7, 9),
            new Line("Tổng lượt khách du lịch", "lượt khách", 70000, 41250, 33100),
            new Line("Số doanh nghiệp thành lập mới", "doanh nghiệp", 15, 8, 6),
            new Line("Số hợp tác xã thành lập mới", "HTX", 9, 4, 5),
            new Line("Số xã đạt chuẩn nông thôn mới", "xã", 7, 6, 6),
            new Line("Số sản phẩm OCOP từ 3 sao trở lên", "sản phẩm", 18, 14, 11),
            new Line("Số lao động được giải quyết việc làm", "lao động", 1450, 812, 790),
            new Line("Số giấy chứng nhận QSDĐ cấp lần đầu", "giấy", 900, 377, 412),
            new Line("Số vụ tai nạn giao thông", "vụ", 6, 2, 4),
            new Line("Số đảng viên mới kết nạp", "đảng viên", 150, 83, 79));

    private Reports() {}

    /** The same as a spreadsheet puts it on the clipboard. */
    static String block() {
        StringBuilder block = new StringBuilder("Chỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện\n");
        LINES.forEach(line -> block.append("%s\t%s\t%d\t%d%n".formatted(line.name(), line.unit(), line.plan(),
                line.result())));
        return block.toString();
    }

    /**
     * A report with a title, two header rows with merged cells, a heading, the twenty rows, one of an indicator that nobody knows and
     * one with a number of two meanings. The header of the last column with figures does not say what they are.
     */
    static void workbook(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Biểu 1");
            List<List<Object>> rows = new ArrayList<>(List.of(List.of("UBND HUYỆN THAN UYÊN"),
                    List.of("TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2023"),
                    List.of("STT", "Chỉ tiêu", "Đơn vị tính", "6 tháng năm 2023", "", "Phòng Thống kê"),
                    List.of("", "", "", "Kế hoạch năm 2023", "Ước TH 6 tháng 2023", ""),
                    List.of("I", "KINH TẾ - XÃ HỘI")));
            for (Line line : LINES) {
                rows.add(List.of(rows.size() - 4, line.name(), line.unit(), line.plan(), line.result(), line.other()));
            }
            rows.add(List.of(21, "Chè búp khô đặc sản", "tấn", 12, 5, 4));
            rows.add(
                    List.of(22, "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng", "tỷ đồng", "", "1,234", ""));
            for (List<Object> row : rows) {
                fill(sheet.createRow(sheet.getPhysicalNumberOfRows()), row);
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 5));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
            for (int column : new int[]{0, 1, 2, 5}) {
                sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
            }
            book.write(out);
        }
    }

    private static void fill(Row row, List<Object> values) {
        for (int column = 0; column < values.size(); column++) {
            if (values.get(column) instanceof Integer number) {
                row.createCell(column).setCellValue(number);
            } else {
                row.createCell(column).setCellValue(values.get(column).toString());
            }
        }
    }
}
