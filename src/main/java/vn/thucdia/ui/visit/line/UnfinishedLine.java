package vn.thucdia.ui.visit.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.thucdia.document.AtomicFile;
import vn.thucdia.entity.Id;
import vn.thucdia.journal.DiskFailure;
import vn.thucdia.ui.control.Autosave;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.visit.Visit;

/**
 * What stands in a quick-entry line and is not entered yet. It is no record; it is kept in a file per visit and tab, so that neither
 * closing the window nor a power cut takes it, and so that each visit finds its own words again. Toolkit thread only.
 */
public final class UnfinishedLine {

    private final Desk desk;
    private final StringProperty text;
    private final String tab;
    private final PauseTransition pause = new PauseTransition(Autosave.PAUSE);
    private @Nullable Id<Visit> visit;
    private String kept = "";

    /** @param tab a name for the file */
    public UnfinishedLine(Desk desk, StringProperty text, String tab) {
        this.desk = desk;
        this.text = text;
        this.tab = tab;
        pause.setOnFinished(event -> flush());
        text.subscribe(() -> {
            if (typed().isEmpty()) {
                // Entered: a line that is a record by now must not come back.
                flush();
            } else if (!typed().equals(kept)) {
                pause.playFromStart();
            }
        });
    }

    /** Shows the line of a visit; what stands there for another is kept first. */
    public void show(Id<Visit> shown) {
        if (shown.equals(visit)) {
            return;
        }
        flush();
        boolean first = visit == null;
        visit = shown;
        kept = "";
        if (!first) {
            text.set("");
        }
        desk.tasks().run(() -> read(file(shown)), read -> {
            if (shown.equals(visit) && typed().isEmpty() && !read.isEmpty()) {
                kept = read;
                text.set(read);
            }
        });
    }

    /** Keeps what was typed and is not kept yet. */
    public void flush() {
        pause.stop();
        Id<Visit> of = visit;
        String now = typed();
        if (of != null && !now.equals(kept)) {
            String before = kept;
            kept = now;
            desk.saving().save(() -> {
                write(file(of), now);
                return true;
            }, done -> {}, () -> {
                if (of.equals(visit) && kept.equals(now)) {
                    kept = before;
                }
            });
        }
    }

    private String typed() {
        return text.get() == null ? "" : text.get();
    }

    private Path file(Id<Visit> of) {
        return desk.app().open().folder().unfinished().resolve(of + "." + tab + ".txt");
    }

    /** An unreadable file is as none: it holds no record. */
    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static void write(Path file, String text) {
        try {
            if (text.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.createDirectories(file.getParent());
                AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw DiskFailure.of(e, file, "problem.file.not-written", file);
        }
    }
}
