package vn.thucdia.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.entity.Id;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.Operation;
import vn.thucdia.journal.Origin;
import vn.thucdia.ledger.LedgerTest.Note;

import static org.assertj.core.api.Assertions.assertThat;

/** Records that came together stand together in the store, whatever is done with them or to one of them afterwards. */
class BlocksTest {

    private static final int NOTES = 2_500;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private DataFolder folder;

    @BeforeEach
    void setUp() {
        folder = new DataFolder(temp.resolve("data"), temp.resolve("marks"));
    }

    private OpenLedger open(DataFolder data) {
        return OpenLedger.open(data, List.of(LedgerTest.NOTES), Clock.systemUTC());
    }

    private static Note note(int number, String text) {
        return new Note(new Id<>(new UUID(number * 0x9E3779B97F4A7C15L, number)), text, LedgerTest.DAY, true, number);
    }

    private static List<Note> notes(String text) {
        List<Note> notes = new ArrayList<>();
        for (int i = 1; i <= NOTES; i++) {
            notes.add(note(i, text + i % 7));
        }
        return notes;
    }

    private static Optional<ChangeSet> bring(Ledger ledger, List<Note> notes) {
        return ledger.commit("note.import", NewRecords.of(LedgerTest.NOTES, notes), List.of());
    }

