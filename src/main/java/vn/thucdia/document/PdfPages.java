package vn.thucdia.document;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.print.Pageable;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/**
 * The pages of a PDF, for looking at and printing. Pages are counted from 0, measures are points (1/72 inch). One page is worked on
 * at a time, whichever threads ask; close it when the pages are no longer shown.
 */
public final class PdfPages implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        // Pictures are looked at once; keeping them would only cost memory.
        this.renderer.setSubsamplingAllowed(true);
    }

    /**
     * Opens the bytes of a PDF file.
     *
     * @throws UncheckedIOException when they are not a PDF
     */
    public static PdfPages open(byte[] pdf) {
        try {
            return new PdfPages(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException("not a PDF", e);
        }
    }

    public synchronized int count() {
        return document.getNumberOfPages();
    }

    /** Width of a page, in points. */
    public synchronized double width(int page) {
        return document.getPage(page).getMediaBox().getWidth();
    }

    /** Height of a page, in points. */
    public synchronized double height(int page) {
        return document.getPage(page).getMediaBox().getHeight();
    }

    /** A page as a picture with {@code scale} pixels to the point, on white. */
    public synchronized BufferedImage render(int page, double scale) {
        try {
            return renderer.renderImage(page, (float) scale, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException("page " + page + " cannot be drawn", e);
        }
    }

    /** The words of a page below its first {@code top} points, so that the page number can be left out. */
    public synchronized String text(int page, double top) {
        try {
            PDFTextStripperByArea reader = new PDFTextStripperByArea();
            reader.addRegion("text", new Rectangle2D.Double(0, top, width(page), height(page) - top));
            reader.extractRegions(document.getPage(page));
            return reader.getTextForRegion("text");
        } catch (IOException e) {
            throw new UncheckedIOException("page " + page + " cannot be read", e);
        }
    }

    /** The pages for the print service of Java, at their own size. Use it before {@link #close}. */
    public Pageable pageable() {
        return new PDFPageable(document);
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the pages cannot be let go", e);
        }
    }
}
