package vn.thucdia.store;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Has a store's file forced to the disk shortly after it was written to, beside the work and never before an answer: a program that
 * is killed, or a battery that dies, costs the replay of what came after, not of everything.
 */
final class Checkpoints implements AutoCloseable {

    private static final long LATER_MILLIS = 2_000;

    /** Forces the file. */
    interface Force {
        void force() throws Exception;
    }

    private final Force file;
    private @Nullable ScheduledThreadPoolExecutor thread;
    private boolean pending;
    private volatile boolean closed;
    private final Object forcing = new Object();

    Checkpoints(Force file) {
        this.file = file;
    }

    /** Something was written. */
    synchronized void changed() {
        if (pending || closed) {
            return;
        }
        pending = true;
        ScheduledThreadPoolExecutor on = thread;
        if (on == null) {
            on = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("checkpoints").factory());
            // What is still to come when the file is closed is done by closing.
            on.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
            thread = on;
        }
        on.schedule(this::take, LATER_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void take() {
        synchronized (this) {
            pending = false;
        }
        synchronized (forcing) {
            if (closed) {
                return;
            }
            try {
                file.force();
            } catch (Exception later) {
                // The file is forced when it is closed, or built anew.
            }
        }
    }

    /** Waits for one that is being taken: a thread that works in the database is never interrupted. */
    @Override
    public void close() {
        ScheduledThreadPoolExecutor on;
        synchronized (this) {
            closed = true;
            on = thread;
            thread = null;
        }
        synchronized (forcing) {
            if (on != null) {
                on.shutdown();
            }
        }
    }
}
