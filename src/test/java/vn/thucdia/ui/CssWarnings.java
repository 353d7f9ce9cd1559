package vn.thucdia.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects what the toolkit says about style sheets while it is open. */
public final class CssWarnings implements AutoCloseable {

    // Kept, because java.util.logging holds its loggers weakly.
    private final Logger logger = Logger.getLogger("javafx.css");
    private final List<String> said = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord message) {
            synchronized (said) {
                said.add(message.getMessage());
            }
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is held open
        }
    };

    public CssWarnings() {
        logger.addHandler(handler);
    }

    /** The warnings so far. */
    public List<String> said() {
        synchronized (said) {
            return List.copyOf(said);
        }
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
    }
}
