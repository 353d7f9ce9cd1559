package vn.thucdia.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thucdia.file.Directories;

/**
 * The change sets of one origin: a folder of segments named by the number of their first change set. Only the last one grows.
 * Appending forces the bytes to the disk; a failed append leaves the file as it was, or mends it before the next one.
 */
final class Chain implements AutoCloseable {

    private final Layout layout;
    private final Path folder;
    private final Origin origin;
    private final Set<Damage> damages = new LinkedHashSet<>();
    private Position tail = Position.EMPTY;
    private @Nullable FileChannel channel;
    private @Nullable Path file;
    /** Of the file when it was opened for writing. */
    private @Nullable Object key;
    /** Bytes of the last segment that hold lines. What may lie behind them was never acknowledged. */
    private long length;
    /** Where the unreadable lines at the end of the last segment begin; {@link #length} when there are none. */
    private long sound;

    private Chain(Layout layout, Origin origin) {
        this.layout = layout;
        this.folder = layout.folder().resolve(origin.toString());
        this.origin = origin;
    }

    /**
     * Opens a chain. An unfinished last line, which was never acknowledged, is cut off into the quarantine. One that is unreadable
     * but finished stays where it is: it may have been acknowledged, and what follows it must go on elsewhere.
     */
    static Chain open(Layout layout, Origin origin) throws IOException {
        Chain chain = new Chain(layout, origin);
        List<Path> segments = Segment.list(chain.folder);
        for (int i = segments.size() - 1; i >= 0 && chain.tail.seq() == 0; i--) {
            chain.readTail(segments.get(i), i == segments.size() - 1);
        }
        return chain;
    }

    Position tail() {
        return tail;
    }

    /** What was found wrong so far, in opening and reading. */
    List<Damage> damages() {
        return List.copyOf(damages);
    }

    private void readTail(Path path, boolean last) throws IOException {
        List<Segment.Line> lines = Segment.readHeads(path, Long.MAX_VALUE, layout.format()).lines();
        Walk walk = Walk.fromAnywhere(origin);
        long end = Files.size(path);
        if (last && !lines.isEmpty() && !lines.getLast().terminated()) {
            Segment.Line torn = lines.getLast();
            if (torn.content() != null) {
                end = terminate(path, torn);
                lines = Segment.readHeads(path, end, layout.format()).lines();
            } else {
                end = torn.start();
                cut(path, end);
                walk.note(path, torn, Damage.Kind.TORN_TAIL);
                lines = lines.subList(0, lines.size() - 1);
            }
        }
        int whole = last ? whole(lines) : lines.size();
        if (whole < lines.size()) {
            end = lines.get(whole).start();
            cut(path, end);
            walk.note(path, lines.get(whole), Damage.Kind.TORN_TAIL);
            lines = lines.subList(0, whole);
        }
        lines.forEach(line -> walk.take(path, line));
        damages.addAll(walk.damages());
        tail = walk.tail();
        if (last) {
            file = path;
            length = end;
            sound = end;
            for (int i = lines.size() - 1; i >= 0 && !lines.get(i).readable(); i--) {
                sound = lines.get(i).start();
            }
        }
    }

    /** How many lines remain when the last change set, which was never acknowledged because lines of it are missing, is left out. */
    private static int whole(List<Segment.Line> lines) {
        int end = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            ChangeSetFormat.Linked linked = lines.get(i).linked();
            if (linked == null || linked.completes()) {
                return end;
            }
            end = i;
            if (linked.part() == 1) {
                return end;
            }
        }
        return end;
    }

    /** Gives a whole last line its line feed. */
    private static long terminate(Path path, Segment.Line line) throws IOException {
        byte[] whole = Objects.requireNonNull(line.content()).bytes();
        try (FileChannel out = FileChannel.open(path, StandardOpenOption.WRITE)) {
            writeFully(out, ByteBuffer.wrap(whole), line.start());
            out.force(true);
        }
        return line.start() + whole.length;
    }

    private void cut(Path path, long end) throws IOException {
        Directories.create(layout.quarantine());
        Path copy = layout.quarantine().resolve(origin + "-" + path.getFileName() + "-" + end + ".torn");
        Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel torn = FileChannel.open(path, StandardOpenOption.WRITE)) {
            torn.truncate(end);
            torn.force(true);
        }
    }

    /** Appends lines that follow the tail, forces them, and only then counts them. Unreadable lines at the end are replaced. */
    void append(Iterator<JournalLine> lines, long lastSeq, HybridTime time) throws IOException {
        if (file != null && sound < length) {
            cut(file, sound);
            length = sound;
        }
        FileChannel out = writable();
        long start = length;
        long end = start;
        String hash = tail.hash();
        try {
            while (lines.hasNext()) {
                JournalLine line = lines.next();
                byte[] bytes = line.bytes();
                writeFully(out, ByteBuffer.wrap(bytes), end);
                end += bytes.length;
                hash = line.hash();
            }
            layout.force().force(out);
        } catch (IOException e) {
            discard(out, start);
            throw e;
        }
        length = end;
        sound = length;
        tail = new Position(lastSeq, hash, time);
    }

    private static void writeFully(FileChannel out, ByteBuffer buffer, long start) throws IOException {
        for (long at = start; buffer.hasRemaining();) {
            at += out.write(buffer, at);
        }
    }

    /** Takes back what a failed append left. When even that fails, {@link #writable} mends it before the next append. */
    private void discard(FileChannel out, long end) {
        try (out) {
            out.truncate(end);
        } catch (IOException mendedLater) {
            // The channel is closed either way; the next append opens it again and cuts to the acknowledged length first.
        }
        channel = null;
    }

    private FileChannel writable() throws IOException {
        requireItsPlace();
        if (channel != null && channel.isOpen() && length < layout.segmentBytes()) {
            return channel;
        }
        close();
        boolean next = file == null || length >= layout.segmentBytes();
        Path path = next ? Segment.path(folder, tail.seq() + 1) : Objects.requireNonNull(file);
        long end = next ? 0 : length;
        Directories.create(folder);
        FileChannel opened = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (opened.size() > end) {
                opened.truncate(end);
                opened.force(true);
            }
            if (next) {
                Directories.force(folder);
            }
        } catch (IOException e) {
            opened.close();
            throw e;
        }
        file = path;
        length = end;
        channel = opened;
        key = key(path);
        return opened;
    }

    /** A file that was deleted or exchanged goes on taking bytes for whoever has it open, and nobody would ever see them again. */
    private void requireItsPlace() throws IOException {
        Path now = file;
        boolean there = now == null
                ? Files.isDirectory(layout.folder())
                : Files.exists(now) && (channel == null || Objects.equals(key, key(now)));
        if (!there) {
            throw new NoSuchFileException(layout.folder().toString(), null, Journal.GONE);
        }
    }

    /** What the system knows the file by; {@code null} where it has no such thing, and lets nobody delete a file in use. */
    private static @Nullable Object key(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    /** What is wrong was found in reading. */
    void note(List<Damage> found) {
        damages.addAll(found);
    }

    /** The chain as it stands now, to be read without a lock. */
    ChainReading reading() throws IOException {
        return new ChainReading(held(), origin, layout.format());
    }

    /** The segments as they stand now. */
    List<HeldSegment> held() throws IOException {
        List<Path> segments = Segment.list(folder);
        List<HeldSegment> held = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Path path = segments.get(i);
            held.add(new HeldSegment(origin, path, path.equals(file) ? length : Files.size(path),
                    i < segments.size() - 1));
        }
        return held;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }
}
