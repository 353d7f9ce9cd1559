package vn.thucdia.comparison;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Discrepancy;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.TargetOperator;
import vn.thucdia.indicator.Verdict;
import vn.thucdia.period.Period;
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
     * @param figures everything recorded for exactly this period, of every kind and firmness
     * @param targets term targets that the period falls into
     * @param discrepancies reported numbers that do not follow from the others
     * @param closed the last day counted in the period; {@code null} when no rule says so
     */
    public record Cell(Period period, Amount result, Amount plan, Amount planShare, List<GivenPlan> plans,
            Change change, @Nullable Integer outOf, List<Figure> figures, List<Target> targets,
            List<Discrepancy> discrepancies, @Nullable LocalDate closed) {

        /** A cell of which no more is known than its numbers. */
        public Cell(Period period, Amount result, Amount plan, Amount planShare, List<GivenPlan> plans, Change change,
                @Nullable Integer outOf) {
            this(period, result, plan, planShare, plans, change, outOf, List.of(), List.of(), List.of(), null);
        }
    }

    /** A plan of one giver with the share of it that was reached. Givers may differ, and so may the verdicts. */
    public record GivenPlan(String giver, Amount plan, Amount share, Verdict verdict) {

        public GivenPlan(String giver, Amount plan, Amount share) {
            this(giver, plan, share, Verdict.NONE);
        }
    }

    /**
     * A target and how the result stands against it.
     *
     * @param figure the target with its operator and its term
     * @param reached the result; of {@link TargetOperator#INCREASE_BY} the increase since the year in which the term began
     */
    public record Target(Figure figure, Amount reached, Verdict verdict) {}

    /**
     * How a cell stands against its base.
     *
     * @param against the period of the base
     * @param base what it is held against
     * @param difference absolute; in points for {@link ChangeForm#POINTS}; in places gained for {@link ChangeForm#PLACES}
     * @param growth in per cent of the base; only for {@link ChangeForm#RELATIVE}, except when it was reported
     * @param ratio result in per cent of the base ("bằng 96 %"); only for {@link ChangeForm#RELATIVE}
     * @param multiple result as a multiple of the base ("gấp 4,2 lần"); only for {@link ChangeForm#RELATIVE}
     * <p>
     * What was reported against the same period of the year before is given as reported; the table says so by its method.
     */
    public record Change(@Nullable Period against, Amount base, Amount difference, Amount growth, Amount ratio,
            Amount multiple) {}
}
