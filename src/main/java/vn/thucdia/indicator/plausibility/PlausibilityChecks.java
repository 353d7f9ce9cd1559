package vn.thucdia.indicator.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.Arithmetic;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Reading;
import vn.thucdia.period.Period;

/** Looks for {@link PlausibilityWarning}s among the figures of one indicator in one unit. Pure; finds nothing where there is nothing to compare. */
public final class PlausibilityChecks {

    private static final BigDecimal TEN_FROM = new BigDecimal("8");
    private static final BigDecimal TEN_TO = new BigDecimal("12.5");
    private static final BigDecimal THOUSAND_FROM = new BigDecimal("400");
    private static final BigDecimal THOUSAND_TO = new BigDecimal("2500");
    /** Fewer years say nothing about what is usual. */
    private static final int YEARS = 3;

    private final Indicator indicator;
    private final Period period;
    private final List<Figure> known;
    private final Reading reading;

    private PlausibilityChecks(Indicator indicator, Period period, List<Figure> known) {
        this.indicator = indicator;
        this.period = period;
        this.known = known;
        this.reading = Reading.of(known, period, ChangeForm.of(indicator));
    }

    /**
     * The slips of the result of a period.
     *
     * @param known all figures of the indicator in the unit
     */
    public static List<PlausibilityWarning> of(Indicator indicator, Period period, List<Figure> known) {
        return new PlausibilityChecks(indicator, period, known).all();
    }

    private List<PlausibilityWarning> all() {
        Figure result = reading.resultFigure();
        BigDecimal value = result == null ? null : result.value();
        if (result == null || value == null) {
            return List.of();
        }
        List<PlausibilityWarning> found = new ArrayList<>();
        if (reading.form() == ChangeForm.PLACES) {
            if (result.outOf() != null && value.compareTo(BigDecimal.valueOf(result.outOf())) > 0) {
                found.add(PlausibilityWarning.of(PlausibilityWarning.Kind.RANK_OUTSIDE, value,
                        BigDecimal.valueOf(result.outOf()), null));
            }
        } else {
            magnitude(value).ifPresent(found::add);
            falling(value).ifPresent(found::add);
            if (found.isEmpty()) {
                outside(value).ifPresent(found::add);
            }
        }
        if (period instanceof Period.Half(int _, int half) && half == 2) {
            found.add(PlausibilityWarning.of(PlausibilityWarning.Kind.SECOND_HALF, value, null, null));
        }
        return found;
    }

    /** The plan counts only upwards before the year ends: half-way through it, a tenth of it is no slip. */
    private Optional<PlausibilityWarning> magnitude(BigDecimal value) {
        Reading.Value same = explained() ? null : reading.samePeriod();
        return against(value, same == null || same.figure() == null ? null : same.number(),
                same == null ? null : same.figure(), true)
                .or(() -> reading.plan() == null
                        ? Optional.empty()
                        : against(value, reading.plan().number(), reading.plan().figure(),
                                period instanceof Period.Year))
                .or(() -> same != null || explained()
                        ? Optional.empty()
                        : history().stream().findFirst().flatMap(last -> against(value, last.value(), last, true)));
    }

    /** A report that says itself that it grew so much did not slip. */
    private boolean explained() {
        return known.stream().filter(figure -> period.equals(figure.period())).anyMatch(PlausibilityChecks::isLarge);
    }

    private static boolean isLarge(Figure change) {
        BigDecimal value = change.value();
        return value != null && switch (change.kind()) {
            case GROWTH -> value.abs().compareTo(BigDecimal.valueOf(85)) > 0;
            case RATIO -> value.compareTo(BigDecimal.valueOf(500)) > 0;
            case MULTIPLE -> value.compareTo(BigDecimal.valueOf(5)) > 0;
            case null, default -> false;
        };
    }

