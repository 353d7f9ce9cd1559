package vn.thucdia.indicator;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/**
 * What a figure is of. Two laptops that type the same cell mean one figure.
 *
 * @param giver who gave a plan (province, district council, own), or empty
 * @param status of a result; {@code null} for other kinds
 */
public record FigureKey(@Nullable Id<Indicator> indicator, @Nullable Id<AdminUnit> unit, @Nullable Period period,
        @Nullable FigureKind kind, String giver, @Nullable FigureStatus status) {

    /** The id that comes from the key; empty while a part of it is not known. */
    Optional<Id<Figure>> id() {
        return indicator == null || unit == null || period == null || kind == null
                ? Optional.empty()
                : Optional.of(Figure.idOf(indicator, unit, period, kind, giver, status));
    }
}
