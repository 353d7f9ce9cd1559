package vn.thucdia.ui.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.CatalogueEdits;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.IndicatorKinds;
import vn.thucdia.indicator.Verdict;
import vn.thucdia.indicator.input.NewIndicator;
import vn.thucdia.language.Folding;
import vn.thucdia.ledger.Change;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.task.Latest;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitIndicator;

/** A table of figures: its rows by sector, the filter, and where the cursor stands. */
public final class IndicatorModel {

    /** What the table is narrowed to. */
    enum Filter {
        ALL, EXCEEDED, TO_REVIEW, MISSING
    }

    private static final double NEAR = 0.6;

    private final Desk desk;
    private final Latest reading;
    private final ObservableList<GridRow> rows = FXCollections.observableArrayList();
    /** One for all: a view knows its list weakly, so that a new one for each caller would fall silent. */
    private final ObservableList<GridRow> rowsView = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<Map<Filter, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Subject.@Nullable Content> content = new ReadOnlyObjectWrapper<>();
    private final GridCursor cursor = new GridCursor(rows);
    private List<GridRow.Line> lines = List.of();
    private @Nullable Subject subject;
    private @Nullable Id<?> wanted;

    public IndicatorModel(Desk desk) {
        this.desk = desk;
        this.reading = desk.tasks().latest();
        filter.subscribe(now -> arrange());
        words.subscribe(now -> arrange());
    }

    Desk desk() {
        return desk;
    }

    /** Shows the table of a visit; the cursor stays where it was in the same visit. */
    public void show(Visit shown) {
        show(new VisitSubject(desk.app(), shown.id(), desk.messages().language(), desk.today()));
    }

    /** Shows a table; the cursor stays where it was when it is the same one. */
    void show(Subject shown) {
        if (!shown.equals(subject)) {
            cursor.at().set(null);
            filter.set(Filter.ALL);
        }
        subject = shown;
        reload(() -> {});
    }

    /** Reads everything afresh. */
    void reload(Runnable then) {
        Subject shown = subject;
        if (shown != null) {
            reading.run(shown::read, read -> {
                take(read);
                then.run();
            });
        }
    }

    private void take(Subject.Content read) {
        lines = GridRows.ordered(read);
        Map<Filter, Integer> counted = new EnumMap<>(Filter.class);
        for (Filter each : Filter.values()) {
            counted.put(each, (int) lines.stream().filter(line -> shows(each, line)).count());
        }
        counts.set(counted);
        content.set(read);
        arrange();
        Id<?> row = wanted;
        wanted = null;
        if (row != null) {
            reveal(row);
        }
    }

    private void arrange() {
        Subject.Content read = content.get();
        if (read == null) {
            return;
        }
        List<GridRow> arranged = GridRows.grouped(read,
                lines.stream().filter(line -> shows(filter.get(), line) && isFound(line)).toList(),
                desk.messages());
        if (filter.get() == Filter.ALL && words.get().isBlank()) {
            arranged.add(new GridRow.Add());
        }
        rows.setAll(arranged);
        cursor.settle();
    }

    private static boolean shows(Filter filter, GridRow.Line line) {
        return switch (filter) {
            case ALL -> true;
            case EXCEEDED -> line.verdict() == Verdict.EXCEEDED;
            case TO_REVIEW -> line.row().flagged() || !line.slips().isEmpty() && !line.isOfVisit();
            case MISSING -> line.value(GridColumn.RESULT) == null;
        };
    }

    private boolean isFound(GridRow.Line line) {
        Indicator entry = line.indicator();
        return words.get().isBlank() || Folding.matches(words.get(),
                entry.code() + " " + line.name() + " " + entry.nameVi() + " " + entry.nameEn());
    }

    private void showAll() {
        filter.set(Filter.ALL);
        words.set("");
    }

    /** The row of a cell, while it is in the table. */
    Optional<GridRow.Line> line(@Nullable CellRef cell) {
        return cell == null || cell.row() == null
                ? Optional.empty()
                : lines.stream().filter(line -> line.row().id().equals(cell.row())).findFirst();
    }

