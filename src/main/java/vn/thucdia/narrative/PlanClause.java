package vn.thucdia.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import vn.thucdia.comparison.Amount;
import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.GivenPlan;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.comparison.Method;
import vn.thucdia.indicator.Figure;
import vn.thucdia.period.Period;

/** "bằng 125% kế hoạch", "đạt 60% kế hoạch tỉnh giao, 58% HĐND huyện giao", "cao hơn kế hoạch (7,7%) 1,45 điểm %". */
final class PlanClause {

    private final Draft draft;
    private final Row row;

    PlanClause(Draft draft, Row row) {
        this.draft = draft;
        this.row = row;
    }

    /** Writes what there is to say, after {@code before}; answers whether there was anything. */
    boolean write(Cell cell, String before) {
        return switch (row.form()) {
            case PLACES -> rank(cell, before);
            case POINTS -> points(cell, before) || shares(cell, before);
            case RELATIVE -> shares(cell, before);
        };
    }

    private boolean shares(Cell cell, String before) {
        List<GivenPlan> several = ResultClause.several(cell);
        if (several.size() < 2) {
            if (!(cell.planShare() instanceof Known share)) {
                return false;
            }
            String giver = several.isEmpty() ? "" : several.getFirst().giver();
            draft.words(before + (cell.result().known() ? "bằng " : "đạt ")).percent(share).words(" ");
            plan(cell, giver);
            return true;
        }
        String lead = before + "đạt ";
        for (GivenPlan plan : several) {
            draft.words(lead).percent((Known) plan.share()).words(" ");
            if (plan == several.getFirst() || plan.giver().isEmpty()) {
                plan(cell, plan.giver());
            } else {
                draft.label(Phrases.given(plan.giver()));
            }
            lead = ", ";
        }
        return true;
    }

    /** A percentage is held against its plan in points; the share of a share would mislead. */
    private boolean points(Cell cell, String before) {
        if (!(cell.result() instanceof Known result)) {
            return false;
        }
        List<GivenPlan> plans = cell.plans().isEmpty()
                ? List.of(new GivenPlan("", cell.plan(), cell.planShare()))
                : cell.plans();
        boolean said = false;
        for (GivenPlan given : plans) {
            if (given.plan() instanceof Known plan && given(plan)) {
                int side = result.number().compareTo(plan.number());
                draft.words((said ? ", " : before) + (side == 0 ? "bằng " : side > 0 ? "cao hơn " : "thấp hơn "));
                plan(cell, given.giver());
                draft.words(" (").measured(plan).words(")");
                if (side != 0) {
                    draft.words(" ").points(difference(result, plan));
                }
                said = true;
            }
        }
        return said;
    }

    private boolean rank(Cell cell, String before) {
        if (cell.plan() instanceof Known plan && given(plan) && cell.result().known()) {
            draft.words(before + "kế hoạch đứng thứ ").whole(plan, plan.number().longValue());
            return true;
        }
        return false;
    }

    /** "kế hoạch", "kế hoạch năm" where the period is only a part of the year, "kế hoạch tỉnh giao". */
    private void plan(Cell cell, String giver) {
        draft.words("kế hoạch");
        if (!giver.isBlank()) {
            draft.words(" ").label(Phrases.given(giver));
        } else if (ofTheYear(cell)) {
            draft.words(" năm");
        }
    }

    static boolean ofTheYear(Cell cell) {
        boolean wholeYear = cell.period() instanceof Period.Year || cell.period() instanceof Period.IndexYear;
        return !wholeYear && cell.plan() instanceof Known plan && !plan.figures().isEmpty()
                && plan.figures().stream().allMatch(figure -> figure.period() instanceof Period.Year);
    }

    /** Whether somebody gave it; one worked out from its reported share is never printed as a plan. */
    static boolean given(Known plan) {
        return plan.method() != Method.FROM_PLAN_SHARE;
    }

    private static Known difference(Known result, Known plan) {
        BigDecimal between = result.number().subtract(plan.number());
        List<Figure> figures = new ArrayList<>(result.figures());
        figures.addAll(plan.figures());
        return new Amount.Known(between, Method.COMPUTED, result.status(), null, List.copyOf(figures));
    }
}
