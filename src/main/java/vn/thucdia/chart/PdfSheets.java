package vn.thucdia.chart;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A page on sheets of A4 across: lines stay lines and words stay words, in embedded fonts. */
public final class PdfSheets {

    private static final PDRectangle A4_ACROSS = new PDRectangle(PDRectangle.A4.getHeight(),
            PDRectangle.A4.getWidth());
    private static final float MARGIN = 36;
    /** Logical pixels on the width of a sheet. */
    private static final double WIDTH = 1120;

    private final Fonts fonts;

    public PdfSheets(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Writes a PDF file. */
    public void write(Page page, boolean printed, OutputStream out) throws IOException {
        float scale = (float) ((A4_ACROSS.getWidth() - 2 * MARGIN) / WIDTH);
        double height = (A4_ACROSS.getHeight() - 2 * MARGIN) / scale;
        try (PDDocument pdf = new PDDocument()) {
            pdf.getDocumentInformation().setTitle(page.title());
            pdf.getDocumentInformation().setProducer("Thực Địa");
            Faces faces = new Faces(font(pdf, Fonts.REGULAR), font(pdf, Fonts.BOLD));
            for (Drawing sheet : sheets(new PageLayout(fonts, printed).lay(page, WIDTH), height)) {
                add(pdf, sheet, scale, faces);
            }
            pdf.save(out);
        }
    }

    private static PDFont font(PDDocument pdf, String path) throws IOException {
        try (InputStream in = Fonts.open(path)) {
            return PDType0Font.load(pdf, in, true);
        }
    }

    static List<Drawing> sheets(PageLayout.Pieces pieces, double height) {
        Filling filling = new Filling(height);
        pieces.charts().forEach(piece -> filling.add(piece, List.of()));
        List<Drawing> head = List.of(pieces.tableHead());
        boolean headed = false;
        for (Drawing row : pieces.rows()) {
            if (headed) {
                filling.add(row, head);
            } else {
                filling.add(Drawing.stack(List.of(pieces.tableHead(), row)), List.of());
                headed = true;
            }
        }
        pieces.notes().forEach(note -> filling.add(note, List.of()));
        return filling.finish();
    }

    /** Fills sheet after sheet. */
    private static final class Filling {

        private final double height;
        private final List<Drawing> sheets = new ArrayList<>();
        private final List<Drawing> sheet = new ArrayList<>();
        private double used;

        Filling(double height) {
            this.height = height;
        }

        /** @param again what comes first when the piece begins a new sheet: the head of a table that goes on */
        void add(Drawing piece, List<Drawing> again) {
            if (!sheet.isEmpty() && used + piece.height() > height) {
                turn();
                again.forEach(this::put);
            }
            put(piece);
        }

        private void put(Drawing piece) {
            sheet.add(piece);
            used += piece.height();
        }

        private void turn() {
            sheets.add(Drawing.stack(sheet));
            sheet.clear();
            used = 0;
        }

        List<Drawing> finish() {
            turn();
            return sheets;
        }
    }

    private void add(PDDocument pdf, Drawing sheet, float scale, Faces faces) throws IOException {
        PDPage paper = new PDPage(A4_ACROSS);
        pdf.addPage(paper);
        PdfBoxGraphics2D pen = new PdfBoxGraphics2D(pdf, A4_ACROSS);
        pen.setFontTextDrawer(faces);
        pen.translate(MARGIN, MARGIN);
        // A piece higher than a sheet is made to fit rather than cut.
        double fit = Math.min(1, (A4_ACROSS.getHeight() - 2 * MARGIN) / (sheet.height() * scale));
        pen.scale(scale * fit, scale * fit);
        new Painter(fonts, Palette.PAPER).paint(sheet, pen);
        pen.dispose();
        try (PDPageContentStream content = new PDPageContentStream(pdf, paper)) {
            content.drawForm(pen.getXFormObject());
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
