package vn.thucdia.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.thucdia.file.Directories;

/**
 * What this machine remembers of a data folder, in a small file outside of it: the origin it last wrote under, the nonce of that
 * start, and how far it came. Forced at start and end only; in between a killed program leaves it right and a power cut leaves it
 * behind, which is harmless. It is never ahead of the journal. The same line stands there twice, each with a check value: one wrong
 * letter neither invents a loss nor makes a good origin be left.
 */
final class Mark implements AutoCloseable {

    private static final int PARTS = 3;

    private final Path file;
    private final String header;
    private @Nullable FileChannel channel;

    /** What stands on a mark. */
    record Reading(String origin, String nonce, long seq) {}

    private Mark(Path file, String header) {
        this.file = file;
        this.header = header;
    }

    /** The mark as it was left, or {@code null} when it is missing or both its lines are damaged. */
    static @Nullable Reading read(Path file) {
        try {
            Reading best = null;
            for (String line : Files.readString(file, StandardCharsets.ISO_8859_1).strip().split("\n", -1)) {
                Reading reading = line(line);
                best = reading != null && (best == null || reading.seq() > best.seq()) ? reading : best;
            }
            return best;
        } catch (IOException missing) {
            return null;
        }
    }

    private static @Nullable Reading line(String line) {
        // Marks of the first version had no check value: they are known by their length, and written anew at once.
        String[] parts = Checked.read(line).orElse(line).split(" ", -1);
        boolean whole = parts.length == PARTS && parts[2].matches("[0-9]{20}")
                && (Checked.read(line).isPresent() || line.length() == parts[0].length() + parts[1].length() + 22);
        return whole ? new Reading(parts[0], parts[1], Long.parseLong(parts[2])) : null;
    }

    /** Begins a new mark. When the machine cannot take one, the next start finds none and takes a new epoch: never a collision. */
    static Mark begin(Path file, Origin origin, String nonce, long seq) {
        Mark mark = new Mark(file, origin + " " + nonce + " ");
        try {
            Directories.create(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            mark.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING);
            mark.advance(seq);
            mark.force();
        } catch (IOException withoutMark) {
            mark.drop();
        }
        return mark;
    }

    /** Notes that the journal now holds this change set. Call after it was forced. */
    void advance(long seq) {
        FileChannel out = channel;
        if (out != null) {
            try {
                String digits = Long.toString(seq);
                String line = Checked.write(header + "0".repeat(20 - digits.length()) + digits) + "\n";
                String text = line.repeat(2);
                out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
            } catch (IOException fullOrGone) {
                drop();
            }
        }
    }

    private void force() throws IOException {
        if (channel != null) {
            channel.force(true);
        }
    }

    /** Removes a mark that can no longer be kept: left behind, it could hide that an older folder was put back. */
    private void drop() {
        try {
            close();
            Files.deleteIfExists(file);
        } catch (IOException unreachable) {
            // Neither written nor removed: the nonce of the next start tells that it is not of this one.
        }
    }

    @Override
    public void close() {
        try (FileChannel out = channel) {
            force();
        } catch (IOException behind) {
            // A mark that is behind does no harm.
        }
        channel = null;
    }
}
