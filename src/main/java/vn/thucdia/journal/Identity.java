package vn.thucdia.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Problem;

/**
 * Decides under which origin this laptop writes. The data folder names its replica and epoch; a mark outside of it, on this machine,
 * says how far this very folder had come when it was last used here. A folder that is a copy, or an older state put back, does not
 * fit its mark and goes on under a new epoch: its numbers can then never collide with those of the original.
 *
 * <p>The mark is one small file per data folder. A nonce drawn at each start stands in both places; the last sequence number is
 * written to the mark at each save without forcing it, which survives a killed program. After a power cut the mark may be behind,
 * which is harmless; it must never be ahead of the journal.
 */
public final class Identity implements AutoCloseable {

    /** The shape of a data folder. A folder of a higher one is refused: this program would not understand it. */
    static final int FORMAT = 1;

    private static final Random RANDOM = new SecureRandom();

    private final Origin origin;
    private final Path mark;
    private final String header;
    private @Nullable FileChannel channel;

    private Identity(Origin origin, Path mark, String header) {
        this.origin = origin;
        this.mark = mark;
        this.header = header;
    }

    /**
     * Takes up the identity of a data folder, or makes one.
     *
     * @param root the data folder, existing
     * @param marks folder outside of it for the marks of this machine
     * @throws Problem when the folder was written by a newer version
     */
    public static Identity take(Path root, Path marks, Journal journal) throws IOException {
        Path file = root.resolve("identity.json");
        ObjectMapper json = new ObjectMapper();
        JsonNode known = read(file, json);
        if (known.path("format").asInt(FORMAT) > FORMAT) {
            throw new Problem("problem.folder.newer", root);
        }
        Path mark = marks.resolve(JournalLine
                .sha256(root.toRealPath().toString().getBytes(StandardCharsets.UTF_8)).substring(0, 32) + ".mark");
        Origin origin = origin(known, mark, journal);
        String nonce = HexFormat.of().toHexDigits(RANDOM.nextLong());
        ObjectNode identity = JsonNodeFactory.instance.objectNode();
        identity.put("format", FORMAT).put("replica", origin.replica()).put("epoch", origin.epoch()).put("nonce",
                nonce);
        replace(root, file, json.writeValueAsBytes(identity));
        Identity taken = new Identity(origin, mark, origin + " " + nonce + " ");
        taken.openMark(marks, journal.position(origin).seq());
        return taken;
    }

    private static Origin origin(JsonNode known, Path mark, Journal journal) {
        if (!known.hasNonNull("replica")) {
            return new Origin(HexFormat.of().toHexDigits(RANDOM.nextLong()), 1);
        }
        Origin origin = new Origin(known.get("replica").textValue(), known.path("epoch").asInt(1));
        long seq = journal.position(origin).seq();
        String expected = origin + " " + known.path("nonce").asText() + " ";
        boolean continues = journal.damages(origin).stream().allMatch(d -> d.kind() == Damage.Kind.TORN_TAIL)
                && markedSeq(mark, expected) <= seq;
        return continues || seq == 0 ? origin : new Origin(origin.replica(), 1 + RANDOM.nextInt(Integer.MAX_VALUE - 1));
    }

    /** The number on the mark, or more than any chain holds when the mark is missing or another's. */
    private static long markedSeq(Path mark, String expected) {
        try {
            String text = Files.readString(mark);
            return text.startsWith(expected)
                    ? Long.parseLong(text.substring(expected.length()).strip())
                    : Long.MAX_VALUE;
        } catch (IOException | NumberFormatException missing) {
            return Long.MAX_VALUE;
        }
    }

    private static JsonNode read(Path file, ObjectMapper json) {
        try {
            return Files.exists(file) ? json.readTree(Files.readAllBytes(file)) : JsonNodeFactory.instance.objectNode();
        } catch (IOException damaged) {
            // Without a readable identity the safe answer is a new one: a new replica collides with nobody.
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private static void replace(Path root, Path file, byte[] content) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            out.write(ByteBuffer.wrap(content));
            out.force(true);
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Directories.force(root);
    }

    private void openMark(Path marks, long seq) {
        try {
            Files.createDirectories(marks);
            channel = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING);
            advance(seq);
        } catch (IOException withoutMark) {
            // The next start finds no mark and takes a new epoch: more chains, never a collision.
            channel = null;
        }
    }

    public Origin origin() {
        return origin;
    }

    /** Notes that the journal now holds this change set of ours. Call after it was forced. */
    public void advance(long seq) {
        if (channel != null) {
            try {
                channel.write(
                        ByteBuffer.wrap((header + String.format("%020d", seq)).getBytes(StandardCharsets.US_ASCII)), 0);
            } catch (IOException fullOrGone) {
                // A lost mark leads to a new epoch at the next start; one left behind could hide a folder put back later.
                close();
                mark.toFile().delete();
            }
        }
    }

    @Override
    public void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                // Nothing was pending.
            }
            channel = null;
        }
    }
}
