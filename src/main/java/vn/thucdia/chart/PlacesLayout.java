package vn.thucdia.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays out places in a ranking: the first on top, as far down as there were places, square markers on a solid line. */
final class PlacesLayout {

    /** Steps of the axis, the smallest that does not make it a ladder of too many rungs. */
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500);
    private static final int MOST_STEPS = 7;
    private static final double MARKER = 6;
    private static final double TOP = 16;

    private final Sketch sketch;
    private final Plot.Places plot;
    private final double width;
    private final double left;
    private final double slot;
    private final SlotLabels labels;

    PlacesLayout(Ruler ruler, Plot.Places plot, double width) {
        this.sketch = new Sketch(ruler);
        this.plot = plot;
        this.width = width;
        this.left = 16 + ruler.width(plot.top(), ChartLayout.SMALL, false);
        this.slot = (width - left - 6) / Math.max(1, plot.points().size());
        this.labels = new SlotLabels(sketch, plot.points(), slot);
    }

    ChartLayout.Frame frame() {
        return ChartLayout.Frame.of(TOP, labels.height());
    }

    Drawing draw(ChartLayout.Frame frame) {
        Area ground = new Area(left, TOP, width - left - 6, frame.base() - TOP);
        for (int place : places()) {
            double y = y(place, ground);
            if (place != lowest()) {
                sketch.line(ground.x(), y, ground.right(), y, Ink.GRID, 1, Mark.Line.PLAIN);
            }
            sketch.words(place == 1 ? plot.top() : Integer.toString(place), ground.x() - 8, y + 4, Mark.Anchor.END,
                    ChartLayout.SMALL, false, Ink.SUBTLE);
        }
        sketch.line(ground.x(), ground.bottom(), ground.right(), ground.bottom(), Ink.TEXT, 1.5, Mark.Line.PLAIN);
        labels.draw(left, ground.bottom());
        points(ground);
        return sketch.finish(width, frame.height());
    }

    /** As many as were ranked; a place beyond that is shown all the same. */
    private int lowest() {
        return plot.points().stream().flatMap(point -> Stream.ofNullable(point.value()))
                .mapToInt(BigDecimal::intValue).reduce(Math.max(2, plot.outOf()), Math::max);
    }

    /** From the first in equal steps; none when no place is known. */
    private List<Integer> places() {
        if (plot.points().stream().allMatch(point -> point.value() == null)) {
            return List.of();
        }
        int step = STEPS.stream().filter(each -> (lowest() - 1) / each <= MOST_STEPS).findFirst()
                .orElse(lowest());
        List<Integer> places = new ArrayList<>();
        for (int place = 1; place <= lowest(); place += step) {
            places.add(place);
        }
        return places;
    }

    private double y(double place, Area ground) {
        return ground.y() + (place - 1) / (lowest() - 1) * ground.height();
    }

    private void points(Area ground) {
        List<double[]> known = new ArrayList<>();
        for (int at = 0; at < plot.points().size(); at++) {
            BigDecimal place = plot.points().get(at).value();
            double x = ground.x() + slot * (at + 0.5);
            if (place == null) {
                sketch.words(ColumnsLayout.BLANK, x, ground.bottom() - 10, Mark.Anchor.MIDDLE, ChartLayout.VALUE, true,
                        Ink.SUBTLE);
            } else {
                known.add(new double[]{x, y(place.doubleValue(), ground), at});
            }
        }
        for (int at = 1; at < known.size(); at++) {
            sketch.line(known.get(at - 1)[0], known.get(at - 1)[1], known.get(at)[0], known.get(at)[1], Ink.ACCENT,
                    2.5, Mark.Line.PLAIN);
        }
        for (double[] point : known) {
            Plot.Bar bar = plot.points().get((int) point[2]);
            if (bar.role() != Role.CURRENT) {
                sketch.add(new Mark.Spot(point[0], point[1], MARKER, Ink.SURFACE, true, true));
            }
            sketch.add(new Mark.Spot(point[0], point[1], MARKER, Ink.ACCENT, bar.role() == Role.CURRENT, true));
            boolean low = point[1] > ground.bottom() - 40;
            sketch.words(bar.printed(), point[0], point[1] + (low ? -12 : 25), Mark.Anchor.MIDDLE, ChartLayout.VALUE,
                    true, Ink.TEXT);
        }
        Plot.Remark change = plot.change();
        if (change != null && known.size() > 1) {
            change(change, known.get(known.size() - 2), known.getLast(), ground);
        }
    }

    private void change(Plot.Remark change, double[] from, double[] to, Area ground) {
        double x = (from[0] + to[0]) / 2;
        double lower = Math.max(from[1], to[1]);
        for (double y : new double[]{lower + 58, lower - 40, (from[1] + to[1]) / 2 - 14, ground.bottom() - 14}) {
            Mark.Words words = sketch.measured(change.words(), x, y, Mark.Anchor.MIDDLE, ChartLayout.VALUE, true,
                    change.ink(), false);
            if (y < ground.bottom() - 6 && y > ground.y() + 14 && sketch.free(words.area())) {
                sketch.add(words);
                return;
            }
        }
    }
}
