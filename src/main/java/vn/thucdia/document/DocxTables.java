package vn.thucdia.document;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Lays out tables of fixed column widths, ruled for figures or without rules to set texts side by side. */
final class DocxTables {

    private final XWPFDocument docx;
    private final double width;

    DocxTables(XWPFDocument docx, double width) {
        this.docx = docx;
        this.width = width;
    }

    double width() {
        return width;
    }

    XWPFTable plain(int rows, double[] widths) {
        XWPFTable table = table(rows, widths);
        table.removeBorders();
        padding(table, 0);
        return table;
    }

    XWPFTable ruled(int rows, double[] widths) {
        XWPFTable table = table(rows, widths);
        padding(table, Decree30.CELL_PADDING);
        // Border thickness is counted in eighths of a point.
        int thickness = (int) Math.round(Decree30.RULE * 8);
        table.setTopBorder(XWPFBorderType.SINGLE, thickness, 0, "000000");
        table.setBottomBorder(XWPFBorderType.SINGLE, thickness, 0, "000000");
        table.setLeftBorder(XWPFBorderType.SINGLE, thickness, 0, "000000");
        table.setRightBorder(XWPFBorderType.SINGLE, thickness, 0, "000000");
        table.setInsideHBorder(XWPFBorderType.SINGLE, thickness, 0, "000000");
        table.setInsideVBorder(XWPFBorderType.SINGLE, thickness, 0, "000000");
        for (XWPFTableRow row : table.getRows()) {
            row.getTableCells().forEach(cell -> cell.setVerticalAlignment(XWPFVertAlign.CENTER));
        }
        return table;
    }

    /** Written even when it is none: without it office programs put in their own. */
    private static void padding(XWPFTable table, double points) {
        CTTblCellMar margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        for (CTTblWidth side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setType(STTblWidth.DXA);
            side.setW(DocxStyles.twips(points));
        }
    }

    private XWPFTable table(int rows, double[] widths) {
        XWPFTable table = docx.createTable(rows, widths.length);
        CTTblPr look = table.getCTTbl().getTblPr();
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(DocxStyles.twips(width).intValueExact());
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (double column : widths) {
            grid.addNewGridCol().setW(DocxStyles.twips(column));
        }
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int c = 0; c < widths.length; c++) {
                XWPFTableCell cell = row.getCell(c);
                cell.setWidthType(TableWidthType.DXA);
                BigInteger columnWidth = DocxStyles.twips(widths[c]);
                cell.setWidth(columnWidth.toString());
            }
        }
        return table;
    }

    /** Fills a cell; one left empty keeps the empty paragraph the format asks for. */
    static void fill(XWPFTable table, int row, int column, double[] widths, Consumer<DocxText> content) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        cell.removeParagraph(0);
        content.accept(new DocxText(cell::addParagraph, widths[column]));
        if (cell.getParagraphs().isEmpty()) {
            cell.addParagraph();
        }
    }

    /** Keeps all rows on one page: every paragraph but those of the last row stays with the next. */
    static void keepTogether(XWPFTable table) {
        for (XWPFTableRow row : table.getRows().subList(0, table.getNumberOfRows() - 1)) {
            row.getTableCells().forEach(cell -> cell.getParagraphs().forEach(text -> text.setKeepNext(true)));
        }
    }
}
