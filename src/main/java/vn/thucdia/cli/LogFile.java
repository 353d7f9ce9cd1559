package vn.thucdia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jspecify.annotations.Nullable;

/**
 * Sends what the program and its libraries log to bounded files in the data folder instead of the console, from warnings on. The
 * files are made with the first line, so that a folder nobody may touch stays untouched until then. Where they cannot be made, the
 * lines are dropped: a log must not stop anybody's work.
 */
public final class LogFile extends Handler implements AutoCloseable {

    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;

    private final Path folder;
    private final Handler[] before;
    private @Nullable FileHandler file;
    private volatile boolean unwritable;

    private LogFile(Path folder, Handler[] before) {
        this.folder = folder;
        this.before = before;
        setLevel(Level.WARNING);
    }

    /** Puts it in the place of the console; closing puts things back. */
    public static LogFile install(Path folder) {
        Logger root = LogManager.getLogManager().getLogger("");
        LogFile log = new LogFile(folder, root.getHandlers());
        for (Handler handler : log.before) {
            root.removeHandler(handler);
        }
        root.addHandler(log);
        return log;
    }

    @Override
    public synchronized void publish(LogRecord line) {
        if (!isLoggable(line) || unwritable) {
            return;
        }
        FileHandler open = file;
        if (open == null) {
            open = open();
        }
        if (open != null) {
            open.publish(line);
        }
    }

    private @Nullable FileHandler open() {
        try {
            Files.createDirectories(folder);
            FileHandler opened = new FileHandler(folder.resolve("thuc-dia-%u.%g.log").toString(), BYTES, FILES, true);
            opened.setFormatter(new LogLines());
            opened.setEncoding("UTF-8");
            opened.setErrorManager(new ErrorManager() {
                @Override
                public void error(String what, Exception why, int code) {
                    // The usual one prints a trace on the console at a full disk.
                    unwritable = true;
                }
            });
            file = opened;
            return opened;
        } catch (IOException | SecurityException e) {
            unwritable = true;
            return null;
        }
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        Logger root = LogManager.getLogManager().getLogger("");
        root.removeHandler(this);
        for (Handler handler : before) {
            root.addHandler(handler);
        }
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
