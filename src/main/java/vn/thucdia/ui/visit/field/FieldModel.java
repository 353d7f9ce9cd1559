package vn.thucdia.ui.visit.field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
import vn.thucdia.entity.Ids;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.task.Latest;
import vn.thucdia.ui.visit.line.LineReader;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.visit.Dossier;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Site;
import vn.thucdia.visit.Visit;

/** What the tab of the sites shows and has selected. Changes are made by {@link FieldEdits}. */
final class FieldModel {

    private final Desk desk;
    private final Latest reading;
    private final Row.Pool<SiteView> sitePool = new Row.Pool<>(view -> view.adder() ? ADDER : view.id());
    private final Row.Pool<ObservationView> linePool = new Row.Pool<>(view -> view.line().id());
    private final Row.Pool<Dossier> dossierPool = new Row.Pool<>(Dossier::id);
    private final ReadOnlyObjectWrapper<@Nullable FieldContent> content = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Row<SiteView>> sites = FXCollections.observableArrayList();
    private final ObservableList<Row<ObservationView>> lines = FXCollections.observableArrayList();
    private final ObservableList<Row<Dossier>> dossiers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Row<SiteView>> site = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Row<ObservationView>> line = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<EntryKind>> filter = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<EntryKind, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final BooleanProperty adding = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Row<SiteView>> renaming = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Id<?>> recent = new SimpleObjectProperty<>();
    private @Nullable Id<?> wanted;
    private @Nullable Predicate<SiteView> resumed;

    /** Stands for the row that adds a site; no record has it. */
    private static final Id<?> ADDER = Ids.natural("field", "adder");
    private Runnable focusLine = () -> {};

    FieldModel(Desk desk) {
        this.desk = desk;
        this.reading = desk.tasks().latest();
        site.subscribe((was, is) -> {
            line.set(null);
            fillLines();
        });
        filter.subscribe((was, is) -> fillLines());
    }

    /** Shows a visit; another one than before starts with its first site. */
    void show(Visit visit) {
        reading.run(() -> FieldContent.read(desk.app(), visit, desk.today(), desk.messages().language()), this::apply);
    }

    /** Reads the visit afresh; selection stays. */
    void reload() {
        FieldContent now = content.get();
        if (now != null) {
            show(now.visit());
        }
    }

    private void apply(FieldContent read) {
        content.set(read);
        List<SiteView> views = new ArrayList<>(read.sites());
        views.add(new SiteView(read.visit().id(), null, 0, 0, 0, true));
        Row<SiteView> kept = site.get();
        Row.fill(sites, sitePool.of(views));
        linePool.of(read.lines());
        Row.fill(dossiers, dossierPool.of(read.dossiers()));
        Predicate<SiteView> goOn = resumed;
        resumed = null;
        if (goOn != null) {
            kept = sites.stream().filter(row -> goOn.test(row.value())).findFirst().orElse(kept);
        }
        if (kept == null || !sites.contains(kept)) {
            kept = sites.getFirst().value().adder() ? null : sites.getFirst();
        }
        site.set(kept);
        fillLines();
        Id<?> record = wanted;
        wanted = null;
        if (record != null) {
            reveal(record);
        }
    }

    private void fillLines() {
        FieldContent read = content.get();
        Row<SiteView> at = site.get();
        List<ObservationView> here = read == null || at == null ? List.of() : read.linesOf(at.value());
        Map<EntryKind, Integer> found = new EnumMap<>(EntryKind.class);
        here.forEach(view -> found.merge(view.kind(), 1, Integer::sum));
        counts.set(found);
        Row<ObservationView> kept = line.get();
        List<Row<ObservationView>> rows = read == null ? List.of() : linePool.of(read.lines());
        // An edited line stays in sight when its new kind does not fit the filter any more.
        Set<Id<?>> ids = here.stream().map(view -> view.line().id()).collect(Collectors.toSet());
        List<Row<ObservationView>> shown = rows.stream().filter(row -> ids.contains(row.id()))
                .filter(row -> row == kept || filter.get().isEmpty() || filter.get().get() == row.value().kind())
                .toList();
        Row.fill(lines, shown);
        // The list may have gone on to the neighbour of a deleted line.
        Row<ObservationView> now = kept != null && lines.contains(kept) ? kept : line.get();
        line.set(now != null && lines.contains(now) ? now : null);
    }

    /** Goes to a line, dossier or site; whether it is one of this visit. Before the first reading it is remembered. */
    boolean reveal(Id<?> record) {
        FieldContent read = content.get();
        if (read == null) {
            wanted = record;
            return false;
        }
        Optional<ObservationView> found = read.lines().stream().filter(view -> view.line().id().equals(record))
                .findFirst();
        if (found.isPresent()) {
            filter.set(Optional.empty());
            sites.stream().filter(row -> !row.value().adder() && read.linesOf(row.value()).contains(found.get()))
                    .findFirst().ifPresent(site::set);
            lines.stream().filter(row -> row.id().equals(record)).findFirst().ifPresent(line::set);
            return true;
        }
        Optional<Row<SiteView>> asSite = sites.stream()
                .filter(row -> row.value().site() != null && row.id().equals(record)).findFirst();
        asSite.ifPresent(site::set);
        boolean known = asSite.isPresent() || read.dossiers().stream().anyMatch(each -> each.id().equals(record));
        wanted = known ? null : record;
        return known;
    }

    /**
     * Goes to the site of words that were begun there, now or as soon as the sites of the visit are shown. A line that was asked for
     * stays in sight.
     *
     * @param begun {@code null} for lines that lie on no site
     */
    void resume(@Nullable Id<Site> begun) {
        if (line.get() == null) {
            Predicate<SiteView> which = view -> !view.adder()
                    && (view.site() == null ? begun == null : view.holds(begun));
            Optional<Row<SiteView>> there = sites.stream().filter(row -> which.test(row.value())).findFirst();
            there.ifPresentOrElse(site::set, () -> resumed = which);
        }
    }

    /** Goes to a record that will be there after the next reading. */
    void revealLater(Id<?> record) {
        wanted = record;
    }

    /** Reads typed lines; with nobody known before the first reading. */
    Optional<LineReader> reader() {
        return Optional.ofNullable(content.get()).map(read -> new LineReader(read.names(), false));
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyObjectProperty<@Nullable FieldContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The sites, and at the end the row that adds one. */
    ObservableList<Row<SiteView>> sites() {
        return sites;
    }

    /** The lines of the selected site that pass the filter. */
    ObservableList<Row<ObservationView>> lines() {
        return lines;
    }

    ObservableList<Row<Dossier>> dossiers() {
        return dossiers;
    }

    ObjectProperty<@Nullable Row<SiteView>> siteProperty() {
        return site;
    }

    ObjectProperty<@Nullable Row<ObservationView>> lineProperty() {
        return line;
    }

    ObjectProperty<Optional<EntryKind>> filterProperty() {
        return filter;
    }

    /** How many lines of each kind the selected site has. */
    ReadOnlyObjectProperty<Map<EntryKind, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** The line last recorded, until it has been brought into sight. */
    ObjectProperty<@Nullable Id<?>> recentProperty() {
        return recent;
    }

    /** Whether the last row of the sites asks for a name. */
    BooleanProperty addingProperty() {
        return adding;
    }

    /** The site whose name is being edited. */
    ObjectProperty<@Nullable Row<SiteView>> renamingProperty() {
        return renaming;
    }

    /** What puts the caret into the quick-entry line, where it goes when a form is left. */
    void onFocusLine(Runnable focus) {
        focusLine = focus;
    }

    void focusLine() {
        focusLine.run();
    }
}
