package vn.thucdia.ui.indicator;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.input.CellEdit;
import vn.thucdia.period.Period;
import vn.thucdia.visit.VisitIndicator;

/**
 * Saves what is changed in a row. Each change is worked out from the records as they are when its turn comes, so that two saves under
 * way cannot undo each other.
 */
final class RowSaving {

    private final IndicatorModel model;

    RowSaving(IndicatorModel model) {
        this.model = model;
    }

    /**
     * Saves an entry in a cell.
     *
     * @param saved when it is on disk
     * @param then  when the table shows it
     */
    void figures(GridRow.Line line, Function<CellEdit.Place, CellEdit> entry, Runnable saved, Runnable then,
            Runnable afterFailure) {
        AppContext app = model.desk().app();
        Subject subject = model.subject();
        model.desk().saving().save(() -> {
            app.figures().record(entry.apply(subject.place(line.indicator().id())));
            return true;
        }, done -> {
            saved.run();
            model.reload(then);
        }, afterFailure);
    }

    void flag(GridRow.Line line) {
        boolean flagged = !line.row().flagged();
        row(line.row().id(), row -> row.withFlag(flagged), done -> {});
    }

    void remove(GridRow.Line line) {
        save(() -> model.desk().app().visits().removeIndicator(line.row().id()));
    }

    void label(GridRow.Line line, String label, Consumer<Boolean> done) {
        row(line.row().id(), row -> row.withLabel(label, row.period()), done);
    }

    void printed(GridRow.Line line, String asPrinted, Consumer<Boolean> done) {
        row(line.row().id(), row -> row.withSource(row.source(), asPrinted), done);
    }

    /** Another source of the row; figures taken from the old one go with it. */
    void source(GridRow.Line line, @Nullable Id<?> source) {
        save(() -> {
            VisitIndicator row = fresh(line.row().id());
            List<Figure> moved = model.subject().place(Objects.requireNonNull(row.indicator())).known().stream()
                    .filter(figure -> figure.source() != null && figure.source().equals(row.source()))
                    .map(figure -> figure.withSource(source)).toList();
            edit(row, row.withSource(source, row.asPrinted()), new CellEdit(moved, List.of()));
        });
    }

    /** Another period of the row; its numbers go with it. {@code null} is the period of the visit. */
    void period(GridRow.Line line, @Nullable Period period) {
        save(() -> {
            VisitIndicator row = fresh(line.row().id());
            VisitIndicator after = row.withLabel(row.label(), period);
            Period from = periodOf(row);
            Period to = periodOf(after);
            CellEdit moved = from == null || to == null
                    ? new CellEdit(List.of(), List.of())
                    : CellEdit.move(model.subject().place(Objects.requireNonNull(row.indicator())), to);
            edit(row, after, moved);
        });
    }

    /** How firm a number is. */
    void kind(GridRow.Line line, Figure figure, @Nullable FigureStatus status, boolean derived) {
        figures(line, place -> place.known().stream().filter(each -> each.id().equals(figure.id()))
                .findFirst().map(fresh -> CellEdit.as(place, fresh, status, derived))
                .orElse(new CellEdit(List.of(), List.of())), () -> {}, () -> {}, () -> {});
    }

    /** What belongs to a rank. */
    void rank(GridRow.Line line, Figure figure, UnaryOperator<Figure> change, Consumer<Boolean> done) {
        figures(line, place -> new CellEdit(place.known().stream()
                .filter(each -> each.id().equals(figure.id())).map(change).toList(), List.of()),
                () -> done.accept(true),
                () -> {}, () -> done.accept(false));
    }

    private void row(Id<VisitIndicator> id, UnaryOperator<VisitIndicator> change, Consumer<Boolean> done) {
        model.desk().saving().save(() -> {
            VisitIndicator row = fresh(id);
            model.desk().app().visits().editIndicator(row, change.apply(row));
            return true;
        }, saved -> {
            done.accept(true);
            model.reload(() -> {});
        }, () -> done.accept(false));
    }

    private void edit(VisitIndicator before, VisitIndicator after, CellEdit figures) {
        AppContext app = model.desk().app();
        app.visits().editIndicator(before, after, app.figures().changes(figures));
    }

    private void save(Runnable work) {
        model.desk().saving().save(work, () -> model.reload(() -> {}));
    }

    private VisitIndicator fresh(Id<VisitIndicator> id) {
        return model.desk().app().visits().indicator(id).orElseThrow();
    }

    private @Nullable Period periodOf(VisitIndicator row) {
        return row.period() != null
                ? row.period()
                : model.desk().app().visits().require(Objects.requireNonNull(row.visit())).period();
    }
}
