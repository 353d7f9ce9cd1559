package vn.thucdia.narrative;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Amount;
import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.Amount.Missing;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.Change;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.comparison.Reason;
import vn.thucdia.indicator.YearOnYear;

/**
 * "tăng 1.200 tấn so với cùng kỳ năm trước (tăng 52,2%)", "tăng 4,6 điểm %", "giữ hạng, năm thứ hai liên tiếp". What was reported
 * comes first and what was worked out in brackets behind it; "bằng … %" is only for a ratio that somebody reported.
 */
final class ChangeClause {

    /** From here on a multiple reads better than a growth, where the catalogue wants multiples. */
    private static final int TELLING_MULTIPLE = 2;
    private static final List<String> ORDINALS = List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín",
            "mười");

    private final Draft draft;
    private final Row row;

    ChangeClause(Draft draft, Row row) {
        this.draft = draft;
        this.row = row;
    }

    /** Writes what there is to say, after {@code before}; answers whether there was anything. */
    boolean write(Cell cell, String before) {
        return switch (row.form()) {
            case PLACES -> places(cell, before);
            case POINTS -> points(cell, before);
            case RELATIVE -> relative(cell, before);
        };
    }

    private boolean relative(Cell cell, String before) {
        Change change = cell.change();
        Known difference = known(change.difference());
        Known growth = known(change.growth());
        String base = Phrases.base(cell.period(), change.against());
        if (change.multiple() instanceof Known multiple && (!multiple.derived() || telling(multiple, change))) {
            draft.words(before + "gấp ").times(multiple).words(" ").label(base);
            return true;
        }
        if (change.ratio() instanceof Known ratio && !ratio.derived()) {
            against(draft.words(before + "bằng ").percent(ratio), base);
            inBrackets(growth);
            return true;
        }
        if (difference == null && growth == null) {
            return false;
        }
        if (none(difference) || difference == null && none(growth)) {
            against(draft.words(before + "không thay đổi"), base);
        } else if (difference != null && (growth == null || absoluteFirst(difference, growth))) {
            against(draft.words(before + way(difference)).sized(difference), base);
            if (growth != null && (!growth.derived() || !onlyAbsolute())) {
                inBrackets(growth);
            }
            zeroBase(change);
        } else if (growth != null) {
            against(draft.words(before + way(growth)).percent(growth), base);
        }
        return true;
    }

    private boolean points(Cell cell, String before) {
        if (!(cell.change().difference() instanceof Known difference)) {
            return false;
        }
        if (none(difference)) {
            draft.words(before + "không thay đổi");
        } else {
            draft.words(before + way(difference)).points(difference);
        }
        against(draft, Phrases.base(cell.period(), cell.change().against()));
        return true;
    }

    /** More places are gained: "tăng 25 bậc" is for the better. */
    private boolean places(Cell cell, String before) {
        if (!(cell.change().difference() instanceof Known difference)) {
            return false;
        }
        String base = Phrases.base(cell.period(), cell.change().against());
        if (none(difference)) {
            draft.words(before + "giữ hạng");
            Integer streak = streak(cell);
            if (streak == null || streak < 2) {
                against(draft, base);
            } else {
                draft.words(", năm thứ ").number((Known) cell.result(),
                        streak <= ORDINALS.size() ? ORDINALS.get(streak - 1) : streak.toString())
                        .words(" liên tiếp");
            }
        } else {
            Known size = difference;
            draft.words(before + way(difference)).whole(size, size.number().abs().longValue()).words(" bậc");
            against(draft, base);
        }
        return true;
    }

    private static @Nullable Integer streak(Cell cell) {
        return cell.result() instanceof Known result && result.figures().size() == 1
                ? result.figures().getFirst().streak()
                : null;
    }

    private static void against(Draft draft, String base) {
        draft.words(" so với ").label(base);
    }

    private void inBrackets(@Nullable Known growth) {
        if (growth != null && !none(growth)) {
            draft.words(" (" + way(growth)).percent(growth).words(")");
        }
    }

    /** Says why there is no growth beside a difference. */
    private void zeroBase(Change change) {
        if (change.growth() instanceof Missing(Reason reason) && reason == Reason.ZERO_BASE
                && change.base() instanceof Known base) {
            draft.words(" (từ ").measured(base).words(" nên không tính tốc độ tăng)");
        }
    }

    private boolean absoluteFirst(Known difference, Known growth) {
        return growth.derived() && (!difference.derived() || row.indicator().isWritten(YearOnYear.Form.ABSOLUTE))
                || !growth.derived() && !difference.derived();
    }

    private boolean onlyAbsolute() {
        return row.indicator().isOnlyWritten(YearOnYear.Form.ABSOLUTE);
    }

    private boolean telling(Known multiple, Change change) {
        boolean reported = change.difference() instanceof Known difference && !difference.derived()
                || change.growth() instanceof Known growth && !growth.derived();
        return !reported && row.indicator().isWritten(YearOnYear.Form.TIMES)
                && multiple.number().intValue() >= TELLING_MULTIPLE;
    }

    private static String way(Known change) {
        return (change.number().signum() < 0 ? "giảm " : "tăng ");
    }

    private static boolean none(@Nullable Known change) {
        return change != null && change.number().signum() == 0;
    }

    private static @Nullable Known known(Amount amount) {
        return amount instanceof Known found ? found : null;
    }
}
