package vn.thucdia.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.thucdia.journal.ChangeSetFormat;
import vn.thucdia.journal.JournalLine;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.ContentHash;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.ledger.Replay;

/**
 * Takes a file of the {@link ExportFormat} into a data folder that holds nothing yet. The file is read twice: once to check all of
 * it, so that a wrong one changes nothing, and once to take it.
 */
public final class JsonImport {

    /** Lines taken at once. */
    private static final int BATCH = 500;
    private static final long BATCH_BYTES = 8L << 20;

    private final Ledger ledger;

    public JsonImport(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What was taken.
     *
     * @param changeSets new here
     * @param records in the folder afterwards, deleted ones too
     * @param missing change sets that the file lacked, because they were damaged where it comes from
     */
    public record Imported(int changeSets, int records, long missing) {}

    /**
     * Imports a file. One that broke off, because the disk was full, may be started again.
     *
     * @throws Problem {@code problem.import.*} when the file is not what it says, or the folder holds something else
     */
    public Imported read(Path file) {
        ImportCheck check = new ImportCheck(file);
        ExportReader.read(file, check);
        check.finish();
        requireRoom(check.tails());
        if (check.hasJournal()) {
            return takeJournal(file, check);
        }
        RecordChanges changes = new RecordChanges(file, ledger.store().schema());
        ExportReader.read(file, changes);
        return ledger.commit("exchange.import", changes.all()).isPresent()
                ? new Imported(1, changes.records(), 0)
                : new Imported(0, changes.records(), 0);
    }

    /** The folder must hold nothing but what every laptop is born with, or the beginning of this very file. */
    private void requireRoom(Map<Origin, Position> file) {
        for (Origin origin : ledger.origins()) {
            Position theirs = file.getOrDefault(origin, Position.EMPTY);
            if (!origin.equals(Origin.GENESIS) && ledger.position(origin).seq() > theirs.seq()) {
                throw new Problem("problem.import.notempty");
            }
        }
    }

    private Imported takeJournal(Path file, ImportCheck check) {
        Replay expected = check.replay();
        ledger.origins().forEach(origin -> ledger.read(origin, 0, (line, set) -> expected.add(set)));
        Taking taking = new Taking(ledger, check.incomplete());
        ExportReader.read(file, taking);
        taking.flush();
        if (!ledger.contentHash().equals(ContentHash.of(expected))) {
            throw new Problem("problem.import.hash", file);
        }
        return new Imported(taking.taken, expected.states().size(), check.missing());
    }

    /** Hands the lines of each chain to the ledger, some hundreds at a time. */
    private static final class Taking implements ExportReader.Content {

        private final Ledger ledger;
        private final List<JournalLine> batch = new ArrayList<>();
        private @Nullable Origin current;
        private final boolean withHoles;
        private final ChangeSetFormat format = new ChangeSetFormat();
        private long bytes;
        private int taken;

        Taking(Ledger ledger, boolean withHoles) {
            this.withHoles = withHoles;
            this.ledger = ledger;
        }

        @Override
        public void header(String name, JsonNode value) {
            // Checked before.
        }

        @Override
        public void record(String kind, JsonNode record) {
            // The journal says it.
        }

        @Override
        public void journal() {
            // Its lines follow.
        }

        @Override
        public void line(Origin chain, @Nullable JournalLine line) {
            if (!chain.equals(current)) {
                flush();
                current = chain;
            }
            if (line != null) {
                batch.add(line);
                bytes += line.body().length;
                if ((batch.size() >= BATCH || bytes >= BATCH_BYTES) && format.completes(line)) {
                    flush();
                }
            }
        }

        void flush() {
            if (current != null && !batch.isEmpty()) {
                taken += withHoles
                        ? ledger.receiveWithHoles(current, List.copyOf(batch))
                        : ledger.receive(current, List.copyOf(batch));
                batch.clear();
                bytes = 0;
            }
        }
    }
}
