package vn.thucdia.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Reads the words back out of written files, without what a layout may change: white space and page numbers. */
final class WrittenText {

    private WrittenText() {}

    static String reference(Document document) {
        return squeezed(PlainText.of(document));
    }

    static String ofDocx(byte[] file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (IBodyElement element : docx.getBodyElements()) {
                switch (element) {
                    case XWPFParagraph paragraph -> texts.add(paragraph.getText());
                    case XWPFTable table -> table.getRows().forEach(row -> row.getTableCells()
                            .forEach(cell -> cell.getParagraphs().forEach(text -> texts.add(text.getText()))));
                    default -> texts.add(element.toString());
                }
            }
        }
        return squeezed(String.join("\n", texts));
    }

    static String ofPdf(Pdf pdf, Document document) {
        StringBuilder text = new StringBuilder();
        try (PdfPages pages = PdfPages.open(pdf.bytes())) {
            for (int page = 0; page < pages.count(); page++) {
                text.append(pages.text(page, PageSetup.points(document.page().margins().topMm())));
            }
        }
        return squeezed(text.toString());
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
