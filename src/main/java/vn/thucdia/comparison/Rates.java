package vn.thucdia.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.Arithmetic;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.input.UnitScale;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/** A rate from its numerator and denominator, each put together for itself: rates of units are never added or averaged. */
final class Rates {

    private final Results results;
    private final Catalogue catalogue;

    Rates(Results results, Catalogue catalogue) {
        this.results = results;
        this.catalogue = catalogue;
    }

    boolean isRate(Indicator indicator) {
        Accumulation accumulation = indicator.accumulation();
        return accumulation == Accumulation.RATE || accumulation == Accumulation.SHARE
                || accumulation == Accumulation.AVERAGE;
    }

    Amount of(Indicator rate, AdminUnit unit, Period period) {
        Optional<Indicator> above = part(rate, true);
        Optional<Indicator> below = part(rate, false);
        Optional<BigDecimal> factor = above.isEmpty() || below.isEmpty()
                ? Optional.empty()
                : factor(above.get(), below.get(), rate);
        if (above.isEmpty() || below.isEmpty() || factor.isEmpty()) {
            return Amount.missing(Reason.NO_FIGURE);
        }
        Amount numerator = results.of(above.get(), unit, period);
        Amount denominator = results.of(below.get(), unit, period);
        if (!denominator.known() && period.planYear() != 0) {
            // What is shared out over the year, as a plan of capital, is known for the year only.
            denominator = results.of(below.get(), unit, new Period.Year(period.planYear()));
        }
        if (!(numerator instanceof Known part) || !(denominator instanceof Known whole)) {
            return Amount.missing(Reason.NO_FIGURE);
        }
        return whole.number().signum() == 0
                ? Amount.missing(Reason.ZERO_BASE)
                : Sums.derived(Arithmetic.quotient(part.number().multiply(factor.get()), whole.number()),
                        Method.RATE_OF_SUMS, List.of(part, whole));
    }

    /** Numerator or denominator; a part that cannot be added up is of no use. */
    private Optional<Indicator> part(Indicator rate, boolean above) {
        return catalogue.find(above ? rate.numerator() : rate.denominator()).filter(Results::adds);
    }

    /**
     * What the quotient is multiplied with to be in the rate's unit: 100 for %, 1 for "tiêu chí/xã". Only thousands and millions are
     * minded; whoever names the parts of a rate knows what they count.
     */
    private static Optional<BigDecimal> factor(Indicator above, Indicator below, Indicator rate) {
        BigDecimal parts = Arithmetic.quotient(times(above.unitOfMeasure()), times(below.unitOfMeasure()));
        String unit = rate.unitOfMeasure();
        if (unit.startsWith("%") || unit.startsWith("‰")) {
            return Optional.of(parts.multiply(unit.startsWith("%") ? Arithmetic.HUNDRED : BigDecimal.valueOf(1000)));
        }
        String[] sides = unit.split("/", -1);
        return sides.length < 2
                ? Optional.empty()
                : Optional.of(Arithmetic.quotient(parts.multiply(times(sides[1])), times(sides[0])));
    }

    private static BigDecimal times(String unit) {
        return UnitScale.of(unit).times();
    }
}
