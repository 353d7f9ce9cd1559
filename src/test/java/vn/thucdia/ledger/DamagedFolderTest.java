package vn.thucdia.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.ChangeSetFormat;
import vn.thucdia.journal.JournalLine;
import vn.thucdia.journal.Origin;
import vn.thucdia.language.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Flipped bits, missing bytes, foreign versions, many threads: never a wrong row. */
class DamagedFolderTest {

    private static final boolean CAMPAIGN = Boolean.getBoolean("thucdia.campaign");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private DataFolder folder;

    @BeforeEach
    void setUp() {
        folder = new DataFolder(temp.resolve("data"), temp.resolve("marks"));
    }

    private OpenLedger open() {
        return OpenLedger.open(folder, List.of(LedgerTest.NOTES), Clock.systemUTC());
    }

    private static void edit(Ledger ledger, int note, String text) {
        ledger.commit("note.edit", List.of(new Change("note", new UUID(3, note), "text", text)));
    }

    private List<String> fill() {
        try (OpenLedger open = open()) {
            for (int i = 0; i < 60; i++) {
                edit(open.ledger(), i % 20, "Than Uyên " + i);
            }
            return StoreDump.of(open.ledger().store());
        }
    }

    private Path storeFile() {
        return folder.store().resolve("store.mv.db");
    }

    /** Opens the folder with such a store file; whatever happens, the rows are those of the journal. */
    private List<String> openedWith(byte[] bytes, List<String> rows) throws IOException {
        Files.write(storeFile(), bytes);
        try (OpenLedger open = open()) {
            assertThat(StoreDump.of(open.ledger().store())).isEqualTo(rows);
            assertThat(open.ledger().verify().sound()).isTrue();
            return open.ledger().takeNotices().stream().map(Problem::key).toList();
        }
    }

    @Test
    void noFlippedBitInTheStoreGivesAWrongRow() throws Exception {
        List<String> rows = fill();
        Random random = new Random(11);
        for (int i = 0; i < (CAMPAIGN ? 1000 : 60); i++) {
            byte[] bytes = Files.readAllBytes(storeFile());
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            // One in a block that nothing reads any more does no harm; others are told when they are met, at the start or later.
            assertThat(openedWith(bytes, rows)).isIn(List.of(), List.of("notice.store.damaged"));
        }
    }

    @Test
    void noTruncatedStoreGivesAWrongRow() throws Exception {
        List<String> rows = fill();
        Random random = new Random(12);
        for (int i = 0; i < (CAMPAIGN ? 300 : 20); i++) {
            byte[] bytes = Files.readAllBytes(storeFile());
            assertThat(openedWith(Arrays.copyOf(bytes, random.nextInt(bytes.length)), rows))
                    .containsExactly("notice.store.damaged");
        }
    }

