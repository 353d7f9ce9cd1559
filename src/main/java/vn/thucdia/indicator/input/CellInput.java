package vn.thucdia.indicator.input;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Language;
import vn.thucdia.language.Problem;
import vn.thucdia.language.Qualifier;

/**
 * What a text typed into a cell of the table means for the indicator of its row. Nothing is guessed: what has several meanings comes
 * back as choices.
 */
public sealed interface CellInput {

    /** The cell is to be empty. */
    record Clear() implements CellInput {}

    /** One meaning: a number, or two that were given in one token. */
    record Take(List<Typed> numbers) implements CellInput {}

    /** Several meanings, or one that has to be agreed to: the person picks. */
    record Ask(Problem problem, List<Choice> choices) implements CellInput {}

    record Wrong(Problem problem) implements CellInput {}

    /**
     * A number that was typed, or words where a figure is said in words.
     *
     * @param value {@code null} when only the words are certain
     * @param estimate whether "ước" stood before it
     * @param entered the formula, or empty
     * @param outOf how many were ranked, of a rank typed as {@code 1/8}
     * @param text as typed, where the number does not say it all; else empty
     */
    record Typed(FigureKind kind, @Nullable BigDecimal value, @Nullable Qualifier qualifier, boolean estimate,
            String entered, @Nullable Integer outOf, String text) {

        public Typed(FigureKind kind, @Nullable BigDecimal value, @Nullable Qualifier qualifier, boolean estimate,
                String entered, @Nullable Integer outOf) {
            this(kind, value, qualifier, estimate, entered, outOf, "");
        }

        /** Only words. */
        static Typed words(FigureKind kind, String text) {
            return new Typed(kind, null, null, false, "", null, text);
        }

        /** A formula works a number out, it does not report it. */
        public boolean derived() {
            return !entered.isEmpty();
        }
    }

    /**
     * One meaning to pick.
     *
     * @param key of the words on its button
     * @param values numbers for the words
     */
    record Choice(String key, List<BigDecimal> values, Take meaning) {}

    /**
     * Reads a cell.
     *
     * @param column PLAN, SAME_PERIOD, RESULT, PLAN_SHARE or CHANGE; the last takes growth, ratio and multiple too
     * @param language whose decimal marks are the usual ones
     */
    static CellInput read(String text, FigureKind column, Indicator indicator, Language language) {
        CellReader reader = new CellReader(column, indicator, language);
        return column == FigureKind.CHANGE
                ? new ChangeReader(reader, indicator, language).read(text)
                : reader.read(text);
    }
}
