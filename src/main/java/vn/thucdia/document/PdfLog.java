package vn.thucdia.document;

import java.util.logging.Level;
import java.util.logging.Logger;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;

/** Hands the warnings of the PDF engine to the program's log and drops its chatter. */
public final class PdfLog implements XRLogger {

    /** The engine would otherwise print its progress to the console. */
    public static void install() {
        XRLog.setLoggerImpl(new PdfLog());
    }

    private final Logger log = Logger.getLogger("vn.thucdia.document.pdf");

    @Override
    public void log(String where, Level level, String message) {
        if (wanted(level)) {
            log.log(level, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (wanted(level)) {
            log.log(level, message, cause);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The level is the one below, whatever the engine asks for.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return wanted(diagnostic.getLevel());
    }

    private static boolean wanted(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
