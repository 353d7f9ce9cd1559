package vn.thucdia.ui.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Verdict;
import vn.thucdia.language.Folding;
import vn.thucdia.language.Language;
import vn.thucdia.minutes.VisitSnapshot;
import vn.thucdia.minutes.VisitSnapshot.IndicatorLine;
import vn.thucdia.place.Sector;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.task.Latest;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitIndicator;

/** The table of a visit's indicators: its rows by sector, the filter, and where the cursor stands. */
public final class IndicatorModel {

    /** What the table is narrowed to. */
    enum Filter {
        ALL, EXCEEDED, TO_REVIEW, MISSING
    }

    private record Loaded(VisitSnapshot snapshot, List<Indicator> catalogue) {}

    private final Desk desk;
    private final Latest reading;
    private final ObservableList<GridRow> rows = FXCollections.observableArrayList();
    /** One for all: a view knows its list weakly, so that a new one for each caller would fall silent. */
    private final ObservableList<GridRow> rowsView = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<Map<Filter, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<@Nullable CellRef> cursor = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable VisitSnapshot> snapshot = new ReadOnlyObjectWrapper<>();
    private List<GridRow.Line> lines = List.of();
    private List<Indicator> catalogue = List.of();
    private @Nullable Id<Visit> visit;
    private @Nullable Id<?> wanted;

    public IndicatorModel(Desk desk) {
        this.desk = desk;
        this.reading = desk.tasks().latest();
        filter.subscribe(now -> arrange());
    }

    Desk desk() {
        return desk;
    }

    /** Shows a visit; the cursor stays where it was in the same visit. */
    public void show(Visit shown) {
        if (!shown.id().equals(visit)) {
            cursor.set(null);
            filter.set(Filter.ALL);
        }
        visit = shown.id();
        reload(() -> {});
    }

    /** Reads everything afresh. */
    void reload(Runnable then) {
        Id<Visit> shown = visit;
        if (shown != null) {
            reading.run(() -> new Loaded(desk.app().snapshots().of(shown, desk.today()),
                    desk.app().figures().catalogue()), loaded -> {
                        take(loaded);
                        then.run();
                    });
        }
    }

    private void take(Loaded loaded) {
        catalogue = loaded.catalogue();
        lines = lines(loaded.snapshot());
        Map<Filter, Integer> counted = new EnumMap<>(Filter.class);
        for (Filter each : Filter.values()) {
            counted.put(each, (int) lines.stream().filter(line -> shows(each, line)).count());
        }
        counts.set(counted);
        snapshot.set(loaded.snapshot());
        arrange();
        Id<?> row = wanted;
        wanted = null;
        if (row != null) {
            reveal(row);
        }
    }

    private List<GridRow.Line> lines(VisitSnapshot read) {
        List<GridRow.Line> found = new ArrayList<>();
        for (IndicatorLine line : read.indicators()) {
            Indicator indicator = line.indicator();
            if (indicator != null) {
                found.add(new GridRow.Line(line.row(), indicator, name(line, indicator), line.period(),
                        read.visit().period(), line.figures(), line.reading(),
                        read.code(line.row().source()).map(Object::toString).orElse("")));
            }
        }
        found.sort(Comparator.comparing(line -> sector(read, line).map(Sector::position).orElse(Integer.MAX_VALUE)));
        return found;
    }

    private String name(IndicatorLine line, Indicator indicator) {
        boolean vietnamese = desk.messages().language() == Language.VI;
        return !line.row().label().isEmpty()
                ? line.row().label()
                : vietnamese ? indicator.nameVi() : indicator.nameEn();
    }

    /** The branch of the sector tree a row belongs to; groups finer than that would be larger than their content. */
    private static Optional<Sector> sector(VisitSnapshot read, GridRow.Line line) {
        Optional<Sector> own = Optional.ofNullable(line.indicator().sector()).map(read.sectors()::get);
        return own.map(Sector::parent).map(read.sectors()::get).or(() -> own);
    }

    private void arrange() {
        VisitSnapshot read = snapshot.get();
        if (read == null) {
            return;
        }
        List<GridRow> arranged = new ArrayList<>();
        String group = "";
        for (GridRow.Line line : lines) {
            if (shows(filter.get(), line)) {
                String name = sector(read, line).map(this::name).orElse(desk.messages().get("indicator.nosector"));
                if (!name.equals(group)) {
                    group = name;
                    arranged.add(new GridRow.Group(name));
                }
                arranged.add(line);
            }
        }
        if (filter.get() == Filter.ALL) {
            arranged.add(new GridRow.Add());
        }
        rows.setAll(arranged);
        CellRef stood = cursor.get();
        if (stood == null || rows.stream().noneMatch(row -> row.isTarget() && stands(stood, row))) {
            cursor.set(rows.stream().filter(GridRow::isTarget).findFirst()
                    .map(row -> new CellRef(row.id(), row.id() == null ? GridColumn.NAME : GridColumn.RESULT))
                    .orElse(null));
        }
    }

