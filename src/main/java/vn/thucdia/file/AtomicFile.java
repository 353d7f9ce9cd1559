package vn.thucdia.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import vn.thucdia.language.Problem;

/**
 * Writes a finished file whole or not at all: first beside the target and forced to the disk, then moved over it in one step. When
 * anything fails, an older file of that name is untouched and nothing new lies around.
 */
public final class AtomicFile {

    /** With less than this left, a failed write is put down to a full disk. */
    private static final long FULL = 1 << 20;

    /** Writes what the file shall hold. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes {@code target}, replacing an older file.
     *
     * @throws Problem {@code problem.file.*} with the folder or the file as its value
     */
    public static void write(Path target, Content content) {
        Path whole = target.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        if (folder == null || Files.isDirectory(whole)) {
            throw new Problem("problem.file.is-folder", whole);
        }
        if (!Files.isDirectory(folder)) {
            throw new Problem("problem.file.no-folder", folder);
        }
        Path draft = folder.resolve("." + UUID.randomUUID() + ".tmp");
        try {
            fill(draft, content);
            move(draft, whole);
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            throw new Problem(e, "problem.file.read-only", folder);
        } catch (IOException e) {
            throw new Problem(e, isFull(folder) ? "problem.file.disk-full" : "problem.file.not-written", whole);
        } finally {
            discard(draft);
        }
    }

    private static void fill(Path draft, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            new Replacement().replace(draft, target);
        } catch (AccessDeniedException e) {
            // The folder has just taken a new file, so it is the old file that is held: open in an office program on Windows.
            throw new Problem(e, "problem.file.in-use", target);
        }
    }

    private static boolean isFull(Path folder) {
        try {
            // A place made by the system itself, such as /proc, has no room at all and is never full.
            FileStore store = Files.getFileStore(folder);
            return store.getTotalSpace() > 0 && store.getUsableSpace() < FULL;
        } catch (IOException e) {
            return false;
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // Nothing is lost by it: the failure that matters is already on its way.
            draft.toFile().deleteOnExit();
        }
    }
}
