package vn.thucdia.narrative;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.Direction;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.PaceRule;

/**
 * How the plan of a year is getting on: the share of it reached so far against the share to be expected by now. Expected is what the
 * earlier years had reached by the same period, when at least two of them are known; else that the year goes evenly.
 *
 * @param share reached of the annual plan, in per cent
 * @param linear what an even year would have reached by now, in per cent; {@code null} when the period does not say
 * @param earlier by now, the earlier years on average had reached so many per cent of their year; {@code null} when unknown
 * @param score share in per cent of what is expected, turned round where less is better; {@code null} when it was not judged so
 * @param basis what it was judged by
 */
public record Pace(State state, Basis basis, @Nullable Known share, @Nullable BigDecimal linear,
        @Nullable EarlierYears earlier, @Nullable BigDecimal score, PaceRule rule) {

    /** The answer. */
    public enum State {
        ON_TRACK, AT_RISK, HARD_TO_REACH, REACHED,
        /** No plan, no result, nothing that adds up through the year, or a year that is over. */
        UNKNOWN
    }

    /** What the answer rests on. */
    public enum Basis {
        /** The plan is reached, or passed where it must not be. */
        PLAN,
        /** The same period of earlier years. */
        EARLIER_YEARS,
        /** An even pace through the year. */
        LINEAR,
        /** Nothing to judge by. */
        NONE
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int ENOUGH_YEARS = 2;
    private static final MathContext PRECISE = new MathContext(34, RoundingMode.HALF_UP);

    /** Disbursement rates are percentages, yet they run up from nothing each year; their plan is the whole. */
    private static final Set<String> RUNNING_RATES = Set.of("DT03", "DT04");

    /**
     * Judges a cell.
     *
     * @param known every figure of the indicator in the unit; earlier years are found in it
     */
    public static Pace of(Indicator indicator, Cell cell, List<Figure> known, PaceRule rule) {
        Known share = share(indicator, cell);
        boolean lower = indicator.direction() == Direction.LOWER_BETTER;
        if (share == null || !lower && indicator.direction() != Direction.HIGHER_BETTER) {
            return unknown(share, rule);
        }
        int against = share.number().compareTo(HUNDRED);
        if (!lower && against >= 0 || lower && against > 0 && adds(indicator)) {
            return new Pace(lower ? State.HARD_TO_REACH : State.REACHED, Basis.PLAN, share, null, null, null, rule);
        }
        if (!adds(indicator) && !rule.id().equals(PaceRule.idOf(indicator.id()))) {
            return unknown(share, rule);
        }
        BigDecimal linear = Elapsed.of(indicator, cell).orElse(null);
        Optional<EarlierYears> earlier = EarlierYears.of(known, cell.period(), rule.years())
                .filter(years -> years.years().size() >= ENOUGH_YEARS);
        BigDecimal expected = earlier.map(EarlierYears::average).orElse(linear);
        if (expected == null || expected.signum() <= 0 || share.number().signum() < 0
                || lower && share.number().signum() == 0) {
            return unknown(share, rule);
        }
        BigDecimal score = lower ? per(expected, share.number()) : per(share.number(), expected);
        State state = score.compareTo(rule.hard()) < 0
                ? State.HARD_TO_REACH
                : score.compareTo(rule.onTrack()) < 0 ? State.AT_RISK : State.ON_TRACK;
        return new Pace(state, earlier.isPresent() ? Basis.EARLIER_YEARS : Basis.LINEAR, share, linear,
                earlier.orElse(null), score, rule);
    }

    private static Pace unknown(@Nullable Known share, PaceRule rule) {
        return new Pace(State.UNKNOWN, Basis.NONE, share, null, null, null, rule);
    }

    private static @Nullable Known share(Indicator indicator, Cell cell) {
        if (cell.planShare() instanceof Known share) {
            return share;
        }
        return RUNNING_RATES.contains(indicator.code()) && !cell.plan().known()
                && cell.result() instanceof Known result ? result : null;
    }

    private static boolean adds(Indicator indicator) {
        return indicator.accumulation() == Accumulation.FLOW || runsUp(indicator);
    }

    /** Whether each number counts from the first of January, whatever its period. */
    static boolean runsUp(Indicator indicator) {
        return indicator.accumulation() == Accumulation.CUMULATIVE || RUNNING_RATES.contains(indicator.code());
    }

    private static BigDecimal per(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, PRECISE);
    }
}
