package vn.thucdia.ui.indicator;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Figure;

/** What belongs to a rank besides its number: among how many, for how many years, ranked by whom. */
final class RankModel {

    private final IndicatorModel model;
    private final RowSaving saving;

    RankModel(IndicatorModel model, RowSaving saving) {
        this.model = model;
        this.saving = saving;
    }

    /** Whether the row is one of a ranking, with a rank recorded. */
    boolean isRank(GridRow.Line line) {
        return ChangeForm.of(line.indicator()) == ChangeForm.PLACES && rank(line) != null;
    }

    private static @Nullable Figure rank(GridRow.Line line) {
        return line.reading() == null ? null : line.reading().resultFigure();
    }

    String outOf(GridRow.Line line) {
        Figure rank = rank(line);
        return rank == null || rank.outOf() == null ? "" : rank.outOf().toString();
    }

    String streak(GridRow.Line line) {
        Figure rank = rank(line);
        return rank == null || rank.streak() == null ? "" : rank.streak().toString();
    }

    String rankedBy(GridRow.Line line) {
        Figure rank = rank(line);
        return rank == null ? "" : rank.rankedBy();
    }

    /** Saves how many were ranked; answers the sentence to show when the text is no such number. */
    String outOf(GridRow.Line line, String text, Consumer<Boolean> done) {
        return whole(line, text, outOf(line), done,
                (figure, number) -> figure.withRank(number, figure.streak(), figure.rankedBy()));
    }

    String streak(GridRow.Line line, String text, Consumer<Boolean> done) {
        return whole(line, text, streak(line), done,
                (figure, number) -> figure.withRank(figure.outOf(), number, figure.rankedBy()));
    }

    void rankedBy(GridRow.Line line, String text, Consumer<Boolean> done) {
        save(line, rankedBy(line).equals(text.strip()), done,
                figure -> figure.withRank(figure.outOf(), figure.streak(), text.strip()));
    }

    private interface WithNumber {
        Figure apply(Figure figure, @Nullable Integer number);
    }

    private String whole(GridRow.Line line, String text, String shown, Consumer<Boolean> done, WithNumber change) {
        String typed = text.strip();
        boolean number = typed.matches("[1-9][0-9]{0,5}");
        if (!number && !typed.isEmpty() && !typed.equals(shown)) {
            done.accept(false);
            return model.desk().messages().get("indicator.inspector.whole");
        }
        Integer value = typed.isEmpty() ? null : Integer.valueOf(typed);
        save(line, typed.equals(shown), done, figure -> change.apply(figure, value));
        return "";
    }

    private void save(GridRow.Line line, boolean same, Consumer<Boolean> done, UnaryOperator<Figure> change) {
        Figure rank = rank(line);
        if (same || rank == null) {
            done.accept(true);
        } else {
            saving.rank(line, rank, change, done);
        }
    }
}
