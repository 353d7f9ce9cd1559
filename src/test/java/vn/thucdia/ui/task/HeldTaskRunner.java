package vn.thucdia.ui.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Problem;

/** A slow disk under the control of a test: while it is held nothing ends, and every third save since then fails. */
public final class HeldTaskRunner implements TaskRunner {

    private final TaskRunner direct;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean held;
    private int asked;

    public HeldTaskRunner(TaskRunner direct) {
        this.direct = direct;
    }

    /** From now on nothing ends before {@link #release}, and every third fails. */
    public void hold() {
        held = true;
        asked = 0;
    }

    /** Ends some of what waits, in order. Toolkit thread. */
    public void release(int some) {
        for (int left = some; left > 0 && !waiting.isEmpty(); left--) {
            waiting.removeFirst().run();
        }
    }

    /** Ends all that waits, and holds nothing more. Toolkit thread. */
    public void letGo() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        held = false;
    }

    @Override
    public <T extends @Nullable Object> RunningTask start(String name, LongWork<T> work, Consumer<? super T> then,
            Runnable afterFailure) {
        if (!held) {
            return direct.start(name, work, then, afterFailure);
        }
        boolean fails = ++asked % 3 == 0;
        RunningTask task = new RunningTask(name);
        waiting.add(() -> direct.start(name, progress -> {
            if (fails) {
                throw new Problem("problem.disk.full");
            }
            return work.run(progress);
        }, then, afterFailure));
        return task;
    }

    @Override
    public ObservableList<RunningTask> shown() {
        return direct.shown();
    }
}
