package vn.thucdia.app;

import vn.thucdia.comparison.Catalogue;
import vn.thucdia.comparison.Comparer;
import vn.thucdia.comparison.ComparisonTable;
import vn.thucdia.comparison.CutOffs;
import vn.thucdia.comparison.FigureSource;
import vn.thucdia.comparison.Query;
import vn.thucdia.comparison.Territory;
import vn.thucdia.indicator.Figures;
import vn.thucdia.place.Places;

/** Gives the rules of comparison what was recorded. */
public final class Comparisons {

    private final Places places;
    private final Figures figures;

    Comparisons(Places places, Figures figures) {
        this.places = places;
        this.figures = figures;
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
        FigureSource source = (indicator, units) -> FigureSource.of(figures.of(indicator, units)).slice(indicator,
                units);
        return new Comparer(source, territory(), new Catalogue(figures.catalogue()), new CutOffs(figures.cutOffs()));
    }
}