    @Test
    void anOlderStoreFileWithItsOwnSealCatchesUpAndOneAheadIsReplaced() throws Exception {
        List<String> rows = fill();
        Path old = temp.resolve("old");
        copy(folder.store(), old);
        try (OpenLedger open = open()) {
            edit(open.ledger(), 1, "mới");
            rows = StoreDump.of(open.ledger().store());
        }
        copy(folder.store(), temp.resolve("ahead"));
        copy(old, folder.store());
        try (OpenLedger open = open()) {
            assertThat(StoreDump.of(open.ledger().store())).isEqualTo(rows);
            assertThat(open.ledger().takeNotices()).isEmpty();
        }
        DataFolder shorter = new DataFolder(temp.resolve("shorter"), temp.resolve("marks"));
        try (OpenLedger open = OpenLedger.open(shorter, List.of(LedgerTest.NOTES), Clock.systemUTC())) {
            edit(open.ledger(), 1, "khác");
        }
        copy(temp.resolve("ahead"), shorter.store());
        try (OpenLedger open = OpenLedger.open(shorter, List.of(LedgerTest.NOTES), Clock.systemUTC())) {
            assertThat(open.ledger().takeNotices()).extracting(Problem::key)
                    .containsExactly("notice.journal.missing.kept");
            assertThat(open.ledger().verify().differences()).isEmpty();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.write(to.resolve(file.getFileName().toString()), Files.readAllBytes(file));
            }
        }
    }

    @Test
    void aDamagedLineOfTheJournalIsToldAndTheRestGoesOn() throws Exception {
        fill();
        Path segment = segment();
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 2] ^= 2;
        Files.write(segment, bytes);
        Files.delete(storeFile());
        try (OpenLedger open = open()) {
            Verification verification = open.ledger().verify();
            assertThat(verification.damages()).hasSize(1);
            assertThat(verification.differences()).isEmpty();
            assertThat(verification.changeSets()).isEqualTo(59);
            assertThat(open.ledger().takeNotices()).extracting(Problem::key).containsExactly("notice.journal.missing");
            edit(open.ledger(), 3, "tiếp");
        }
        try (OpenLedger open = open()) {
            assertThat(open.ledger().verify().changeSets()).isEqualTo(60);
        }
    }

    @Test
    void anOlderStatePutBackIsToldUntilTheLinesComeBack() throws Exception {
        fill();
        copy(folder.root(), folder.journal(), temp.resolve("backup"));
        Origin before;
        List<JournalLine> lost;
        try (OpenLedger open = open()) {
            edit(open.ledger(), 1, "sau bản sao lưu");
            before = open.ledger().origin();
            lost = open.ledger().lines(before, 60);
        }
        copy(temp.resolve("backup"), temp.resolve("backup/journal"), folder.root());
        delete(folder.store());
        try (OpenLedger open = open()) {
            assertThat(open.ledger().takeNotices()).extracting(Problem::key).containsExactly("notice.journal.missing");
            assertThat(open.ledger().verify().gaps()).containsExactly(new Gap(before, 61, 61));
            edit(open.ledger(), 1, "tiếp");
        }
        try (OpenLedger open = open()) {
            assertThat(open.ledger().takeNotices()).extracting(Problem::key).containsExactly("notice.journal.missing");
            assertThat(open.ledger().verify().sound()).isFalse();
            open.ledger().receive(before, lost);
            assertThat(open.ledger().verify().sound()).isTrue();
        }
        try (OpenLedger open = open()) {
            assertThat(open.ledger().takeNotices()).isEmpty();
            assertThat(open.ledger().verify().sound()).isTrue();
            assertThat(folder.missing()).doesNotExist();
        }
    }

    @Test
    void whatIsWantedSoIsNotToldAgainAndStillHeals() throws Exception {
        fill();
        byte[] whole = Files.readAllBytes(segment());
        Files.write(segment(), Arrays.copyOf(whole, whole.length / 2));
        delete(folder.store());
        try (OpenLedger open = open()) {
            assertThat(open.ledger().missing()).hasSize(1);
            open.ledger().settle();
            assertThat(open.ledger().missing()).isEmpty();
            assertThat(open.ledger().verify().sound()).isTrue();
            edit(open.ledger(), 1, "tiếp");
        }
        try (OpenLedger open = open()) {
            assertThat(open.ledger().takeNotices()).isEmpty();
            assertThat(open.ledger().verify().sound()).isTrue();
        }
    }

    @Test
    void theStoreGivesBackWhatWasCutOffTheJournal() throws Exception {
        List<String> rows = fill();
        byte[] whole = Files.readAllBytes(segment());
        Random random = new Random(5);
        for (int i = 0; i < (CAMPAIGN ? 200 : 12); i++) {
            Path segment = segment();
            byte[] now = Files.readAllBytes(segment);
            if (random.nextBoolean()) {
                now[random.nextInt(now.length)] ^= (byte) (1 << random.nextInt(8));
            } else {
                now = Arrays.copyOf(now, random.nextInt(now.length));
            }
            Files.write(segment, now);
            try (OpenLedger open = open()) {
                assertThat(StoreDump.of(open.ledger().store())).isEqualTo(rows);
                assertThat(open.ledger().verify().sound()).isTrue();
                assertThat(open.ledger().verify().damages()).isEmpty();
            }
            assertThat(Files.readAllBytes(segment())).startsWith(Arrays.copyOf(whole, whole.length - 1));
        }
    }

    @Test
    void whatOnlyTheMarkRemembersIsMissedToo() throws Exception {
        fill();
        delete(folder.journal());
        delete(folder.store());
        try (OpenLedger open = open()) {
            assertThat(open.ledger().takeNotices()).extracting(Problem::key).containsExactly("notice.journal.missing");
            assertThat(open.ledger().verify().gaps()).extracting(Gap::count).containsExactly(60L);
        }
    }

    @Test
    void aChainOfAnotherLaptopThatIsGoneComesBackFromTheStoreThatHeldIt() throws Exception {
        Origin other = new Origin("00000000000000aa", 1);
        Laptop laptop = new Laptop(0xa9, 0);
        try (OpenLedger open = open()) {
            edit(open.ledger(), 1, "của ta");
            open.ledger().receive(other, lines(laptop.edit(new UUID(3, 5), "text", "của bạn")));
        }
        delete(folder.journal().resolve(other.toString()));
        Files.delete(folder.store().resolve("store.seal"));
        Origin mine;
        try (OpenLedger open = open()) {
            mine = open.ledger().origin();
            assertThat(open.ledger().takeNotices()).extracting(Problem::key)
                    .containsExactly("notice.store.unclean", "notice.journal.healed");
            assertThat(open.ledger().lines(other, 0)).hasSize(1);
            assertThat(open.ledger().verify().sound()).isTrue();
        }
        try (OpenLedger open = open()) {
            assertThat(open.ledger().origin()).isEqualTo(mine);
        }
    }

    @Test
    void anOriginWhoseLinesTheStoreRemembersIsNotWrittenAgain() throws Exception {
        fill();
        Origin before;
        try (OpenLedger open = open()) {
            before = open.ledger().origin();
        }
        Path mark;
        try (Stream<Path> marks = Files.list(folder.marks())) {
            mark = marks.findFirst().orElseThrow();
        }
        byte[] behind = Files.readString(mark).lines().findFirst().orElseThrow()
                .replaceAll("\\d{20} .*$", "0".repeat(20))
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        delete(folder.journal());
        Files.delete(folder.witness());
        Files.write(mark, behind);
        try (OpenLedger open = open()) {
            assertThat(open.ledger().origin()).isNotEqualTo(before);
            assertThat(open.ledger().lines(before, 0)).hasSize(60);
            assertThat(open.ledger().verify().sound()).isTrue();
        }
    }

    private static List<JournalLine> lines(ChangeSet first) {
        return List.of(JournalLine.of(new ChangeSetFormat().write(first, JournalLine.START)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path segment() throws IOException {
        try (Stream<Path> files = Files.walk(folder.journal())) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    private static void copy(Path fromRoot, Path fromJournal, Path to) throws IOException {
        Files.createDirectories(to);
        Files.write(to.resolve("identity.json"), Files.readAllBytes(fromRoot.resolve("identity.json")));
        try (Stream<Path> files = Files.walk(fromJournal)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve("journal").resolve(fromJournal.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    @Test
    void aFolderOfANewerVersionIsNotTouched() throws Exception {
        fill();
        Files.writeString(folder.root().resolve("identity.json"), "{\"format\":2,\"vault\":\"…\"}");
        Files.delete(folder.root().resolve("app.lock"));
        Map<String, String> before = FullDiskTest.snapshot(folder.root());
        assertThatThrownBy(this::open).isInstanceOf(Problem.class).extracting(e -> ((Problem) e).key())
                .isEqualTo("problem.folder.newer");
        assertThat(FullDiskTest.snapshot(folder.root())).isEqualTo(before);
    }

    @Test
    void aDamagedIdentityLosesNothing() throws Exception {
        List<String> rows = fill();
        Files.writeString(folder.root().resolve("identity.json"), "{\"repl");
        try (OpenLedger open = open()) {
            assertThat(StoreDump.of(open.ledger().store())).isEqualTo(rows);
            edit(open.ledger(), 1, "tiếp");
            assertThat(open.ledger().origins()).hasSize(2);
            assertThat(open.ledger().verify().sound()).isTrue();
        }
    }

    @Test
    void manyThreadsSaveAtOnceWithoutAGap() throws Exception {
        try (OpenLedger open = open(); ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = IntStream.range(0, 8).<Future<?>>mapToObj(thread -> threads.submit(() -> {
                for (int i = 0; i < 50; i++) {
                    edit(open.ledger(), i % 2 == 0 ? thread : 99, thread + " " + i);
                    assertThat(open.ledger().store().state(new UUID(3, 99)).conflicts()).isEmpty();
                }
            })).toList();
            for (Future<?> one : all) {
                one.get();
            }
            assertThat(open.ledger().lines(open.ledger().origin(), 0)).hasSize(400);
            assertThat(open.ledger().verify().sound()).isTrue();
            assertThat(open.ledger().verify().changeSets()).isEqualTo(400);
        }
    }
}
