package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;

/**
 * From when on the office calls the plan of a year at risk or hard to reach. What was reached so far is held against what would have
 * to be reached by now; both percentages are of that.
 *
 * @param indicator {@code null} for all that have none of their own
 * @param onTrackFrom from so many per cent of the expected on the plan is on track, such as 90
 * @param hardBelow below so many per cent of the expected the plan is hard to reach, such as 70
 * @param years how many earlier years are looked at for what is to be expected; with fewer than two known the year counts as even
 * @param source who says so
 */
public record PaceRule(Id<PaceRule> id, @Nullable Id<Indicator> indicator, @Nullable BigDecimal onTrackFrom,
        @Nullable BigDecimal hardBelow, int years, String source) {

    private static final BigDecimal ON_TRACK_FROM = BigDecimal.valueOf(90);
    private static final BigDecimal HARD_BELOW = BigDecimal.valueOf(70);
    private static final int YEARS = 3;

    /** What holds until the office says otherwise. */
    public static final PaceRule DEFAULT = of(null, ON_TRACK_FROM, HARD_BELOW, YEARS, "mặc định của chương trình");

    public static Id<PaceRule> idOf(@Nullable Id<Indicator> indicator) {
        return Ids.natural("pace_rule", indicator == null ? "" : indicator.toString());
    }

    public static PaceRule of(@Nullable Id<Indicator> indicator, BigDecimal onTrackFrom, BigDecimal hardBelow,
            int years, String source) {
        return new PaceRule(idOf(indicator), indicator, onTrackFrom, hardBelow, years, source);
    }

    /** The rule for an indicator: its own, else the office's general one, else that of the program. */
    public static PaceRule of(Id<Indicator> indicator, List<PaceRule> recorded) {
        return find(recorded, indicator, find(recorded, null, DEFAULT));
    }

    /** The upper threshold; that of the program where a record lacks it. */
    public BigDecimal onTrack() {
        return onTrackFrom == null ? ON_TRACK_FROM : onTrackFrom;
    }

    /** The lower threshold; that of the program where a record lacks it. */
    public BigDecimal hard() {
        return hardBelow == null ? HARD_BELOW : hardBelow;
    }

    private static PaceRule find(List<PaceRule> rules, @Nullable Id<Indicator> indicator, PaceRule otherwise) {
        return rules.stream().filter(rule -> Objects.equals(rule.indicator(), indicator)).findFirst()
                .orElse(otherwise);
    }
}
