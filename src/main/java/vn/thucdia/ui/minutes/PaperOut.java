package vn.thucdia.ui.minutes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.thucdia.document.Document;
import vn.thucdia.document.PdfPages;
import vn.thucdia.document.PdfWriter;
import vn.thucdia.entity.Id;
import vn.thucdia.minutes.Exports;
import vn.thucdia.minutes.Exports.Format;
import vn.thucdia.minutes.Exports.Paper;
import vn.thucdia.minutes.Unrecorded;
import vn.thucdia.minutes.VisitSnapshot;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.FileAsk;
import vn.thucdia.ui.screen.MachineFiles;
import vn.thucdia.ui.screen.PagePrinter;
import vn.thucdia.ui.task.Notice;
import vn.thucdia.visit.Visit;

/** The ways out of the program: to a file, to the printer. What goes out is composed afresh, after everything typed is saved. */
final class PaperOut {

    /**
     * A file that was written.
     *
     * @param openable whether this machine can open it and show its folder
     */
    record Written(Path file, boolean openable) {}

    /** Lines about written files that are shown at once; the pages below need the room. */
    private static final int MOST_LINES = 3;

    private final Desk desk;
    private final MinutesModel model;
    private final FileAsk ask;
    private final PagePrinter printer;
    private final Exports exports = new Exports();
    private final ObservableList<Written> written = FXCollections.observableArrayList();
    private @Nullable Path folder;
    private boolean printing;

    PaperOut(Desk desk, MinutesModel model, FileAsk ask, PagePrinter printer) {
        this.desk = desk;
        this.model = model;
        this.ask = ask;
        this.printer = printer;
    }

    /** The files written lately, the last at the end, each until it is dismissed. */
    ObservableList<Written> written() {
        return written;
    }

    void dismiss(Written seen) {
        written.remove(seen);
    }

    private void add(Written last) {
        written.remove(last);
        if (written.size() == MOST_LINES) {
            written.removeFirst();
        }
        written.add(last);
    }

    /** Asks where and writes there. Does nothing while the minutes are not ready. */
    void export(Paper paper, Format format) {
        Draft draft = model.draft();
        if (draft == null) {
            return;
        }
        Path chosen = ask.ask(Exports.fileName(draft.visit(), paper, format), format.extension(), folder);
        if (chosen == null) {
            return;
        }
        folder = chosen.toAbsolutePath().getParent();
        Path target = complete(chosen, format);
        Id<Visit> id = draft.visit().visit().id();
        model.edits().afterSaves(() -> desk.tasks().start(desk.messages().get("minutes.writing"), progress -> {
            VisitSnapshot visit = desk.app().snapshots().of(id, desk.today());
            exports.write(exports.compose(visit, paper), format, target);
            desk.drafts().flush();
            unrecorded(new Unrecorded(desk.messages()).sentence(desk.app().open().folder().unfinished(), visit));
            return new Written(target, MachineFiles.canOpen());
        }, this::add));
    }

    /** The paper is made; that it lacks words somebody typed is said beside it. */
    private void unrecorded(String sentence) {
        if (!sentence.isEmpty()) {
            Platform.runLater(() -> desk.shell().errors().show(new Notice(Notice.Kind.WARNING, sentence)));
        }
    }

    /** A name typed without its ending gets one; then nobody was asked about an older file of that name, so it is left alone. */
    static Path complete(Path chosen, Format format) {
        String ending = "." + format.extension();
        String name = String.valueOf(chosen.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            return chosen;
        }
        Path target = chosen.resolveSibling(name + ending);
        for (int number = 2; Files.exists(target); number++) {
            target = chosen.resolveSibling(name + " (" + number + ")" + ending);
        }
        return target;
    }

    /** Prints by the machine's own dialog. One at a time. */
    void print(Paper paper) {
        Draft draft = model.draft();
        if (draft == null || printing) {
            return;
        }
        printing = true;
        Id<Visit> id = draft.visit().visit().id();
        String name = Exports.fileName(draft.visit(), paper, Format.PDF);
        model.edits().afterSaves(() -> desk.tasks().run(() -> {
            try (PdfPages pages = PdfPages.open(new PdfWriter().write(compose(id, paper)).bytes())) {
                printer.print(pages.pageable(), name);
            }
            return true;
        }, done -> printing = false, () -> printing = false));
    }

    private Document compose(Id<Visit> id, Paper paper) {
        return exports.compose(desk.app().snapshots().of(id, desk.today()), paper);
    }

    /** Shows the folder of a file in the machine's file manager. */
    void openFolder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            show(parent, "problem.folder.open");
        }
    }

    /** Opens a file in the program the machine has for it. */
    void open(Path file) {
        show(file, "problem.file.open");
    }

    private void show(Path what, String otherwise) {
        desk.tasks().run(() -> {
            MachineFiles.open(what, otherwise);
            return true;
        }, done -> {});
    }
}
