package vn.thucdia.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/** Where the figures of a comparison come from: the store, columns in memory, a list in a test. */
@FunctionalInterface
public interface FigureSource {

    /** What is known of one indicator in these units; asked once for each indicator of a comparison. */
    Slice slice(Id<Indicator> indicator, Set<Id<AdminUnit>> units);

    /** The figures of one indicator, by unit and period. Asked often: an answer must not cost a query. */
    interface Slice {

        /** All figures of exactly this period, of every kind and status. */
        List<Figure> at(Id<AdminUnit> unit, Period period);

        /** Whether anything is known of a unit at all; saves asking for each period. */
        default boolean knows(Id<AdminUnit> unit) {
            return true;
        }

        /** The term targets of a unit, of all terms. */
        List<Figure> targets(Id<AdminUnit> unit);
    }

    /** Figures that are at hand. */
    static FigureSource of(Collection<Figure> figures) {
        return new ListedFigures(figures);
    }
}
