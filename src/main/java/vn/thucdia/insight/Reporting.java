package vn.thucdia.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.comparison.Method;
import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;
import vn.thucdia.period.PeriodType;

/** Which numbers a report on a part of the year may have given. */
final class Reporting {

    /** A report is written up to so many months after its period. */
    private static final int MONTHS_LATER = 1;

    private Reporting() {}

    /** The last day on which a report on the period is written; empty for what is no year and no part of one. */
    static Optional<LocalDate> lastDay(Period period) {
        int month = switch (period) {
            case Period.Half(int _, int half) -> half * 6;
            case Period.Quarter(int _, int quarter) -> quarter * 3;
            case Period.Month(YearMonth one) -> one.getMonthValue();
            case Period.NineMonths _ -> 9;
            case Period.YearToDate(int _, int months) -> months;
            case Period.Year _ -> 12;
            case Period.AsOf _,Period.Range _,Period.Season _,Period.IndexYear _,Period.Term _ -> 0;
        };
        return month == 0
                ? Optional.empty()
                : Optional.of(YearMonth.of(period.planYear(), month).plusMonths(MONTHS_LATER).atEndOfMonth());
    }

    /** Whether the last number of the row was reported in that year, by the day. */
    static boolean reportedIn(int year, LocalDate last, Row row) {
        return row.cells().getLast().result() instanceof Known result && result.method() == Method.REPORTED
                && result.figures().stream().allMatch(figure -> figure.reportedOn() != null
                        && !figure.reportedOn().isAfter(last) && figure.reportedOn().getYear() == year);
    }

    /** Whether a year is announced in the next one: the PAR index of 2022 in a report of 2023. */
    static boolean announcedLater(Indicator indicator) {
        return indicator.accumulation() == Accumulation.RANK
                || indicator.reporting().frequency().periods().equals(Set.of(PeriodType.YEAR));
    }
}
