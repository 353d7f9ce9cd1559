package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.language.Qualifier;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/**
 * One figure of one indicator, unit and period. The id comes from that key, so two laptops that type the same cell meet.
 *
 * @param giver who gave a plan (province, district council, own), or empty
 * @param status of a result; {@code null} for other kinds
 * @param value {@code null} when not known, never zero instead
 * @param text what was said when it is no number ("cơ bản đảm bảo mùa vụ"), or as printed when the number does not say it all
 * @param entered the formula it was typed as ({@code =3500-1200}), or empty
 * @param derived whether it was worked out by us rather than reported: marked ƒ on screen
 * @param outOf how many were ranked
 * @param streak how many years running the rank was held
 * @param rankedBy who ranked
 * @param asOf the day up to which it counts, when that differs from the period's end
 * @param reportedOn the day it was reported
 * @param source the statement, observation or dossier it was taken from
 * @param page page or place in the source, or empty
 * @param operator how a target is meant; {@code null} for other kinds
 * @param upper the upper end of a target with {@link TargetOperator#BETWEEN}
 */
public record Figure(Id<Figure> id, @Nullable Id<Indicator> indicator, @Nullable Id<AdminUnit> unit,
        @Nullable Period period,
        @Nullable FigureKind kind, String giver, @Nullable FigureStatus status, @Nullable BigDecimal value, String text,
        @Nullable Qualifier qualifier, String entered, boolean derived, @Nullable Integer outOf,
        @Nullable Integer streak,
        String rankedBy, @Nullable LocalDate asOf, @Nullable LocalDate reportedOn, @Nullable Id<?> source,
        String page, String note, @Nullable TargetOperator operator, @Nullable BigDecimal upper) {

    /** The id of a figure's natural key. Plans differ by giver, results by status. */
    public static Id<Figure> idOf(Id<Indicator> indicator, Id<AdminUnit> unit, Period period, FigureKind kind,
            String giver,
            @Nullable FigureStatus status) {
        return Ids.natural("figure", indicator.toString(), unit.toString(), period.toString(), kind.name(), giver,
                status == null ? "" : status.name());
    }

    /** A bare figure with its key and value; the rest is added with {@code with…}. */
    public static Figure of(Id<Indicator> indicator, Id<AdminUnit> unit, Period period, FigureKind kind,
            @Nullable FigureStatus status, @Nullable BigDecimal value) {
        return new Figure(idOf(indicator, unit, period, kind, "", status), indicator, unit, period, kind, "", status,
                value,
                "", null, "", false, null, null, "", null, null, null, "", "", null, null);
    }

    public Figure withSource(@Nullable Id<?> newSource) {
        return new Figure(id, indicator, unit, period, kind, giver, status, value, text, qualifier, entered, derived,
                outOf,
                streak, rankedBy, asOf, reportedOn, newSource, page, note, operator, upper);
    }

    public Figure withValue(@Nullable BigDecimal newValue, @Nullable Qualifier newQualifier, String newEntered,
            boolean newDerived) {
        return new Figure(id, indicator, unit, period, kind, giver, status, newValue, text, newQualifier, newEntered,
                newDerived, outOf, streak, rankedBy, asOf, reportedOn, source, page, note, operator, upper);
    }

    /** The same figure with another status; as the status is part of the key, under another id. */
    public Figure withStatus(@Nullable FigureStatus newStatus) {
        return keyed(period, newStatus);
    }

    /** The same figure for another period, under another id. */
    public Figure withPeriod(@Nullable Period newPeriod) {
        return keyed(newPeriod, status);
    }

    private Figure keyed(@Nullable Period newPeriod, @Nullable FigureStatus newStatus) {
        Id<Figure> key = indicator == null || unit == null || newPeriod == null || kind == null
                ? id
                : idOf(indicator, unit, newPeriod, kind, giver, newStatus);
        return new Figure(key, indicator, unit, newPeriod, kind, giver, newStatus, value, text, qualifier, entered,
                derived, outOf, streak, rankedBy, asOf, reportedOn, source, page, note, operator, upper);
    }

    public Figure withRank(@Nullable Integer newOutOf, @Nullable Integer newStreak, String newRankedBy) {
        return new Figure(id, indicator, unit, period, kind, giver, status, value, text, qualifier, entered, derived,
                newOutOf, newStreak, newRankedBy, asOf, reportedOn, source, page, note, operator, upper);
    }

    public Figure withDates(@Nullable LocalDate newAsOf, @Nullable LocalDate newReportedOn) {
        return new Figure(id, indicator, unit, period, kind, giver, status, value, text, qualifier, entered, derived,
                outOf,
                streak, rankedBy, newAsOf, newReportedOn, source, page, note, operator, upper);
    }

    /** The same plan as given by somebody; as the giver is part of the key, under another id. */
    public Figure withGiver(String newGiver) {
        Id<Figure> key = indicator == null || unit == null || period == null || kind == null
                ? id
                : idOf(indicator, unit, period, kind, newGiver, status);
        return new Figure(key, indicator, unit, period, kind, newGiver, status, value, text, qualifier, entered,
                derived, outOf, streak, rankedBy, asOf, reportedOn, source, page, note, operator, upper);
    }

    public Figure withTarget(@Nullable TargetOperator newOperator, @Nullable BigDecimal newUpper) {
        return new Figure(id, indicator, unit, period, kind, giver, status, value, text, qualifier, entered, derived,
                outOf, streak, rankedBy, asOf, reportedOn, source, page, note, newOperator, newUpper);
    }

    public Figure withText(String newText, String newNote, String newPage) {
        return new Figure(id, indicator, unit, period, kind, giver, status, value, newText, qualifier, entered,
                derived, outOf, streak, rankedBy, asOf, reportedOn, source, newPage, newNote, operator, upper);
    }
}