    private String name(Sector sector) {
        return desk.messages().language() == Language.VI ? sector.nameVi() : sector.nameEn();
    }

    private static boolean shows(Filter filter, GridRow.Line line) {
        return switch (filter) {
            case ALL -> true;
            case EXCEEDED -> line.verdict() == Verdict.EXCEEDED;
            case TO_REVIEW -> line.row().flagged();
            case MISSING -> line.value(GridColumn.RESULT) == null;
        };
    }

    static boolean stands(CellRef cell, GridRow row) {
        return row.isTarget() && java.util.Objects.equals(cell.row(), row.id());
    }

    /** The row of a cell, while it is among the visit's indicators. */
    Optional<GridRow.Line> line(@Nullable CellRef cell) {
        return cell == null || cell.row() == null
                ? Optional.empty()
                : lines.stream().filter(line -> line.row().id().equals(cell.row())).findFirst();
    }

    /** Moves the cursor by rows, over the heads of groups; whether it moved. */
    boolean moveRow(int step) {
        CellRef from = cursor.get();
        List<GridRow> targets = rows.stream().filter(GridRow::isTarget).toList();
        int at = from == null ? -1 : targets.stream().map(GridRow::id).toList().indexOf(from.row());
        int to = Math.clamp(at + step, 0, Math.max(0, targets.size() - 1));
        if (targets.isEmpty() || to == at) {
            return false;
        }
        cursor.set(new CellRef(targets.get(to).id(), from == null ? GridColumn.RESULT : from.column()));
        return true;
    }

    /** Moves the cursor to the next cell that can be typed in, row after row; false at either end. */
    boolean moveEditable(int step) {
        CellRef from = cursor.get();
        GridColumn next = from == null || from.row() == null ? null : from.column().nextEditable(step);
        if (from != null && next != null) {
            cursor.set(from.in(next));
            return true;
        }
        if (!moveRow(step)) {
            return false;
        }
        CellRef to = cursor.get();
        if (to != null) {
            cursor.set(to.in(to.row() == null ? GridColumn.NAME : step > 0 ? GridColumn.PLAN : GridColumn.CHANGE));
        }
        return true;
    }

    /** Entries of the catalogue that are not in the table and match what was typed, accents aside. */
    List<Indicator> offered(String typed) {
        return catalogue.stream().filter(entry -> !entry.retired())
                .filter(entry -> lines.stream().noneMatch(line -> line.indicator().id().equals(entry.id())))
                .filter(entry -> Folding.matches(typed, entry.code() + " " + entry.nameVi() + " " + entry.nameEn()))
                .toList();
    }

    /** Puts an indicator into the table and the cursor on it. */
    void add(Indicator indicator) {
        Id<Visit> shown = visit;
        if (shown != null) {
            desk.saving().save(() -> desk.app().visits().addIndicator(shown, indicator.id()), added -> reload(() -> {
                filter.set(Filter.ALL);
                cursor.set(new CellRef(added.id(), GridColumn.RESULT));
            }));
        }
    }

    /** Puts the cursor on a row; whether there is one. Before anything was read the wish is kept for later. */
    boolean reveal(Id<?> record) {
        boolean known = lines.stream().anyMatch(line -> line.row().id().equals(record));
        wanted = known ? null : record;
        if (known) {
            filter.set(Filter.ALL);
            cursor.set(new CellRef(new Id<VisitIndicator>(record.value()), GridColumn.RESULT));
        }
        return known;
    }

    /** The indicators of the table of which anything is known, in its order. */
    List<Id<Indicator>> known() {
        return lines.stream().filter(line -> !line.figures().isEmpty()).map(line -> line.indicator().id()).distinct()
                .toList();
    }

    ObservableList<GridRow> rows() {
        return rowsView;
    }

    ReadOnlyObjectProperty<Map<Filter, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    ObjectProperty<@Nullable CellRef> cursorProperty() {
        return cursor;
    }

    ReadOnlyObjectProperty<@Nullable VisitSnapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    @Nullable
    Id<Visit> visit() {
        return visit;
    }
}
