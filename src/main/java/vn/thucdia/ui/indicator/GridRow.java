package vn.thucdia.ui.indicator;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Reading;
import vn.thucdia.indicator.Verdict;
import vn.thucdia.indicator.plausibility.PlausibilityChecks;
import vn.thucdia.indicator.plausibility.PlausibilityWarning;
import vn.thucdia.period.Period;
import vn.thucdia.visit.VisitIndicator;

/** A row of the table. */
sealed interface GridRow {

    /** The head of a group: a sector. */
    record Group(String name) implements GridRow {}

    /**
     * An indicator.
     *
     * @param name its name in this visit
     * @param period of its result, {@code null} while neither row nor visit has one
     * @param reviewed the period of the visit
     * @param sourceCode code of the record it was taken from, or empty
     */
    record Line(VisitIndicator row, Indicator indicator, String name, @Nullable Period period,
            @Nullable Period reviewed, List<Figure> figures, @Nullable Reading reading, String sourceCode)
            implements
                GridRow {

        /** In the table of a visit a row is recorded with it; elsewhere there is nothing but the figures. */
        boolean isOfVisit() {
            return row.visit() != null;
        }

        /** What is worth a second look. */
        List<PlausibilityWarning> slips() {
            return period == null ? List.of() : PlausibilityChecks.of(indicator, period, figures);
        }

        /** What was said in words in a column of figures, where there is no number; else {@code null}. */
        @Nullable
        Figure words(GridColumn column) {
            return value(column) != null
                    ? null
                    : reported(column.kinds()).filter(figure -> figure.value() == null && !figure.text().isEmpty())
                            .orElse(null);
        }

        /** The first figure of the period that is of one of these kinds. */
        Optional<Figure> reported(List<FigureKind> kinds) {
            return kinds.stream().flatMap(kind -> figures.stream()
                    .filter(figure -> figure.kind() == kind && figure.period() != null
                            && figure.period().equals(period)))
                    .findFirst();
        }

        Verdict verdict() {
            return Verdict.of(indicator, reading, row.flagged());
        }

        /** The value of a column of figures, if there is one. */
        Reading.@Nullable Value value(GridColumn column) {
            if (reading == null) {
                return null;
            }
            return switch (column) {
                case PLAN -> reading.plan();
                case SAME -> reading.samePeriod();
                case RESULT -> reading.result();
                case CHANGE -> reading.change() != null ? reading.change() : reading.growth();
                case SHARE -> reading.planShare();
                default -> null;
            };
        }
    }

    /** The last row: add an indicator. */
    record Add() implements GridRow {}

    /** The row of a record, or {@code null} for the row that adds. */
    default @Nullable Id<VisitIndicator> id() {
        return this instanceof Line line ? line.row().id() : null;
    }

    /** Whether the cursor may stand in it. */
    default boolean isTarget() {
        return !(this instanceof Group);
    }
}
