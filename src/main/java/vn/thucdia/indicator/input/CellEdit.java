package vn.thucdia.indicator.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Reading;
import vn.thucdia.indicator.input.CellInput.Typed;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/**
 * What an entry in a cell changes among the figures: those to save and those to take away. Pure.
 *
 * @param saved new or changed
 * @param cleared gone, as part of the same action
 */
public record CellEdit(List<Figure> saved, List<Id<Figure>> cleared) {

    /** What the column of changes holds. */
    private static final Set<FigureKind> CHANGES = Set.of(FigureKind.CHANGE, FigureKind.GROWTH, FigureKind.RATIO,
            FigureKind.MULTIPLE);

    /**
     * The cell that is written to.
     *
     * @param period of the result of the row
     * @param known all figures of the indicator in the unit
     * @param source where the numbers come from
     * @param reportedOn the day they were reported
     */
    public record Place(Indicator indicator, Id<AdminUnit> unit, Period period, List<Figure> known,
            @Nullable Id<?> source, @Nullable LocalDate reportedOn) {

        /** What stands in the row now. */
        public Reading reading() {
            return Reading.of(known, period, ChangeForm.of(indicator));
        }
    }

    /** Puts typed numbers in. A firmer result stays as a version below only if it is not above the new one. */
    public static CellEdit write(Place place, List<Typed> numbers) {
        List<Figure> saved = new ArrayList<>();
        List<Id<Figure>> cleared = new ArrayList<>();
        for (Typed typed : numbers) {
            Figure figure = figure(place, typed);
            saved.add(figure);
            if (typed.kind() == FigureKind.RESULT) {
                // What is shown must be what was typed: a firmer version would hide it.
                results(place).stream().filter(each -> firmness(each) > firmness(figure))
                        .forEach(each -> cleared.add(each.id()));
            }
        }
        return new CellEdit(saved, cleared);
    }

    /** Empties a cell. What was worked out, or belongs to another period, is not the cell's own and stays. */
    public static CellEdit clear(Place place, FigureKind column) {
        List<Id<Figure>> gone = new ArrayList<>();
        Reading reading = place.reading();
        if (column == FigureKind.PLAN) {
            Figure plan = reading.plan() == null ? null : reading.plan().figure();
            if (plan != null) {
                gone.add(plan.id());
            }
        } else {
            place.known().stream().filter(figure -> place.period().equals(figure.period()))
                    .filter(figure -> figure.kind() == column
                            || column == FigureKind.CHANGE && CHANGES.contains(figure.kind()))
                    .forEach(figure -> gone.add(figure.id()));
        }
        return new CellEdit(List.of(), gone);
    }

    /** Says anew how firm the number of a cell is, without touching the number. */
    public static CellEdit as(Place place, Figure figure, @Nullable FigureStatus status, boolean derived) {
        Figure changed = figure.withStatus(figure.kind() == FigureKind.RESULT ? status : null)
                .withValue(figure.value(), figure.qualifier(), figure.entered(), derived);
        List<Id<Figure>> cleared = new ArrayList<>();
        if (!changed.id().equals(figure.id())) {
            cleared.add(figure.id());
            results(place).stream().filter(each -> firmness(each) > firmness(changed))
                    .filter(each -> !each.id().equals(figure.id())).forEach(each -> cleared.add(each.id()));
        }
        return new CellEdit(List.of(changed), cleared);
    }

    /** Takes the row's figures to another period; a figure that is there already is not overwritten and stays in both. */
    public static CellEdit move(Place place, Period period) {
        List<Figure> saved = new ArrayList<>();
        List<Id<Figure>> cleared = new ArrayList<>();
        for (Figure figure : place.known()) {
            boolean own = figure.kind() != FigureKind.PLAN && figure.kind() != FigureKind.TERM_TARGET
                    && place.period().equals(figure.period());
            Figure moved = figure.withPeriod(period);
            if (own && place.known().stream().noneMatch(each -> each.id().equals(moved.id()))) {
                saved.add(moved);
                cleared.add(figure.id());
            }
        }
        return new CellEdit(saved, cleared);
    }

    /** The figures as they would be afterwards. */
    public List<Figure> applied(List<Figure> known) {
        List<Figure> after = new ArrayList<>(known);
        after.removeIf(figure -> cleared.contains(figure.id())
                || saved.stream().anyMatch(each -> each.id().equals(figure.id())));
        after.addAll(saved);
        return after;
    }

    private static Figure figure(Place place, Typed typed) {
        FigureStatus status = typed.kind() != FigureKind.RESULT
                ? null
                : typed.estimate() ? FigureStatus.ESTIMATE : FigureStatus.ACTUAL;
        Figure bare = Figure.of(place.indicator().id(), place.unit(), periodOf(place, typed.kind()), typed.kind(),
                status, typed.value());
        Figure keyed = typed.kind() == FigureKind.PLAN || typed.kind() == FigureKind.PLAN_SHARE
                ? bare.withGiver(giver(place, typed.kind()))
                : bare;
        Figure same = place.known().stream().filter(each -> each.id().equals(keyed.id())).findFirst().orElse(keyed);
        Reading.Value shown = typed.kind() == FigureKind.RESULT ? place.reading().result() : null;
        Figure before = shown == null ? null : shown.figure();
        Integer outOf = typed.outOf() != null || before == null ? typed.outOf() : before.outOf();
        // The number of years belongs to the rank it was said of.
        BigDecimal number = typed.value();
        Integer streak = before != null && number != null && before.value() != null
                && number.compareTo(before.value()) == 0 ? before.streak() : null;
        return keyed.withValue(typed.value(), typed.qualifier(), typed.entered(), typed.derived())
                .withRank(outOf, streak, before == null ? "" : before.rankedBy())
                .withText(typed.text(), same.note(), same.page()).withSource(place.source())
                .withDates(same.asOf(), place.reportedOn());
    }

    /** The plan that is shown is the one that is changed. */
    private static String giver(Place place, FigureKind kind) {
        Reading reading = place.reading();
        Reading.Value shown = kind == FigureKind.PLAN ? reading.plan() : reading.planShare();
        return shown == null || shown.figure() == null ? "" : shown.figure().giver();
    }

    /** A plan is that of the year, unless one for exactly the period is known already. */
    private static Period periodOf(Place place, FigureKind kind) {
        if (kind != FigureKind.PLAN || place.period().planYear() == 0) {
            return place.period();
        }
        Reading.Value plan = place.reading().plan();
        Period known = plan == null || plan.figure() == null ? null : plan.figure().period();
        return known == null ? new Period.Year(place.period().planYear()) : known;
    }

    private static List<Figure> results(Place place) {
        return place.known().stream()
                .filter(each -> each.kind() == FigureKind.RESULT && place.period().equals(each.period())).toList();
    }

    private static int firmness(Figure figure) {
        return figure.status() == null ? 0 : figure.status().ordinal();
    }
}
