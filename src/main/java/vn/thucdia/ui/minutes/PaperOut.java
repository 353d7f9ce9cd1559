package vn.thucdia.ui.minutes;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.thucdia.document.Document;
import vn.thucdia.document.PdfPages;
import vn.thucdia.document.PdfWriter;
import vn.thucdia.entity.Id;
import vn.thucdia.language.Problem;
import vn.thucdia.minutes.Exports;
import vn.thucdia.minutes.Exports.Format;
import vn.thucdia.minutes.Exports.Paper;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.FileAsk;
import vn.thucdia.ui.screen.PagePrinter;
import vn.thucdia.visit.Visit;

/** The ways out of the program: to a file, to the printer. What goes out is composed afresh, after everything typed is saved. */
final class PaperOut {

    /**
     * A file that was written.
     *
     * @param openable whether this machine can show its folder
     */
    record Written(Path file, boolean openable) {}

    private final Desk desk;
    private final MinutesModel model;
    private final FileAsk ask;
    private final PagePrinter printer;
    private final Exports exports = new Exports();
    private final ReadOnlyObjectWrapper<@Nullable Written> written = new ReadOnlyObjectWrapper<>();
    private @Nullable Path folder;
    private boolean printing;

    PaperOut(Desk desk, MinutesModel model, FileAsk ask, PagePrinter printer) {
        this.desk = desk;
        this.model = model;
        this.ask = ask;
        this.printer = printer;
    }

    /** The last file written, until it is dismissed. */
    ReadOnlyObjectProperty<@Nullable Written> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    void dismiss() {
        written.set(null);
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
        dismiss();
        Id<Visit> id = draft.visit().visit().id();
        model.edits().afterSaves(() -> desk.tasks().start(desk.messages().get("minutes.writing"), progress -> {
            exports.write(compose(id, paper), format, target);
            return new Written(target, canOpen());
        }, written::set));
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

    /** Shows the folder of the last file in the machine's file manager. */
    void openFolder() {
        Written last = written.get();
        Path parent = last == null ? null : last.file().toAbsolutePath().getParent();
        if (parent != null) {
            desk.tasks().run(() -> {
                open(parent);
                return true;
            }, done -> {});
        }
    }

    private static boolean canOpen() {
        return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN);
    }

    private static void open(Path folder) {
        try {
            Desktop.getDesktop().open(folder.toFile());
        } catch (IOException e) {
            throw new Problem(e, "problem.folder.open", folder);
        }
    }
}
