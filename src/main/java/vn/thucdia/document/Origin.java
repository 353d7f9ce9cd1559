package vn.thucdia.document;

import java.util.List;

/**
 * Where a piece of the document came from and whether something in it is still missing (and so prints as dots). For the screen
 * only: no writer prints it.
 */
public record Origin(List<Source> sources, boolean blank) {

    /** Fixed wording, complete. */
    public static final Origin NONE = new Origin(List.of(), false);
    /** Fixed wording with something still to fill in. */
    public static final Origin BLANK = new Origin(List.of(), true);

    public Origin {
        sources = List.copyOf(sources);
    }

    public static Origin of(Source... sources) {
        return new Origin(List.of(sources), false);
    }

    /** The same sources, with something still to fill in. */
    public Origin withBlank() {
        return new Origin(sources, true);
    }
}
