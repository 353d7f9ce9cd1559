package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many digits of a worked-out percentage are shown: the one rule of cells, inspector, comparison and papers. 99,986 is never
 * shown as 100, nor a small change as none.
 */
public final class Rounding {

    /** Digits after the comma of a percentage. */
    public static final int PERCENT_DECIMALS = 1;
    /** Nobody needs more; reached only when fewer would round a number to what it is not. */
    private static final int MOST_DECIMALS = 4;

    private Rounding() {}

    /** A percentage as it is shown, in per cent. */
    public static BigDecimal percent(BigDecimal hundredths) {
        return honest(hundredths, PERCENT_DECIMALS);
    }

    /** With so many decimals, or more where so few would make the number nothing or a hundred, up or down. */
    public static BigDecimal honest(BigDecimal number, int decimals) {
        BigDecimal shown = number.setScale(decimals, RoundingMode.HALF_UP);
        boolean becomesWhatItIsNot = shown.compareTo(number) != 0
                && (shown.signum() == 0 || shown.abs().compareTo(Arithmetic.HUNDRED) == 0);
        return becomesWhatItIsNot && decimals < MOST_DECIMALS ? honest(number, decimals + 1) : shown;
    }
}
