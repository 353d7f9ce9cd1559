package vn.thucdia.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A slot for search, filter and preview: starting new work asks the previous one to stop, and only the result of the newest is
 * ever delivered, in whatever order they finish.
 */
public final class Latest {

    private final TaskRunner runner;
    private @Nullable RunningTask newest;

    Latest(TaskRunner runner) {
        this.runner = runner;
    }

    public <T extends @Nullable Object> void run(Callable<T> work, Consumer<? super T> then) {
        run((Progress progress) -> work.call(), then);
    }

    /** As {@link #run(Callable, Consumer)} for work that looks at {@link Progress#cancelled()}. */
    public <T extends @Nullable Object> void run(TaskRunner.LongWork<T> work, Consumer<? super T> then) {
        cancel();
        newest = runner.start("", work, then);
    }

    /** Forgets what is under way. */
    public void cancel() {
        if (newest != null) {
            newest.cancel();
        }
    }
}
