package vn.thucdia.ui.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thucdia.period.PeriodType;

/**
 * How often an indicator is reported. The catalogue keeps signs such as "Q,6T,N", which people are never shown.
 *
 * @param others signs that this program does not know; they are kept
 */
record Frequency(Set<PeriodType> periods, List<String> others) {

    /** In the order of the year. */
    static final List<PeriodType> OFFERED = List.of(PeriodType.MONTH, PeriodType.QUARTER, PeriodType.HALF,
            PeriodType.NINE_MONTHS, PeriodType.YEAR);
    private static final Map<PeriodType, String> SIGNS = Map.of(PeriodType.MONTH, "T", PeriodType.QUARTER, "Q",
            PeriodType.HALF, "6T", PeriodType.NINE_MONTHS, "9T", PeriodType.YEAR, "N");

    static Frequency of(String signs) {
        List<String> all = Arrays.stream(signs.split(",")).map(String::strip).filter(sign -> !sign.isEmpty()).toList();
        Set<PeriodType> periods = EnumSet.noneOf(PeriodType.class);
        SIGNS.forEach((type, sign) -> {
            if (all.contains(sign)) {
                periods.add(type);
            }
        });
        return new Frequency(periods, all.stream().filter(sign -> !SIGNS.containsValue(sign)).toList());
    }

    String signs() {
        List<String> signs = new ArrayList<>(OFFERED.stream().filter(periods::contains).map(SIGNS::get).toList());
        signs.addAll(others);
        return String.join(",", signs);
    }
}
