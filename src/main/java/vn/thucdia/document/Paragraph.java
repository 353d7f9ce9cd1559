package vn.thucdia.document;

import java.util.ArrayList;
import java.util.List;

/** Running text. */
public record Paragraph(Style style, List<Run> runs, Origin origin) implements Block {

    /** Manner of a paragraph. */
    public enum Style {
        /** Justified text. */
        BODY,
        /** A numbered item that carries its own number, such as {@code 1. …} or {@code a) …}. */
        ITEM,
        /** A list entry; the dash before it is printed by the writers. */
        DASH,
        /** A short fact after its name, such as {@code Địa điểm: …}. */
        INFO
    }

    private static final Run DASH = Run.of("- ");

    public Paragraph {
        runs = List.copyOf(runs);
    }

    public Paragraph(Style style, String text, Origin origin) {
        this(style, List.of(Run.of(text)), origin);
    }

    public Paragraph(Style style, String text) {
        this(style, text, Origin.NONE);
    }

    /** The runs with the dash of a list entry. */
    public List<Run> printed() {
        if (style != Style.DASH) {
            return runs;
        }
        List<Run> printed = new ArrayList<>(runs.size() + 1);
        printed.add(DASH);
        printed.addAll(runs);
        return printed;
    }
}
