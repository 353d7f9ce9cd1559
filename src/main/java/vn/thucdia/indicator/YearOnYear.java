package vn.thucdia.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thucdia.entity.Signs;

/** How the change against the year before is written, where more than one way is usual. Stored as signs ({@code PCT|ABS}). */
public record YearOnYear(Signs<YearOnYear.Form> signs) {

    private static final Map<Form, String> SIGNS = Map.of(Form.PERCENT, "PCT", Form.POINTS, "PP",
            Form.ABSOLUTE, "ABS", Form.TIMES, "TIMES", Form.PLACES, "RANK_CHANGE");
    private static final String BETWEEN = "|";

    /** A way of writing a change. */
    public enum Form {
        PERCENT, POINTS, ABSOLUTE, TIMES, PLACES
    }

    /** Only that way. */
    public static YearOnYear of(Form form) {
        return of(Set.of(form));
    }

    public static YearOnYear of(Set<Form> forms) {
        return new YearOnYear(new Signs<>(forms, List.of()));
    }

    /** Reads what {@link #toString()} wrote. */
    public static YearOnYear parse(String text) {
        return new YearOnYear(Signs.parse(text, BETWEEN, Form.class, SIGNS));
    }

    /** What a record holds that says nothing of it. */
    public static YearOnYear absent() {
        return parse("");
    }

    public Set<Form> forms() {
        return signs.known();
    }

    @Override
    public String toString() {
        return signs.text(BETWEEN, SIGNS);
    }
}
