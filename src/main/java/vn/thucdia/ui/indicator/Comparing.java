package vn.thucdia.ui.indicator;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/** The way from the table of a visit to the comparison. */
@FunctionalInterface
public interface Comparing {

    /** Opens the comparison with these chosen. */
    void compare(Id<AdminUnit> unit, @Nullable Period period, List<Id<Indicator>> indicators);
}
