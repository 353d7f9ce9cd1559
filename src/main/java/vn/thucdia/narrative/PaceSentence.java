package vn.thucdia.narrative;

import java.math.BigDecimal;
import java.util.Optional;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.indicator.Direction;
import vn.thucdia.narrative.Pace.Basis;

/** "Khó đạt kế hoạch năm: mới bằng 25% kế hoạch, trong khi tiến độ đều của năm là 50%." Only for plans at risk. */
final class PaceSentence {

    private final Background background;

    PaceSentence(Background background) {
        this.background = background;
    }

    Optional<Sentence> of(Row row, Cell cell) {
        Pace pace = Pace.of(row.indicator(), cell, background.figures(row.indicator(), row.unit()),
                background.pace(row.indicator()));
        boolean lower = row.indicator().direction() == Direction.LOWER_BETTER;
        Known share = pace.share();
        Draft draft = new Draft(row);
        switch (pace.state()) {
            case HARD_TO_REACH -> draft.words(lower ? "Khó giữ trong kế hoạch năm: đã " : "Khó đạt kế hoạch năm: mới ");
            case AT_RISK ->
                draft.words(lower ? "Có thể vượt kế hoạch năm: đã " : "Có thể không đạt kế hoạch năm: mới ");
            case ON_TRACK, REACHED, UNKNOWN -> {
                return Optional.empty();
            }
        }
        if (share == null) {
            return Optional.empty();
        }
        draft.words("bằng ").percent(share).words(" kế hoạch");
        BigDecimal linear = pace.linear();
        EarlierYears earlier = pace.earlier();
        if (pace.basis() == Basis.EARLIER_YEARS && earlier != null) {
            draft.words(", trong khi cùng kỳ các năm ")
                    .label(String.join(", ",
                            earlier.years().stream().map(part -> String.valueOf(part.year())).toList()))
                    .words(" bình quân bằng ").percent(earlier.amount()).words(" cả năm");
        } else if (linear != null) {
            draft.words(", trong khi tiến độ đều của năm là ").yardstick(linear, pace.rule());
        }
        return Optional.of(draft.end(Sentence.Kind.PACE, cell.period()));
    }
}
