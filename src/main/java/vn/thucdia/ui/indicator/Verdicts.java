package vn.thucdia.ui.indicator;

import vn.thucdia.indicator.Figure;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.Chip;
import vn.thucdia.ui.control.ChipKind;

/** The chip of a verdict. */
final class Verdicts {

    private Verdicts() {}

    /** Shows the verdict of a row; the text stays empty where there is nothing to say. */
    static void dress(Chip chip, GridRow.Line line, Messages messages, boolean narrow) {
        switch (line.verdict()) {
            case TO_REVIEW -> chip.show(ChipKind.TO_REVIEW, messages);
            case NO_FIGURE -> {
                // In the table of a unit most rows are blank, and nobody asked for them.
                if (line.isOfVisit()) {
                    chip.show(ChipKind.MISSING, messages.get("indicator.segment.missing"));
                } else {
                    chip.setText("");
                }
            }
            case RANK -> chip.show(ChipKind.RANK, rank(line, messages, narrow));
            case NO_PLAN -> {
                if (narrow) {
                    chip.show(ChipKind.NO_PLAN, messages.get("indicator.verdict.short.no_plan"));
                } else {
                    chip.show(ChipKind.NO_PLAN, messages);
                }
            }
            case EXCEEDED -> chip.show(ChipKind.ABOVE_PLAN, messages);
            case REACHED -> chip.show(ChipKind.ABOVE_PLAN, messages.get("indicator.verdict.reached"));
            case BELOW -> chip.show(ChipKind.NO_PLAN,
                    messages.get(narrow ? "indicator.verdict.short.below" : "indicator.verdict.below"));
            case NONE -> chip.setText("");
        }
    }

    private static String rank(GridRow.Line line, Messages messages, boolean narrow) {
        Figure figure = line.reading() == null ? null : line.reading().resultFigure();
        String place = figure == null || figure.value() == null ? "" : figure.value().toPlainString();
        Integer streak = figure == null ? null : figure.streak();
        if (narrow || streak == null || streak < 2) {
            return messages.get("indicator.verdict.rank", place);
        }
        return streak == 2
                ? messages.get("indicator.verdict.rank.second", place)
                : messages.get("indicator.verdict.rank.years", place, streak.toString());
    }
}
