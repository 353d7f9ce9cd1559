package vn.thucdia.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;

/** Finds where blocks and rows stand by the lines of text in a laid-out page: a box itself may begin on the page before its text. */
final class AnchorFinder {

    /** Upper and lower edge of text on a page, in points from the upper edge of the sheet. */
    private record Extent(double top, double bottom) {

        Extent with(Extent other) {
            return new Extent(Math.min(top, other.top), Math.max(bottom, other.bottom));
        }
    }

    private final PdfBoxRenderer renderer;
    private final Document document;
    private final double marginTop;

    AnchorFinder(PdfBoxRenderer renderer, Document document) {
        this.renderer = renderer;
        this.document = document;
        this.marginTop = PageSetup.points(document.page().margins().topMm());
    }

    /** The anchors in the order of the document; a block before its rows. */
    List<Anchor> find() {
        List<Anchor> anchors = new ArrayList<>();
        for (int block = 0; block < document.blocks().size(); block++) {
            String id = Anchor.id(block);
            Map<Integer, Extent> extents = new TreeMap<>();
            for (int line = 0; add(extents, Anchor.lineId(id, line)); line++) {
                // Every line adds itself.
            }
            collect(anchors, block, Anchor.WHOLE, extents);
            if (document.blocks().get(block) instanceof Table table) {
                for (int row = 0; row < table.rows().size(); row++) {
                    Map<Integer, Extent> cells = new TreeMap<>();
                    add(cells, Anchor.id(id, row));
                    collect(anchors, block, row, cells);
                }
            }
        }
        return anchors;
    }

    private boolean add(Map<Integer, Extent> extents, String id) {
        Box box = renderer.getSharedContext().getBoxById(id);
        if (box == null) {
            return false;
        }
        addLines(extents, box);
        return true;
    }

    private void addLines(Map<Integer, Extent> extents, Box box) {
        if (box instanceof LineBox line) {
            addLine(extents, line);
            return;
        }
        for (Box child : box.getChildren()) {
            addLines(extents, child);
        }
    }

    private void addLine(Map<Integer, Extent> extents, LineBox line) {
        for (PageBox page : renderer.getRootBox().getLayer().getPages()) {
            if (line.getAbsY() >= page.getTop() && line.getAbsY() < page.getBottom()) {
                double top = marginTop + (line.getAbsY() - page.getTop()) / renderer.getDotsPerPoint();
                Extent extent = new Extent(top, top + line.getHeight() / renderer.getDotsPerPoint());
                extents.merge(page.getPageNo(), extent, Extent::with);
            }
        }
    }

    private static void collect(List<Anchor> anchors, int block, int row, Map<Integer, Extent> extents) {
        extents.forEach((page, extent) -> anchors
                .add(new Anchor(block, row, page, extent.top, extent.bottom - extent.top)));
    }
}
