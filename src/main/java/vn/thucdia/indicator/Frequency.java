package vn.thucdia.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thucdia.entity.Signs;
import vn.thucdia.period.PeriodType;

/** The kinds of period an indicator is reported for. Stored as signs ({@code Q,6T,N}), which people are never shown. */
public record Frequency(Signs<PeriodType> signs) {

    private static final Map<PeriodType, String> SIGNS = Map.of(PeriodType.MONTH, "T", PeriodType.QUARTER,
            "Q", PeriodType.HALF, "6T", PeriodType.NINE_MONTHS, "9T", PeriodType.YEAR, "N");
    private static final String BETWEEN = ",";

    /** What can be chosen, in the order of the year. */
    public static final List<PeriodType> OFFERED = List.of(PeriodType.MONTH, PeriodType.QUARTER, PeriodType.HALF,
            PeriodType.NINE_MONTHS, PeriodType.YEAR);

    public static Frequency of(Set<PeriodType> periods) {
        return new Frequency(new Signs<>(periods, List.of()));
    }

    /** Reads what {@link #toString()} wrote. */
    public static Frequency parse(String text) {
        return new Frequency(Signs.parse(text, BETWEEN, PeriodType.class, SIGNS));
    }

    /** What a record holds that says nothing of it. */
    public static Frequency absent() {
        return parse("");
    }

    public Set<PeriodType> periods() {
        return signs.known();
    }

    @Override
    public String toString() {
        return signs.text(BETWEEN, SIGNS);
    }
}
