package vn.thucdia.ui.window;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;

/**
 * Ends the window in order when the system ends the process, at the end of a session or by a signal: what is typed is saved and the
 * ledger closed, and the next start has no reason to speak of a crash. The toolkit has a hook of its own, which may have ended its
 * thread already: then what is typed is kept as drafts, and the book is closed without it.
 */
public final class Termination {

    private static final long BEGINS_MILLIS = 1_000;
    /** A slow disk may still have many lines to take; a system that will not wait ends the process itself. */
    private static final long ENDS_SECONDS = 30;

    private final MainWindow window;

    public Termination(MainWindow window) {
        this.window = window;
    }

    /** From now on; once for each window. */
    public void watch() {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("termination").unstarted(this::end));
    }

    private void end() {
        if (window.isClosed()) {
            return;
        }
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        try {
            Platform.runLater(() -> {
                begun.countDown();
                try {
                    window.closeEverything();
                } finally {
                    ended.countDown();
                }
            });
            if (begun.await(BEGINS_MILLIS, TimeUnit.MILLISECONDS)
                    && ended.await(ENDS_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (IllegalStateException | InterruptedException noAnswer) {
            // The mark of an interruption is not set again: H2 shuts its file on a marked thread.
            window.closeBook();
            return;
        }
        window.closeBook();
    }
}
