package vn.thucdia.ui.minutes;

import vn.thucdia.document.Document;
import vn.thucdia.document.Pdf;
import vn.thucdia.minutes.Minutes;
import vn.thucdia.minutes.VisitSnapshot;

/**
 * The minutes as they stand now.
 *
 * @param layout the same object as long as the document does not change
 */
record Draft(VisitSnapshot visit, Minutes minutes, PageLayout layout, Outline outline) {

    static Draft of(VisitSnapshot visit, Minutes minutes, Pdf pdf) {
        return new Draft(visit, minutes, PageLayout.of(minutes.document(), pdf), Outline.of(minutes.document()));
    }

    Draft withVisit(VisitSnapshot newVisit) {
        return new Draft(newVisit, minutes, layout, outline);
    }

    Document document() {
        return minutes.document();
    }
}
