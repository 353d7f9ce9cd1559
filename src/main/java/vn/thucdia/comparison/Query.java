package vn.thucdia.comparison;

import java.util.List;

import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/**
 * What is to be compared.
 *
 * @param periods in the order in which they are to be shown; each is held against the one before it
 */
public record Query(List<Indicator> indicators, List<AdminUnit> units, List<Period> periods) {

    public Query {
        indicators = List.copyOf(indicators);
        units = List.copyOf(units);
        periods = List.copyOf(periods);
    }
}
