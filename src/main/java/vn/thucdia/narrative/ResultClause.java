package vn.thucdia.narrative;

import java.util.List;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.GivenPlan;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Direction;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;

/** "ước đạt 3.500 tấn", "đạt 125/100 ha", "đứng thứ 1/8", "ước còn 12,5%". */
final class ResultClause {

    private final Draft draft;
    private final Row row;

    ResultClause(Draft draft, Row row) {
        this.draft = draft;
        this.row = row;
    }

    void write(Cell cell, Known result) {
        asOf(result);
        draft.words(" " + verb(cell, result) + " ");
        if (row.form() == ChangeForm.PLACES) {
            rank(cell, result);
            return;
        }
        draft.quantity(result);
        if (ofPlan(cell, result) && cell.plan() instanceof Known plan) {
            draft.words("/").quantity(plan);
        }
        draft.unit();
    }

    /** A figure that was counted on a day of its own says so. */
    private void asOf(Known result) {
        if (result.figures().size() == 1 && result.figures().getFirst().asOf() != null) {
            draft.label(" đến ngày " + Formats.of(Language.VI).date(result.figures().getFirst().asOf()));
        }
    }

    private void rank(Cell cell, Known result) {
        draft.whole(result, result.number().longValue());
        if (cell.outOf() != null) {
            draft.words("/").whole(result, cell.outOf());
        }
        List<Figure> figures = result.figures();
        if (figures.size() == 1 && !figures.getFirst().rankedBy().isBlank()) {
            draft.words(" (do ").label(figures.getFirst().rankedBy()).words(" xếp hạng)");
        }
    }

    /** "đạt" is for what one wants more of; what one wants less of "còn" when it became less. */
    private String verb(Cell cell, Known result) {
        String firmness = result.status() == FigureStatus.ESTIMATE
                ? "ước "
                : result.status() == FigureStatus.PRELIMINARY ? "sơ bộ " : "";
        Indicator indicator = row.indicator();
        if (row.form() == ChangeForm.PLACES) {
            return firmness + "đứng thứ";
        }
        if (indicator.accumulation() == Accumulation.SHARE) {
            return firmness + "chiếm";
        }
        if (indicator.direction() == Direction.LOWER_BETTER && cell.change().difference() instanceof Known difference
                && difference.number().signum() < 0) {
            return firmness + "còn";
        }
        boolean wanted = indicator.direction() == Direction.HIGHER_BETTER && result.number().signum() >= 0;
        return firmness + (wanted ? "đạt" : "là");
    }

    /** The pair "125/100 ha": one plan of something counted that one wants more of. */
    private boolean ofPlan(Cell cell, Known result) {
        return row.form() == ChangeForm.RELATIVE && row.indicator().direction() == Direction.HIGHER_BETTER
                && row.indicator().accumulation() != Accumulation.RATE && result.qualifier() == null
                && cell.planShare().known() && cell.plan() instanceof Known plan && plan.number().signum() > 0
                && plan.qualifier() == null && PlanClause.given(plan) && several(cell).size() < 2;
    }

    /** Plans whose share is known. */
    static List<GivenPlan> several(Cell cell) {
        return cell.plans().stream().filter(plan -> plan.share().known()).toList();
    }
}
