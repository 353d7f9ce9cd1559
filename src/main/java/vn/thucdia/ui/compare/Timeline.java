package vn.thucdia.ui.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thucdia.indicator.FigureCoverage.Held;
import vn.thucdia.period.Period;
import vn.thucdia.period.PeriodType;

/** Periods in the order of time, and the ones that a preset asks for. */
final class Timeline {

    static final Comparator<Period> ORDER = Comparator.comparingInt(Period::planYear).thenComparing(Period::type)
            .thenComparing(Period::toString);

    private static final int YEARS = 5;

    private Timeline() {}

    /** The latest period of an indicator; one of a kind if that is given. */
    private static Optional<Period> latest(Collection<Held> held, PeriodType type) {
        return held.stream().map(Held::period).filter(period -> period.type() == type).max(ORDER);
    }

    /** A period and the same one of the year before. */
    static Set<Period> withYearBefore(Period period) {
        return new LinkedHashSet<>(List.of(period.yearBefore(), period));
    }

    /** What a preset asks for of one indicator. */
    static Set<Period> of(Preset preset, Collection<Held> held) {
        return held.stream().map(Held::period).filter(period -> period.type() != PeriodType.TERM).max(ORDER)
                .map(last -> periods(preset, held, last)).orElse(Set.of());
    }

    private static Set<Period> periods(Preset preset, Collection<Held> held, Period last) {
        return switch (preset) {
            case SAME_PERIOD -> withYearBefore(last);
            case PLAN, ALL_UNITS -> Set.of(last);
            case FIVE_YEARS -> years(latest(held, PeriodType.YEAR).or(() -> latest(held, PeriodType.INDEX_YEAR))
                    .orElse(last));
        };
    }

    private static Set<Period> years(Period last) {
        Set<Period> years = new LinkedHashSet<>();
        Period period = last;
        for (int at = 0; at < YEARS; at++) {
            years.add(period);
            period = period.yearBefore();
        }
        return years;
    }
}
