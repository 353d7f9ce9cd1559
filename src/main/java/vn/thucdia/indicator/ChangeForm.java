package vn.thucdia.indicator;

import org.jspecify.annotations.Nullable;

/** How the change of an indicator against the same period is counted and written (domain notes, 3.2 and 3.4). */
public enum ChangeForm {
    /** A difference and a growth in per cent: "tăng 1.200 tấn, tăng 52,2 %". */
    RELATIVE,
    /** A difference in percentage points only; the growth of a percentage would mislead. */
    POINTS,
    /** Places gained in a ranking, where a smaller number is better: from 3 to 1 is up 2. */
    PLACES;

    /** By the catalogue; an unknown indicator counts as a plain quantity. */
    public static ChangeForm of(@Nullable Indicator indicator) {
        if (indicator == null || indicator.accumulation() == null) {
            return RELATIVE;
        }
        return switch (indicator.accumulation()) {
            case RANK -> PLACES;
            case RATE, SHARE, GROWTH -> inPercent(indicator) || inPoints(indicator) ? POINTS : RELATIVE;
            default -> inPoints(indicator) ? POINTS : RELATIVE;
        };
    }

    /** An income per head is a rate too, but one that grows in per cent. */
    private static boolean inPercent(Indicator indicator) {
        return indicator.unitOfMeasure().startsWith("%") || indicator.unitOfMeasure().startsWith("‰");
    }

    private static boolean inPoints(Indicator indicator) {
        return indicator.isOnlyWritten(YearOnYear.Form.POINTS);
    }
}
