package vn.thucdia.ui.spreadsheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.thucdia.backup.Reason;
import vn.thucdia.language.Problem;
import vn.thucdia.spreadsheet.FigureKey;
import vn.thucdia.spreadsheet.ImportPreview;
import vn.thucdia.spreadsheet.ImportPreview.Entry;
import vn.thucdia.spreadsheet.ImportPreview.Refusal;
import vn.thucdia.spreadsheet.ImportPreview.State;
import vn.thucdia.spreadsheet.Imports;
import vn.thucdia.spreadsheet.Mapping;
import vn.thucdia.spreadsheet.Sheet;
import vn.thucdia.spreadsheet.SheetFile;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.task.Latest;

/** A file on its way in: its sheet, what the columns mean, and what would happen to each row. */
final class ImportModel {

    /**
     * A sheet as it was last read; everything a person changes makes a new one.
     *
     * @param preview what would happen; {@code null} while no column holds figures
     * @param problem what stands in the way of all rows
     */
    record Opened(SheetFile file, Sheet sheet, Mapping mapping, @Nullable ImportPreview preview,
            @Nullable Problem problem) {}

    /** Either a file, or why it cannot be read. */
    private record Result(@Nullable Opened opened, @Nullable Problem problem) {}

    private interface Reading {
        Opened read();
    }

    private final Desk desk;
    private final FigureKey context;
    private final Latest reading;
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportPreview> done = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty wrongOnly = new SimpleBooleanProperty();
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final ObservableList<PreviewRow> rows = FXCollections.observableArrayList();
    private List<PreviewRow> all = List.of();

    /** @param context unit and period of the visit from which it was opened */
    ImportModel(Desk desk, FigureKey context) {
        this.desk = desk;
        this.context = context;
        this.reading = desk.tasks().latest();
        wrongOnly.subscribe(this::arrange);
    }

    /** Reads a file and proposes what its first sheet with a header means. */
    void open(Path path) {
        run(() -> {
            SheetFile file = SheetFile.open(path);
            Sheet first = file.read(file.sheets().getFirst());
            for (String name : file.sheets()) {
                Sheet sheet = name.equals(first.name()) ? first : file.read(name);
                Optional<Mapping> proposed = proposed(sheet);
                if (proposed.isPresent()) {
                    return opened(file, sheet, proposed.get());
                }
            }
            return unclear(file, first);
        });
    }

    /** Looks again at what would happen, as the ledger may have changed: an import that was taken back can be done again. */
    void look() {
        Opened now = opened.get();
        if (now != null && !saving.get()) {
            run(() -> opened(now.file(), now.sheet(), now.mapping()));
        }
    }

    /** Goes to another sheet of the file. */
    void choose(String name) {
        Opened now = opened.get();
        if (now != null && !now.sheet().name().equals(name)) {
            run(() -> {
                Sheet sheet = now.file().read(name);
                return proposed(sheet).map(mapping -> opened(now.file(), sheet, mapping))
                        .orElseGet(() -> unclear(now.file(), sheet));
            });
        }
    }

    /** Says where the header stands; rows are counted from 1. What the columns mean is proposed anew. */
    void header(int first, int last) {
        Opened now = opened.get();
        if (now != null && first >= 1 && last >= first && last - first < 10) {
            run(() -> opened(now.file(), now.sheet(),
                    imports().propose(now.sheet(), first, last - first + 1, context)));
        }
    }

    /** Takes another meaning of the sheet. */
    void take(Mapping mapping) {
        Opened now = opened.get();
        if (now != null && !mapping.equals(now.mapping())) {
            run(() -> opened(now.file(), now.sheet(), mapping));
        }
    }

    /** Takes a name of the sheet for an indicator of the catalogue, in every row that has it. */
    void take(Refusal refusal, ImportPreview.Suggestion suggestion) {
        Opened now = opened.get();
        if (now != null) {
            take(now.mapping().withIndicator(refusal.text(), suggestion.code()));
        }
    }

    /** Saves what is shown, as one action. */
    void save() {
        Opened now = opened.get();
        ImportPreview preview = now == null ? null : now.preview();
        if (now != null && preview != null && !saving.get()) {
            saving.set(true);
            desk.saving().save(() -> {
                // That a copy cannot be made stops nobody; the status bar tells when it lasts.
                desk.app().backups().before(Reason.BEFORE_IMPORT);
                imports().apply(preview);
                return opened(now.file(), now.sheet(), now.mapping());
            }, after -> {
                saving.set(false);
                show(new Result(after, null));
                done.set(preview);
            }, () -> saving.set(false));
        }
    }

    private Imports imports() {
        return desk.app().imports();
    }

    private Optional<Mapping> proposed(Sheet sheet) {
        try {
            return Optional.of(imports().propose(sheet, context));
        } catch (Problem noHeader) {
            return Optional.empty();
        }
    }

    /** A sheet without a header that the program knows: the first row is taken, and a person says more. */
    private Opened unclear(SheetFile file, Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            throw new Problem("problem.sheet.empty", sheet.file());
        }
        return opened(file, sheet, imports().propose(sheet, sheet.rows().getFirst().number(), 1, context));
    }

    private Opened opened(SheetFile file, Sheet sheet, Mapping mapping) {
        try {
            return new Opened(file, sheet, mapping, imports().preview(sheet, mapping), null);
        } catch (Problem noFigures) {
            return new Opened(file, sheet, mapping, null, noFigures);
        }
    }

    private void run(Reading work) {
        done.set(null);
        reading.run(() -> {
            try {
                return new Result(work.read(), null);
            } catch (Problem known) {
                return new Result(null, known);
            }
        }, this::show);
    }

    private void show(Result result) {
        Opened read = result.opened();
        problem.set(read == null ? result.problem() : read.problem());
        if (read != null) {
            all = rows(read);
            arrange();
            opened.set(read);
        }
    }

    private static List<PreviewRow> rows(Opened read) {
        Map<Integer, List<Entry>> entries = new HashMap<>();
        Map<Integer, List<Refusal>> refusals = new HashMap<>();
        ImportPreview preview = read.preview();
        if (preview != null) {
            preview.entries().forEach(each -> entries.computeIfAbsent(each.row(), row -> new ArrayList<>()).add(each));
            preview.refusals()
                    .forEach(each -> refusals.computeIfAbsent(each.row(), row -> new ArrayList<>()).add(each));
        }
        return read.sheet().rows().stream().filter(row -> row.number() > read.mapping().lastHeaderRow())
                .map(row -> new PreviewRow(row, entries.getOrDefault(row.number(), List.of()),
                        refusals.getOrDefault(row.number(), List.of())))
                .toList();
    }

    private void arrange() {
        rows.setAll(wrongOnly.get() ? all.stream().filter(row -> !row.refusals().isEmpty()).toList() : all);
    }

    /** How many figures would be new or changed. */
    long news() {
        Opened now = opened.get();
        ImportPreview preview = now == null ? null : now.preview();
        return preview == null ? 0 : preview.count(State.ADDED) + preview.count(State.CHANGED);
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyObjectProperty<@Nullable Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Why nothing can be read, or no row can go in. */
    ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What was saved last; {@code null} as soon as something else is shown. */
    ReadOnlyObjectProperty<@Nullable ImportPreview> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** Whether only rows are shown that would be left out. */
    BooleanProperty wrongOnlyProperty() {
        return wrongOnly;
    }

    BooleanProperty savingProperty() {
        return saving;
    }

    ObservableList<PreviewRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }
}
