package vn.thucdia.ui.screen;

import java.time.Clock;
import java.time.LocalTime;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Formats;
import vn.thucdia.ui.shell.ShellModel;
import vn.thucdia.ui.task.TaskRunner;

/**
 * Runs what changes records, one after the other in the order in which it was asked for, and keeps the status bar true: "saved" is
 * said only after the ledger returned. A failed save is presented, and what was typed stays where it is for another try.
 */
public final class Saving {

    private final TaskRunner serial;
    private final ShellModel shell;
    private final Clock clock;

    /**
     * @param serial a runner with a single thread, so that two edits of one field cannot overtake each other
     */
    public Saving(TaskRunner serial, ShellModel shell, Clock clock) {
        this.serial = serial;
        this.shell = shell;
        this.clock = clock;
    }

    /** Saves, then hands what was made to {@code then} on the toolkit's thread. */
    public <T extends @Nullable Object> void save(Callable<T> work, Consumer<? super T> then) {
        save(work, then, () -> {});
    }

    /** As {@link #save(Callable, Consumer)}; {@code afterFailure} runs when it was not saved and the reason has been presented. */
    public <T extends @Nullable Object> void save(Callable<T> work, Consumer<? super T> then, Runnable afterFailure) {
        serial.run(work, made -> {
            shell.saved(LocalTime.now(clock.withZone(Formats.ZONE)));
            then.accept(made);
        }, () -> {
            shell.saveFailed();
            afterFailure.run();
        });
    }

    /** Saves something that makes nothing new. */
    public void save(Runnable work, Runnable then) {
        save(() -> {
            work.run();
            return true;
        }, done -> then.run());
    }
}
