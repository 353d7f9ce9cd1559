package vn.thucdia.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

import vn.thucdia.file.DiskFailure;
import vn.thucdia.language.Problem;

/**
 * Keeps a second program out of a data folder. The operating system releases the lock when the program dies. A second start leaves
 * a request in the folder, which the first one takes up by raising its window.
 */
public final class AppLock implements AutoCloseable {

    private static final long POLL_MILLIS = 250;

    private final Path request;
    private final FileChannel channel;
    private @Nullable ScheduledExecutorService watcher;

    private AppLock(Path request, FileChannel channel) {
        this.request = request;
        this.channel = channel;
    }

    /** Takes the lock; {@link Problem} when another program holds it or the folder cannot be written. */
    public static AppLock take(DataFolder folder) {
        folder.create();
        Path file = folder.root().resolve("app.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new Problem("problem.folder.inuse", folder.root());
            }
            Files.deleteIfExists(request(folder));
            return new AppLock(request(folder), channel);
        } catch (IOException e) {
            throw DiskFailure.opening(e, folder.root(), "problem.folder.closed", folder.root());
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static Path request(DataFolder folder) {
        return folder.root().resolve("app.raise");
    }

    /**
     * Asks the program that holds the lock to show its window.
     *
     * @return whether it answered within the time
     */
    public static boolean askToRaise(DataFolder folder, long patienceMillis) {
        Path request = request(folder);
        try {
            Files.writeString(request, "");
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
            while (Files.exists(request) && System.nanoTime() < end) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            return !Files.deleteIfExists(request);
        } catch (IOException e) {
            return false;
        }
    }

    /** Calls {@code raise}, on a thread of its own, whenever a second start asks for the window. */
    public synchronized void onRaise(Runnable raise) {
        watcher = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("raise").factory());
        watcher.scheduleWithFixedDelay(() -> {
            if (request.toFile().delete()) {
                raise.run();
            }
        }, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void close() {
        if (watcher != null) {
            watcher.shutdown();
        }
        try {
            channel.close();
        } catch (IOException e) {
            // The system releases the lock with the program.
        }
    }
}
