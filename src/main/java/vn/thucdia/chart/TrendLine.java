package vn.thucdia.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import vn.thucdia.chart.ColumnsLayout.Column;

/**
 * The lines across upright bars: the dashed trend with round markers through the results, the growth beside it, and a thin line from a
 * plan to the result. Over a solid bar a line takes the colour of the ground, else it would vanish.
 */
final class TrendLine {

    /** Width of the line at the height of a plan. */
    static final double TARGET = 2;

    private static final double MARKER = 4;
    private static final double BESIDE = 8;

    private final Sketch sketch;
    private final Plot.Columns plot;
    private final List<Column> columns;

    TrendLine(Sketch sketch, Plot.Columns plot, List<Column> columns) {
        this.sketch = sketch;
        this.plot = plot;
        this.columns = columns;
    }

    /** The lines: under the values, which stand on a patch of the ground. */
    void lines() {
        columns.stream().filter(column -> column.bar().role() == Role.PLAN && column.box() != null)
                .forEach(this::plan);
        path().forEach(segment -> drawn(segment, Ink.TEXT, Mark.Line.DASHED));
    }

    /** The markers and the growth, on top of everything. */
    void markers(Area ground) {
        List<Mark.Segment> path = path();
        if (!path.isEmpty()) {
            results().forEach(
                    column -> sketch.add(new Mark.Spot(column.x(), column.tip(), MARKER, Ink.TEXT, false, false)));
            if (plot.growth() != null) {
                growth(plot.growth(), path.getLast(), ground);
            }
        }
    }

    private List<Column> results() {
        return columns.stream().filter(column -> column.bar().role() != Role.PLAN && column.box() != null).toList();
    }

    private List<Mark.Segment> path() {
        List<Column> results = plot.trend() ? results() : List.of();
        List<Mark.Segment> path = new ArrayList<>();
        for (int at = 1; at < results.size(); at++) {
            Column from = results.get(at - 1);
            Column to = results.get(at);
            path.add(new Mark.Segment(from.x(), from.tip(), to.x(), to.tip()));
        }
        return path;
    }

    /** Across the last result at the height of the plan; from the plan's own bar when that stands beside it. */
    private void plan(Column plan) {
        columns.stream().filter(column -> column.bar().role() == Role.CURRENT && column.box() != null)
                .reduce((first, second) -> second).ifPresent(last -> {
                    Area to = Objects.requireNonNull(last.box());
                    boolean beside = columns.indexOf(plan) + 1 == columns.indexOf(last);
                    double from = beside ? Objects.requireNonNull(plan.box()).right() : to.x() - BESIDE;
                    drawn(new Mark.Segment(from, plan.tip(), to.right() + BESIDE, plan.tip()), Ink.ACCENT,
                            Mark.Line.DOTTED);
                });
    }

    private void drawn(Mark.Segment segment, Ink ink, Mark.Line line) {
        double from = segment.x1();
        List<Column> solid = columns.stream()
                .filter(column -> column.bar().role() == Role.CURRENT && column.box() != null).toList();
        for (Column column : solid) {
            Area box = Objects.requireNonNull(column.box());
            double enter = Math.clamp(box.x(), from, segment.x2());
            double leave = Math.clamp(box.right(), from, segment.x2());
            if (leave > enter && within(segment, (enter + leave) / 2, box)) {
                piece(segment, from, enter, ink, line);
                piece(segment, enter, leave, Ink.SURFACE, line);
                from = leave;
            }
        }
        piece(segment, from, segment.x2(), ink, line);
    }

    private static boolean within(Mark.Segment segment, double x, Area box) {
        double y = at(segment, x);
        return y >= box.y() - 0.5 && y <= box.bottom() + 0.5;
    }

    private static double at(Mark.Segment segment, double x) {
        return segment.y1() + (segment.y2() - segment.y1()) * (x - segment.x1()) / (segment.x2() - segment.x1());
    }

    private void piece(Mark.Segment of, double from, double to, Ink ink, Mark.Line line) {
        if (to - from > 0.5) {
            sketch.line(from, at(of, from), to, at(of, to), ink, line == Mark.Line.DOTTED ? TARGET : 1.6, line);
        }
    }

    /**
     * Within the ground, on the open side of the line's middle, over or under it; where something is in the way everywhere, over the
     * value that has grown.
     */
    private void growth(Plot.Remark growth, Mark.Segment along, Area ground) {
        double x = (along.x1() + along.x2()) / 2;
        double y = (along.y1() + along.y2()) / 2;
        boolean rising = along.y2() < along.y1();
        Mark.Words beside = words(growth, rising ? x - BESIDE : x + BESIDE, y - 6,
                rising ? Mark.Anchor.END : Mark.Anchor.START);
        double half = beside.width() / 2;
        double slope = Math.abs(along.y2() - along.y1()) / (along.x2() - along.x1()) * half;
        Mark.Words over = words(growth, x, y - slope - 7, Mark.Anchor.MIDDLE);
        Mark.Words under = words(growth, x, y + slope + ChartLayout.VALUE + 5, Mark.Anchor.MIDDLE);
        Column last = results().getLast();
        double middle = Math.max(ground.x() + half, Math.min(last.x(), ground.right() - half));
        double top = Math.min(last.tip(), Objects.requireNonNull(last.box()).y()) - ColumnsLayout.OVER;
        Stream<Mark.Words> within = Stream.of(beside, over, under)
                .filter(words -> words.area().y() >= ground.y() && words.area().bottom() <= ground.bottom());
        Stream<Mark.Words> higher = Stream.of(1, 2)
                .map(step -> words(growth, middle, top - step * ChartLayout.LINE, Mark.Anchor.MIDDLE));
        Stream.concat(within, higher)
                .filter(words -> sketch.free(words.area()) && ColumnsLayout.clear(words.area(), columns))
                .findFirst().ifPresent(sketch::backed);
    }

    private Mark.Words words(Plot.Remark growth, double x, double y, Mark.Anchor anchor) {
        return sketch.measured(growth.words(), x, y, anchor, ChartLayout.VALUE, true, growth.ink(), false);
    }
}
