package vn.thucdia.indicator.plausibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.Arithmetic;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Reading;
import vn.thucdia.indicator.input.CellEdit;
import vn.thucdia.indicator.input.CellInput.Typed;
import vn.thucdia.period.Period;

/** Holds the numbers of one pasted row against what is known of its indicator and against one another. Pure. */
public final class PasteChecks {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Indicator indicator;
    private final Period period;
    private final Reading before;
    private final Reading after;
    private final List<Figure> known;
    private final boolean places;

    /**
     * @param place with all that is known before
     * @param row all numbers of the row, so that what comes with the same paste is held against it too
     */
    public PasteChecks(CellEdit.Place place, List<Typed> row) {
        this.indicator = place.indicator();
        this.period = place.period();
        this.known = place.known();
        ChangeForm form = ChangeForm.of(indicator);
        this.places = form == ChangeForm.PLACES;
        this.before = place.reading();
        this.after = Reading.of(CellEdit.write(place, row).applied(known), period, form);
    }

    /** What is strange about one number of the row; the first that applies. */
    public Optional<PasteWarning> of(Typed typed) {
        BigDecimal value = typed.value();
        FigureKind kind = typed.kind();
        if (value == null || kind == null || places) {
            return Optional.empty();
        }
        return switch (kind) {
            case PLAN -> quantity(value, before.plan(), FigureKind.PLAN);
            case SAME_PERIOD -> quantity(value, before.samePeriod(), FigureKind.SAME_PERIOD)
                    .or(() -> typedResult()
                            ? Optional.empty()
                            : far(PasteWarning.Kind.AGAINST_RESULT, value, after.result()));
            case RESULT -> quantity(value, before.result(), FigureKind.RESULT)
                    .or(() -> far(PasteWarning.Kind.AGAINST_SAME, value, reported(after.samePeriod())))
                    .or(() -> plan(value));
            case PLAN_SHARE -> outside(value, BigDecimal.ZERO, THOUSAND);
            case GROWTH -> outside(value, Arithmetic.HUNDRED.negate(), THOUSAND);
            case RATIO -> outside(value, BigDecimal.ZERO, THOUSAND);
            case MULTIPLE -> outside(value, BigDecimal.ZERO, TEN);
            case CHANGE -> change(value);
            default -> Optional.empty();
        };
    }

    /** What stood here, then earlier years, then whether a share is one. */
    private Optional<PasteWarning> quantity(BigDecimal value, Reading.@Nullable Value recorded, FigureKind kind) {
        return share(value)
                .or(() -> far(PasteWarning.Kind.AGAINST_RECORDED, value, reported(recorded)))
                .or(() -> far(PasteWarning.Kind.AGAINST_EARLIER, value, earlier(kind)));
    }

    private Optional<PasteWarning> share(BigDecimal value) {
        boolean percent = indicator.unitOfMeasure().strip().startsWith("%");
        if (!percent) {
            return Optional.empty();
        }
        boolean grows = indicator.accumulation() == Accumulation.GROWTH;
        return outside(value, grows ? Arithmetic.HUNDRED.negate() : BigDecimal.ZERO, Arithmetic.HUNDRED);
    }

    /** Half-way through the year a tenth of its plan is nothing strange. */
    private Optional<PasteWarning> plan(BigDecimal value) {
        Reading.Value plan = after.plan();
        boolean more = plan != null && value.abs().compareTo(plan.number().abs()) > 0;
        return more || period instanceof Period.Year
                ? far(PasteWarning.Kind.AGAINST_PLAN, value, plan)
                : Optional.empty();
    }

    private Optional<PasteWarning> change(BigDecimal value) {
        Reading.Value result = after.result();
        Reading.Value same = reported(after.samePeriod());
        BigDecimal of = result == null ? BigDecimal.ZERO : result.number().abs();
        BigDecimal base = same == null ? of : of.max(same.number().abs());
        return base.signum() > 0 && value.abs().compareTo(base.multiply(TEN)) > 0
                ? Optional.of(new PasteWarning(PasteWarning.Kind.AGAINST_RESULT, value, base))
                : Optional.empty();
    }

    private boolean typedResult() {
        Reading.Value now = after.result();
        Reading.Value was = before.result();
        return now != null && (was == null || now.number().compareTo(was.number()) != 0);
    }

    private static Reading.@Nullable Value reported(Reading.@Nullable Value value) {
        return value == null || value.figure() == null ? null : value;
    }

    /** The nearest earlier year with such a number. */
    private Reading.@Nullable Value earlier(FigureKind kind) {
        Period at = kind == FigureKind.PLAN && period.planYear() != 0 ? new Period.Year(period.planYear()) : period;
        for (int year = 0; year < 10 && at.planYear() != 0; year++) {
            at = at.yearBefore();
            Period earlier = at;
            Figure found = Reading.firmest(known.stream().filter(each -> earlier.equals(each.period())).toList(),
                    kind == FigureKind.SAME_PERIOD && year > 0 ? FigureKind.RESULT : kind);
            if (found != null && found.value() != null) {
                return new Reading.Value(found.value(), found.derived(), found);
            }
        }
        return null;
    }

    private static Optional<PasteWarning> far(PasteWarning.Kind kind, BigDecimal value, Reading.@Nullable Value other) {
        if (other == null || other.number().signum() == 0 || value.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal one = value.abs();
        BigDecimal two = other.number().abs();
        boolean far = one.compareTo(two.multiply(TEN)) > 0 || two.compareTo(one.multiply(TEN)) > 0;
        return far ? Optional.of(new PasteWarning(kind, value, other.number())) : Optional.empty();
    }

    private static Optional<PasteWarning> outside(BigDecimal value, BigDecimal low, BigDecimal high) {
        return value.compareTo(low) < 0 || value.compareTo(high) > 0
                ? Optional.of(new PasteWarning(PasteWarning.Kind.OUTSIDE_HUNDRED, value, null))
                : Optional.empty();
    }
}
