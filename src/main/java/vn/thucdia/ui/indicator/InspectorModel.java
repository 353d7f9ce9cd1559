package vn.thucdia.ui.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Reading;
import vn.thucdia.indicator.input.CellEdit;
import vn.thucdia.indicator.input.CellInput;
import vn.thucdia.indicator.input.MeasureWords;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Text;
import vn.thucdia.minutes.VisitSnapshot;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.visit.Code;

/** What the inspector shows of the cell under the cursor and of its row, and what can be changed there. */
final class InspectorModel {

    /**
     * A thing to choose from a list.
     *
     * @param value what is chosen; {@code null} for none of its own
     */
    record Option(@Nullable Object value, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * A kind of number.
     *
     * @param choose makes the number one of this kind; {@code null} when it cannot be
     */
    record Kind(String key, boolean chosen, @Nullable Runnable choose) {}

    private final IndicatorModel model;
    private final CellEditing editing;
    private final RowSaving saving;
    private final Explanations explanations;

    InspectorModel(IndicatorModel model, CellEditing editing, RowSaving saving, Explanations explanations) {
        this.model = model;
        this.editing = editing;
        this.saving = saving;
        this.explanations = explanations;
    }

    private Messages messages() {
        return model.desk().messages();
    }

    private Optional<GridRow.Line> current() {
        return model.line(model.cursorProperty().get());
    }

    /** The row as it would be with what is being typed. */
    GridRow.Line previewed(GridRow.Line line) {
        CellRef at = editing.cellProperty().get();
        Subject.Content content = model.contentProperty().get();
        AdminUnit unit = content == null ? null : content.unit();
        if (at == null || unit == null || line.period() == null
                || !line.row().id().equals(at.row()) || at.column().kind() == null) {
            return line;
        }
        CellEdit.Place place = new CellEdit.Place(line.indicator(), unit.id(), line.period(),
                line.figures(), line.row().source(), null);
        FigureKind kind = at.column().kind();
        CellEdit edit = switch (editing.meaningProperty().get()) {
            case CellInput.Take(var numbers) -> CellEdit.write(place, numbers);
            case CellInput.Clear() -> CellEdit.clear(place, kind);
            case null, default -> new CellEdit(List.of(), List.of());
        };
        List<Figure> figures = edit.applied(line.figures());
        return new GridRow.Line(line.row(), line.indicator(), line.name(), line.period(), line.reviewed(), figures,
                Reading.of(figures, line.period(), ChangeForm.of(line.indicator())), line.sourceCode());
    }

    List<WhyLine> why(GridRow.Line line, GridColumn column) {
        Subject.Content content = model.contentProperty().get();
        return content == null ? List.of() : explanations.of(line, column, content);
    }

    /** The unit behind the number of a column. */
    String unitOf(GridRow.Line line, GridColumn column) {
        boolean words = column == GridColumn.CHANGE && line.reading() != null
                && line.reading().form() != ChangeForm.RELATIVE;
        boolean percent = column == GridColumn.SHARE
                || column == GridColumn.CHANGE && line.reading() != null && line.reading().change() == null;
        return words || percent ? "" : MeasureWords.of(line.indicator(), messages());
    }

    String words(CellInput.Choice choice) {
        return messages().get(choice.key(), choice.values().stream().map(model.desk().formats()::number).toArray());
    }

    /** Reported, estimate, derived: those that the number of the cell can be. */
    List<Kind> kinds(GridRow.Line line, GridColumn column) {
        Reading.Value value = column.isEditable() ? line.value(column) : null;
        if (value == null) {
            return List.of();
        }
        Figure figure = value.figure();
        if (figure == null) {
            return List.of(new Kind("indicator.kind.derived", true, null));
        }
        boolean result = figure.kind() == FigureKind.RESULT;
        boolean estimate = result && figure.status() == FigureStatus.ESTIMATE;
        List<Kind> kinds = new ArrayList<>();
        kinds.add(new Kind("indicator.kind.reported", !estimate && !value.derived(),
                () -> saving.kind(line, figure, FigureStatus.ACTUAL, false)));
        if (result) {
            kinds.add(new Kind("indicator.kind.estimate", estimate && !value.derived(),
                    () -> saving.kind(line, figure, FigureStatus.ESTIMATE, false)));
        }
        kinds.add(new Kind("indicator.kind.derived", value.derived(),
                () -> saving.kind(line, figure, figure.status(), true)));
        return kinds;
    }

    List<Option> periods(GridRow.Line line) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(null, messages().get("indicator.inspector.period.visit")));
        Period known = line.reviewed() != null ? line.reviewed() : line.period();
        Subject.Content content = model.contentProperty().get();
        int year = known != null && known.planYear() != 0
                ? known.planYear()
                : content != null && content.visit() != null && content.visit().visit().date() != null
                        ? content.visit().visit().date().getYear()
                        : model.desk().today().getYear();
        List<Period> offered = new ArrayList<>(List.of(new Period.Year(year), new Period.Year(year - 1),
                new Period.Half(year, 1), new Period.NineMonths(year), new Period.Quarter(year, 1),
                new Period.Quarter(year, 2), new Period.Quarter(year, 3), new Period.Half(year - 1, 1)));
        Period own = line.row().period();
        if (own != null && !offered.contains(own)) {
            offered.add(own);
        }
        offered.forEach(each -> options.add(option(each)));
        return options;
    }

    private Option option(Period period) {
        return new Option(period,
                Text.capitalised(period.in(messages().language())));
    }

    Option chosenPeriod(GridRow.Line line) {
        Period own = line.row().period();
        return own == null ? new Option(null, messages().get("indicator.inspector.period.visit")) : option(own);
    }

    void period(@Nullable Option option) {
        Period chosen = option != null && option.value() instanceof Period period ? period : null;
        current().filter(line -> !java.util.Objects.equals(line.row().period(), chosen))
                .ifPresent(line -> saving.period(line, chosen));
    }

    /** Statements, conclusions and lines of sites, each with its code and first words. */
    List<Option> sources() {
        List<Option> options = new ArrayList<>();
        options.add(new Option(null, messages().get("indicator.inspector.source.none")));
        Subject.Content content = model.contentProperty().get();
        VisitSnapshot snapshot = content == null ? null : content.visit();
        if (snapshot != null) {
            snapshot.statements().forEach(said -> options.add(source(snapshot, said.id(), said.text())));
            snapshot.observations().forEach(line -> options.add(source(snapshot, line.id(), line.substance())));
            snapshot.followups().stream().filter(item -> item.code().series() == Code.Series.CONCLUSION)
                    .forEach(item -> options.add(source(snapshot, item.record(), item.text())));
        }
        return options;
    }

    private static Option source(VisitSnapshot snapshot, Id<?> id, String text) {
        String code = snapshot.code(id).map(Object::toString).orElse("");
        return new Option(id, (code + " " + Text.shorten(text, 48)).strip());
    }

    @Nullable
    Option chosenSource(GridRow.Line line) {
        return sources().stream().filter(option -> java.util.Objects.equals(option.value(), line.row().source()))
                .findFirst().orElse(null);
    }

    void source(@Nullable Option option) {
        Id<?> chosen = option != null && option.value() instanceof Id<?> id ? id : null;
        current().filter(line -> !java.util.Objects.equals(line.row().source(), chosen))
                .ifPresent(line -> saving.source(line, chosen));
    }

    /** Saves what a row is called in this visit; empty for the name of the catalogue. */
    void label(GridRow.Line line, String text, Consumer<Boolean> done) {
        if (line.row().label().equals(text.strip())) {
            done.accept(true);
        } else {
            saving.label(line, text.strip(), done);
        }
    }

    void printed(GridRow.Line line, String text, Consumer<Boolean> done) {
        if (line.row().asPrinted().equals(text.strip())) {
            done.accept(true);
        } else {
            saving.printed(line, text.strip(), done);
        }
    }
}