    private static int count(Ledger ledger, String sql) {
        return ledger.store().read(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    private static void assertSound(Ledger ledger) {
        assertThat(ledger.verify().differences()).isEmpty();
        assertThat(ledger.contentHash()).isEqualTo(ContentHash.of(replay(ledger)));
        Replay replay = replay(ledger);
        assertThat(StoreDump.of(ledger.store().states(replay.states().keySet().stream().map(Id::value).toList())))
                .isEqualTo(StoreDump.of(replay));
    }

    private static Replay replay(Ledger ledger) {
        Replay replay = new Replay();
        for (Origin origin : ledger.origins()) {
            ledger.read(origin, 0, (line, set) -> replay.add(set));
        }
        return replay;
    }

    @Test
    void anImportIsAFewRowsAndOnlyWhatIsTouchedLaterIsUnfolded() {
        try (OpenLedger open = open(folder)) {
            Ledger ledger = open.ledger();
            ChangeSet set = bring(ledger, notes("chè ")).orElseThrow();
            assertThat(count(ledger, "SELECT count(*) FROM entry")).isZero();
            assertThat(count(ledger, "SELECT count(*) FROM block")).isEqualTo(3);
            assertThat(ledger.store().operations(set.id())).isEqualTo(set.operations());
            assertSound(ledger);

            ledger.commit("note.edit", Change.edit(LedgerTest.NOTES, note(7, "chè 0"), note(7, "sửa")));
            ledger.commit("note.delete", List.of(Change.delete(LedgerTest.NOTES, note(8, "").id())));
            assertThat(count(ledger, "SELECT count(*) FROM entry")).isEqualTo(4);
            assertThat(ledger.history(note(7, "").id(), "text")).hasSize(2);
            assertThat(ledger.history(note(9, "").id(), "text")).hasSize(1);
            assertThat(ledger.store().operations(set.id())).isEqualTo(set.operations());
            for (int index : List.of(0, 5, set.operations().size() - 1)) {
                assertThat(ledger.store().operation(set.operationId(index))).singleElement()
                        .matches(head -> head.entity().equals(set.operations().get(index).entity())
                                && head.field().equals(set.operations().get(index).field()));
            }
            assertSound(ledger);
            ledger.rebuild();
            assertThat(count(ledger, "SELECT count(*) FROM entry")).isEqualTo(4);
            assertSound(ledger);
        }
    }

    @Test
    void idsStandInTheirOrderInTheJournal() {
        try (OpenLedger open = open(folder)) {
            ChangeSet set = bring(open.ledger(), notes("a")).orElseThrow();
            List<Id<?>> ids = new ArrayList<>();
            set.operations().stream().map(Operation::entity).distinct().forEach(id -> ids.add(new Id<>(id)));
            assertThat(ids).hasSize(NOTES).isSortedAccordingTo((one, other) -> one.compareTo(other));
        }
    }

    @Test
    void anImportIsTakenBackAndDoneAgainWithoutWhatOthersHaveDone() {
        try (OpenLedger open = open(folder)) {
            Ledger ledger = open.ledger();
            bring(ledger, notes("một "));
            ledger.undo();
            assertThat(count(ledger, "SELECT count(*) FROM note")).isZero();
            assertSound(ledger);
            ledger.redo();
            assertThat(count(ledger, "SELECT count(*) FROM note")).isEqualTo(NOTES);
            assertSound(ledger);
            ledger.undo();
            assertThat(bring(ledger, notes("hai "))).isPresent();
            assertThat(count(ledger, "SELECT count(*) FROM note WHERE text LIKE 'hai %'")).isEqualTo(NOTES);
            assertSound(ledger);
            assertThat(bring(ledger, notes("hai "))).isEmpty();
        }
    }

    @Test
    void aDamagedLineOfAnImportIsWrittenAgainFromTheStore() throws Exception {
        String hash;
        try (OpenLedger open = open(folder)) {
            bring(open.ledger(), notes("chè "));
            open.ledger().commit("note.edit", Change.edit(LedgerTest.NOTES, note(7, "chè 0"), note(7, "sửa")));
            hash = open.ledger().contentHash();
        }
        Path segment;
        try (Stream<Path> files = Files.walk(folder.journal())) {
            segment = files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(segment);
        for (int place : List.of(whole.length / 5, whole.length * 9 / 10)) {
            byte[] flipped = whole.clone();
            flipped[place] ^= 2;
            Files.write(segment, flipped);
            try (OpenLedger open = open(folder)) {
                open.ledger().rebuild();
                assertThat(open.ledger().contentHash()).isEqualTo(hash);
                assertSound(open.ledger());
            }
            assertThat(Files.readAllBytes(segment)).isEqualTo(whole);
        }
    }

    @Test
    void twoLaptopsThatImportTheSameMeet() {
        DataFolder elsewhere = new DataFolder(temp.resolve("other"), temp.resolve("marks"));
        try (OpenLedger one = open(folder); OpenLedger two = open(elsewhere)) {
            bring(one.ledger(), notes("như nhau "));
            List<Note> others = notes("như nhau ");
            others.set(3, note(4, "khác"));
            bring(two.ledger(), others);
            two.ledger().commit("note.edit",
                    Change.edit(LedgerTest.NOTES, note(6, "như nhau 6"), note(6, "sửa ở kia")));
            List<Origin> origins = List.of(one.ledger().origin(), two.ledger().origin());
            one.ledger().receive(origins.getLast(), two.ledger().lines(origins.getLast(), 0));
            two.ledger().receive(origins.getFirst(), one.ledger().lines(origins.getFirst(), 0));
            for (OpenLedger each : List.of(one, two)) {
                assertSound(each.ledger());
                assertThat(each.ledger().state(note(4, "").id()).conflicts()).containsExactly("text");
                assertThat(each.ledger().state(note(5, "").id()).conflicts()).isEmpty();
            }
            assertThat(one.ledger().contentHash()).isEqualTo(two.ledger().contentHash());
        }
    }

    @Test
    void whatIsBroughtTwiceInOneActionOrKnownAlreadyIsRecordedOnce() {
        try (OpenLedger open = open(folder)) {
            Ledger ledger = open.ledger();
            ledger.commit("note.create", Change.create(LedgerTest.NOTES, note(3, "có rồi")));
            List<Note> twice = new ArrayList<>(notes("mới "));
            twice.add(note(5, "lần hai"));
            bring(ledger, twice);
            assertThat(count(ledger, "SELECT count(*) FROM note")).isEqualTo(NOTES);
            assertThat(ledger.state(note(5, "").id()).value("text")).isEqualTo("lần hai");
            assertThat(ledger.state(note(3, "").id()).value("text")).isEqualTo("mới 3");
            assertSound(ledger);
        }
    }
}
