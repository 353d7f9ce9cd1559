package vn.thucdia.narrative;

import java.util.List;

import vn.thucdia.comparison.Amount;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.PaceRule;

/** A stretch of a sentence. Numbers stand only in {@link Number} and {@link Yardstick}, or as part of a {@link Label}. */
public sealed interface Run {

    /** As printed. */
    String text();

    /** The program's own words; without digits. */
    record Words(String text) implements Run {}

    /** Taken over as it stands: a name, a unit of measure, a period, a quotation. May hold digits of its own. */
    record Label(String text) implements Run {}

    /**
     * A number.
     *
     * @param text as printed, without sign: the word before it says whether it is more or less
     * @param amount exact, with its method and figures
     */
    record Number(String text, Amount.Known amount) implements Run {

        /** Worked out by us: marked ƒ on screen. */
        public boolean derived() {
            return amount.derived();
        }

        public List<Figure> figures() {
            return amount.figures();
        }
    }

    /** What would have to be reached by now if the year went evenly; it comes from the calendar, judged by the rule. */
    record Yardstick(String text, PaceRule rule) implements Run {}
}
