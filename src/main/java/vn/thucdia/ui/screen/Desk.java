package vn.thucdia.ui.screen;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Ids;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.WindowWidth;
import vn.thucdia.ui.draft.DraftStore;
import vn.thucdia.ui.draft.EntryQueue;
import vn.thucdia.ui.draft.FieldWords;
import vn.thucdia.ui.shell.Navigator;
import vn.thucdia.ui.shell.ShellModel;
import vn.thucdia.ui.task.TaskRunner;

/**
 * What a screen is given. One per window and language.
 *
 * @param tasks for reading; runs several at once
 * @param saving for everything that changes a record
 * @param drafts keeps what is typed and not recorded yet
 * @param files asked for files; {@code null} for the machine's own dialogs
 */
public record Desk(AppContext app, Messages messages, Formats formats, TaskRunner tasks, Saving saving,
        ShellModel shell,
        Navigator navigator, WindowWidth width, DraftStore drafts, @Nullable FileDialogs files) {

    /** Drafts are written at once: for a test. */
    public Desk(AppContext app, Messages messages, Formats formats, TaskRunner tasks, Saving saving, ShellModel shell,
            Navigator navigator, WindowWidth width, @Nullable FileDialogs files) {
        this(app, messages, formats, tasks, saving, shell, navigator, width,
                DraftStore.direct(app.open().folder().unfinished()), files);
    }

    public Desk(AppContext app, Messages messages, Formats formats, TaskRunner tasks, Saving saving, ShellModel shell,
            Navigator navigator, WindowWidth width) {
        this(app, messages, formats, tasks, saving, shell, navigator, width, null);
    }

    /**
     * The queue behind an entry line.
     *
     * @param name of the line, unlike that of any other
     */
    public EntryQueue queue(String name, EntryQueue.Save save) {
        Ids ids = new Ids();
        return new EntryQueue(drafts, name, () -> ids.create().value(), save);
    }

    /**
     * Records an entered line: the work runs as every save does, and its failure comes back as the reason of the line. The line is on
     * disk before its record is: a killed program has one or both, and never the words in the field beside their record.
     */
    public <T> void record(Callable<T> work, Consumer<? super T> then, Runnable saved, Consumer<String> failed) {
        saving.save(() -> {
            drafts.flush();
            return work.call();
        }, made -> {
            saved.run();
            then.accept(made);
        }, () -> failed.accept(shell.errors().lastFailure()));
    }

    /**
     * Keeps what is typed in a field until it is recorded, and asks here what becomes of words that a killed program left behind.
     *
     * @param name of the field, unlike that of any other field of its records
     */
    public FieldWords words(String name) {
        return new FieldWords(drafts.fields(), name,
                (left, recorded, decided) -> LeftWords.ask(shell.errors(), messages, left, recorded, decided));
    }

    /** Today, where the work is done. */
    public LocalDate today() {
        return LocalDate.now(app.clock().withZone(Formats.ZONE));
    }

    /** The local time of a line that is recorded live, to the minute. */
    public LocalTime now() {
        return LocalTime.now(app.clock().withZone(Formats.ZONE)).withSecond(0).withNano(0);
    }
}
