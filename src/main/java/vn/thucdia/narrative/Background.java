package vn.thucdia.narrative;

import java.util.List;
import java.util.Optional;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.PaceRule;
import vn.thucdia.place.AdminUnit;

/** What a comparison does not hold but a sentence about it may need. */
public interface Background {

    /** Knows nothing. */
    Background NONE = new Background() {
    };

    /** Every figure known of an indicator in a unit; the earlier years are found in it. */
    default List<Figure> figures(Indicator indicator, AdminUnit unit) {
        return List.of();
    }

    /** Where a figure comes from, to be put after "theo"; empty when that is not known. */
    default String source(Figure figure) {
        return "";
    }

    default Optional<AdminUnit> unit(Id<AdminUnit> id) {
        return Optional.empty();
    }

    /** The thresholds for a plan at risk. */
    default PaceRule pace(Indicator indicator) {
        return PaceRule.DEFAULT;
    }
}
