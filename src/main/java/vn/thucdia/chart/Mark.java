package vn.thucdia.chart;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A primitive of a drawing. Everything a chart needs is made of these four, so every painter draws the same. */
public sealed interface Mark {

    /** The mark with every coordinate moved. */
    Mark moved(double dx, double dy);

    /** A rectangle; without fill or without edge when {@code null}. */
    record Box(Area area, @Nullable Ink fill, @Nullable Ink edge) implements Mark {
        @Override
        public Box moved(double dx, double dy) {
            return new Box(shift(area, dx, dy), fill, edge);
        }
    }

    /** A straight line. */
    record Segment(double x1, double y1, double x2, double y2) {}

    /** How a line is drawn. */
    enum Line {
        PLAIN, DASHED, DOTTED,
        /** Ends rounded off: a line without length is a dot as wide as the stroke. */
        ROUND
    }

    /** Lines drawn alike: a grid, a trend, the pattern of a bar. */
    record Strokes(List<Segment> segments, Ink ink, double width, Line line) implements Mark {
        public Strokes {
            segments = List.copyOf(segments);
        }

        @Override
        public Strokes moved(double dx, double dy) {
            return new Strokes(segments.stream()
                    .map(each -> new Segment(each.x1() + dx, each.y1() + dy, each.x2() + dx, each.y2() + dy)).toList(),
                    ink, width, line);
        }
    }

    /** A marker of a line, round or square, hollow or filled. */
    record Spot(double x, double y, double radius, Ink ink, boolean filled, boolean square) implements Mark {
        @Override
        public Spot moved(double dx, double dy) {
            return new Spot(x + dx, y + dy, radius, ink, filled, square);
        }
    }

    /** Where the given point lies in the words. */
    enum Anchor {
        START, MIDDLE, END
    }

    /**
     * One line of words.
     *
     * @param x of the anchor
     * @param y of the base line
     * @param width measured
     * @param turned a quarter to the left around the point: reading upwards
     */
    record Words(String text, double x, double y, Anchor anchor, double size, boolean bold, Ink ink, double width,
            boolean turned) implements Mark {

        /** Share of the size that letters with two marks (Ể) reach above the base line, and letters below it. */
        static final double ABOVE = 0.98;
        static final double BELOW = 0.26;

        @Override
        public Words moved(double dx, double dy) {
            return new Words(text, x + dx, y + dy, anchor, size, bold, ink, width, turned);
        }

        /** Distance from the anchor back to where the words begin. */
        public double lead() {
            return switch (anchor) {
                case START -> 0;
                case MIDDLE -> width / 2;
                case END -> width;
            };
        }

        /** What the words cover. */
        public Area area() {
            return turned
                    ? new Area(x - size * ABOVE, y + lead() - width, size * (ABOVE + BELOW), width)
                    : new Area(x - lead(), y - size * ABOVE, width, size * (ABOVE + BELOW));
        }
    }

    private static Area shift(Area area, double dx, double dy) {
        return new Area(area.x() + dx, area.y() + dy, area.width(), area.height());
    }
}
