package vn.thucdia.file;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Puts a finished file in the place of another in one step: whoever reads sees the old one or the new one, never a part. On Windows a
 * virus scanner or an indexer may hold the file for a moment; then it is tried again for a short while before it fails.
 */
public final class Replacement {

    /** How often it is tried where files can be held by others: together about two seconds. */
    private static final int TRIES = 20;
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Moves one file over another. */
    @FunctionalInterface
    interface Move {
        void move(Path fresh, Path target) throws IOException;
    }

    private final Move move;
    private final int tries;
    private final Runnable pause;

    /** What a system does: only Windows refuses to replace a file that somebody has open. */
    public Replacement() {
        this(Replacement::atomically, File.separatorChar == '\\' ? TRIES : 1,
                () -> LockSupport.parkNanos(PAUSE.toNanos()));
    }

    Replacement(Move move, int tries, Runnable pause) {
        this.move = move;
        this.tries = tries;
        this.pause = pause;
    }

    /**
     * Moves {@code fresh} over {@code target}; both lie on one disk. Not for the toolkit's thread.
     *
     * @throws AccessDeniedException when the target is held by another program until the end, or may not be written
     */
    public void replace(Path fresh, Path target) throws IOException {
        for (int left = tries - 1;; left--) {
            try {
                move.move(fresh, target);
                return;
            } catch (FileSystemException e) {
                if (left == 0 || !mayPass(e)) {
                    throw e;
                }
                pause.run();
            }
        }
    }

    /** A file in use is told by the system in its own language, so that all is tried again which waiting might help. */
    private static boolean mayPass(FileSystemException e) {
        return !(e instanceof NoSuchFileException || e instanceof DirectoryNotEmptyException
                || e instanceof AtomicMoveNotSupportedException);
    }

    private static void atomically(Path fresh, Path target) throws IOException {
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
