package vn.thucdia.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The change sets of one origin: a folder of segments named by the number of their first change set. Only the last one grows.
 * Appending forces the bytes to the disk; a failed append leaves the file as it was, or mends it before the next one.
 */
final class Chain implements AutoCloseable {

    static final long SEGMENT_BYTES = 16L << 20;
    private static final String SUFFIX = ".jsonl";

    private final Path journal;
    private final Path folder;
    private final Origin origin;
    private final ChangeSetFormat format;
    private final List<Damage> damages = new ArrayList<>();
    private Position tail = Position.EMPTY;
    private @Nullable FileChannel channel;
    private @Nullable Path file;
    /** Bytes of the last segment that hold acknowledged lines. */
    private long length;

    private Chain(Path journal, Origin origin, ChangeSetFormat format) {
        this.journal = journal;
        this.folder = journal.resolve(origin.toString());
        this.origin = origin;
        this.format = format;
    }

    /** Opens a chain, cutting an unfinished last line into {@code quarantine}. */
    static Chain open(Path journal, Origin origin, ChangeSetFormat format, Path quarantine) throws IOException {
        Chain chain = new Chain(journal, origin, format);
        List<Path> segments = chain.segments();
        for (int i = segments.size() - 1; i >= 0 && chain.tail.seq() == 0; i--) {
            chain.readTail(segments.get(i), i == segments.size() - 1, quarantine);
        }
        return chain;
    }

    Origin origin() {
        return origin;
    }

    Position tail() {
        return tail;
    }

    List<Damage> damages() {
        return List.copyOf(damages);
    }

    private List<Path> segments() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
        }
    }

    private void readTail(Path path, boolean last, Path quarantine) throws IOException {
        Segment segment = Segment.read(path, format);
        List<Segment.Line> lines = segment.lines();
        long end = segment.size();
        if (last && !lines.isEmpty() && lines.getLast().linked() == null) {
            Segment.Line torn = lines.getLast();
            end = torn.start();
            cut(path, end, quarantine);
            damages.add(new Damage(path, torn.number(), Damage.Kind.TORN_TAIL));
            lines = lines.subList(0, lines.size() - 1);
        }
        for (Segment.Line line : lines) {
            check(path, line);
        }
        if (last) {
            file = path;
            length = end;
        }
    }

    /** Moves on to the line, noting damage. The first line read has nothing before it to be checked against. */
    private void check(Path path, Segment.Line line) {
        if (line.linked() == null || line.content() == null) {
            damages.add(new Damage(path, line.number(), Damage.Kind.UNREADABLE_LINE));
            return;
        }
        ChangeSet set = line.linked().set();
        boolean follows = tail.seq() == 0
                || set.id().seq() == tail.seq() + 1 && line.linked().previousHash().equals(tail.hash());
        if (!follows || !set.id().origin().equals(origin)) {
            damages.add(new Damage(path, line.number(), Damage.Kind.BROKEN_CHAIN));
        }
        tail = new Position(set.id().seq(), line.content().hash(), set.time());
    }

    private void cut(Path path, long end, Path quarantine) throws IOException {
        Files.createDirectories(quarantine);
        Path copy = quarantine.resolve(origin + "-" + path.getFileName() + "-" + end + ".torn");
        Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel torn = FileChannel.open(path, StandardOpenOption.WRITE)) {
            torn.truncate(end);
            torn.force(true);
        }
    }

    /** Appends lines that follow the tail, forces them, and only then counts them. */
    void append(List<JournalLine> lines, Position newTail) throws IOException {
        int size = 0;
        List<byte[]> parts = new ArrayList<>(lines.size());
        for (JournalLine line : lines) {
            byte[] bytes = line.bytes();
            parts.add(bytes);
            size += bytes.length;
        }
        ByteBuffer buffer = ByteBuffer.allocate(size);
        parts.forEach(buffer::put);
        buffer.flip();
        FileChannel out = writable();
        long start = length;
        try {
            for (long at = start; buffer.hasRemaining();) {
                at += out.write(buffer, at);
            }
            out.force(false);
        } catch (IOException e) {
            discard(out, start);
            throw e;
        }
        length = start + size;
        tail = newTail;
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
        if (channel != null && channel.isOpen() && length < SEGMENT_BYTES) {
            return channel;
        }
        close();
        if (file == null || length >= SEGMENT_BYTES) {
            Files.createDirectories(folder);
            Path next = folder.resolve(String.format("%012d", tail.seq() + 1) + SUFFIX);
            channel = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            file = next;
            length = 0;
            Directories.force(folder);
            Directories.force(journal);
        } else {
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
        }
        if (channel.size() > length) {
            channel.truncate(length);
            channel.force(true);
        }
        return channel;
    }

    /** Reads every readable line after a sequence number, in order. */
    void read(long afterSeq, BiConsumer<JournalLine, ChangeSet> reader) throws IOException {
        List<Path> segments = segments();
        for (int i = 0; i < segments.size(); i++) {
            if (i + 1 < segments.size() && firstSeq(segments.get(i + 1)) <= afterSeq + 1) {
                continue;
            }
            for (Segment.Line line : Segment.read(segments.get(i), format).lines()) {
                if (line.content() != null && line.linked() != null && line.linked().set().id().seq() > afterSeq) {
                    reader.accept(line.content(), line.linked().set());
                }
            }
        }
    }

    private static long firstSeq(Path segment) {
        String name = segment.getFileName().toString();
        return Long.parseLong(name.substring(0, name.length() - SUFFIX.length()));
    }

    /** Reads the whole chain and says what is wrong with it; nothing is changed. */
    List<Damage> verify() throws IOException {
        Chain reader = new Chain(journal, origin, format);
        String hash = JournalLine.START;
        for (Path segment : segments()) {
            for (Segment.Line line : Segment.read(segment, format).lines()) {
                if (reader.tail.seq() == 0 && line.linked() != null && !line.linked().previousHash().equals(hash)) {
                    reader.damages.add(new Damage(segment, line.number(), Damage.Kind.BROKEN_CHAIN));
                }
                reader.check(segment, line);
            }
        }
        return reader.damages();
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }
}
