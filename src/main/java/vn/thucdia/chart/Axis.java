package vn.thucdia.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A zero-based axis with round steps (1, 2, 2.5 or 5 times a power of ten).
 *
 * @param ticks ascending; the first and the last are the ends of the axis, and zero is among them
 * @param decimals that the ticks need
 */
public record Axis(List<BigDecimal> ticks, int decimals) {

    private static final List<BigDecimal> STEPS = List.of(new BigDecimal("1"), new BigDecimal("2"),
            new BigDecimal("2.5"), new BigDecimal("5"), new BigDecimal("10"));

    public Axis {
        ticks = List.copyOf(ticks);
    }

    /**
     * An axis that holds every value and zero.
     *
     * @param intervals how many are wanted; there may be one more for each end
     */
    public static Axis over(List<BigDecimal> values, int intervals) {
        BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (low.signum() == 0 && high.signum() == 0) {
            high = BigDecimal.ONE;
        }
        BigDecimal step = step(high.subtract(low), intervals);
        BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal last = high.divide(step, 0, RoundingMode.CEILING).multiply(step);
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = first; tick.compareTo(last) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return new Axis(ticks, Math.max(0, step.stripTrailingZeros().scale()));
    }

    private static BigDecimal step(BigDecimal span, int intervals) {
        BigDecimal raw = span.divide(BigDecimal.valueOf(intervals), 12 + Math.max(0, span.scale()), RoundingMode.UP);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
        return STEPS.stream().map(power::multiply).filter(step -> step.compareTo(raw) >= 0).findFirst().orElseThrow();
    }

    /** Where a value lies between the ends, from 0 to 1. */
    double share(BigDecimal value) {
        double low = ticks.getFirst().doubleValue();
        return (value.doubleValue() - low) / (ticks.getLast().doubleValue() - low);
    }
}
