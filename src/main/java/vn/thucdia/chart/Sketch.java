package vn.thucdia.chart;

import java.util.ArrayList;
import java.util.List;

/** A drawing while it is made. */
final class Sketch {

    private final Ruler ruler;
    private final List<Mark> marks = new ArrayList<>();

    Sketch(Ruler ruler) {
        this.ruler = ruler;
    }

    Ruler ruler() {
        return ruler;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void addAll(List<? extends Mark> more) {
        marks.addAll(more);
    }

    void line(double x1, double y1, double x2, double y2, Ink ink, double width, Mark.Line kind) {
        marks.add(new Mark.Strokes(List.of(new Mark.Segment(x1, y1, x2, y2)), ink, width, kind));
    }

    Mark.Words words(String text, double x, double y, Mark.Anchor anchor, double size, boolean bold, Ink ink) {
        Mark.Words words = measured(text, x, y, anchor, size, bold, ink, false);
        marks.add(words);
        return words;
    }

    /** Words on a patch of the ground, so that no thin line runs through them. */
    void backed(Mark.Words words) {
        marks.add(new Mark.Box(words.area(), Ink.SURFACE, null));
        marks.add(words);
    }

    Mark.Words measured(String text, double x, double y, Mark.Anchor anchor, double size, boolean bold, Ink ink,
            boolean turned) {
        return new Mark.Words(text, x, y, anchor, size, bold, ink, ruler.width(text, size, bold), turned);
    }

    /** Whether the area is free of words. */
    boolean free(Area area) {
        return marks.stream().noneMatch(mark -> mark instanceof Mark.Words words && words.area().meets(area));
    }

    Drawing finish(double width, double height) {
        return new Drawing(width, height, marks);
    }
}
