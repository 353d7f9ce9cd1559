package vn.thucdia.ui.task;

import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

/** The same-thread twin: work is done before {@code start} returns. For tests and for pictures of screens. */
public final class DirectTaskRunner implements TaskRunner {

    private final ErrorPresenter errors;

    public DirectTaskRunner(ErrorPresenter errors) {
        this.errors = errors;
    }

    @Override
    public <T extends @Nullable Object> RunningTask start(String name, LongWork<T> work, Consumer<? super T> then,
            Runnable afterFailure) {
        RunningTask task = new RunningTask(name);
        T result;
        try {
            result = work.run(progressOf(task));
        } catch (Progress.Cancelled e) {
            return task;
        } catch (Throwable e) {
            errors.present(e);
            afterFailure.run();
            return task;
        }
        if (!task.isCancelled()) {
            then.accept(result);
        }
        return task;
    }

    private static Progress progressOf(RunningTask task) {
        return new Progress() {
            @Override
            public void at(double fraction) {
                task.fraction(fraction);
            }

            @Override
            public boolean cancelled() {
                return task.isCancelled();
            }
        };
    }

    @Override
    public ObservableList<RunningTask> shown() {
        return FXCollections.emptyObservableList();
    }
}
