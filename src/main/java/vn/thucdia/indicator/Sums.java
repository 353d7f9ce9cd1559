package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import vn.thucdia.period.Period;

/** Exact sums by period: in whole numbers as long as they suffice. */
final class Sums {

    private static final int SCALE = 6;
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    /** In millionths. */
    private final long[] sums;
    private final boolean[] known;
    private final Map<Integer, BigDecimal> others = new HashMap<>();

    Sums(int periods) {
        sums = new long[periods];
        known = new boolean[periods];
    }

    void add(int period, long unscaled, int scale) {
        if (scale <= SCALE) {
            long factor = POWERS[SCALE - scale];
            long high = Math.multiplyHigh(unscaled, factor);
            long low = unscaled * factor;
            long sum = sums[period] + low;
            boolean fits = high == low >> 63 && ((sums[period] ^ sum) & (low ^ sum)) >= 0;
            if (fits) {
                sums[period] = sum;
                known[period] = true;
                return;
            }
        }
        add(period, BigDecimal.valueOf(unscaled, scale));
    }

    void add(int period, BigDecimal value) {
        others.merge(period, value, BigDecimal::add);
        known[period] = true;
    }

    Map<Period, BigDecimal> by(Dictionary<Period> periods) {
        Map<Period, BigDecimal> totals = new HashMap<>();
        for (int i = 0; i < sums.length; i++) {
            if (known[i]) {
                totals.put(periods.thing(i),
                        BigDecimal.valueOf(sums[i], SCALE).add(others.getOrDefault(i, BigDecimal.ZERO)));
            }
        }
        return totals;
    }
}
