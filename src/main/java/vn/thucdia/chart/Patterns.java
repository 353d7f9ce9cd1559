package vn.thucdia.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How bars of each role are filled. The lines of a hatch are cut to the bar here, so that no painter needs a clip and the pattern
 * stays sharp in every size.
 *
 * @param printed hatch, dots and solid; otherwise a pale fill, an empty one and solid, still told apart in greys
 */
record Patterns(boolean printed) {

    private static final double HATCH_STEP = 8;
    private static final double HATCH_WIDTH = 2;
    private static final double DOT_STEP = 8;
    private static final double DOT = 2.2;

    List<Mark> bar(Area area, Role role) {
        return switch (role) {
            case CURRENT -> List.of(new Mark.Box(area, Ink.ACCENT, Ink.ACCENT));
            case PREVIOUS -> printed
                    ? List.of(new Mark.Box(area, Ink.SURFACE, null),
                            new Mark.Strokes(hatch(area.inset(0.5)), Ink.AXIS, HATCH_WIDTH, Mark.Line.PLAIN),
                            new Mark.Box(area, null, Ink.AXIS))
                    : List.of(new Mark.Box(area, Ink.PALE, Ink.AXIS));
            case PLAN -> printed
                    ? List.of(new Mark.Box(area, Ink.SURFACE, Ink.ACCENT),
                            new Mark.Strokes(dots(area.inset(3)), Ink.ACCENT, DOT, Mark.Line.ROUND))
                    : List.of(new Mark.Box(area, Ink.SURFACE, Ink.ACCENT));
        };
    }

    /** Rising lines at 45 degrees. */
    private static List<Mark.Segment> hatch(Area area) {
        List<Mark.Segment> lines = new ArrayList<>();
        for (double sum = HATCH_STEP; sum < area.width() + area.height(); sum += HATCH_STEP) {
            double x1 = Math.max(0, sum - area.height());
            double x2 = Math.min(sum, area.width());
            lines.add(new Mark.Segment(area.x() + x1, area.y() + sum - x1, area.x() + x2, area.y() + sum - x2));
        }
        return lines;
    }

    private static List<Mark.Segment> dots(Area area) {
        List<Mark.Segment> dots = new ArrayList<>();
        boolean shifted = false;
        for (double y = area.bottom() - DOT; y > area.y(); y -= DOT_STEP / 2) {
            for (double x = area.x() + DOT + (shifted ? DOT_STEP / 2 : 0); x < area.right(); x += DOT_STEP) {
                dots.add(new Mark.Segment(x, y, x, y));
            }
            shifted = !shifted;
        }
        return dots;
    }
}
