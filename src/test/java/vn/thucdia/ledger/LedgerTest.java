package vn.thucdia.ledger;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.language.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LedgerTest {

    public record Note(Id<Note> id, String text, LocalDate date, boolean flagged, int number) {}

    static final EntityKind<Note> NOTES = EntityKind.of(Note.class);
    static final LocalDate DAY = LocalDate.of(2023, 6, 13);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private final Ids ids = new Ids();

    @SuppressWarnings("NullAway.Init")
    private DataFolder folder;

    @BeforeEach
    void setUp() {
        folder = new DataFolder(temp.resolve("data"), temp.resolve("marks"));
    }

    private OpenLedger open() {
        return OpenLedger.open(folder, List.of(NOTES), Clock.systemUTC());
    }

    private static List<Note> notes(Ledger ledger) {
        return ledger.store()
                .read(handle -> handle.createQuery("SELECT * FROM note ORDER BY number").mapTo(Note.class).list());
    }

    private Note create(Ledger ledger, String text) {
        Note note = new Note(ids.create(), text, DAY, true, 7);
        ledger.commit("note.create", Change.create(NOTES, note));
        return note;
    }

    private static void edit(Ledger ledger, Note before, String text) {
        ledger.commit("note.edit",
                Change.edit(NOTES, before,
                        new Note(before.id(), text, before.date(), before.flagged(), before.number())));
    }

    @Test
    void whatWasCommittedIsThereAfterReopening() {
        Note note;
        try (OpenLedger open = open()) {
            note = create(open.ledger(), "Than Uyên – chè búp tươi");
            assertThat(notes(open.ledger())).containsExactly(note);
        }
        try (OpenLedger open = open()) {
            assertThat(notes(open.ledger())).containsExactly(note);
            assertThat(open.ledger().takeNotices()).isEmpty();
            assertThat(open.ledger().verify().sound()).isTrue();
        }
    }

    @Test
    void undoAndRedoSurviveARestart() {
        Note note;
        try (OpenLedger open = open()) {
            note = create(open.ledger(), "một");
            edit(open.ledger(), note, "hai");
            assertThat(open.ledger().undo()).isPresent();
            assertThat(notes(open.ledger())).extracting(Note::text).containsExactly("một");
        }
        try (OpenLedger open = open()) {
            assertThat(open.ledger().nextRedo()).contains("note.edit");
            open.ledger().redo();
            assertThat(notes(open.ledger())).extracting(Note::text).containsExactly("hai");
            open.ledger().undo();
            open.ledger().undo();
            assertThat(notes(open.ledger())).isEmpty();
            open.ledger().redo();
            assertThat(notes(open.ledger())).containsExactly(note);
            assertThat(open.ledger().verify().sound()).isTrue();
        }
    }

    @Test
    void aDeletedRecordLeavesItsTableAndKeepsItsHistory() {
        try (OpenLedger open = open()) {
            Note note = create(open.ledger(), "một");
            open.ledger().commit("note.delete", List.of(Change.delete(NOTES, note.id())));
            assertThat(notes(open.ledger())).isEmpty();
            assertThat(open.ledger().history(note.id(), "text")).hasSize(1);
            open.ledger().undo();
            assertThat(notes(open.ledger())).containsExactly(note);
        }
    }

    @Test
    void sayingTheSameAgainWritesNothing() {
        try (OpenLedger open = open()) {
            Note note = create(open.ledger(), "một");
            assertThat(open.ledger().commit("note.edit", List.of(new Change("note", note.id().value(), "text", "một"))))
                    .isEmpty();
        }
    }

    @Test
    void aDeletedStoreIsRebuiltAndSaysSo() throws Exception {
        Note note;
        String hash;
        try (OpenLedger open = open()) {
            note = create(open.ledger(), "một");
            hash = open.ledger().contentHash();
        }
        Files.delete(folder.store().resolve("store.mv.db"));
        try (OpenLedger open = open()) {
            assertThat(notes(open.ledger())).containsExactly(note);
            assertThat(open.ledger().takeNotices()).extracting(Problem::key).containsExactly("notice.store.deleted");
            assertThat(open.ledger().contentHash()).isEqualTo(hash);
        }
    }

    @Test
    void aFlippedBitInTheStoreIsFoundAndTheFileIsSetAside() throws Exception {
        Note note;
        try (OpenLedger open = open()) {
            note = create(open.ledger(), "một");
        }
        try (RandomAccessFile file = new RandomAccessFile(folder.store().resolve("store.mv.db").toFile(), "rw")) {
            file.seek(file.length() / 2);
            int old = file.read();
            file.seek(file.length() / 2);
            file.write(old ^ 4);
        }
        try (OpenLedger open = open()) {
            assertThat(notes(open.ledger())).containsExactly(note);
            assertThat(open.ledger().takeNotices()).extracting(Problem::key).containsExactly("notice.store.damaged");
            assertThat(folder.quarantine()).isNotEmptyDirectory();
        }
    }

    @Test
    void aTornLastLineIsCutAndKept() throws Exception {
        Note note;
        try (OpenLedger open = open()) {
            note = create(open.ledger(), "một");
        }
        Path segment;
        try (Stream<Path> files = Files.walk(folder.journal())) {
            segment = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.writeString(segment, "{\"sha256\":\"half a line", StandardOpenOption.APPEND);
        try (OpenLedger open = open()) {
            assertThat(open.damages()).hasSize(1);
            assertThat(notes(open.ledger())).containsExactly(note);
            create(open.ledger(), "hai");
            assertThat(open.ledger().verify().sound()).isTrue();
        }
    }

    @Test
    void aCopiedFolderGoesOnUnderAnotherEpoch() throws Exception {
        String origin;
        try (OpenLedger open = open()) {
            create(open.ledger(), "một");
            origin = open.ledger().origin().toString();
        }
        try (OpenLedger open = open()) {
            assertThat(open.ledger().origin()).hasToString(origin);
        }
        Path copy = temp.resolve("copy");
        try (Stream<Path> files = Files.walk(folder.root())) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(folder.root().relativize(file).toString()));
            }
        }
        try (OpenLedger open = OpenLedger.open(folder.at(copy), List.of(NOTES), Clock.systemUTC())) {
            assertThat(open.ledger().origin()).doesNotHaveToString(origin);
            create(open.ledger(), "hai");
            assertThat(notes(open.ledger())).hasSize(2);
        }
    }

    @Test
    void aSecondStartIsRefusedWithASentence() {
        try (OpenLedger open = open()) {
            assertThatThrownBy(this::open).isInstanceOf(Problem.class).extracting(e -> ((Problem) e).key())
                    .isEqualTo("problem.folder.inuse");
            assertThat(open.ledger().nextUndo()).isEmpty();
        }
    }

    @Test
    void savingGoesOnWhileEverythingIsVerifiedAndHashed() {
        try (OpenLedger open = open()) {
            for (int i = 0; i < 200; i++) {
                commit(open.ledger(), i, "trước");
            }
            CompletableFuture<Void> saving = CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 400; i++) {
                    commit(open.ledger(), i % 300, "trong lúc kiểm tra " + i);
                }
            });
            int checked = 0;
            do {
                assertThat(open.ledger().verify()).satisfies(found -> {
                    assertThat(found.damages()).isEmpty();
                    assertThat(found.differences()).isEmpty();
                });
                assertThat(open.ledger().contentHash()).hasSize(64);
                checked++;
            } while (!saving.isDone());
            saving.join();
            assertThat(checked).isPositive();
            assertThat(open.ledger().verify().sound()).isTrue();
        }
    }

    private static void commit(Ledger ledger, int note, String text) {
        ledger.commit("note.edit", List.of(new Change("note", new UUID(3, note), "text", text)));
    }
}
