package vn.thucdia.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.FigureSource.Slice;
import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Reading;
import vn.thucdia.indicator.input.UnitScale;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/** What was recorded, during one comparison: also under indicators that became part of the one asked for, in its unit of measure. */
final class RecordedFigures {

    /** Kinds whose number is in the unit of measure of the indicator. */
    private static final Set<FigureKind> MEASURED = Set.of(FigureKind.PLAN, FigureKind.TERM_TARGET,
            FigureKind.RESULT, FigureKind.SAME_PERIOD, FigureKind.CHANGE);

    private final FigureSource source;
    private final Catalogue catalogue;
    private final CutOffs cutOffs;
    private final Set<Id<AdminUnit>> units;
    private final Map<Id<Indicator>, Slice> slices = new HashMap<>();

    RecordedFigures(FigureSource source, Catalogue catalogue, CutOffs cutOffs, Set<Id<AdminUnit>> units) {
        this.source = source;
        this.catalogue = catalogue;
        this.cutOffs = cutOffs;
        this.units = units;
    }

    /** Everything about exactly this period; the year of an index counts as the year. */
    List<Figure> at(Indicator indicator, AdminUnit unit, Period period) {
        List<Figure> own = exactly(indicator, unit, period);
        return switch (period) {
            case Period.Year(int year) -> joined(own, exactly(indicator, unit, new Period.IndexYear(year)));
            case Period.IndexYear(int year) -> joined(own, exactly(indicator, unit, new Period.Year(year)));
            default -> own;
        };
    }

    List<Figure> targets(Indicator indicator, AdminUnit unit) {
        List<Figure> own = slice(indicator).targets(unit.id());
        for (Indicator part : catalogue.mergedInto(indicator)) {
            own = joined(own, scaled(slice(part).targets(unit.id()), part, indicator));
        }
        return own;
    }

    private List<Figure> exactly(Indicator indicator, AdminUnit unit, Period period) {
        List<Figure> own = slice(indicator).at(unit.id(), period);
        for (Indicator part : catalogue.mergedInto(indicator)) {
            own = joined(own, scaled(slice(part).at(unit.id(), period), part, indicator));
        }
        return own;
    }

    /** Whether anything at all is known of the unit. */
    boolean knows(Indicator indicator, AdminUnit unit) {
        return slice(indicator).knows(unit.id())
                || catalogue.mergedInto(indicator).stream().anyMatch(part -> slice(part).knows(unit.id()));
    }

    private Slice slice(Indicator indicator) {
        return slices.computeIfAbsent(indicator.id(), id -> source.slice(id, units));
    }

    private static List<Figure> scaled(List<Figure> figures, Indicator from, Indicator to) {
        if (figures.isEmpty() || from.unitOfMeasure().equals(to.unitOfMeasure())) {
            return figures;
        }
        Optional<BigDecimal> factor = UnitScale.factor(from.unitOfMeasure(), to.unitOfMeasure());
        return factor.map(times -> figures.stream().map(figure -> scaled(figure, times)).toList())
                .orElseGet(() -> figures.stream().filter(figure -> !MEASURED.contains(figure.kind())).toList());
    }

    private static Figure scaled(Figure figure, BigDecimal factor) {
        BigDecimal value = figure.value();
        if (value == null || !MEASURED.contains(figure.kind())) {
            return figure;
        }
        BigDecimal upper = figure.upper();
        return figure.withValue(value.multiply(factor), figure.qualifier(), figure.entered(), figure.derived())
                .withTarget(figure.operator(), upper == null ? null : upper.multiply(factor));
    }

    private static List<Figure> joined(List<Figure> one, List<Figure> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        List<Figure> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** The firmest number of a kind that was recorded for exactly this period. */
    Amount recorded(Indicator indicator, AdminUnit unit, Period period, FigureKind kind) {
        return amount(indicator, at(indicator, unit, period), kind);
    }

    /** The firmest number of a kind among figures of one period. */
    Amount amount(Indicator indicator, List<Figure> figures, FigureKind kind) {
        Figure figure = Reading.firmest(figures, kind);
        if (figure != null && figure.value() != null) {
            return new Known(figure.value(), figure.derived() ? Method.ENTERED_FORMULA : Method.REPORTED,
                    cutOffs.status(indicator, figure), figure.qualifier(), List.of(figure));
        }
        boolean words = false;
        for (Figure each : figures) {
            words |= each.kind() == kind && !each.text().isEmpty();
        }
        return Amount.missing(words ? Reason.ONLY_TEXT : Reason.NO_FIGURE);
    }
}
