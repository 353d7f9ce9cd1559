package vn.thucdia.comparison;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.period.Period;

/**
 * Whole months of one year, both counted from 1 to 12: what a period comes down to when it is added up or split.
 */
record Months(int year, int first, int last) {

    private static final int JANUARY = 1;
    private static final int DECEMBER = 12;

    /** The months of a period; {@code null} for one that is not made of whole months of one year, or not told by its dates. */
    static @Nullable Months of(Period period) {
        return switch (period) {
            case Period.Year(int year) -> new Months(year, JANUARY, DECEMBER);
            case Period.IndexYear(int year) -> new Months(year, JANUARY, DECEMBER);
            case Period.Half(int year, int half) -> new Months(year, half * 6 - 5, half * 6);
            case Period.Quarter(int year, int quarter) -> new Months(year, quarter * 3 - 2, quarter * 3);
            case Period.Month(YearMonth month) ->
                new Months(month.getYear(), month.getMonthValue(), month.getMonthValue());
            case Period.NineMonths(int year) -> new Months(year, JANUARY, 9);
            case Period.YearToDate(int year, int months) -> new Months(year, JANUARY, months);
            case Period.Range(LocalDate from, LocalDate to) -> whole(from, to);
            case Period.AsOf _,Period.Season _,Period.Term _ -> null;
        };
    }

    private static @Nullable Months whole(LocalDate from, LocalDate to) {
        return from.getYear() == to.getYear() && from.getDayOfMonth() == 1
                && to.equals(YearMonth.from(to).atEndOfMonth())
                        ? new Months(from.getYear(), from.getMonthValue(), to.getMonthValue())
                        : null;
    }

    /** Every period that is these months, the usual name first. */
    List<Period> periods() {
        List<Period> same = new ArrayList<>();
        if (first == last) {
            same.add(new Period.Month(YearMonth.of(year, first)));
        }
        if (last - first == 2 && last % 3 == 0) {
            same.add(new Period.Quarter(year, last / 3));
        }
        if (last - first == 5 && last % 6 == 0) {
            same.add(new Period.Half(year, last / 6));
        }
        if (first == JANUARY && last == 9) {
            same.add(new Period.NineMonths(year));
        }
        if (first == JANUARY && last == DECEMBER) {
            same.add(new Period.Year(year));
            same.add(new Period.IndexYear(year));
        }
        if (first == JANUARY) {
            same.add(new Period.YearToDate(year, last));
        }
        same.add(new Period.Range(LocalDate.of(year, first, 1), lastDay()));
        return same;
    }

    LocalDate lastDay() {
        return YearMonth.of(year, last).atEndOfMonth();
    }

    boolean fromJanuary() {
        return first == JANUARY;
    }
}
