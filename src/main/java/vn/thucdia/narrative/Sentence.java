package vn.thucdia.narrative;

import java.util.List;
import java.util.stream.Collectors;

import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Period;
import vn.thucdia.place.AdminUnit;

/** A sentence about one indicator in one unit and period. */
public record Sentence(Kind kind, Indicator indicator, AdminUnit unit, Period period, List<Run> runs) {

    /** Sign of a number that was worked out rather than reported. */
    public static final String DERIVED = "ƒ ";

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

    /** As it stands where derived numbers carry their sign: {@code tăng ƒ 52,2%}. */
    public String marked() {
        return runs.stream()
                .map(run -> run instanceof Run.Number number && number.derived() ? DERIVED + run.text() : run.text())
                .collect(Collectors.joining());
    }
}
