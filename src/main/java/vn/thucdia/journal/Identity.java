package vn.thucdia.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import vn.thucdia.file.Directories;
import vn.thucdia.file.Replacement;
import vn.thucdia.language.Problem;

/**
 * Decides under which origin this laptop writes. The data folder names its replica and epoch; a mark outside of it, on this machine,
 * says how far this very folder had come when it was last used here. A folder that is a copy, or an older state put back, does not
 * fit its mark and goes on under a new epoch: its numbers can then never collide with those of the original. A nonce drawn at each
 * start stands in both places. A disk image on a second laptop brings both along, which is why the machine is looked at too.
 */
public final class Identity implements AutoCloseable {

    /** The shape of a data folder. A folder of a higher one is refused: this program would not understand it. */
    static final int FORMAT = 1;

    private static final String FILE = "identity.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Random RANDOM = new SecureRandom();

    private final Origin origin;
    private final Mark mark;
    private final @Nullable ChangeSetId lost;
    private final boolean remembered;

    private Identity(Origin origin, Mark mark, @Nullable ChangeSetId lost, boolean remembered) {
        this.remembered = remembered;
        this.origin = origin;
        this.mark = mark;
        this.lost = lost;
    }

    /**
     * Refuses a folder that a newer version of the program wrote, before anything in it is touched.
     *
     * @throws Problem when it is one
     */
    public static void refuseNewer(Path root) {
        if (read(root).path("format").asInt(FORMAT) > FORMAT) {
            throw new Problem("problem.folder.newer", root);
        }
    }

    /**
     * Takes up the identity of a data folder, or makes one.
     *
     * @param root the data folder, existing
     * @param marks folder outside of it for the marks of this machine
     * @param machine the one it is used on now
     * @param cut origins of which more change sets were made than the journal holds
     */
    public static Identity take(Path root, Path marks, Journal journal, Machine machine, Set<Origin> cut)
            throws IOException {
        refuseNewer(root);
        JsonNode known = read(root);
        Origin last = origin(known);
        Path markFile = markFile(root, marks);
        Mark.Reading reading = Mark.read(markFile);
        if (last == null) {
            return begin(root, markFile, new Origin(HexFormat.of().toHexDigits(RANDOM.nextLong()), 1), null, false,
                    journal, machine);
        }
        long seq = journal.position(last).seq();
        boolean here = reading != null && reading.origin().equals(last.toString());
        ChangeSetId lost = reading != null && here && reading.seq() > seq ? new ChangeSetId(last, reading.seq()) : null;
        boolean continues = reading != null && here && reading.nonce().equals(known.path("nonce").asText())
                && lost == null && !cut.contains(last) && machine.sameAs(Machine.read(known.path("machine")))
                && journal.damages(last).stream().allMatch(d -> d.kind() == Damage.Kind.TORN_TAIL);
        if (!continues) {
            Origin next = new Origin(last.replica(), 1 + RANDOM.nextInt(Integer.MAX_VALUE - 1));
            return begin(root, markFile, next, lost, here, journal, machine);
        }
        try {
            return begin(root, markFile, last, null, true, journal, machine);
        } catch (IOException full) {
            // Reading must go on when the disk is full. The last nonce serves as long as the folder cannot take a new one.
            return new Identity(last, Mark.begin(markFile, last, known.path("nonce").asText(), seq), null, true);
        }
    }

    private static Path markFile(Path root, Path marks) throws IOException {
        return marks.resolve(JournalLine
                .sha256(root.toRealPath().toString().getBytes(StandardCharsets.UTF_8)).substring(0, 32) + ".mark");
    }

    /** Lets the next start go on under another epoch, for the journal is about to be exchanged for an older one on purpose. */
    public static void leave(Path root, Path marks) throws IOException {
        Files.deleteIfExists(markFile(root, marks));
    }

    private static Identity begin(Path root, Path markFile, Origin origin, @Nullable ChangeSetId lost,
            boolean remembered, Journal journal, Machine machine) throws IOException {
        String nonce = HexFormat.of().toHexDigits(RANDOM.nextLong());
        ObjectNode identity = JsonNodeFactory.instance.objectNode();
        identity.put("format", FORMAT).put("replica", origin.replica()).put("epoch", origin.epoch()).put("nonce",
                nonce);
        identity.set("machine", machine.json());
        replace(root, JSON.writeValueAsBytes(identity));
        return new Identity(origin, Mark.begin(markFile, origin, nonce, journal.position(origin).seq()), lost,
                remembered);
    }

    private static JsonNode read(Path root) {
        try {
            Path file = root.resolve(FILE);
            return Files.exists(file) ? JSON.readTree(Files.readAllBytes(file)) : JsonNodeFactory.instance.objectNode();
        } catch (IOException damaged) {
            // Without a readable identity the safe answer is a new one: a new replica collides with nobody.
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private static @Nullable Origin origin(JsonNode known) {
        return known.path("replica").isTextual() && known.path("epoch").isInt()
                ? Origin.find(known.get("replica").textValue() + "-" + known.get("epoch").intValue()).orElse(null)
                : null;
    }

    private static void replace(Path root, byte[] content) throws IOException {
        Path temporary = root.resolve(FILE + ".tmp");
        try {
            try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                for (ByteBuffer bytes = ByteBuffer.wrap(content); bytes.hasRemaining();) {
                    out.write(bytes);
                }
                out.force(true);
            }
            new Replacement().replace(temporary, root.resolve(FILE));
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        Directories.force(root);
    }

    public Origin origin() {
        return origin;
    }

    /** The last change set that the folder had when it was last used here and has no more: lines were taken away, or an older state put back. */
    public Optional<ChangeSetId> lost() {
        return Optional.ofNullable(lost);
    }

    /** Whether this machine remembers how far the folder had come. */
    public boolean remembered() {
        return remembered;
    }

    /** Notes that the journal now holds this change set of ours. Call after it was forced. */
    public void advance(long seq) {
        mark.advance(seq);
    }

    @Override
    public void close() {
        mark.close();
    }
}
