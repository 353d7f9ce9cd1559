package vn.thucdia.store;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Has a store's file forced to the disk shortly after it was written to, beside the work and never before an answer: a program that
 * is killed, or a battery that dies, costs the replay of what came after, not of everything. The database also writes by itself, when
 * it tidies up, so that its writes are counted, not ours.
 */
final class Checkpoints implements AutoCloseable {

    /** How long after a write the file is forced, at the latest. */
    static final int MILLIS = 2_000;

    /** Forces the file. */
    interface Force {
        void force() throws Exception;
    }

    private final Force file;
    private final LongSupplier writes;
    private final ScheduledThreadPoolExecutor thread;
    private final Object forcing = new Object();
    private boolean closed;
    private long forced;

    /** @param writes how often the file was written to since it was opened */
    Checkpoints(Force file, LongSupplier writes) {
        this.file = file;
        this.writes = writes;
        this.thread = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("checkpoints").factory());
    }

    void begin() {
        thread.scheduleWithFixedDelay(this::take, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    private void take() {
        synchronized (forcing) {
            if (closed) {
                return;
            }
            try {
                if (writes.getAsLong() != forced) {
                    file.force();
                    forced = writes.getAsLong();
                }
            } catch (Exception later) {
                // The file is forced when it is closed, or built anew.
            }
        }
    }

    /** Waits for one that is being taken: a thread that works in the database is never interrupted. */
    @Override
    public void close() {
        synchronized (forcing) {
            closed = true;
        }
        thread.shutdown();
    }
}
