package vn.thucdia.indicator;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.period.PeriodType;

/**
 * The day on which the figures of a period are closed: a half-year may end on 14/6. It does not change what period a figure belongs
 * to; it is said beside the figure, and a figure reported before it is an estimate.
 *
 * @param indicator {@code null} for all that have none of their own
 * @param month 1 to 12, of the last month of the period; 0 for the last month itself
 * @param day last day counted, 1 to 31
 * @param source decree or decision that says so
 */
public record CutOff(Id<CutOff> id, @Nullable Id<Indicator> indicator, @Nullable PeriodType type, int month, int day,
        String source) {

    public static Id<CutOff> idOf(@Nullable Id<Indicator> indicator, PeriodType type) {
        return Ids.natural("cut_off", indicator == null ? "" : indicator.toString(), type.name());
    }

    public static CutOff of(@Nullable Id<Indicator> indicator, PeriodType type, int month, int day, String source) {
        return new CutOff(idOf(indicator, type), indicator, type, month, day, source);
    }

    /** The last day of a month that is counted by this rule. */
    public LocalDate dayIn(int year, int lastMonth) {
        LocalDate first = LocalDate.of(year, month == 0 ? lastMonth : month, 1);
        return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
    }
}
