package vn.thucdia.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.thucdia.file.AtomicFile;
import vn.thucdia.language.Messages;
import vn.thucdia.spreadsheet.Leaf.Entry;
import vn.thucdia.spreadsheet.Leaf.Head;

/** Writes one table as an XLSX file: real numbers, a frozen header that also repeats in print, and charts bound to the cells. */
final class XlsxWriter {

    private static final int CHARACTER = 256;
    /** Characters across a page that can still be read. */
    private static final int PAGE = 230;
    private static final float TWO_LINES = 32;
    private static final double MARGIN = 0.4;

    private final Messages messages;

    XlsxWriter(Messages messages) {
        this.messages = messages;
    }

    void write(Leaf leaf, Path target) {
        byte[] bytes = bytes(leaf);
        AtomicFile.write(target, out -> out.write(bytes));
    }

    byte[] bytes(Leaf leaf) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(leaf.name()));
            int first = new Filling(book, sheet, leaf).fill();
            if (!leaf.graphs().isEmpty()) {
                XSSFSheet charts = book.createSheet(messages.get("spreadsheet.sheet.charts"));
                charts.setDisplayGridlines(false);
                print(charts, 1);
                new NativeCharts(sheet, first, first - 1).draw(leaf, charts);
            }
            book.getProperties().getCoreProperties().setTitle(String.join(" – ", leaf.titles()));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("memory is always writable", e);
        }
    }

    private static void print(XSSFSheet sheet, int pagesAcross) {
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) pagesAcross);
        sheet.getPrintSetup().setFitHeight((short) 0);
        for (PageMargin margin : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM)) {
            sheet.setMargin(margin, MARGIN);
        }
    }

    /** One sheet while it is filled. */
    private static final class Filling {

        private final XSSFSheet sheet;
        private final Leaf leaf;
        private final XlsxStyles styles;

        Filling(XSSFWorkbook book, XSSFSheet sheet, Leaf leaf) {
            this.sheet = sheet;
            this.leaf = leaf;
            this.styles = new XlsxStyles(book);
        }

        /** Answers the index of the first row below the header. */
        int fill() {
            int at = 0;
            for (String title : leaf.titles()) {
                cell(sheet.createRow(at++), 0, styles.title()).setCellValue(title);
            }
            int head = at == 0 ? 0 : at + 1;
            boolean grouped = leaf.heads().stream().anyMatch(column -> !column.group().isEmpty());
            head(head, grouped);
            int first = head + (grouped ? 2 : 1);
            for (int row = 0; row < leaf.rows().size(); row++) {
                row(first + row, leaf.rows().get(row));
            }
            sheet.createFreezePane(leaf.frozen(), first);
            sheet.setRepeatingRows(new CellRangeAddress(head, first - 1, -1, -1));
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, leaf.frozen() - 1));
            int width = leaf.heads().stream().mapToInt(Head::width).sum();
            print(sheet, (width + PAGE - 1) / PAGE);
            return first;
        }

        private void head(int at, boolean grouped) {
            XSSFRow upper = sheet.createRow(at);
            XSSFRow lower = grouped ? sheet.createRow(at + 1) : upper;
            lower.setHeightInPoints(TWO_LINES);
            int from = 0;
            for (int column = 0; column < leaf.heads().size(); column++) {
                Head head = leaf.heads().get(column);
                sheet.setColumnWidth(column, head.width() * CHARACTER);
                cell(upper, column, styles.head()).setCellValue(head.group().isEmpty() ? head.title() : head.group());
                if (grouped) {
                    cell(lower, column, styles.head()).setCellValue(head.group().isEmpty() ? "" : head.title());
                    boolean ends = column + 1 == leaf.heads().size()
                            || !leaf.heads().get(column + 1).group().equals(head.group()) || head.group().isEmpty();
                    if (ends) {
                        merge(at, head.group().isEmpty() ? at + 1 : at, from, column);
                        from = column + 1;
                    }
                }
            }
        }

        private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
            if (firstRow < lastRow || firstColumn < lastColumn) {
                sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
            }
        }

        private void row(int at, List<Entry> entries) {
            XSSFRow row = sheet.createRow(at);
            if (entries.size() == 1 && entries.getFirst() instanceof Entry.Heading(String text)) {
                for (int column = 0; column < leaf.heads().size(); column++) {
                    cell(row, column, styles.heading()).setCellValue(column == 0 ? text : "");
                }
                merge(at, at, 0, leaf.heads().size() - 1);
                return;
            }
            for (int column = 0; column < entries.size(); column++) {
                switch (entries.get(column)) {
                    case Entry.Words(String text) -> words(row, column, text);
                    case Entry.Heading(String text) -> words(row, column, text);
                    case Entry.Number(var value, int decimals, int optional) ->
                        cell(row, column, styles.number(decimals, optional)).setCellValue(value.doubleValue());
                }
            }
        }

        private void words(XSSFRow row, int column, String text) {
            XSSFCell cell = cell(row, column, styles.words(text));
            if (!text.isEmpty()) {
                cell.setCellValue(text);
            }
        }

        private static XSSFCell cell(XSSFRow row, int column, org.apache.poi.ss.usermodel.CellStyle style) {
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(style);
            return cell;
        }
    }
}
