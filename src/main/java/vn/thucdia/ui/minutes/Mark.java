package vn.thucdia.ui.minutes;

import java.util.ArrayList;
import java.util.List;

import vn.thucdia.document.Anchor;
import vn.thucdia.document.Document;
import vn.thucdia.document.Origin;
import vn.thucdia.document.Source;
import vn.thucdia.document.Table;

/**
 * Where a piece of the document stands on a page and where it came from. Drawn over the page on screen, never printed.
 *
 * @param page   counted from 0
 * @param top    of its first line, in points from the upper edge of the sheet
 * @param height of its lines on this page, in points
 */
record Mark(Spot spot, int page, double top, double height, Origin origin) {

    /** The marks of a laid-out document, in its order. A table has one for each row. */
    static List<Mark> of(Document document, List<Anchor> anchors) {
        List<Mark> marks = new ArrayList<>();
        for (Anchor anchor : anchors) {
            Spot spot = new Spot(anchor.block(), anchor.row());
            switch (document.blocks().get(anchor.block())) {
                case Table table when anchor.row() == Anchor.WHOLE -> {
                    // Its rows speak for it.
                }
                case Table table -> marks.add(mark(spot, anchor, table.rows().get(anchor.row()).origin()));
                default -> marks.add(mark(spot, anchor, document.blocks().get(anchor.block()).origin()));
            }
        }
        return List.copyOf(marks);
    }

    private static Mark mark(Spot spot, Anchor anchor, Origin origin) {
        return new Mark(spot, anchor.page(), anchor.top(), anchor.height(), origin);
    }

    /** The sources that have a code. */
    List<Source> coded() {
        return Codes.coded(origin.sources());
    }
}
