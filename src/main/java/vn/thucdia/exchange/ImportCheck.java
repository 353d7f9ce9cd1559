package vn.thucdia.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.ChangeSetFormat;
import vn.thucdia.journal.JournalLine;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;
import vn.thucdia.journal.SetAssembly;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.ContentHash;
import vn.thucdia.ledger.Replay;
import vn.thucdia.store.RecordState;

/** Reads a whole file before anything of it is taken: header, every line's hash and place in its chain, records and content hash. */
final class ImportCheck implements ExportReader.Content {

    private final Path file;
    private final ChangeSetFormat format = new ChangeSetFormat();
    private final Map<String, JsonNode> header = new HashMap<>();
    private final Map<Origin, Position> tails = new HashMap<>();
    private final Replay replay = new Replay();
    private final Map<Origin, SetAssembly> assemblies = new HashMap<>();
    private final MessageDigest records = digest();
    private boolean hasJournal;
    private long recordCount;
    private long missing;

    ImportCheck(Path file) {
        this.file = file;
    }

    @Override
    public void header(String name, JsonNode value) {
        header.put(name, value);
    }

    @Override
    public void record(String kind, JsonNode record) {
        recordCount++;
        add(records, kind, record);
    }

    @Override
    public void journal() {
        hasJournal = true;
    }

    @Override
    public void line(Origin chain, @Nullable JournalLine line) {
        Position tail = tails.getOrDefault(chain, Position.EMPTY);
        try {
            if (line != null) {
                ChangeSetFormat.Linked linked = format.read(line.body());
                long seq = linked.set().id().seq();
                boolean follows = seq == tail.seq() + 1 && linked.previousHash().equals(tail.hash());
                if (linked.set().id().origin().equals(chain) && (follows || incomplete() && seq > tail.seq() + 1)) {
                    ChangeSet whole = assemblies.computeIfAbsent(chain, origin -> new SetAssembly()).take(linked);
                    if (whole != null) {
                        replay.add(whole);
                    }
                    missing += seq - tail.seq() - 1;
                    tails.put(chain, new Position(seq, line.hash(), linked.set().time()));
                    return;
                }
            }
            throw new Problem("problem.import.line", file, String.valueOf(tail.seq() + 1), chain);
        } catch (IOException e) {
            throw new Problem(e, "problem.import.line", file, String.valueOf(tail.seq() + 1), chain);
        }
    }

    /** Whether the file says itself that lines are missing, because they were damaged where it comes from. */
    boolean incomplete() {
        JsonNode complete = header.get(ExportFormat.COMPLETE_FIELD);
        return complete != null && complete.isBoolean() && !complete.booleanValue();
    }

    /** How many change sets are missing between the others. */
    long missing() {
        return missing;
    }

    /** Whether the file carries the history; to be asked after the reading. */
    boolean hasJournal() {
        return hasJournal;
    }

    /** How far each chain of the file goes. */
    Map<Origin, Position> tails() {
        return tails;
    }

    Replay replay() {
        return replay;
    }

    /** Refuses a file that is not what its header says. */
    void finish() {
        if (!ExportFormat.NAME.equals(text(ExportFormat.FORMAT_FIELD))) {
            throw new Problem("problem.import.format", file);
        }
        JsonNode version = header.get(ExportFormat.VERSION_FIELD);
        if (version == null || !version.canConvertToInt()) {
            throw new Problem("problem.import.format", file);
        }
        if (version.intValue() > ExportFormat.VERSION) {
            throw new Problem("problem.import.newer", file);
        }
        if (!hasJournal && recordCount == 0) {
            throw new Problem("problem.import.nothing", file);
        }
        if (hasJournal) {
            finishJournal();
        }
    }

    private void finishJournal() {
        if (!ContentHash.of(replay).equals(text(ExportFormat.HASH_FIELD))) {
            throw new Problem("problem.import.hash", file);
        }
        MessageDigest expected = digest();
        for (Map.Entry<String, List<Map.Entry<Id<?>, RecordState>>> kind : RecordJson.byKind(replay).entrySet()) {
            kind.getValue().forEach(
                    record -> add(expected, kind.getKey(), RecordJson.of(record.getKey(), record.getValue())));
        }
        if (recordCount > 0 && !Arrays.equals(expected.digest(), records.digest())) {
            throw new Problem("problem.import.records", file);
        }
    }

    private @Nullable String text(String name) {
        JsonNode value = header.get(name);
        return value == null ? null : value.textValue();
    }

    private static void add(MessageDigest digest, String kind, JsonNode record) {
        digest.update((kind + record + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
