package vn.thucdia.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Period;
import vn.thucdia.place.AdminUnit;

/**
 * The answer to a {@link Query}: one row for each indicator and unit, in the order of the query. The same table stands under a chart,
 * in a spreadsheet and in what the command line prints.
 */
public record ComparisonTable(Query query, List<Row> rows) {

    /**
     * One indicator in one unit.
     *
     * @param cells one for each period of the query
     */
    public record Row(Indicator indicator, AdminUnit unit, ChangeForm form, List<Cell> cells) {}

    /**
     * One period of a row.
     *
     * @param result the firmest one there is
     * @param plan of the period, else of its year
     * @param planShare result in per cent of that plan
     * @param plans every plan with the one who gave it; the first is the one used for {@code planShare}
     * @param change against the cell before it in the row; for the first, against the same period of the year before
     * @param outOf how many were ranked, of a rank
     */
    public record Cell(Period period, Amount result, Amount plan, Amount planShare, List<GivenPlan> plans,
            Change change, @Nullable Integer outOf) {}

    /** A plan of one giver with the share of it that was reached. */
    public record GivenPlan(String giver, Amount plan, Amount share) {}

    /**
     * How a cell stands against its base.
     *
     * @param against the period of the base
     * @param base what it is held against
     * @param difference absolute; in points for {@link ChangeForm#POINTS}; in places gained for {@link ChangeForm#PLACES}
     * @param growth in per cent of the base; only for {@link ChangeForm#RELATIVE}
     * @param ratio result in per cent of the base ("bằng 96 %"); only for {@link ChangeForm#RELATIVE}
     * @param multiple result as a multiple of the base ("gấp 4,2 lần"); only for {@link ChangeForm#RELATIVE}
     */
    public record Change(@Nullable Period against, Amount base, Amount difference, Amount growth, Amount ratio,
            Amount multiple) {}
}
