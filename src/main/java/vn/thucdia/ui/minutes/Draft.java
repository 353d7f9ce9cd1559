package vn.thucdia.ui.minutes;

import java.util.List;
import java.util.stream.IntStream;

import vn.thucdia.document.Document;
import vn.thucdia.document.Pdf;
import vn.thucdia.document.PdfPages;
import vn.thucdia.minutes.Minutes;
import vn.thucdia.minutes.VisitSnapshot;

/**
 * The minutes as they stand now: composed, laid out, ready to be looked at. Whoever shows the pages closes them.
 *
 * @param pages to be rendered; the same object as long as the document did not change
 * @param sizes of the pages
 */
record Draft(VisitSnapshot visit, Minutes minutes, PdfPages pages, List<PageSize> sizes, List<Mark> marks,
        Outline outline) {

    /** In points (1/72 inch). */
    record PageSize(double width, double height) {}

    static Draft of(VisitSnapshot visit, Minutes minutes, Pdf pdf) {
        PdfPages pages = PdfPages.open(pdf.bytes());
        List<PageSize> sizes = IntStream.range(0, pages.count())
                .mapToObj(page -> new PageSize(pages.width(page), pages.height(page))).toList();
        return new Draft(visit, minutes, pages, sizes, Mark.of(minutes.document(), pdf.anchors()),
                Outline.of(minutes.document()));
    }

    Draft withVisit(VisitSnapshot newVisit) {
        return new Draft(newVisit, minutes, pages, sizes, marks, outline);
    }

    Document document() {
        return minutes.document();
    }
}
