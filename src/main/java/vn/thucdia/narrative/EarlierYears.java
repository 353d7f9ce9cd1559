package vn.thucdia.narrative;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.Method;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.period.Period;

/**
 * What earlier years had reached by the same period, each in per cent of its whole year: of what the year came to, or of its plan where
 * that is not known. Planting is done in the rains and money is spent in autumn, so this says more than an even pace.
 *
 * @param years those for which it is known, latest first
 */
public record EarlierYears(List<Part> years) {

    private static final MathContext PRECISE = new MathContext(34, RoundingMode.HALF_UP);

    /** The part of one year, in per cent of it. */
    public record Part(int year, BigDecimal percent, List<Figure> figures) {}

    static Optional<EarlierYears> of(List<Figure> known, Period period, int back) {
        List<Part> parts = new ArrayList<>();
        Period same = period;
        for (int i = 0; i < back && !(period instanceof Period.Term); i++) {
            same = same.yearBefore();
            Period year = new Period.Year(same.planYear());
            Figure part = find(known, FigureKind.RESULT, same);
            Figure whole = find(known, FigureKind.RESULT, year);
            if (whole == null) {
                whole = find(known, FigureKind.PLAN, year);
            }
            if (part != null && whole != null && !same.equals(year)) {
                add(parts, same.planYear(), part, whole);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new EarlierYears(List.copyOf(parts)));
    }

    /** In per cent. */
    public BigDecimal average() {
        return years.stream().map(Part::percent).reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(years.size()), PRECISE);
    }

    Known amount() {
        return new Known(average(), Method.COMPUTED, null, null,
                years.stream().flatMap(part -> part.figures().stream()).toList());
    }

    private static void add(List<Part> parts, int year, Figure part, Figure whole) {
        BigDecimal of = whole.value();
        BigDecimal value = part.value();
        if (of != null && value != null && of.signum() > 0) {
            parts.add(new Part(year, value.movePointRight(2).divide(of, PRECISE), List.of(part, whole)));
        }
    }

    private static @Nullable Figure find(List<Figure> known, FigureKind kind, Period period) {
        return known.stream()
                .filter(figure -> figure.kind() == kind && period.equals(figure.period()) && figure.value() != null)
                .max(Comparator.comparing(figure -> figure.status() == null ? FigureStatus.ESTIMATE : figure.status()))
                .orElse(null);
    }
}
