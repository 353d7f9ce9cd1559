package vn.thucdia.visit;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;

/**
 * An indicator looked at in a visit (code CT). Its figures are those of the visit's unit; this says which, for which period, and
 * where they were taken from.
 *
 * @param label other name for this visit ({@code Trồng rừng năm 2023}), or empty
 * @param period of the result here; {@code null} means the period under review
 * @param flagged marked by a person for review
 * @param source the statement, conclusion or observation it comes from
 * @param asPrinted the token of the source, to the letter
 */
public record VisitIndicator(Id<VisitIndicator> id, @Nullable Id<Visit> visit, @Nullable OrderKey position, int number,
        @Nullable Id<Indicator> indicator, String label, @Nullable Period period, boolean flagged,
        @Nullable Id<?> source,
        String asPrinted) {

    public static Id<VisitIndicator> idOf(Id<Visit> visit, Id<Indicator> indicator) {
        return Ids.natural("visit_indicator", visit.toString(), indicator.toString());
    }

    public VisitIndicator withFlag(boolean newFlag) {
        return new VisitIndicator(id, visit, position, number, indicator, label, period, newFlag, source, asPrinted);
    }

    public VisitIndicator withLabel(String newLabel, @Nullable Period newPeriod) {
        return new VisitIndicator(id, visit, position, number, indicator, newLabel, newPeriod, flagged, source,
                asPrinted);
    }

    public VisitIndicator withSource(@Nullable Id<?> newSource, String newAsPrinted) {
        return new VisitIndicator(id, visit, position, number, indicator, label, period, flagged, newSource,
                newAsPrinted);
    }
}
