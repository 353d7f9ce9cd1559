package vn.thucdia.ui.journey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads the words out of files again, without what a layout may change: white space, capitals at the beginning of a sentence. */
final class Papers {

    private Papers() {}

    static String docx(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return plain(text.getText());
        }
    }

    static String pdf(Path file) throws IOException {
        try (PDDocument read = Loader.loadPDF(file.toFile())) {
            return plain(new PDFTextStripper().getText(read));
        }
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "").toLowerCase(Locale.forLanguageTag("vi"));
    }
}
