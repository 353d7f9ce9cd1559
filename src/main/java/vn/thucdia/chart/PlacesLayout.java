package vn.thucdia.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays out places in a ranking: the first on top, as far down as there were places, square markers on a solid line. */
final class PlacesLayout {

    private static final int INTERVALS = 4;
    private static final double MARKER = 6;
    private static final double TOP = 16;

    private final Sketch sketch;
    private final Plot.Places plot;

    PlacesLayout(Ruler ruler, Plot.Places plot) {
        this.sketch = new Sketch(ruler);
        this.plot = plot;
    }

    Drawing draw(double width, double height) {
        double left = 16 + sketch.ruler().width(plot.top(), ChartLayout.SMALL, false);
        double slot = (width - left - 6) / Math.max(1, plot.points().size());
        SlotLabels labels = new SlotLabels(sketch, plot.points(), slot);
        Area ground = new Area(left, TOP, width - left - 6, Math.max(80, height - TOP - labels.height()));
        for (int place : places()) {
            double y = y(place, ground);
            boolean last = place == lowest();
            sketch.line(ground.x(), y, ground.right(), y, last ? Ink.TEXT : Ink.GRID, last ? 1.5 : 1,
                    Mark.Line.PLAIN);
            sketch.words(place == 1 ? plot.top() : Integer.toString(place), ground.x() - 8, y + 4, Mark.Anchor.END,
                    ChartLayout.SMALL, false, Ink.SUBTLE);
        }
        labels.draw(left, ground.bottom());
        points(ground, slot);
        return sketch.finish(width, height);
    }

    /** As many as were ranked; a place beyond that is shown all the same. */
    private int lowest() {
        return plot.points().stream().flatMap(point -> Stream.ofNullable(point.value()))
                .mapToInt(BigDecimal::intValue).reduce(Math.max(2, plot.outOf()), Math::max);
    }

    /** The first, then round steps, then the last. */
    private List<Integer> places() {
        int step = Axis.over(List.of(BigDecimal.valueOf(lowest())), INTERVALS).ticks().stream()
                .filter(tick -> tick.signum() > 0).findFirst().map(BigDecimal::intValue).orElse(1);
        List<Integer> places = new ArrayList<>(List.of(1));
        for (int place = Math.max(2, step); place < lowest() - step / 3; place += Math.max(1, step)) {
            places.add(place);
        }
        places.add(lowest());
        return places;
    }

    private double y(double place, Area ground) {
        return ground.y() + (place - 1) / (lowest() - 1) * ground.height();
    }

    private void points(Area ground, double slot) {
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
