package vn.thucdia.backup;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Copies the ledger in the background: soon after the start what the last day left, then whenever the work has paused. The program
 * never waits for it; a copy that is cut off by the end of the program is none, and the next start makes it.
 */
public final class AfterWork implements AutoCloseable {

    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration EVERY = Duration.ofMinutes(2);
    /** While somebody writes without a pause, so long at most between two copies. */
    private static final int ROUNDS = 10;

    private final Backups backups;
    private final Pauses pauses;
    private final Runnable done;
    private final ScheduledExecutorService thread;
    private volatile boolean stopped;
    private int waited;

    /** Says whether nothing was saved since it was asked last. */
    @FunctionalInterface
    public interface Pauses {
        boolean paused();
    }

    private AfterWork(Backups backups, Pauses pauses, Runnable done) {
        this.backups = backups;
        this.pauses = pauses;
        this.done = done;
        this.thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("copies").factory());
    }

    /** @param done called on the thread of the copies after each look */
    public static AfterWork start(Backups backups, Pauses pauses, Runnable done) {
        AfterWork work = new AfterWork(backups, pauses, done);
        work.thread.scheduleWithFixedDelay(work::round, FIRST.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return work;
    }

    private void round() {
        boolean due = pauses.paused() || ++waited >= ROUNDS;
        if (due && !stopped) {
            waited = 0;
            try {
                backups.bringUp(() -> stopped);
            } catch (RuntimeException untilNextTime) {
                // Told by the status bar when it lasts: it looks at how old the last copy is.
            }
        }
        if (!stopped) {
            done.run();
        }
    }

    /** Does not wait. */
    @Override
    public void close() {
        stopped = true;
        thread.shutdown();
    }
}
