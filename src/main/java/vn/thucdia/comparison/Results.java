package vn.thucdia.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.Amount.Missing;
import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.PriorYear;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/**
 * The result of an indicator in a unit and period. The first way that answers is taken: as recorded; as the next year's report gives
 * it; other periods of the year; the parts of a rate; the units of that time; worked out from what the next year reports.
 */
final class Results {

    /** How many years back a held rank is followed. */
    private static final int HELD_YEARS = 20;

    private final RecordedFigures facts;
    private final Territory territory;
    private final CutOffs cutOffs;
    private final Rates rates;

    Results(RecordedFigures facts, Territory territory, CutOffs cutOffs, Catalogue catalogue) {
        this.facts = facts;
        this.territory = territory;
        this.cutOffs = cutOffs;
        this.rates = new Rates(this, catalogue);
    }

    Amount of(Indicator indicator, AdminUnit unit, Period period) {
        boolean known = facts.knows(indicator, unit);
        Amount answer = known ? recorded(indicator, unit, period) : Amount.missing(Reason.NO_FIGURE);
        return answer.known() ? answer : otherwise(indicator, unit, period, answer, known);
    }

    private Amount otherwise(Indicator indicator, AdminUnit unit, Period period, Amount recorded, boolean known) {
        Amount answer = recorded;
        Makeup makeup = makeup(unit, period);
        // A unit of which nothing was ever recorded is not asked for each month.
        boolean own = known || makeup instanceof Makeup.Partly;
        if (own) {
            answer = either(answer, inTime(indicator, unit, period, makeup));
        }
        if (!answer.known() && rates.isRate(indicator)) {
            answer = either(answer, rates.of(indicator, unit, period));
        }
        if (!answer.known()) {
            answer = either(answer, overUnits(indicator, period, makeup));
        }
        return answer.known() || !own ? answer : either(answer, fromNextYear(indicator, unit, period));
    }

    private @Nullable Makeup makeup(AdminUnit unit, Period period) {
        Span span = Span.of(period);
        return span == null ? null : territory.makeup(unit, span.from(), span.to());
    }

    /** The second way, unless it fails too: then the more telling reason. */
    private static Amount either(Amount failed, Amount other) {
        return other.known() || failed instanceof Missing(Reason reason) && reason == Reason.NO_FIGURE ? other : failed;
    }

    /** As recorded for the period, or in the report of the year after it. */
    private Amount recorded(Indicator indicator, AdminUnit unit, Period period) {
        Amount result = facts.recorded(indicator, unit, period, FigureKind.RESULT);
        Period next = period.yearsLater(1);
        return result.known() || next.equals(period)
                ? result
                : either(result, facts.recorded(indicator, unit, next, FigureKind.SAME_PERIOD));
    }

    private Amount inTime(Indicator indicator, AdminUnit unit, Period period, @Nullable Makeup makeup) {
        Function<Period, Amount> known = part -> {
            Amount recorded = recorded(indicator, unit, part);
            // A year in which the unit began or ended is put together from before and after.
            return recorded.known() || !(makeup instanceof Makeup.Partly)
                    ? recorded
                    : overUnits(indicator, part, reorganised(unit, part));
        };
        Optional<LocalDate> closed = cutOffs.day(indicator, period);
        return PeriodDerivation.of(indicator.accumulation(), period, known, closed);
    }

    private @Nullable Makeup reorganised(AdminUnit unit, Period period) {
        return makeup(unit, period) instanceof Makeup.Units units ? units : null;
    }

    private Amount overUnits(Indicator indicator, Period period, @Nullable Makeup makeup) {
        return switch (makeup) {
            case null -> Amount.missing(Reason.NO_FIGURE);
            case Makeup.Partly() -> Amount.missing(Reason.NO_FIGURE);
            case Makeup.None(Reason reason) -> Amount.missing(reason);
            case Makeup.Itself(List<AdminUnit> parts) -> !adds(indicator) || parts.isEmpty()
                    ? Amount.missing(Reason.NO_FIGURE)
                    : sum(indicator, period, parts, Reason.NO_FIGURE);
            case Makeup.Units(List<AdminUnit> parts, boolean spans) -> reorganised(indicator, period, parts, spans);
        };
    }

