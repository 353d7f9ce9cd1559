package vn.thucdia.ui.compare;

import java.util.LinkedHashSet;
import java.util.Set;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/** What is chosen to be compared. */
public record Choice(Set<Id<Indicator>> indicators, Set<Id<AdminUnit>> units, Set<Period> periods) {

    static final Choice NOTHING = new Choice(Set.of(), Set.of(), Set.of());

    public Choice {
        indicators = Set.copyOf(indicators);
        units = Set.copyOf(units);
        periods = Set.copyOf(periods);
    }

    Choice toggled(Indicator indicator) {
        return new Choice(toggled(indicators, indicator.id()), units, periods);
    }

    Choice toggled(AdminUnit unit) {
        return new Choice(indicators, toggled(units, unit.id()), periods);
    }

    Choice toggled(Period period) {
        return new Choice(indicators, units, toggled(periods, period));
    }

    private static <T> Set<T> toggled(Set<T> set, T value) {
        Set<T> changed = new LinkedHashSet<>(set);
        if (!changed.remove(value)) {
            changed.add(value);
        }
        return changed;
    }
}
