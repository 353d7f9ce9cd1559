package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A reported number that does not follow from the other reported numbers. Both are kept; a person decides.
 *
 * @param kind which reported number
 */
public record Discrepancy(FigureKind kind, BigDecimal reported, BigDecimal computed) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * Whether two numbers differ by more than rounding: more than half a unit of the last digit that was reported (domain notes,
     * 3.4).
     */
    public static boolean beyondRounding(BigDecimal reported, BigDecimal computed) {
        int digits = Math.max(0, reported.stripTrailingZeros().scale());
        BigDecimal allowed = HALF.movePointLeft(digits);
        return computed.subtract(reported).abs().compareTo(allowed) > 0;
    }

    /** The computed number with one digit more than the reported one, so that the difference can be seen. */
    public BigDecimal computedShown() {
        return computed.setScale(Math.max(0, reported.stripTrailingZeros().scale()) + 1, RoundingMode.HALF_UP);
    }
}
