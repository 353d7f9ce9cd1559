package vn.thucdia.language;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a person meant by the text of a number cell. Nothing is scaled, rounded or guessed: {@code 2,5 tỷ} is the value 2.5 with the
 * unit "tỷ", and a text with two readings comes back with both.
 *
 * <p>Which mark means what, in Vietnamese (in English dot and comma change places):
 * <ol>
 * <li>dots between groups of three digits are thousands, a comma begins the decimals: {@code 3.500}, {@code 2.522,81},
 * {@code 2522,81};
 * <li>a shape that only the other style can mean is read so: {@code 1,234.5}, {@code 1,234,567}, {@code 0.5};
 * <li>a comma before exactly three digits may be thousands or decimals, and is asked back: {@code 1,234};
 * <li>a dot that is no thousands mark is never quietly a decimal mark: {@code 3.50}, {@code 1.234.5} are asked back;
 * <li>before a percent sign the decimal reading is taken: {@code 52,125%}.
 * </ol>
 */
public sealed interface NumberInput {

    /** Nothing typed, or a dash: the figure is missing, which is not zero. */
    record Empty() implements NumberInput {}

    /** A text with one meaning. */
    sealed interface Understood extends NumberInput {

        /** The word before the figure, as in "khoảng 3.500". */
        @Nullable
        Qualifier qualifier();

        /** Whether "ước" stands before it. */
        boolean estimate();

        /** The unit as typed ({@code tấn}, {@code tỷ đồng}, {@code %}); empty when there is none. */
        String unit();

        /** The numbers alone, in a form that {@link NumberInput#read} takes back unchanged. */
        String text(Language language);
    }

    /**
     * One number.
     *
     * @param value a percentage counts hundredths: {@code 52,2%} is 52.2
     * @param formula what was typed from the equals sign on, when the value was computed
     */
    record Read(BigDecimal value, @Nullable Qualifier qualifier, boolean estimate, String unit,
            @Nullable String formula) implements Understood {
        @Override
        public String text(Language language) {
            return NumberInput.write(value, language);
        }
    }

    /**
     * Two numbers around a slash: {@code 125/100ha}, {@code 12,6/19}, {@code 1/8}. What they are, actual and plan, average and
     * maximum, done and all, rank and size, is known only by the indicator.
     */
    record Pair(BigDecimal first, BigDecimal second, @Nullable Qualifier qualifier, boolean estimate,
            String unit) implements Understood {
        @Override
        public String text(Language language) {
            return NumberInput.write(first, language) + "/" + NumberInput.write(second, language);
        }
    }

    /** Two readings; the person chooses. The decimal one stands first. */
    record Ambiguous(Problem problem, List<Understood> candidates) implements NumberInput {}

    record Wrong(Problem problem) implements NumberInput {}

    /**
     * Reads a figure with its qualifier ({@code khoảng}, {@code gần}, {@code hơn}, {@code trên}, {@code ước}), its unit, a pair, or
     * a formula behind an equals sign with {@code + - * / ( )}.
     *
     * @param language whose marks are the usual ones: that of the screen
     */
    static NumberInput read(String text, Language language) {
        return new NumberReader(language).read(text);
    }

    /** The text a cell shows while it is edited: like {@link Formats#number}, but always read back as the same value. */
    static String write(BigDecimal value, Language language) {
        return Numeral.write(value, language);
    }
}
