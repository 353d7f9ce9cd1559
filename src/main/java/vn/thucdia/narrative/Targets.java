package vn.thucdia.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.comparison.ComparisonTable.Target;
import vn.thucdia.comparison.Method;
import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.TargetOperator;
import vn.thucdia.indicator.Verdict;
import vn.thucdia.period.Period;

/**
 * "Chỉ tiêu nhiệm kỳ 2025-2030: dưới 3% (đã đạt)". The verdict is told only where one value can be held against the target: a level,
 * not the output of a part of the term nor a growth that is meant as the average of its years.
 */
final class Targets {

    Optional<Sentence> of(Row row, Cell cell) {
        if (cell.targets().isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(row).words("Chỉ tiêu ");
        String between = "";
        for (Target target : cell.targets()) {
            Period term = target.figure().period();
            draft.words(between).label(term == null ? "nhiệm kỳ" : term.inVietnamese()).words(": ");
            write(draft, target.figure());
            if (target.figure().operator() == TargetOperator.INCREASE_BY) {
                increase(draft, row, target);
            } else if (level(row.indicator(), cell)) {
                draft.words(word(target.verdict(), " (", ")"));
            }
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
                case EXACT, BY_REGULATION, ORDINAL -> "đạt ";
            }).measured(reported(target, value));
            if (operator == TargetOperator.BETWEEN && target.upper() != null) {
                draft.words(" đến ").measured(reported(target, target.upper()));
            }
            draft.words(operator == TargetOperator.AT_LEAST
                    ? " trở lên"
                    : operator == TargetOperator.INCREASE_BY ? " so với đầu nhiệm kỳ" : "");
        }
    }

    /** How far it has come since the term began, where that is known. */
    private static void increase(Draft draft, Row row, Target target) {
        if (target.reached() instanceof Known reached) {
            draft.words(" (đến nay " + (reached.number().signum() < 0 ? "giảm " : "tăng "));
            if (row.form() == ChangeForm.POINTS) {
                draft.points(reached);
            } else {
                draft.sized(reached);
            }
            draft.words(word(target.verdict(), ", ", "") + ")");
        }
    }

    private static String word(Verdict verdict, String before, String after) {
        return switch (verdict) {
            case EXCEEDED -> before + "đã vượt" + after;
            case REACHED -> before + "đã đạt" + after;
            case BELOW -> before + "chưa đạt" + after;
            case TO_REVIEW, NO_FIGURE, RANK, NO_PLAN, NONE -> "";
        };
    }

    private static boolean level(Indicator indicator, Cell cell) {
        Accumulation accumulation = indicator.accumulation();
        return cell.period() instanceof Period.Term || accumulation == Accumulation.RATE
                || accumulation == Accumulation.SHARE || accumulation == Accumulation.STOCK
                || accumulation == Accumulation.AVERAGE || accumulation == Accumulation.INDEX;
    }

    private static TargetOperator operator(Figure target) {
        @Nullable
        TargetOperator operator = target.operator();
        return operator == null ? TargetOperator.EXACT : operator;
    }

    private static Known reported(Figure target, BigDecimal number) {
        return new Known(number, Method.REPORTED, null, target.qualifier(), List.of(target));
    }
}
