package vn.thucdia.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.Amount.Missing;
import vn.thucdia.comparison.ComparisonTable.Change;
import vn.thucdia.indicator.Arithmetic;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Discrepancy;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.PriorYear;
import vn.thucdia.period.Period;

/** One result held against another: what was reported about it, else what follows. */
final class Changes {

    private final RecordedFigures facts;
    private final Indicator indicator;
    private final ChangeForm form;
    private final Amount result;
    private final Amount base;
    /** Figures of the period that speak of the same base; none when it is not the year before. */
    private final List<Figure> reported;

    Changes(RecordedFigures facts, Indicator indicator, Amount result, Amount base, List<Figure> reported) {
        this.facts = facts;
        this.indicator = indicator;
        this.form = ChangeForm.of(indicator);
        this.result = result;
        this.base = base instanceof Missing(Reason reason) && reason == Reason.NO_FIGURE
                ? Amount.missing(Reason.NO_BASE)
                : base;
        this.reported = reported.stream().filter(figure -> figure.kind() != FigureKind.RESULT).toList();
    }

    Change against(@Nullable Period period) {
        return new Change(period, base, difference(), growth(), ratio(), multiple());
    }

    private Amount difference() {
        return said(FigureKind.CHANGE, computed(FigureKind.CHANGE));
    }

    private Amount growth() {
        return said(FigureKind.GROWTH, relative(FigureKind.GROWTH));
    }

    private Amount ratio() {
        return said(FigureKind.RATIO, relative(FigureKind.RATIO));
    }

    private Amount multiple() {
        return said(FigureKind.MULTIPLE, relative(FigureKind.MULTIPLE));
    }

    private Amount said(FigureKind kind, Amount otherwise) {
        Amount recorded = facts.amount(indicator, reported, kind);
        boolean words = recorded instanceof Missing(Reason reason) && reason == Reason.ONLY_TEXT;
        return recorded.known() || words && !otherwise.known() ? recorded : otherwise;
    }

    private Amount relative(FigureKind kind) {
        if (form != ChangeForm.RELATIVE) {
            return Amount.missing(Reason.NOT_MEANT);
        }
        Amount computed = computed(kind);
        return computed.known() ? computed : fromAnother(kind, computed);
    }

    /** From another of growth, ratio and multiple that was reported: the level itself is often left out. */
    private Amount fromAnother(FigureKind kind, Amount otherwise) {
        for (FigureKind other : List.of(FigureKind.RATIO, FigureKind.GROWTH, FigureKind.MULTIPLE)) {
            if (facts.amount(indicator, reported, other) instanceof Known known) {
                return Sums.derived(from(kind, PriorYear.inPercentOfBase(other, known.number())), Method.COMPUTED,
                        List.of(known));
            }
        }
        return otherwise;
    }

    private Amount computed(FigureKind kind) {
        if (!(result instanceof Known now)) {
            return result;
        }
        if (!(base instanceof Known before)) {
            return base;
        }
        if (kind == FigureKind.CHANGE) {
            return Sums.derived(Arithmetic.difference(form, now.number(), before.number()), Method.COMPUTED,
                    List.of(now, before));
        }
        if (before.number().signum() <= 0) {
            return Amount.missing(before.number().signum() == 0 ? Reason.ZERO_BASE : Reason.NOT_MEANT);
        }
        return Sums.derived(from(kind, Arithmetic.percent(now.number(), before.number())), Method.COMPUTED,
                List.of(now, before));
    }

    private static BigDecimal from(FigureKind kind, BigDecimal percentOfBase) {
        return switch (kind) {
            case GROWTH -> percentOfBase.subtract(Arithmetic.HUNDRED);
            case MULTIPLE -> Arithmetic.quotient(percentOfBase, Arithmetic.HUNDRED);
            default -> percentOfBase;
        };
    }

    /** Reported changes that do not follow from result and base. A base worked out from one of them proves nothing about it. */
    List<Discrepancy> discrepancies() {
        List<Discrepancy> found = new ArrayList<>();
        if (reported.isEmpty()) {
            return found;
        }
        for (FigureKind kind : List.of(FigureKind.CHANGE, FigureKind.GROWTH, FigureKind.RATIO, FigureKind.MULTIPLE)) {
            boolean counts = kind == FigureKind.CHANGE || form == ChangeForm.RELATIVE;
            if (counts && facts.amount(indicator, reported, kind) instanceof Known said && !restsOn(said)
                    && computed(kind) instanceof Known computed
                    && Discrepancy.beyondRounding(said.number(), computed.number())) {
                found.add(new Discrepancy(kind, said.number(), computed.number()));
            }
        }
        if (facts.amount(indicator, reported, FigureKind.SAME_PERIOD) instanceof Known said && !restsOn(said)
                && base instanceof Known own && own.number().compareTo(said.number()) != 0) {
            found.add(new Discrepancy(FigureKind.SAME_PERIOD, said.number(), own.number()));
        }
        return found;
    }

    private boolean restsOn(Known said) {
        return base instanceof Known known && known.figures().containsAll(said.figures());
    }
}