    /** Whether an entry has its row already. */
    boolean isInTable(Indicator entry) {
        return lines.stream().anyMatch(line -> line.indicator().id().equals(entry.id()));
    }

    /** All entries of the catalogue that are in use and found by what was typed; of two found alike the one without a row first. */
    List<Indicator> named(String typed) {
        return Indicator.ranking(desk.messages().language())
                .preferring(Comparator.comparing(this::isInTable))
                .preferring(desk.shell().recent().order(Indicator::id))
                .find(typed, catalogue().stream().filter(entry -> !entry.retired()).toList());
    }

    /**
     * The entry that is hardly called otherwise than a name: of all words of both, accents aside, at least three of five are common.
     * Such a one is only ever offered.
     */
    Optional<Indicator> near(String name) {
        return catalogue().stream().filter(entry -> !entry.retired() && likeness(name, entry) >= NEAR)
                .max(Comparator.comparingDouble(entry -> likeness(name, entry)));
    }

    private static double likeness(String name, Indicator entry) {
        return Math.max(common(name, entry.nameVi()), common(name, entry.nameEn()));
    }

    private static double common(String one, String other) {
        Set<String> all = new HashSet<>(List.of(Folding.words(one).split(" ")));
        Set<String> both = new HashSet<>(List.of(Folding.words(other).split(" ")));
        Set<String> theirs = Set.copyOf(both);
        both.retainAll(all);
        all.addAll(theirs);
        return both.size() / (double) all.size();
    }

    List<Indicator> catalogue() {
        return content.get() == null ? List.of() : content.get().catalogue();
    }

    /** All rows, also those that the filter hides. */
    List<GridRow.Line> lines() {
        return lines;
    }

    /** An entry for a name that the catalogue does not have; it is recorded when it is first used. */
    Indicator newlyNamed(String name, String measure) {
        Subject.Content read = content.get();
        return NewIndicator.named(name, measure, read == null ? null : read.unit());
    }

    /** Whether the catalogue has it. */
    boolean isKnown(Indicator indicator) {
        return catalogue().stream().anyMatch(entry -> entry.id().equals(indicator.id()));
    }

    /** Sees to it that the catalogue has an entry. */
    void ensure(Indicator indicator, Runnable then) {
        if (isKnown(indicator)) {
            then.run();
        } else {
            desk.saving().save(() -> new CatalogueEdits(desk.app().ledger()).add(indicator), () -> reload(then));
        }
    }

    /** Puts an indicator into the table, into the catalogue too when it is new, and the cursor on it. */
    void add(Indicator indicator) {
        Subject shown = subject;
        desk.shell().recent().use(indicator.id());
        if (shown != null) {
            boolean known = isKnown(indicator);
            desk.saving().save(() -> {
                List<Change> changes = new ArrayList<>();
                if (!known) {
                    changes.addAll(Change.create(IndicatorKinds.INDICATOR, indicator));
                }
                changes.addAll(shown.adding(List.of(indicator.id())));
                if (!changes.isEmpty()) {
                    desk.app().ledger().commit(known ? "visit.indicator" : "indicator.catalogue", changes);
                }
            }, () -> reload(() -> {
                showAll();
                cursor.at().set(new CellRef(shown.row(indicator.id()), GridColumn.RESULT));
            }));
        }
    }

    /** Puts the cursor on a row; whether there is one. Before anything was read the wish is kept for later. */
    boolean reveal(Id<?> record) {
        boolean known = lines.stream().anyMatch(line -> line.row().id().equals(record));
        wanted = known ? null : record;
        if (known) {
            showAll();
            cursor.at().set(new CellRef(new Id<VisitIndicator>(record.value()), GridColumn.RESULT));
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

    /** Words that the names of the rows have, accents aside; blank for all rows. */
    StringProperty wordsProperty() {
        return words;
    }

    GridCursor cursor() {
        return cursor;
    }

    ObjectProperty<@Nullable CellRef> cursorProperty() {
        return cursor.at();
    }

    /** What was read last. */
    ReadOnlyObjectProperty<Subject.@Nullable Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** What the table is about; asked only when it shows something. */
    Subject subject() {
        return java.util.Objects.requireNonNull(subject);
    }
}
