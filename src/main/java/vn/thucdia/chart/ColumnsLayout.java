package vn.thucdia.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Lays out upright bars: axis at the left, labels below, the value over every bar, the trend on top of the bars. */
final class ColumnsLayout {

    static final String BLANK = "—";

    private static final int INTERVALS = 4;
    private static final double WIDEST = 76;
    private static final double FILLED = 0.62;
    /** From the end of a bar to the base line of its value. */
    static final double OVER = 10;

    /** A bar with its place: the middle of its slot, and the box from zero to its value where there is one. */
    record Column(Plot.Bar bar, double x, @Nullable Area box, double tip) {}

    private final Sketch sketch;
    private final Patterns patterns;
    private final Plot.Columns plot;
    private final Axis axis;
    private final boolean known;
    private final double width;
    private final double left;
    private final double slot;
    private final boolean turned;
    private final SlotLabels labels;

    ColumnsLayout(Ruler ruler, Patterns patterns, Plot.Columns plot, double width) {
        this.sketch = new Sketch(ruler);
        this.patterns = patterns;
        this.plot = plot;
        this.width = width;
        List<BigDecimal> values = plot.bars().stream()
                .flatMap(bar -> java.util.stream.Stream.ofNullable(bar.value())).toList();
        this.known = !values.isEmpty();
        this.axis = Axis.over(values, INTERVALS);
        this.left = 16 + ticks().stream().mapToDouble(tick -> sketch.ruler().width(tick(tick), ChartLayout.SMALL,
                false)).max().orElse(0);
        this.slot = (width - left - 6) / Math.max(1, plot.bars().size());
        this.turned = plot.bars().stream().anyMatch(bar -> valueWidth(bar) > slot - 6);
        this.labels = new SlotLabels(sketch, plot.bars(), slot);
    }

    /** Without a value only zero: steps of an axis that nothing stands on would say something that is not known. */
    private List<BigDecimal> ticks() {
        return known ? axis.ticks() : List.of(BigDecimal.ZERO);
    }

    ChartLayout.Frame frame() {
        return ChartLayout.Frame.of(head(), labels.height());
    }

    Drawing draw(ChartLayout.Frame frame) {
        double top = head();
        Area ground = new Area(left, top, width - left - 6, frame.base() - top);
        grid(ground);
        List<Column> columns = columns(ground);
        columns.forEach(this::box);
        TrendLine trend = new TrendLine(sketch, plot, columns);
        trend.lines();
        for (int at = 0; at < columns.size(); at++) {
            value(columns.get(at), y(BigDecimal.ZERO, ground), turned ? 0 : aside(columns, at));
        }
        labels.draw(left, ground.bottom());
        if (!turned) {
            columns.forEach(column -> remark(column, columns, ground));
        }
        trend.markers(ground);
        return sketch.finish(width, frame.height());
    }

    /** Room over the highest bar. */
    private double head() {
        double value = turned
                ? plot.bars().stream().mapToDouble(this::valueWidth).max().orElse(0) + OVER
                : ChartLayout.LINE + OVER;
        boolean remarks = plot.bars().stream().anyMatch(bar -> bar.remark() != null);
        return value + (remarks ? ChartLayout.LINE : 0) + (plot.growth() != null ? ChartLayout.LINE : 0) + 4;
    }

    private double valueWidth(Plot.Bar bar) {
        return sketch.ruler().width(bar.printed(), ChartLayout.VALUE, true);
    }

    private String tick(BigDecimal tick) {
        return plot.ticks().write(tick, axis.decimals());
    }

    private void grid(Area ground) {
        for (BigDecimal tick : ticks()) {
            double y = y(tick, ground);
            boolean base = tick.signum() == 0;
            sketch.line(ground.x(), y, ground.right(), y, base ? Ink.TEXT : Ink.GRID, base ? 1.5 : 1, Mark.Line.PLAIN);
            sketch.words(tick(tick), ground.x() - 8, y + 4, Mark.Anchor.END, ChartLayout.SMALL, false, Ink.SUBTLE);
        }
    }

