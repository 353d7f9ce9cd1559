package vn.thucdia.spreadsheet;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few styles of a workbook, each made once. */
final class XlsxStyles {

    /** Vietnamese marks whatever the program is set to, where it heeds that. */
    private static final String VIETNAMESE = "[$-42A]";
    private static final String FONT = "Times New Roman";
    private static final byte[] HEAD = {(byte) 0xE8, (byte) 0xEE, (byte) 0xEC};
    private static final byte[] LINE = {(byte) 0xB8, (byte) 0xC4, (byte) 0xC0};

    private final XSSFWorkbook book;
    private final Map<String, XSSFCellStyle> numbers = new HashMap<>();
    private final XSSFCellStyle title;
    private final XSSFCellStyle head;
    private final XSSFCellStyle words;
    private final XSSFCellStyle literal;
    private final XSSFCellStyle heading;

    XlsxStyles(XSSFWorkbook book) {
        this.book = book;
        this.title = book.createCellStyle();
        title.setFont(font(14, true));
        this.head = ruled(font(11, true));
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        head.setWrapText(true);
        head.setFillForegroundColor(new XSSFColor(HEAD, new DefaultIndexedColorMap()));
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        this.words = ruled(font(11, false));
        words.setWrapText(true);
        words.setIndention((short) 1);
        words.setVerticalAlignment(VerticalAlignment.CENTER);
        this.literal = book.createCellStyle();
        literal.cloneStyleFrom(words);
        literal.setQuotePrefixed(true);
        this.heading = ruled(font(11, true));
    }

    private XSSFFont font(int points, boolean bold) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle ruled(XSSFFont font) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        XSSFColor color = new XSSFColor(LINE, new DefaultIndexedColorMap());
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(color);
        style.setBottomBorderColor(color);
        style.setLeftBorderColor(color);
        style.setRightBorderColor(color);
        return style;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle head() {
        return head;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    /** Text that a spreadsheet program would take for a formula when it is edited is marked as text. */
    XSSFCellStyle words(String text) {
        return text.startsWith("=") || text.startsWith("+") || text.startsWith("-") || text.startsWith("@")
                ? literal
                : words;
    }

    XSSFCellStyle number(int decimals, int optional) {
        String format = VIETNAMESE + "#,##0" + (decimals == 0
                ? ""
                : "." + "0".repeat(decimals - optional)
                        + "#".repeat(optional));
        return numbers.computeIfAbsent(format, code -> {
            XSSFCellStyle style = book.createCellStyle();
            style.cloneStyleFrom(words);
            style.setWrapText(false);
            style.setIndention((short) 0);
            style.setDataFormat(book.createDataFormat().getFormat(code));
            return style;
        });
    }
}