    private Amount reorganised(Indicator indicator, Period period, List<AdminUnit> parts, boolean spans) {
        Accumulation accumulation = indicator.accumulation();
        if (accumulation != Accumulation.RANK && parts.size() == 1) {
            return of(indicator, parts.getFirst(), period);
        }
        return switch (accumulation) {
            case null -> Amount.missing(Reason.NOT_MEANT);
            case FLOW, CUMULATIVE, STOCK ->
                sum(indicator, period, parts, spans ? Reason.SPANS_DISTRICTS : Reason.UNITS_MISSING);
            case RATE, SHARE, AVERAGE -> Amount.missing(Reason.NO_PARTS_OF_RATE);
            case GROWTH, INDEX, CHANGE -> Amount.missing(Reason.INDEX_OF_UNITS);
            case RANK -> Amount.missing(Reason.RANK_OF_UNITS);
            case QUALITATIVE -> Amount.missing(Reason.ONLY_TEXT);
        };
    }

    /** All of them or none: a part of a sum would look like the whole. */
    private Amount sum(Indicator indicator, Period period, List<AdminUnit> parts, Reason none) {
        List<Amount> amounts = parts.stream().map(part -> of(indicator, part, period)).toList();
        List<Known> known = Sums.allKnown(amounts);
        if (known != null) {
            return Sums.sum(known, Method.SUM_OF_UNITS);
        }
        return Amount.missing(amounts.stream().anyMatch(Amount::known) ? Reason.UNITS_MISSING : none);
    }

    static boolean adds(Indicator indicator) {
        Accumulation accumulation = indicator.accumulation();
        return accumulation == Accumulation.FLOW || accumulation == Accumulation.CUMULATIVE
                || accumulation == Accumulation.STOCK;
    }

    /** Worked out from the next year's result and what was reported with it; a rank also from one held for years. */
    private Amount fromNextYear(Indicator indicator, AdminUnit unit, Period period) {
        ChangeForm form = ChangeForm.of(indicator);
        Period next = period.yearsLater(1);
        if (next.equals(period)) {
            return Amount.missing(Reason.NO_FIGURE);
        }
        if (facts.recorded(indicator, unit, next, FigureKind.RESULT) instanceof Known result) {
            List<Figure> reported = facts.at(indicator, unit, next);
            Figure figure = result.figures().getFirst();
            Optional<PriorYear> prior = PriorYear.exact(figure, reported, form)
                    .or(() -> PriorYear.approximate(figure, reported, form));
            if (prior.isPresent()) {
                return priorYear(prior.get(), result);
            }
        }
        for (int years = 2; form == ChangeForm.PLACES && years < HELD_YEARS; years++) {
            if (facts.recorded(indicator, unit, period.yearsLater(years), FigureKind.RESULT) instanceof Known later) {
                return PriorYear.held(later.figures().getFirst(), years, form).map(held -> priorYear(held, later))
                        .orElse(Amount.missing(Reason.NO_FIGURE));
            }
        }
        return Amount.missing(Reason.NO_FIGURE);
    }

    /** Nobody estimated the year before when its successor was: what is worked out has no firmness of its own. */
    private static Amount priorYear(PriorYear prior, Known result) {
        Method method = switch (prior.from()) {
            case CHANGE -> Method.FROM_REPORTED_CHANGE;
            case RESULT -> Method.HELD_RANK;
            default -> Method.FROM_REPORTED_GROWTH;
        };
        return new Known(prior.number(), method, null, result.qualifier(), prior.figures());
    }
}