    private static Optional<PlausibilityWarning> against(BigDecimal value, @Nullable BigDecimal other,
            @Nullable Figure figure,
            boolean downToo) {
        if (other == null || other.signum() <= 0 || value.signum() <= 0) {
            return Optional.empty();
        }
        boolean more = value.compareTo(other) > 0;
        if (!more && !downToo) {
            return Optional.empty();
        }
        BigDecimal times = more ? Arithmetic.quotient(value, other) : Arithmetic.quotient(other, value);
        return within(times, THOUSAND_FROM, THOUSAND_TO)
                ? Optional.of(PlausibilityWarning.of(PlausibilityWarning.Kind.THOUSAND_TIMES, value, other, figure))
                : within(times, TEN_FROM, TEN_TO)
                        ? Optional.of(PlausibilityWarning.of(PlausibilityWarning.Kind.TEN_TIMES, value, other, figure))
                        : Optional.empty();
    }

    private static boolean within(BigDecimal times, BigDecimal from, BigDecimal to) {
        return times.compareTo(from) >= 0 && times.compareTo(to) <= 0;
    }

    /** Against earlier days of the same year; for flows only stretches that begin in January run on. */
    private Optional<PlausibilityWarning> falling(BigDecimal value) {
        boolean running = indicator.accumulation() == Accumulation.CUMULATIVE;
        if (!running && indicator.accumulation() != Accumulation.FLOW) {
            return Optional.empty();
        }
        int end = end(period, running);
        return known.stream()
                .filter(figure -> figure.kind() == FigureKind.RESULT && figure.value() != null
                        && figure.period() != null && figure.period().planYear() == period.planYear())
                .filter(figure -> {
                    int before = end(Objects.requireNonNull(figure.period()), running);
                    return end > 0 && before > 0 && before < end;
                })
                .filter(figure -> Objects.requireNonNull(figure.value()).compareTo(value) > 0)
                .max(Comparator.comparing(Figure::value))
                .map(higher -> PlausibilityWarning.of(PlausibilityWarning.Kind.FALLING, value, higher.value(), higher));
    }

    /** The day of the year up to which it counts, as month × 100 + day; 0 when it does not run from January. */
    private static int end(Period period, boolean running) {
        return switch (period) {
            case Period.Year _ -> 1231;
            case Period.Half(int _, int half) -> half == 1 ? 630 : 0;
            case Period.NineMonths _ -> 930;
            case Period.YearToDate(int _, int months) -> months * 100 + 31;
            case Period.AsOf(var day) -> running ? day.getMonthValue() * 100 + day.getDayOfMonth() : 0;
            case Period.Month(var month) -> running ? month.getMonthValue() * 100 + 31 : 0;
            case Period.Quarter(int _, int quarter) -> running || quarter == 1 ? quarter * 300 + 31 : 0;
            default -> 0;
        };
    }

    /** Results of the same stretch of earlier years, the latest first. */
    private List<Figure> history() {
        List<Figure> found = new ArrayList<>();
        Period before = period;
        for (int year = 0; year < 10 && period.planYear() != 0; year++) {
            before = before.yearBefore();
            Period at = before;
            Figure firmest = Reading.firmest(
                    known.stream().filter(figure -> at.equals(figure.period())).toList(), FigureKind.RESULT);
            if (firmest != null) {
                found.add(firmest);
            }
        }
        return found;
    }

    /** Further from what there was than all that lay between. */
    private Optional<PlausibilityWarning> outside(BigDecimal value) {
        List<BigDecimal> values = history().stream().map(Figure::value).map(Objects::requireNonNull)
                .sorted().toList();
        if (values.size() < YEARS) {
            return Optional.empty();
        }
        BigDecimal low = values.getFirst();
        BigDecimal high = values.getLast();
        BigDecimal spread = high.subtract(low);
        boolean out = value.compareTo(low.subtract(spread)) < 0 || value.compareTo(high.add(spread)) > 0;
        return out
                ? Optional.of(new PlausibilityWarning(PlausibilityWarning.Kind.OUTSIDE_HISTORY, value, low, high, null))
                : Optional.empty();
    }
}