    private double y(BigDecimal value, Area ground) {
        return ground.bottom() - axis.share(value) * ground.height();
    }

    private List<Column> columns(Area ground) {
        List<Column> columns = new ArrayList<>();
        double wide = Math.min(WIDEST, slot * FILLED);
        double base = y(BigDecimal.ZERO, ground);
        for (Plot.Bar bar : plot.bars()) {
            double x = ground.x() + slot * (columns.size() + 0.5);
            BigDecimal value = bar.value();
            double tip = value == null ? base : y(value, ground);
            columns.add(new Column(bar, x,
                    value == null ? null : new Area(x - wide / 2, Math.min(base, tip), wide, Math.abs(base - tip)),
                    tip));
        }
        return columns;
    }

    private void box(Column column) {
        if (column.box() != null) {
            sketch.addAll(patterns.bar(column.box(), column.bar().role()));
        }
    }

    /** How far a value moves out of the way of a trend that rises steeply towards a neighbour; it stays over its own slot. */
    private double aside(List<Column> columns, int at) {
        Column column = columns.get(at);
        double half = valueWidth(column.bar()) / 2;
        double free = Math.max(0, Math.min(half, slot / 2 - half - 2));
        if (!plot.trend() || column.bar().role() == Role.PLAN || column.box() == null) {
            return 0;
        }
        boolean right = steep(column, neighbour(columns, at, 1), half);
        boolean left = steep(column, neighbour(columns, at, -1), half);
        return right == left ? 0 : right ? -free : free;
    }

    private static @Nullable Column neighbour(List<Column> columns, int from, int step) {
        for (int at = from + step; at >= 0 && at < columns.size(); at += step) {
            if (columns.get(at).bar().role() != Role.PLAN && columns.get(at).box() != null) {
                return columns.get(at);
            }
        }
        return null;
    }

    private static boolean steep(Column from, @Nullable Column to, double half) {
        return to != null && (from.tip() - to.tip()) / Math.abs(to.x() - from.x()) * half > OVER - 5;
    }

    private void value(Column column, double base, double aside) {
        Plot.Bar bar = column.bar();
        if (bar.value() == null) {
            sketch.words(BLANK, column.x(), base - OVER, Mark.Anchor.MIDDLE, ChartLayout.VALUE, true, Ink.SUBTLE);
        } else if (turned) {
            sketch.add(sketch.measured(bar.printed(), column.x() + 4, Math.min(base, column.tip()) - OVER,
                    Mark.Anchor.START, ChartLayout.VALUE, true, Ink.TEXT, true));
        } else {
            double y = bar.value().signum() < 0 ? base - 4 : column.tip() - OVER;
            sketch.backed(sketch.measured(bar.printed(), column.x() + aside, y, Mark.Anchor.MIDDLE, ChartLayout.VALUE,
                    true, Ink.TEXT, false));
        }
    }

    /** Printed over the value where nothing is in its way; the table says it too. */
    private void remark(Column column, List<Column> columns, Area ground) {
        Plot.Remark remark = column.bar().remark();
        if (remark == null || column.box() == null) {
            return;
        }
        double half = sketch.ruler().width(remark.words(), ChartLayout.SMALL, true) / 2;
        double x = Math.max(ground.x() + half, Math.min(column.x(), ground.right() - half));
        Mark.Words words = sketch.measured(remark.words(), x, column.tip() - OVER - ChartLayout.LINE,
                Mark.Anchor.MIDDLE, ChartLayout.SMALL, true, remark.ink(), false);
        if (sketch.free(words.area()) && clear(words.area(), columns)) {
            sketch.backed(words);
        }
    }

    static boolean clear(Area area, List<Column> columns) {
        return columns.stream().map(Column::box).filter(Objects::nonNull)
                .noneMatch(box -> Objects.requireNonNull(box).meets(area));
    }
}
