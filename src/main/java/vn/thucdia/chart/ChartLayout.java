package vn.thucdia.chart;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Where every mark of a chart's drawing stands. Pure: the same chart, size and ruler give the same drawing. */
public final class ChartLayout {

    /** Sizes of words in logical pixels. */
    static final double VALUE = 13;
    static final double LABEL = 13;
    static final double SMALL = 12;
    static final double LINE = 17;

    private static final double UPRIGHT_HEIGHT = 296;

    private final Ruler ruler;
    private final Patterns patterns;

    /** @param printed whether bars carry patterns that a black-and-white printer keeps */
    public ChartLayout(Ruler ruler, boolean printed) {
        this.ruler = ruler;
        this.patterns = new Patterns(printed);
    }

    /** Draws a plot into a width; it is as high as it needs to be. */
    public Drawing draw(Plot plot, double width) {
        return switch (plot) {
            case Plot.Columns columns -> new ColumnsLayout(ruler, patterns, columns).draw(width, UPRIGHT_HEIGHT);
            case Plot.Places places -> new PlacesLayout(ruler, places).draw(width, UPRIGHT_HEIGHT);
            case Plot.Rows rows -> new RowsLayout(ruler, patterns, rows).draw(width);
        };
    }

    /** What a role looks like, for a legend; without a role the dashed trend. */
    public Drawing swatch(@Nullable Role role, Area area) {
        List<Mark> marks = role != null
                ? patterns.bar(area, role)
                : List.of(
                        new Mark.Strokes(List.of(new Mark.Segment(area.x(), area.y() + area.height() / 2, area.right(),
                                area.y() + area.height() / 2)), Ink.TEXT, 1.6, Mark.Line.DASHED));
        return new Drawing(area.right() + 1, area.bottom() + 2, marks);
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
