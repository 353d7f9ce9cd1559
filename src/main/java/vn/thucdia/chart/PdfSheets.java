package vn.thucdia.chart;

import java.awt.Font;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Element;

import vn.thucdia.document.PdfLog;

/**
 * A page on sheets of A4 across, to be kept (PDF/A-2a) and read aloud (PDF/UA-1): lines stay lines, words stay words in embedded
 * fonts, every chart has its words and the table is a table.
 */
public final class PdfSheets {

    private static final double TEXT_WIDTH = (297 - 2 * 12.7) * 72 / 25.4;
    /** Logical pixels on the width of a sheet, and how many more when the last sheet would hold next to nothing. */
    private static final double WIDTH = 1120;
    private static final List<Double> CLOSER = List.of(1.0, 1.05, 1.1, 1.15, 1.2);
    /** The foot, two lines of a repeated head, and at least three lines of its own. */
    private static final int LEAST_LINES = 6;

    /**
     * What stands on every sheet.
     *
     * @param place at the left of the foot: the province
     * @param numbers at its right, with {@link #NUMBER} and {@link #COUNT} where the numbers come: {@code trang 2/5 · in ngày …}
     */
    public record Paper(Locale language, String place, String numbers) {

        /** Stands for the number of the sheet. */
        public static final String NUMBER = "{page}";
        /** Stands for how many sheets there are. */
        public static final String COUNT = "{pages}";
    }

    private final Fonts fonts;

    public PdfSheets(Fonts fonts) {
        PdfLog.install();
        this.fonts = fonts;
    }

    /** Writes a PDF file. */
    public void write(Page page, boolean printed, Paper paper, OutputStream out) throws IOException {
        byte[] first = sheets(page, printed, paper, CLOSER.getFirst());
        byte[] best = first;
        int sheets = count(first);
        for (int at = 1; at < CLOSER.size() && sheets > 1 && lastLines(best) < LEAST_LINES; at++) {
            best = sheets(page, printed, paper, CLOSER.get(at));
        }
        out.write(sheets > 1 && lastLines(best) < LEAST_LINES && count(best) >= sheets ? first : best);
    }

    private static int count(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return read.getNumberOfPages();
        }
    }

    private static int lastLines(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            PDFTextStripper words = new PDFTextStripper();
            words.setSortByPosition(true);
            words.setStartPage(read.getNumberOfPages());
            return (int) words.getText(read).lines().filter(line -> !line.isBlank()).count();
        }
    }

    private byte[] sheets(Page page, boolean printed, Paper paper, double closer) throws IOException {
        double width = WIDTH * closer;
        SheetTree tree = new SheetTree(page, printed, fonts, width, TEXT_WIDTH / width);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            Faces faces = new Faces(font(pdf, Fonts.REGULAR), font(pdf, Fonts.BOLD));
            PdfRendererBuilder builder = builder(pdf, faces);
            builder.useObjectDrawerFactory(new Charts(tree, new Painter(fonts, Palette.PAPER), faces));
            builder.withW3cDocument(tree.write(paper), null);
            try (PdfBoxRenderer renderer = builder.toStream(bytes).buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDF();
            }
        }
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder builder(PDDocument pdf, Faces faces) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Thực Địa");
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, priority);
        }
        builder.useUriResolver((base, uri) -> null);
        builder.useFont(new PDFontSupplier(faces.regular), SheetCss.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(faces.bold), SheetCss.FAMILY, 700, FontStyle.NORMAL, true);
        return builder;
    }

    private static PDFont font(PDDocument pdf, String path) throws IOException {
        try (InputStream in = Fonts.open(path)) {
            return PDType0Font.load(pdf, in, true);
        }
    }

    /** Paints drawings where the tree has objects. */
    private record Charts(SheetTree tree, Painter painter, Faces faces) implements FSObjectDrawerFactory {

        private static final double EDGE = 0.5;

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getNodeName().equals("object");
        }

        @Override
        public FSObjectDrawer createDrawer(Element element) {
            Drawing drawing = tree.drawing(element);
            return (object, x, y, width, height, device, context, dots) -> {
                device.drawWithGraphics((float) x, (float) y, (float) (width / dots), (float) (height / dots), pen -> {
                    if (pen instanceof PdfBoxGraphics2D vectors) {
                        vectors.setFontTextDrawer(faces);
                    }
                    // Lines on the very edge would lose half their width.
                    double scale = (width / dots - 2 * EDGE) / drawing.width();
                    pen.translate(EDGE, EDGE);
                    pen.scale(scale, scale);
                    painter.paint(drawing, pen);
                });
                return Map.of();
            };
        }
    }

    /** Draws words as words of the two embedded faces. */
    private static final class Faces extends PdfBoxGraphics2DFontTextDrawer {

        private final PDFont regular;
        private final PDFont bold;

        Faces(PDFont regular, PDFont bold) {
            this.regular = regular;
            this.bold = bold;
        }

        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
            return font.getFontName().endsWith("Bold") ? bold : regular;
        }
    }
}
