package vn.thucdia.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/** Figures in memory, found by indicator, unit and period. A figure without all three is of no use here. */
final class ListedFigures implements FigureSource {

    private record Place(Id<AdminUnit> unit, Period period) {}

    /** One indicator. */
    private static final class Columns implements Slice {

        private final Map<Place, List<Figure>> places = new HashMap<>();
        private final Map<Id<AdminUnit>, List<Figure>> targets = new HashMap<>();
        private final Set<Id<AdminUnit>> units = new HashSet<>();

        @Override
        public List<Figure> at(Id<AdminUnit> unit, Period period) {
            return places.getOrDefault(new Place(unit, period), List.of());
        }

        @Override
        public boolean knows(Id<AdminUnit> unit) {
            return units.contains(unit);
        }

        @Override
        public List<Figure> targets(Id<AdminUnit> unit) {
            return targets.getOrDefault(unit, List.of());
        }
    }

    private final Map<Id<Indicator>, Columns> indicators = new HashMap<>();

    ListedFigures(Collection<Figure> figures) {
        for (Figure figure : figures) {
            Id<Indicator> indicator = figure.indicator();
            Id<AdminUnit> unit = figure.unit();
            Period period = figure.period();
            if (indicator != null && unit != null && period != null) {
                Columns columns = indicators.computeIfAbsent(indicator, _ -> new Columns());
                columns.units.add(unit);
                columns.places.computeIfAbsent(new Place(unit, period), _ -> new ArrayList<>()).add(figure);
                if (figure.kind() == FigureKind.TERM_TARGET) {
                    columns.targets.computeIfAbsent(unit, _ -> new ArrayList<>()).add(figure);
                }
            }
        }
    }

    @Override
    public Slice slice(Id<Indicator> indicator, Set<Id<AdminUnit>> units) {
        Columns columns = indicators.get(indicator);
        return columns == null ? new Columns() : columns;
    }
}
