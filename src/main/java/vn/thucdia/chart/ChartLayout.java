package vn.thucdia.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Where every mark of a chart's drawing stands. Pure: the same chart, size and ruler give the same drawing. */
public final class ChartLayout {

    /** Sizes of words in logical pixels. */
    static final double VALUE = 13;
    static final double LABEL = 13;
    static final double SMALL = 12;
    static final double LINE = 17;

    private static final double TITLE = 15;
    private static final double TITLE_LINE = 21;
    private static final double UPRIGHT_HEIGHT = 296;
    private static final double LEAST_GROUND = 80;

    /**
     * What upright charts beside each other share, so that they stand on one base line.
     *
     * @param foot room under the base line
     */
    record Frame(double height, double foot) {

        /** The frame of a chart that needs so much over and under its ground. */
        static Frame of(double top, double foot) {
            return new Frame(Math.max(UPRIGHT_HEIGHT, top + LEAST_GROUND + foot), foot);
        }

        Frame with(Frame other) {
            double low = Math.max(foot, other.foot);
            return new Frame(Math.max(height + low - foot, other.height + low - other.foot), low);
        }

        double base() {
            return height - foot;
        }
    }

    private final Ruler ruler;
    private final Patterns patterns;

    /** @param printed whether bars carry patterns that a black-and-white printer keeps */
    public ChartLayout(Ruler ruler, boolean printed) {
        this.ruler = ruler;
        this.patterns = new Patterns(printed);
    }

    /** Draws a plot into a width; it is as high as it needs to be. */
    public Drawing draw(Plot plot, double width) {
        return draw(plot, width, frame(plot, width));
    }

    private Drawing draw(Plot plot, double width, @Nullable Frame frame) {
        return switch (plot) {
            case Plot.Columns columns -> new ColumnsLayout(ruler, patterns, columns, width)
                    .draw(Objects.requireNonNull(frame));
            case Plot.Places places -> new PlacesLayout(ruler, places, width).draw(Objects.requireNonNull(frame));
            case Plot.Rows rows -> new RowsLayout(ruler, patterns, rows).draw(width);
        };
    }

    private @Nullable Frame frame(Plot plot, double width) {
        return switch (plot) {
            case Plot.Columns columns -> new ColumnsLayout(ruler, patterns, columns, width).frame();
            case Plot.Places places -> new PlacesLayout(ruler, places, width).frame();
            case Plot.Rows _ -> null;
        };
    }

    /**
     * Charts that stand beside each other, each with its title: titles take the same height and bars stand on one base line.
     *
     * @param widths of each
     */
    public List<Drawing> draw(List<Chart> row, List<Double> widths) {
        List<Drawing> heads = new ArrayList<>();
        Frame shared = null;
        for (int at = 0; at < row.size(); at++) {
            heads.add(head(row.get(at), widths.get(at)));
            Frame own = frame(row.get(at).plot(), widths.get(at));
            shared = shared == null ? own : own == null ? shared : shared.with(own);
        }
        double high = heads.stream().mapToDouble(Drawing::height).max().orElse(0);
        List<Drawing> drawn = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            Drawing head = new Drawing(widths.get(at), high, heads.get(at).marks());
            drawn.add(Drawing.stack(List.of(head, draw(row.get(at).plot(), widths.get(at), shared))));
        }
        return drawn;
    }

    /** The title, and the unit of measure beside it or, where there is no room, under it. */
    private Drawing head(Chart chart, double width) {
        Sketch sketch = new Sketch(ruler);
        double y = TITLE + 2;
        List<String> lines = new TextWrap(ruler, TITLE, true).lines(chart.title(), width, 3);
        for (String line : lines) {
            sketch.words(line, 0, y, Mark.Anchor.START, TITLE, true, Ink.TEXT);
            y += TITLE_LINE;
        }
        double end = ruler.width(lines.getLast(), TITLE, true) + 8;
        if (end + ruler.width(chart.unit(), LABEL, false) <= width) {
            sketch.words(chart.unit(), end, y - TITLE_LINE, Mark.Anchor.START, LABEL, false, Ink.SUBTLE);
        } else {
            sketch.words(chart.unit(), 0, y, Mark.Anchor.START, LABEL, false, Ink.SUBTLE);
            y += TITLE_LINE;
        }
        return sketch.finish(width, y - TITLE + 3);
    }

    /** What a sign looks like, for a legend. */
    public Drawing swatch(Page.Sign sign, Area area) {
        double y = area.y() + area.height() / 2;
        List<Mark> marks = switch (sign) {
            case PREVIOUS -> patterns.bar(area, Role.PREVIOUS);
            case PLAN -> patterns.bar(area, Role.PLAN);
            case CURRENT -> patterns.bar(area, Role.CURRENT);
            case TREND -> List.of(line(area, y, Ink.TEXT, 1.6, Mark.Line.DASHED));
            case TARGET -> List.of(line(area, y, Ink.ACCENT, TrendLine.TARGET, Mark.Line.DOTTED));
        };
        return new Drawing(area.right() + 1, area.bottom() + 2, marks);
    }

    private static Mark line(Area area, double y, Ink ink, double width, Mark.Line kind) {
        return new Mark.Strokes(List.of(new Mark.Segment(area.x(), y, area.right(), y)), ink, width, kind);
    }

    /** The least width in which a plot can be read. */
    public double least(Plot plot) {
        return switch (plot) {
            case Plot.Columns columns -> Math.max(250, 60 + columns.bars().size() * 64.0);
            case Plot.Places places -> Math.max(250, 60 + places.points().size() * 64.0);
            case Plot.Rows _ -> 420;
        };
    }
}
