package vn.thucdia.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;

import vn.thucdia.language.Problem;

/** The sentence for a file operation that failed: a full disk and a folder that cannot be written have their own. */
public final class DiskFailure {

    private DiskFailure() {}

    /**
     * @param otherwise key of the sentence when the cause is neither of the two
     * @param values of that sentence
     */
    public static Problem of(IOException e, String otherwise, Object... values) {
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        String text = reason == null ? "" : reason;
        if (text.contains("No space left") || text.contains("not enough space") || text.contains("quota")) {
            return new Problem(e, "problem.disk.full");
        }
        if (e instanceof AccessDeniedException || e.getCause() instanceof ReadOnlyFileSystemException
                || text.contains("Read-only file system") || text.contains("write protected")) {
            return new Problem(e, "problem.folder.readonly");
        }
        return new Problem(e, otherwise, values);
    }
}
