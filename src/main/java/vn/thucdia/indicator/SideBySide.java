package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.period.Period;

/**
 * A recorded figure with what the others say of it: versions of a result, plans of several givers and reported numbers stand beside
 * one another, and none replaces another.
 *
 * @param computed for a plan the share of it that was reached, in per cent; for a reported number the same worked out here;
 *        {@code null} where nothing can be worked out
 * @param differs whether the reported number is further from the computed one than rounding
 * @param verdict on the result, for a plan or target; else {@code null}
 */
public record SideBySide(Figure figure, @Nullable BigDecimal computed, boolean differs, @Nullable Verdict verdict) {

    /** What is known of a period: results, the firmest first, plans by giver, targets of terms, then the reported numbers. */
    public static List<SideBySide> of(Indicator indicator, Period period, List<Figure> known) {
        Sheet sheet = new Sheet(indicator, period, known);
        return known.stream().filter(sheet::belongs).sorted(Comparator.comparingInt(SideBySide::rank)
                .thenComparing(figure -> figure.status() == null ? 0 : -figure.status().ordinal())
                .thenComparing(Givers.ORDER)).map(sheet::beside).toList();
    }

    private static int rank(Figure figure) {
        return switch (figure.kind()) {
            case RESULT -> 0;
            case PLAN -> 1;
            case TERM_TARGET -> 2;
            case SAME_PERIOD -> 3;
            case CHANGE -> 4;
            case GROWTH -> 5;
            case RATIO -> 6;
            case MULTIPLE -> 7;
            case PLAN_SHARE -> 8;
            case null -> 9;
        };
    }

    /** The figures of one row. */
    private record Sheet(Indicator indicator, Period period, List<Figure> known) {

        boolean belongs(Figure figure) {
            boolean ofYear = figure.kind() == FigureKind.PLAN && period.planYear() != 0
                    && new Period.Year(period.planYear()).equals(figure.period());
            return ofYear || figure.kind() == FigureKind.TERM_TARGET || period.equals(figure.period());
        }

        SideBySide beside(Figure figure) {
            BigDecimal value = figure.value();
            BigDecimal result = number(reading().result());
            if (value == null || result == null || figure.kind() == null) {
                return new SideBySide(figure, null, false, null);
            }
            BigDecimal computed = computed(figure, value, result);
            boolean target = figure.kind() == FigureKind.PLAN || figure.kind() == FigureKind.TERM_TARGET;
            boolean differs = !target && computed != null && Discrepancy.beyondRounding(value, computed);
            Verdict verdict = target && figure.operator() != TargetOperator.INCREASE_BY
                    ? Verdict.against(result, value, figure.upper(), figure.operator(), indicator.direction())
                    : null;
            return new SideBySide(figure, computed, differs, verdict);
        }

        private @Nullable BigDecimal computed(Figure figure, BigDecimal value, BigDecimal result) {
            ChangeForm form = ChangeForm.of(indicator);
            return switch (figure.kind()) {
                case PLAN -> form == ChangeForm.PLACES || value.signum() == 0
                        ? null
                        : Arithmetic.percent(result, value);
                case SAME_PERIOD -> number(Reading.firmest(at(period.yearBefore()), FigureKind.RESULT));
                case PLAN_SHARE -> share(figure.giver(), result);
                case null -> null;
                default -> change(figure.kind(), form, result, base());
            };
        }

        private static @Nullable BigDecimal change(FigureKind kind, ChangeForm form, BigDecimal result,
                @Nullable BigDecimal same) {
            if (same == null || same.signum() == 0 && kind != FigureKind.CHANGE) {
                return null;
            }
            return switch (kind) {
                case CHANGE -> Arithmetic.difference(form, result, same);
                case GROWTH -> Arithmetic.percent(result.subtract(same), same);
                case RATIO -> Arithmetic.percent(result, same);
                case MULTIPLE -> Arithmetic.quotient(result, same);
                default -> null;
            };
        }

        /** The same period as reported or known; worked out from a change it would prove nothing. */
        private @Nullable BigDecimal base() {
            BigDecimal reported = number(Reading.firmest(at(period), FigureKind.SAME_PERIOD));
            return reported != null
                    ? reported
                    : number(Reading.firmest(at(period.yearBefore()), FigureKind.RESULT));
        }

        private @Nullable BigDecimal share(String giver, BigDecimal result) {
            BigDecimal plan = known.stream()
                    .filter(each -> each.kind() == FigureKind.PLAN && belongs(each) && each.giver().equals(giver))
                    .findFirst().map(Figure::value).orElse(null);
            return plan == null || plan.signum() == 0 ? null : Arithmetic.percent(result, plan);
        }

        private List<Figure> at(Period when) {
            return known.stream().filter(figure -> when.equals(figure.period())).toList();
        }

        private Reading reading() {
            return Reading.of(known, period, ChangeForm.of(indicator));
        }

        private static @Nullable BigDecimal number(@Nullable Figure figure) {
            return figure == null ? null : figure.value();
        }

        private static @Nullable BigDecimal number(Reading.@Nullable Value value) {
            return value == null ? null : value.number();
        }
    }
}
