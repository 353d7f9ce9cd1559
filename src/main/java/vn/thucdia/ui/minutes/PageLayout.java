package vn.thucdia.ui.minutes;

import java.util.List;
import java.util.stream.IntStream;

import vn.thucdia.document.Document;
import vn.thucdia.document.Pdf;
import vn.thucdia.document.PdfPages;

/**
 * A document laid out on pages, ready to be looked at. Whoever shows the pages closes them.
 *
 * @param sizes of the pages
 */
record PageLayout(Document document, PdfPages pages, List<PageSize> sizes, List<Mark> marks) {

    /** In points (1/72 inch). */
    record PageSize(double width, double height) {}

    static PageLayout of(Document document, Pdf pdf) {
        PdfPages pages = PdfPages.open(pdf.bytes());
        List<PageSize> sizes = IntStream.range(0, pages.count())
                .mapToObj(page -> new PageSize(pages.width(page), pages.height(page))).toList();
        return new PageLayout(document, pages, sizes, Mark.of(document, pdf.anchors()));
    }
}
