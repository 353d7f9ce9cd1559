package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The sums behind every change and share (domain notes, 3.4). Nothing is rounded here beyond 34 digits. */
public final class Arithmetic {

    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext PRECISE = new MathContext(34, RoundingMode.HALF_UP);

    private Arithmetic() {}

    /** How far a number is from the one before; for {@link ChangeForm#PLACES} the places gained, so that 3 to 1 is 2. */
    public static BigDecimal difference(ChangeForm form, BigDecimal now, BigDecimal before) {
        return form == ChangeForm.PLACES ? before.subtract(now) : now.subtract(before);
    }

    /** The number before, from the one now and the difference. */
    public static BigDecimal before(ChangeForm form, BigDecimal now, BigDecimal difference) {
        return form == ChangeForm.PLACES ? now.add(difference) : now.subtract(difference);
    }

    /** A part in per cent of a whole that is not zero. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, PRECISE);
    }

    /** The whole of which a part is so many per cent, not zero. */
    public static BigDecimal whole(BigDecimal part, BigDecimal percent) {
        return part.multiply(HUNDRED).divide(percent, PRECISE);
    }

    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, PRECISE);
    }
}
