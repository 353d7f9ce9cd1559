package vn.thucdia.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import vn.thucdia.comparison.Amount;
import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.Amount.Missing;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.comparison.Reason;
import vn.thucdia.indicator.Figure;
import vn.thucdia.place.AdminUnit;

/** How a number was put together over units and months, and why there is nothing to compare with. */
final class Notes {

    /** More units than these are counted rather than named. */
    private static final int NAMED = 6;

    private final Background background;

    Notes(Background background) {
        this.background = background;
    }

    List<Sentence> of(Row row, Cell cell) {
        List<Sentence> notes = new ArrayList<>();
        String base = Phrases.base(cell.period(), cell.change().against());
        if (cell.change().base() instanceof Missing(Reason reason) && Phrases.worthSaying(reason)
                && cell.result().known() && !cell.change().difference().known() && !cell.change().growth().known()) {
            notes.add(new Draft(row).words("Không so sánh được với ").label(base)
                    .words(": " + Phrases.reason(reason)).end(Sentence.Kind.NOTE, cell.period()));
        }
        made(row, cell, cell.period().inVietnamese(), cell.result(), notes);
        made(row, cell, base, cell.change().base(), notes);
        return notes;
    }

    private void made(Row row, Cell cell, String what, Amount amount, List<Sentence> notes) {
        if (!(amount instanceof Known known)) {
            return;
        }
        Draft draft = new Draft(row).words("Số liệu ").label(what);
        switch (known.method()) {
            case SUM_OF_UNITS -> units(draft.words(" cộng từ "), known);
            case RATE_OF_SUMS -> {
                draft.words(" tính lại từ tử số và mẫu số");
                if (!own(row, known)) {
                    units(draft.words(" của "), known);
                }
            }
            case SUM_OF_PERIODS -> draft.words(" cộng từ số liệu các kỳ ngắn hơn");
            case FROM_CUMULATIVE -> draft.words(" là hiệu của hai số lũy kế");
            case LAST_OF_PERIOD -> draft.words(" là số cuối kỳ");
            case REPORTED -> {
                if (own(row, known)) {
                    return;
                }
                units(draft.words(" lấy theo "), known);
            }
            case ENTERED_FORMULA, FROM_REPORTED_CHANGE, FROM_REPORTED_GROWTH, FROM_PLAN_SHARE, HELD_RANK,
                    COMPUTED -> {
                return;
            }
        }
        notes.add(draft.end(Sentence.Kind.NOTE, cell.period()));
    }

    /** Whether it is about the unit itself, not about one that it was made of. */
    private static boolean own(Row row, Known amount) {
        return amount.figures().stream().allMatch(figure -> row.unit().id().equals(figure.unit()));
    }

    private void units(Draft draft, Known amount) {
        List<AdminUnit> units = amount.figures().stream().map(Figure::unit).filter(Objects::nonNull).distinct()
                .flatMap(id -> background.unit(id).stream()).sorted(Comparator.comparing(AdminUnit::code)).toList();
        if (units.isEmpty()) {
            draft.words("các đơn vị trước sắp xếp");
        } else if (units.size() > NAMED) {
            draft.label(units.size() + " đơn vị hành chính");
        } else {
            for (int i = 0; i < units.size(); i++) {
                draft.words(i == 0 ? "" : i == units.size() - 1 ? " và " : ", ").label(units.get(i).inSentence());
            }
        }
    }
}
