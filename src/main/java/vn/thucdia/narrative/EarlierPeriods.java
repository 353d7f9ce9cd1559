package vn.thucdia.narrative;

import java.util.List;
import java.util.Optional;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.indicator.ChangeForm;

/** "Các kỳ trước: 1.800 tấn (năm 2020), 2.300 tấn (năm 2021)": what a trend was drawn from. */
final class EarlierPeriods {

    /** One earlier period is told already by the change. */
    private static final int FEWEST = 2;

    Optional<Sentence> of(Row row) {
        List<Cell> before = row.cells().subList(0, row.cells().size() - 1).stream()
                .filter(cell -> cell.result().known()).toList();
        if (before.size() < FEWEST && (before.isEmpty() || row.cells().getLast().result().known())) {
            return Optional.empty();
        }
        Draft draft = new Draft(row).words("Các kỳ trước: ");
        String between = "";
        for (Cell cell : before) {
            Known result = (Known) cell.result();
            draft.words(between + (result.estimate() ? "ước " : ""));
            if (row.form() == ChangeForm.PLACES) {
                draft.words("hạng ").whole(result, result.number().longValue());
            } else {
                draft.measured(result);
            }
            draft.words(" (").label(cell.period().inVietnamese()).words(")");
            between = ", ";
        }
        return Optional.of(draft.end(Sentence.Kind.EARLIER, row.cells().getLast().period()));
    }
}
