package vn.thucdia.spreadsheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;

/**
 * What is known about the figures of a column, or of a whole sheet, without looking at the row. What a column says goes before what
 * the row says, and that before what holds for the sheet.
 *
 * @param indicator code of the catalogue ({@code NN01})
 * @param unit official code ({@code 110}); which stretch of its life is meant follows from the period
 * @param period as the command line writes it ({@code 2023-H1})
 * @param kind PLAN, RESULT, SAME_PERIOD …; a figure without one is a result
 * @param status of a result: ESTIMATE, PRELIMINARY, ACTUAL (the usual one), FINAL
 * @param giver who gave a plan
 * @param measure the unit of measure of the numbers, when it is not that of the indicator ({@code triệu đồng})
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureKey(@Nullable String indicator, @Nullable String unit, @Nullable String period,
        @Nullable FigureKind kind, @Nullable FigureStatus status, @Nullable String giver, @Nullable String measure) {

    public static final FigureKey NONE = new FigureKey(null, null, null, null, null, null, null);

    public FigureKey withUnit(@Nullable String newUnit) {
        return new FigureKey(indicator, newUnit, period, kind, status, giver, measure);
    }

    public FigureKey withPeriod(@Nullable String newPeriod) {
        return new FigureKey(indicator, unit, newPeriod, kind, status, giver, measure);
    }

    public FigureKey withIndicator(@Nullable String newIndicator) {
        return new FigureKey(newIndicator, unit, period, kind, status, giver, measure);
    }

    public FigureKey withKind(@Nullable FigureKind newKind, @Nullable FigureStatus newStatus,
            @Nullable String newGiver) {
        return new FigureKey(indicator, unit, period, newKind, newStatus, newGiver, measure);
    }

    public FigureKey withMeasure(@Nullable String newMeasure) {
        return new FigureKey(indicator, unit, period, kind, status, giver, newMeasure);
    }

    /** This, and where it says nothing, the other. */
    public FigureKey or(FigureKey other) {
        return new FigureKey(first(indicator, other.indicator), first(unit, other.unit), first(period, other.period),
                first(kind, other.kind), first(status, other.status), first(giver, other.giver),
                first(measure, other.measure));
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
