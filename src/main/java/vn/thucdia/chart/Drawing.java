package vn.thucdia.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Marks in the order in which they are painted, and the room they stand in. */
public record Drawing(double width, double height, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** The lines of words in it. */
    public Stream<Mark.Words> words() {
        return marks.stream().filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast);
    }

    /** Drawings one below the other. */
    public static Drawing stack(List<Drawing> parts) {
        List<Mark> all = new ArrayList<>();
        double y = 0;
        double width = 0;
        for (Drawing part : parts) {
            double at = y;
            part.marks().forEach(mark -> all.add(mark.moved(0, at)));
            y += part.height();
            width = Math.max(width, part.width());
        }
        return new Drawing(width, y, all);
    }
}
