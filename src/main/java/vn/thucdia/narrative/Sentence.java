package vn.thucdia.narrative;

import java.util.List;
import java.util.stream.Collectors;

import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/** A sentence about one indicator in one unit and period. */
public record Sentence(Kind kind, Indicator indicator, AdminUnit unit, Period period, List<Run> runs) {

    /** Behind a number that was worked out rather than reported; it never begins a line. */
    public static final String DERIVED = "\u00A0ƒ";

    /** What a sentence is about. */
    public enum Kind {
        /** Result, plan and change. */
        RESULT,
        /** Words instead of a number, with their source. */
        QUOTE,
        /** How a term target is met. */
        TARGET,
        /** A plan at risk. */
        PACE,
        /** How a number was put together, or why there is nothing to compare. */
        NOTE,
        /** The periods before. */
        EARLIER
    }

    public Sentence {
        runs = List.copyOf(runs);
    }

    /** As it stands in a document. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** As it stands where derived numbers carry their sign, behind their per cent sign: {@code tăng 52,2% ƒ}. */
    public String marked() {
        StringBuilder marked = new StringBuilder();
        boolean due = false;
        for (Run run : runs) {
            String text = run.text();
            int at = due && (text.startsWith("%") || text.startsWith("‰")) ? 1 : 0;
            marked.append(text, 0, at).append(due ? DERIVED : "").append(text, at, text.length());
            due = run instanceof Run.Number number && number.derived();
        }
        return marked.append(due ? DERIVED : "").toString();
    }
}
