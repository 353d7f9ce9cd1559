package vn.thucdia.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.comparison.Method;
import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.Direction;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Period;
import vn.thucdia.indicator.TargetOperator;

/**
 * "Chỉ tiêu nhiệm kỳ 2025-2030: dưới 3% (đã đạt)". Judged only where one value can be held against the target: a level, not the
 * output of a part of the term nor a growth that is meant as the average of its years.
 */
final class Targets {

    private final Background background;

    Targets(Background background) {
        this.background = background;
    }

    Optional<Sentence> of(Row row, Cell cell) {
        List<Figure> targets = background.figures(row.indicator(), row.unit()).stream()
                .filter(figure -> figure.kind() == FigureKind.TERM_TARGET && figure.period() != null)
                .filter(figure -> !(cell.period() instanceof Period.Term) || cell.period().equals(figure.period()))
                .toList();
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(row).words("Chỉ tiêu ");
        String between = "";
        for (Figure target : targets) {
            draft.words(between).label(Objects.requireNonNull(target.period()).inVietnamese()).words(": ");
            write(draft, target);
            judge(row.indicator(), cell, target).ifPresent(met -> draft.words(met ? " (đã đạt)" : " (chưa đạt)"));
            between = "; ";
        }
        return Optional.of(draft.end(Sentence.Kind.TARGET, cell.period()));
    }

    private static void write(Draft draft, Figure target) {
        BigDecimal value = target.value();
        TargetOperator operator = operator(target);
        if (operator == TargetOperator.BY_REGULATION) {
            draft.words("theo quy định");
        } else if (value == null) {
            draft.label("“" + target.text().strip() + "”");
        } else {
            draft.words(switch (operator) {
                case AT_LEAST, BETWEEN -> "từ ";
                case ABOVE -> "trên ";
                case BELOW -> "dưới ";
                case INCREASE_BY -> "tăng thêm ";
                default -> "đạt ";
            }).measured(reported(target, value));
            if (operator == TargetOperator.BETWEEN && target.upper() != null) {
                draft.words(" đến ").measured(reported(target, target.upper()));
            }
            draft.words(operator == TargetOperator.AT_LEAST
                    ? " trở lên"
                    : operator == TargetOperator.INCREASE_BY ? " so với đầu nhiệm kỳ" : "");
        }
    }

    /** Empty when one value cannot say it. */
    private static Optional<Boolean> judge(Indicator indicator, Cell cell, Figure target) {
        BigDecimal value = target.value();
        if (!(cell.result() instanceof Known result) || value == null || !level(indicator, cell)) {
            return Optional.empty();
        }
        int side = result.number().compareTo(value);
        return switch (operator(target)) {
            case AT_LEAST, BETWEEN -> Optional.of(side >= 0);
            case ABOVE -> Optional.of(side > 0);
            case BELOW -> Optional.of(side < 0);
            case EXACT -> exact(indicator.direction(), side);
            case INCREASE_BY, BY_REGULATION, ORDINAL -> Optional.empty();
        };
    }

    private static Optional<Boolean> exact(@Nullable Direction direction, int side) {
        return Optional.of(direction == Direction.HIGHER_BETTER
                ? side >= 0
                : direction == Direction.LOWER_BETTER ? side <= 0 : side == 0);
    }

    private static boolean level(Indicator indicator, Cell cell) {
        Accumulation accumulation = indicator.accumulation();
        return cell.period() instanceof Period.Term || accumulation == Accumulation.RATE
                || accumulation == Accumulation.SHARE || accumulation == Accumulation.STOCK
                || accumulation == Accumulation.AVERAGE || accumulation == Accumulation.INDEX;
    }

    private static TargetOperator operator(Figure target) {
        return target.operator() == null ? TargetOperator.EXACT : target.operator();
    }

    private static Known reported(Figure target, BigDecimal number) {
        return new Known(number, Method.REPORTED, null, target.qualifier(), List.of(target));
    }
}
