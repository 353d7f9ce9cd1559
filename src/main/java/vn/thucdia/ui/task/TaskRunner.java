package vn.thucdia.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

/**
 * Runs work away from the window and hands the result back on its thread. Whatever the work throws goes to the
 * {@link ErrorPresenter}: that path cannot be switched off, a caller can only add to it. Work is cancelled by asking, never by
 * interrupting. All methods are called on the toolkit's thread.
 */
public interface TaskRunner {

    /** Work that wants to say how far it is, or to be cancelled. */
    @FunctionalInterface
    interface LongWork<T extends @Nullable Object> {
        T run(Progress progress) throws Exception;
    }

    /**
     * Runs long work under a name the person reads while it lasts. Exactly one of {@code then} and {@code afterFailure} is
     * called, on the toolkit's thread; neither when the work was cancelled.
     */
    <T extends @Nullable Object> RunningTask start(String name, LongWork<T> work, Consumer<? super T> then,
            Runnable afterFailure);

    /** What is running long enough to be shown; empty most of the time. */
    ObservableList<RunningTask> shown();

    default <T extends @Nullable Object> RunningTask start(String name, LongWork<T> work, Consumer<? super T> then) {
        return start(name, work, then, () -> {});
    }

    /** Runs short work without a name of its own. */
    default <T extends @Nullable Object> RunningTask run(Callable<T> work, Consumer<? super T> then) {
        return run(work, then, () -> {});
    }

    /** As {@link #run(Callable, Consumer)}; {@code afterFailure} comes after the error was presented. */
    default <T extends @Nullable Object> RunningTask run(Callable<T> work, Consumer<? super T> then,
            Runnable afterFailure) {
        return start("", progress -> work.call(), then, afterFailure);
    }

    /** A slot in which only the newest work counts. */
    default Latest latest() {
        return new Latest(this);
    }
}
