package vn.thucdia.ui.window;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the window in order when the system ends the process, at the end of a session or by a signal: what is typed is saved and the
 * ledger closed, and the next start has no reason to speak of a crash.
 */
public final class Termination {

    /** Systems kill what has not ended after a few seconds. */
    private static final long PATIENCE_SECONDS = 4;

    private static final Logger LOG = LoggerFactory.getLogger(Termination.class);

    private final MainWindow window;

    public Termination(MainWindow window) {
        this.window = window;
    }

    /** From now on; once per process. */
    public void watch() {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("termination").unstarted(this::end));
    }

    private void end() {
        if (window.isClosed()) {
            return;
        }
        CountDownLatch ended = new CountDownLatch(1);
        try {
            Platform.runLater(() -> {
                try {
                    window.closeEverything();
                } finally {
                    ended.countDown();
                }
            });
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("ended before everything was saved");
            }
        } catch (IllegalStateException noToolkit) {
            LOG.warn("the toolkit ended before the window", noToolkit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
