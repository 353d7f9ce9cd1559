package vn.thucdia.ui.indicator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.SideBySide;
import vn.thucdia.indicator.input.CellEdit;
import vn.thucdia.indicator.input.FigureEntry;
import vn.thucdia.indicator.input.FigureEntry.Result;
import vn.thucdia.place.AdminUnit;

/** All figures of the row under the cursor side by side, and the form of the one that is chosen or added. */
final class FigureListModel {

    private final IndicatorModel model;
    private final RowSaving saving;
    private final FigureWords words;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObservableList<SideBySide> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable SideBySide> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable FigureEntry> entry = new ReadOnlyObjectWrapper<>();
    private @Nullable Id<Figure> wanted;

    FigureListModel(IndicatorModel model, RowSaving saving, FigureWords words) {
        this.model = model;
        this.saving = saving;
        this.words = words;
        model.cursorProperty().subscribe(this::read);
        model.rows().subscribe(this::read);
        chosen.subscribe(row -> {
            if (row != null) {
                entry.set(FigureEntry.of(row.figure(), model.desk().messages().language(), words.texts()::word));
            }
        });
    }

    private Optional<GridRow.Line> line() {
        return model.line(model.cursorProperty().get()).filter(line -> line.period() != null);
    }

    private void read() {
        Id<Figure> before = wanted != null ? wanted : chosen.get() == null ? null : chosen.get().figure().id();
        wanted = null;
        List<SideBySide> now = line().map(line -> SideBySide.of(line.indicator(), Objects.requireNonNull(line.period()),
                line.figures())).orElse(List.of());
        rows.setAll(now);
        SideBySide same = now.stream().filter(row -> row.figure().id().equals(before)).findFirst()
                .orElse(now.isEmpty() ? null : now.getFirst());
        chosen.set(null);
        entry.set(null);
        chosen.set(same);
    }

    /** An empty form for one more figure. */
    void add(FigureKind kind) {
        chosen.set(null);
        entry.set(FigureEntry.blank(kind));
    }

    /** Saves the form as one action; answers which field is wrong, and saves nothing then. */
    Optional<Result.Wrong> save(FigureEntry typed) {
        GridRow.Line line = line().orElse(null);
        AdminUnit unit = unit();
        if (line == null || unit == null) {
            return Optional.empty();
        }
        CellEdit.Place place = new CellEdit.Place(line.indicator(), unit.id(), Objects.requireNonNull(line.period()),
                line.figures(), null, null);
        return switch (typed.read(place, model.desk().messages().language())) {
            case Result.Wrong wrong -> Optional.of(wrong);
            case Result.Read(Figure figure) -> {
                SideBySide old = chosen.get();
                Figure kept = old != null && Objects.equals(old.figure().outOf(), figure.outOf())
                        ? figure.withRank(figure.outOf(), old.figure().streak(), old.figure().rankedBy())
                        : figure;
                boolean moved = old != null && !old.figure().id().equals(kept.id());
                wanted = kept.id();
                saving.figures(line, fresh -> new CellEdit(List.of(kept),
                        moved && old != null ? List.of(old.figure().id()) : List.of()), () -> {}, () -> {}, () -> {});
                yield Optional.empty();
            }
        };
    }

    /** Takes the chosen figure away; undo brings it back. */
    void remove() {
        SideBySide old = chosen.get();
        GridRow.Line line = line().orElse(null);
        if (old != null && line != null) {
            saving.figures(line, fresh -> new CellEdit(List.of(), List.of(old.figure().id())), () -> {}, () -> {},
                    () -> {});
        }
    }

    String name(SideBySide row) {
        return line().map(line -> words.name(row.figure(), Objects.requireNonNull(line.period()))).orElse("");
    }

    FigureWords words() {
        return words;
    }

    /** Whether the list stands in place of where the number comes from. */
    BooleanProperty openProperty() {
        return open;
    }

    ObservableList<SideBySide> rows() {
        return rows;
    }

    ObjectProperty<@Nullable SideBySide> chosenProperty() {
        return chosen;
    }

    /** What the form shows; {@code null} while there is none to show. */
    ReadOnlyObjectProperty<@Nullable FigureEntry> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    /** The unit that the figures are about. */
    @Nullable
    AdminUnit unit() {
        Subject.Content read = model.contentProperty().get();
        return read == null ? null : read.unit();
    }
}
