package vn.thucdia.ui.task;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The runner of the program: a few platform threads, results on the JavaFX application thread. */
public final class BackgroundTaskRunner implements TaskRunner, AutoCloseable {

    /** Work shorter than this is not worth showing (architecture, section 5). */
    static final Duration SHOWN_AFTER = Duration.ofMillis(300);

    /** Reads beside one another; the ledger has its own single writer. More threads would only queue at the database. */
    private static final int THREADS = 3;

    /** How long closing waits for work under way. A save is milliseconds; an export may take seconds. */
    private static final Duration CLOSE_WAIT = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundTaskRunner.class);

    private final ErrorPresenter errors;
    private final boolean dropsAtClose;
    private final Set<RunningTask> running = new HashSet<>();
    private final ObservableList<RunningTask> shown = FXCollections.observableArrayList();
    // Held, because the source knows its view only weakly: listeners on a fresh view would fall silent.
    private final ObservableList<RunningTask> shownView = FXCollections.unmodifiableObservableList(shown);
    private final ExecutorService threads;

    /** A runner for reading: several at once. */
    public BackgroundTaskRunner(ErrorPresenter errors) {
        this(errors, THREADS, "work-", true);
    }

    private BackgroundTaskRunner(ErrorPresenter errors, int count, String name, boolean dropsAtClose) {
        this.errors = errors;
        this.dropsAtClose = dropsAtClose;
        this.threads = Executors.newFixedThreadPool(count, Thread.ofPlatform().name(name, 1).daemon().factory());
    }

    /** A runner for saving: one after the other, in the order of the calls. Closing it waits for every save asked for. */
    public static BackgroundTaskRunner serial(ErrorPresenter errors) {
        return new BackgroundTaskRunner(errors, 1, "save-", false);
    }

    @Override
    public <T extends @Nullable Object> RunningTask start(String name, LongWork<T> work, Consumer<? super T> then,
            Runnable afterFailure) {
        RunningTask task = new RunningTask(name);
        if (threads.isShutdown()) {
            // The window is closing, and nobody waits for what a late result would have read.
            task.cancel();
            return task;
        }
        PauseTransition patience = new PauseTransition(javafx.util.Duration.millis(SHOWN_AFTER.toMillis()));
        patience.setOnFinished(event -> shown.add(task));
        patience.play();
        running.add(task);
        Runnable settle = () -> {
            patience.stop();
            running.remove(task);
            shown.remove(task);
        };
        threads.execute(() -> work(task, work, then, afterFailure, settle));
        return task;
    }

    private <T extends @Nullable Object> void work(RunningTask task, LongWork<T> work, Consumer<? super T> then,
            Runnable afterFailure, Runnable settle) {
        Runnable end;
        try {
            Progress progress = progressOf(task);
            progress.stopIfCancelled();
            T result = work.run(progress);
            end = () -> then.accept(result);
        } catch (Progress.Cancelled e) {
            end = () -> {};
        } catch (Throwable e) {
            // Everything, errors included: a failure that ends in a dead thread would reach nobody.
            end = () -> fail(e, afterFailure);
        }
        Runnable last = end;
        Platform.runLater(() -> {
            settle.run();
            if (!task.isCancelled()) {
                deliver(last);
            }
        });
    }

    private void deliver(Runnable end) {
        try {
            end.run();
        } catch (RuntimeException | Error e) {
            errors.present(e);
        }
    }

    private void fail(Throwable e, Runnable afterFailure) {
        errors.present(e);
        afterFailure.run();
    }

    private static Progress progressOf(RunningTask task) {
        return new Progress() {
            @Override
            public void at(double fraction) {
                Platform.runLater(() -> task.fraction(fraction));
            }

            @Override
            public boolean cancelled() {
                return task.isCancelled();
            }
        };
    }

    @Override
    public ObservableList<RunningTask> shown() {
        return shownView;
    }

    /** Takes no new work, asks what runs to stop (reading only: a save is never dropped) and waits for it. Never interrupts. */
    @Override
    public void close() {
        if (dropsAtClose) {
            running.forEach(RunningTask::cancel);
        }
        threads.shutdown();
        try {
            boolean ended = threads.awaitTermination(CLOSE_WAIT.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                LOG.warn("work was still under way at the end");
            }
        } catch (InterruptedException e) {
            // The mark is not set again: this thread goes on to close the store, and H2 shuts its file on a marked thread.
            LOG.warn("closing was interrupted");
        }
    }
}
