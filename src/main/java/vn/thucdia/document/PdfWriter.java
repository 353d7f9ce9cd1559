package vn.thucdia.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import vn.thucdia.document.Decree30.Face;

/**
 * Writes a document as PDF with embedded fonts. Any text is accepted: a character without a glyph prints as an empty box. Nothing is
 * loaded from outside. Safe for several threads.
 */
public final class PdfWriter {

    /** Stands for a character the face does not have. */
    private static final String NO_GLYPH = "\u25A1";

    private final Rules rules = new Rules();

    /** The library would otherwise print its progress to the console. */
    public PdfWriter() {
        XRLog.setLoggerImpl(new PdfLog());
    }

    /** Lays the document out and writes it. */
    public Pdf write(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = builder(document, pdf).toStream(bytes).buildPdfRenderer()) {
            renderer.layout();
            List<Anchor> anchors = new AnchorFinder(renderer, document).find();
            renderer.createPDF();
            return new Pdf(bytes.toByteArray(), anchors);
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF in memory cannot fail to be written", e);
        }
    }

    private PdfRendererBuilder builder(Document document, PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.withW3cDocument(PrintPage.of(document, rules), null);
        // The archive form asks for nothing that is not in the file, so the engine also leaves the machine's own fonts alone.
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Thực Địa");
        builder.useUnicodeLineBreaker(new Breaks());
        builder.useReplacementText(NO_GLYPH);
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, priority);
        }
        builder.useUriResolver((base, uri) -> null);
        for (Face face : Face.values()) {
            PDFont font = PDType0Font.load(pdf, PrintFonts.read(face), true);
            builder.useFont(new PDFontSupplier(font), PrintCss.FAMILY, face.bold ? 700 : 400,
                    face.italic ? FontStyle.ITALIC : FontStyle.NORMAL, true);
        }
        return builder;
    }
}
