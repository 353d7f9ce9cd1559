package vn.thucdia.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Problem;

/** The sentence for a file operation that failed: a full disk and a folder that cannot be written have their own. */
public final class DiskFailure {

    /** With less room than this a failed write is taken for a full disk: the system's own words are in its own language. */
    private static final long LITTLE = 64 << 10;

    private DiskFailure() {}

    /**
     * @param place where it happened; need not exist
     * @param otherwise key of the sentence when the cause is neither of the two
     * @param values of that sentence
     */
    public static Problem of(IOException e, Path place, String otherwise, Object... values) {
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        String text = reason == null ? "" : reason;
        if (e instanceof AccessDeniedException || text.contains("Read-only file system")
                || text.contains("write protected")) {
            return new Problem(e, "problem.folder.readonly");
        }
        if (text.contains("No space left") || text.contains("quota") || hasLittleRoom(place)) {
            return new Problem(e, "problem.disk.full");
        }
        return new Problem(e, otherwise, values);
    }

    /** The same where nothing was to be saved yet, so that a folder without permission is {@code otherwise} too. */
    public static Problem opening(IOException e, Path place, String otherwise, Object... values) {
        Problem problem = of(e, place, otherwise, values);
        return switch (problem.key()) {
            case "problem.folder.readonly" -> new Problem(e, otherwise, values);
            case "problem.disk.full" -> new Problem(e, "problem.disk.full.opening");
            default -> problem;
        };
    }

    private static boolean hasLittleRoom(Path place) {
        try {
            Path existing = existing(place);
            if (existing == null) {
                return false;
            }
            FileStore store = Files.getFileStore(existing);
            return store.getTotalSpace() > 0 && store.getUsableSpace() < LITTLE;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static @Nullable Path existing(Path place) {
        Path path = place.toAbsolutePath();
        while (path != null && !Files.exists(path)) {
            path = path.getParent();
        }
        return path;
    }
}
