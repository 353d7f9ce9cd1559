package vn.thucdia.ui.catalogue;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.place.Sector;

/** A line of the catalogue. */
sealed interface CatalogueRow {

    /**
     * A sector, above what belongs to it.
     *
     * @param depth 0 for a branch
     * @param entries how many indicators and sectors belong to it
     */
    record OfSector(Sector sector, int depth, int entries) implements CatalogueRow {}

    /** An indicator. */
    record OfIndicator(Indicator indicator, int depth) implements CatalogueRow {}

    /** What stays the same when the line is changed. */
    default Id<?> id() {
        return switch (this) {
            case OfSector(Sector sector, int _, int _) -> sector.id();
            case OfIndicator(Indicator indicator, int _) -> indicator.id();
        };
    }
}
