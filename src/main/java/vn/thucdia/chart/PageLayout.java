package vn.thucdia.chart;

import java.util.ArrayList;
import java.util.List;

/** Lays a page out into pieces one below the other; a piece is never torn between two sheets of paper. */
public final class PageLayout {

    private static final double GAP = 12;
    private static final double PAD = 14;
    private static final double TITLE = 30;
    private static final Area SWATCH = new Area(0, 4, 22, 12);

    /**
     * The pieces.
     *
     * @param charts heading, rows of charts, what the patterns mean
     * @param tableHead to be repeated where the table goes on
     * @param rows of the table
     * @param notes last
     */
    public record Pieces(List<Drawing> charts, Drawing tableHead, List<Drawing> rows, List<Drawing> notes) {

        /** All of them as one picture. */
        public Drawing whole() {
            List<Drawing> all = new ArrayList<>(charts);
            all.add(tableHead);
            all.addAll(rows);
            all.addAll(notes);
            return Drawing.stack(all);
        }
    }

    private final Ruler ruler;
    private final boolean printed;

    /** @param printed whether bars carry patterns */
    public PageLayout(Ruler ruler, boolean printed) {
        this.ruler = ruler;
        this.printed = printed;
    }

    public Pieces lay(Page page, double width) {
        List<Drawing> charts = new ArrayList<>();
        charts.add(heading(page, width));
        ChartLayout layout = new ChartLayout(ruler, printed);
        for (Arrangement row : Arrangement.of(page.charts(), layout, width, GAP, 2 * PAD)) {
            charts.add(row(row, layout, width));
        }
        if (!page.charts().isEmpty()) {
            charts.add(legend(layout, page.legend(), width));
        }
        TwinLayout table = new TwinLayout(ruler, page.twin(), width);
        List<Drawing> notes = page.notes().stream().map(note -> note(note, width)).toList();
        return new Pieces(charts, table.head(), page.twin().rows().stream().map(table::row).toList(), notes);
    }

    private Drawing heading(Page page, double width) {
        Sketch sketch = new Sketch(ruler);
        double y = 24;
        for (String line : new TextWrap(ruler, 20, true).lines(page.title(), width, 2)) {
            sketch.words(line, 0, y, Mark.Anchor.START, 20, true, Ink.TEXT);
            y += 27;
        }
        for (String line : new TextWrap(ruler, 14, false).lines(page.subtitle(), width, 3)) {
            sketch.words(line, 0, y, Mark.Anchor.START, 14, false, Ink.MUTED);
            y += 20;
        }
        return sketch.finish(width, y);
    }

    private Drawing row(Arrangement row, ChartLayout layout, double width) {
        Sketch sketch = new Sketch(ruler);
        List<Drawing> cards = new ArrayList<>();
        for (int at = 0; at < row.charts().size(); at++) {
            cards.add(card(row.charts().get(at), layout, row.widths().get(at)));
        }
        double height = cards.stream().mapToDouble(Drawing::height).max().orElse(0);
        double x = 0;
        for (Drawing card : cards) {
            sketch.add(new Mark.Box(new Area(x, 0, card.width(), height), null, Ink.GRID));
            for (Mark mark : card.marks()) {
                sketch.add(mark.moved(x, 0));
            }
            x += card.width() + GAP;
        }
        return sketch.finish(width, height + GAP);
    }

    private Drawing card(Chart chart, ChartLayout layout, double width) {
        Sketch sketch = new Sketch(ruler);
        double inner = width - 2 * PAD;
        double y = TITLE - 4;
        List<String> title = new TextWrap(ruler, 15, true).lines(chart.title(), inner, 3);
        for (String line : title) {
            sketch.words(line, PAD, y, Mark.Anchor.START, 15, true, Ink.TEXT);
            y += 21;
        }
        double end = PAD + ruler.width(title.getLast(), 15, true) + 8;
        if (end + ruler.width(chart.unit(), 13, false) <= width - PAD) {
            sketch.words(chart.unit(), end, y - 21, Mark.Anchor.START, 13, false, Ink.SUBTLE);
        } else {
            sketch.words(chart.unit(), PAD, y, Mark.Anchor.START, 13, false, Ink.SUBTLE);
            y += 20;
        }
        Drawing plot = layout.draw(chart.plot(), inner);
        double top = y - 8;
        plot.marks().forEach(mark -> sketch.add(mark.moved(PAD, top)));
        y = top + plot.height() + 12;
        TextWrap wrap = new TextWrap(ruler, ChartLayout.SMALL, false);
        for (String line : chart.notes().stream().flatMap(note -> wrap.lines(note, inner, 4).stream()).toList()) {
            sketch.words(line, PAD, y, Mark.Anchor.START, ChartLayout.SMALL, false, Ink.SUBTLE);
            y += ChartLayout.LINE;
        }
        return sketch.finish(width, y + 2);
    }

    private Drawing legend(ChartLayout layout, List<Page.Key> keys, double width) {
        Sketch sketch = new Sketch(ruler);
        double x = 0;
        double y = 0;
        for (Page.Key key : keys) {
            double needed = 30 + ruler.width(key.word(), 13, false);
            if (x > 0 && x + needed > width) {
                x = 0;
                y += 22;
            }
            for (Mark mark : layout.swatch(key.role(), SWATCH).marks()) {
                sketch.add(mark.moved(x, y));
            }
            sketch.words(key.word(), x + 30, y + 15, Mark.Anchor.START, 13, false, Ink.MUTED);
            x += needed + 24;
        }
        return sketch.finish(width, y + 32);
    }

    private Drawing note(String note, double width) {
        Sketch sketch = new Sketch(ruler);
        double y = 20;
        for (String line : new TextWrap(ruler, ChartLayout.SMALL, false).lines(note, width, 6)) {
            sketch.words(line, 0, y, Mark.Anchor.START, ChartLayout.SMALL, false, Ink.SUBTLE);
            y += ChartLayout.LINE;
        }
        return sketch.finish(width, y - ChartLayout.LINE + 6);
    }
}
