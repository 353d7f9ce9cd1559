package vn.thucdia.ui.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.thucdia.file.Replacement;

/**
 * Keeps drafts on disk, one small file each. What is put is on its way to the disk within {@link #PAUSE_MILLIS}: a killed program
 * loses at most the keys of that time, and none when {@link #flush} or {@link #close} came first. Writing is replacing, so that a file
 * is never half a draft; it is not forced, because a draft outlives a killed program without that, and a save pays its own force. May
 * be called from any thread.
 */
public final class DraftStore implements AutoCloseable {

    /** Keys typed meanwhile are written together. */
    static final long PAUSE_MILLIS = 150;

    private static final Logger LOG = LoggerFactory.getLogger(DraftStore.class);

    private static final String JSON = ".json";

    private final Path folder;
    private final @Nullable ScheduledExecutorService writer;
    private final DraftFormat format = new DraftFormat();
    private final Map<String, Draft> pending = new LinkedHashMap<>();
    private final Object disk = new Object();
    private final FieldDrafts fields;
    private boolean scheduled;
    private boolean closed;

    private DraftStore(Path folder, @Nullable ScheduledExecutorService writer) {
        this.folder = folder;
        this.writer = writer;
        this.fields = new FieldDrafts(this, left());
    }

    /** The fields of which something was left by a program that ended early. */
    private Set<String> left() {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(FieldDrafts.MARK) && name.endsWith(JSON))
                    .map(name -> name.substring(FieldDrafts.MARK.length(), name.length() - JSON.length()))
                    .collect(Collectors.toSet());
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warn("the drafts cannot be listed", unreadable);
            return Set.of();
        }
    }

    /** What is typed in the fields of records. */
    public FieldDrafts fields() {
        return fields;
    }

    /** A store that writes behind the person's back, on a thread of its own. */
    public static DraftStore inBackground(Path folder) {
        return new DraftStore(folder, Executors
                .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("drafts").factory()));
    }

    /** A store that writes before {@link #put} returns: for tests, and for pictures of screens. */
    public static DraftStore direct(Path folder) {
        return new DraftStore(folder, null);
    }

    /**
     * Keeps a draft in place of the one before; an empty one takes the file away. Once the store is closed its files belong to whoever
     * opens the folder next, and nothing is written any more.
     *
     * @param key made of letters, digits, dots and hyphens
     */
    public void put(String key, Draft draft) {
        synchronized (pending) {
            if (closed) {
                return;
            }
            pending.put(key, draft);
            if (writer != null) {
                if (!scheduled) {
                    scheduled = true;
                    writer.schedule(this::flush, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                }
                return;
            }
        }
        flush();
    }

    /** The draft of a key; an empty one when there is none or it cannot be read. */
    public Draft get(String key) {
        synchronized (pending) {
            Draft waiting = pending.get(key);
            if (waiting != null) {
                return waiting;
            }
        }
        synchronized (disk) {
            for (String name : new String[]{key + JSON, key + ".txt"}) {
                Path file = folder.resolve(name);
                try {
                    if (Files.exists(file)) {
                        return format.read(Files.readAllBytes(file));
                    }
                } catch (IOException unreadable) {
                    LOG.warn("a draft cannot be read", unreadable);
                }
            }
            return Draft.NONE;
        }
    }

    /** Writes what is pending before it returns. */
    public void flush() {
        synchronized (disk) {
            Map<String, Draft> now;
            synchronized (pending) {
                scheduled = false;
                now = new LinkedHashMap<>(pending);
            }
            now.forEach(this::write);
            synchronized (pending) {
                now.forEach(pending::remove);
            }
        }
    }

    private void write(String key, Draft draft) {
        Path file = folder.resolve(key + JSON);
        try {
            // Of an older version: the words alone.
            Files.deleteIfExists(folder.resolve(key + ".txt"));
            if (draft.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Path fresh = folder.resolve(key + ".new");
            Files.write(fresh, format.write(draft));
            new Replacement().replace(fresh, file);
        } catch (IOException e) {
            // The words are still on the screen; the save itself will tell of a full or read-only disk.
            LOG.warn("a draft was not written", e);
        }
    }

    /** Writes what is pending and ends the thread. */
    @Override
    public void close() {
        synchronized (pending) {
            closed = true;
        }
        if (writer != null) {
            writer.shutdown();
        }
        flush();
    }
}
