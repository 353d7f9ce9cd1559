package vn.thucdia.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays a page out as one picture: heading, rows of charts, what the patterns mean, table, notes. */
public final class PageLayout {

    /** Between two charts. */
    static final double GAP = 12;

    private static final double PAD = 14;
    private static final double PAD_TOP = 10;
    private static final Area SWATCH = new Area(0, 4, 22, 12);

    private final Ruler ruler;
    private final boolean printed;

    /** Charts in their cards, or a legend, with the same in words. */
    record Figure(Drawing drawing, String spoken) {}

    /** @param printed whether bars carry patterns */
    public PageLayout(Ruler ruler, boolean printed) {
        this.ruler = ruler;
        this.printed = printed;
    }

    public Drawing lay(Page page, double width) {
        List<Drawing> pieces = new ArrayList<>();
        pieces.add(heading(page, width));
        ChartLayout layout = new ChartLayout(ruler, printed);
        for (Arrangement row : Arrangement.of(page.charts(), layout, width, GAP, 2 * PAD)) {
            pieces.add(row(row, layout, width));
        }
        if (!page.charts().isEmpty()) {
            pieces.add(legend(layout, page.legend(), width));
        }
        pieces.addAll(new DataTableLayout(ruler, page.twin(), width).all());
        page.notes().forEach(note -> pieces.add(note(note, width)));
        return Drawing.stack(pieces);
    }

    /** The charts alone, each by itself, row after row. */
    List<List<Figure>> figures(Page page, double width) {
        ChartLayout layout = new ChartLayout(ruler, printed);
        List<List<Figure>> rows = new ArrayList<>();
        for (Arrangement row : Arrangement.of(page.charts(), layout, width, GAP, 2 * PAD)) {
            List<Drawing> cards = cards(row, layout);
            List<Figure> figures = new ArrayList<>();
            for (int at = 0; at < cards.size(); at++) {
                figures.add(figure(cards.get(at), row.charts().get(at)));
            }
            rows.add(figures);
        }
        return rows;
    }

    private static Figure figure(Drawing card, Chart chart) {
        return new Figure(card, Stream.concat(Stream.of(chart.spoken().isEmpty() ? chart.title() : chart.spoken()),
                chart.notes().stream()).collect(Collectors.joining(" ")));
    }

    /** What the patterns of the charts mean. */
    Figure legend(Page page, double width) {
        return new Figure(legend(new ChartLayout(ruler, printed), page.legend(), width),
                page.legend().stream().map(Page.Key::word).collect(Collectors.joining(", ")) + ".");
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
        double x = 0;
        double height = 0;
        for (Drawing card : cards(row, layout)) {
            for (Mark mark : card.marks()) {
                sketch.add(mark.moved(x, 0));
            }
            x += card.width() + GAP;
            height = card.height();
        }
        return sketch.finish(width, height + GAP);
    }

    /** Charts of a row with their frames, all of one height. */
    private List<Drawing> cards(Arrangement row, ChartLayout layout) {
        List<Drawing> drawn = layout.draw(row.charts(), row.widths().stream().map(each -> each - 2 * PAD).toList());
        List<Drawing> cards = new ArrayList<>();
        for (int at = 0; at < row.charts().size(); at++) {
            cards.add(card(row.charts().get(at), drawn.get(at), row.widths().get(at)));
        }
        double height = cards.stream().mapToDouble(Drawing::height).max().orElse(0);
        return cards.stream().map(card -> framed(card, height)).toList();
    }

    private Drawing framed(Drawing card, double height) {
        Sketch sketch = new Sketch(ruler);
        sketch.add(new Mark.Box(new Area(0, 0, card.width(), height), null, Ink.GRID));
        sketch.addAll(card.marks());
        return sketch.finish(card.width(), height);
    }

    private Drawing card(Chart chart, Drawing drawn, double width) {
        Sketch sketch = new Sketch(ruler);
        double inner = width - 2 * PAD;
        drawn.marks().forEach(mark -> sketch.add(mark.moved(PAD, PAD_TOP)));
        double y = PAD_TOP + drawn.height() + 12;
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
            for (Mark mark : layout.swatch(key.sign(), SWATCH).marks()) {
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
