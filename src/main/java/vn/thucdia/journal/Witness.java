package vn.thucdia.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import vn.thucdia.file.Replacement;

/**
 * Says inside the data folder how far each chain goes, so that a folder that was copied only in part does not pass as whole. Written
 * after each save and forced a little later, so that a save pays one force: behind the journal is how a stopped computer leaves it,
 * ahead of the journal means that lines are gone. Two places for each chain are written in turn; a half-written one leaves the other.
 */
public final class Witness implements AutoCloseable {

    private static final int ORIGIN = 28;
    /** Origin, number, hash, check value, blanks between them and a line feed. */
    private static final int RECORD = ORIGIN + 1 + 20 + 1 + 64 + 1 + 8 + 1;
    private static final long LAZY_MILLIS = 1_000;

    private final Path file;
    private final FileChannel channel;
    private final Map<Origin, Integer> places = new HashMap<>();
    private final Map<Origin, Boolean> second = new HashMap<>();
    private @Nullable ScheduledExecutorService lazy;
    private boolean pending;

    private Witness(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** How far each chain went, as far as the file can be read; nothing when there is none. */
    public static Map<Origin, Position> read(Path file) {
        Map<Origin, Position> positions = new TreeMap<>();
        try {
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            for (int at = 0; at + RECORD <= bytes.length; at += RECORD) {
                Checked.read(new String(bytes, at, RECORD - 1, StandardCharsets.ISO_8859_1)).ifPresent(words -> {
                    String[] parts = words.split(" +", -1);
                    Position position = new Position(Long.parseLong(parts[1]), parts[2], HybridTime.ZERO);
                    positions.merge(Origin.parse(parts[0]), position,
                            (one, other) -> other.seq() > one.seq() ? other : one);
                });
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            // A witness that cannot be read says nothing.
        }
        return positions;
    }

    /** Begins a new witness of what there is now; {@code null} when the disk takes none, and then the folder has none. */
    public static @Nullable Witness begin(Path file, Map<Origin, Position> positions) {
        StringBuilder text = new StringBuilder();
        positions.forEach((origin, position) -> text.append(record(origin, position).repeat(2)));
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                write(out, text.toString(), 0);
                out.force(true);
            }
            new Replacement().replace(fresh, file);
            Witness witness = new Witness(file, FileChannel.open(file, StandardOpenOption.WRITE));
            positions.keySet().forEach(origin -> witness.places.put(origin, witness.places.size()));
            return witness;
        } catch (IOException full) {
            drop(file);
            return null;
        }
    }

    private static String record(Origin origin, Position position) {
        String words = String.format(Locale.ROOT, "%-" + ORIGIN + "s %020d %s", origin, position.seq(),
                position.hash());
        return Checked.write(words) + "\n";
    }

    private static void write(FileChannel out, String text, long start) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
        for (long at = start; bytes.hasRemaining();) {
            at += out.write(bytes, at);
        }
    }

    /** The journal now holds this; call after it was forced. */
    synchronized void note(Origin origin, Position position) {
        Integer known = places.get(origin);
        int place = known == null ? places.size() : known;
        String record = record(origin, position);
        try {
            if (known == null) {
                write(channel, record.repeat(2), (long) place * 2 * RECORD);
                places.put(origin, place);
            } else {
                boolean other = second.merge(origin, true, (was, one) -> !was);
                write(channel, record, ((long) place * 2 + (other ? 1 : 0)) * RECORD);
            }
            forceLater();
        } catch (IOException behind) {
            // A witness that is behind does no harm.
        }
    }

    private void forceLater() {
        if (pending) {
            return;
        }
        pending = true;
        ScheduledExecutorService thread = lazy;
        if (thread == null) {
            thread = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("witness").factory());
            lazy = thread;
        }
        thread.schedule(this::force, LAZY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void force() {
        synchronized (this) {
            pending = false;
        }
        try {
            if (channel.isOpen()) {
                channel.force(false);
            }
        } catch (IOException behind) {
            // As above.
        }
    }

    private static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unreachable) {
            // Neither written nor removed: it stays behind, which does no harm.
        }
    }

    @Override
    public void close() {
        ScheduledExecutorService thread;
        synchronized (this) {
            thread = lazy;
            lazy = null;
        }
        if (thread != null) {
            thread.shutdown();
        }
        force();
        try {
            channel.close();
        } catch (IOException behind) {
            drop(file);
        }
    }
}
