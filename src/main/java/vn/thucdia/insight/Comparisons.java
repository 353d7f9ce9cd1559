package vn.thucdia.insight;

import java.util.List;

import vn.thucdia.comparison.Catalogue;
import vn.thucdia.comparison.Comparer;
import vn.thucdia.comparison.ComparisonTable;
import vn.thucdia.comparison.CutOffs;
import vn.thucdia.comparison.FigureSource;
import vn.thucdia.comparison.Query;
import vn.thucdia.comparison.Territory;
import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureColumn;
import vn.thucdia.indicator.FigureColumns;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Figures;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.Places;

/** Gives the rules of comparison what was recorded. */
public final class Comparisons {

    private final Places places;
    private final Figures figures;
    private final FigureColumns columns;

    public Comparisons(Places places, Figures figures, FigureColumns columns) {
        this.places = places;
        this.figures = figures;
        this.columns = columns;
    }

    /** The units as they are recorded now, through all reorganisations. */
    public Territory territory() {
        return new Territory(places.units(), places.successions());
    }

    public ComparisonTable compare(Query query) {
        return comparer().compare(query);
    }

    /** The rules over what is recorded now. */
    public Comparer comparer() {
        FigureSource source = (indicator, units) -> new Columns(columns.of(indicator));
        return new Comparer(source, territory(), new Catalogue(figures.catalogue()), new CutOffs(figures.cutOffs()));
    }

    /** What the rules ask for, from columns in memory. */
    private record Columns(FigureColumn column) implements FigureSource.Slice {

        @Override
        public List<Figure> at(Id<AdminUnit> unit, Period period) {
            return column.at(unit, period);
        }

        @Override
        public List<Figure> targets(Id<AdminUnit> unit) {
            return column.of(unit, FigureKind.TERM_TARGET);
        }
    }
}
