package vn.thucdia.narrative;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;

/** How much of the year a number counted from its first day covers, in per cent. */
final class Elapsed {

    private static final int MONTHS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Elapsed() {}

    /** Empty when the number does not begin with the year, or when the year is over. */
    static Optional<BigDecimal> of(Indicator indicator, Cell cell) {
        List<Figure> figures = cell.result() instanceof Known result ? result.figures() : List.of();
        Optional<LocalDate> asOf = day(figures.stream().map(Figure::asOf).toList(), cell.period());
        if (asOf.isPresent()) {
            return asOf.map(Elapsed::days);
        }
        boolean fromJanuary = Pace.runsUp(indicator);
        return switch (cell.period()) {
            case Period.Half(int _, int half) -> half == 1 ? months(6) : Optional.empty();
            case Period.NineMonths _ -> months(9);
            case Period.YearToDate(int _, int months) -> months(months);
            case Period.Quarter(int _, int quarter) ->
                quarter == 1 || fromJanuary ? months(quarter * 3) : Optional.empty();
            case Period.Month(var month) ->
                month.getMonthValue() == 1 || fromJanuary ? months(month.getMonthValue()) : Optional.empty();
            case Period.AsOf(LocalDate day) -> Optional.of(days(day));
            case Period.Range(LocalDate from, LocalDate to) ->
                from.getDayOfYear() == 1 && from.getYear() == to.getYear()
                        ? Optional.of(days(to))
                        : Optional.empty();
            case Period.Year _ -> day(figures.stream().map(Figure::reportedOn).toList(), cell.period())
                    .map(Elapsed::days);
            case Period.Season _,Period.IndexYear _,Period.Term _ -> Optional.empty();
        };
    }

    /** The one day that all figures name, when it lies in the year of the period. */
    private static Optional<LocalDate> day(List<LocalDate> days, Period period) {
        return !days.isEmpty() && days.stream().distinct().count() == 1
                ? Optional.ofNullable(days.getFirst()).filter(day -> day.getYear() == period.planYear())
                : Optional.empty();
    }

    private static Optional<BigDecimal> months(int months) {
        return months >= MONTHS ? Optional.empty() : Optional.of(percent(months, MONTHS));
    }

    private static BigDecimal days(LocalDate day) {
        return percent(day.getDayOfYear(), day.lengthOfYear());
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), new MathContext(34, RoundingMode.HALF_UP));
    }
}
