package vn.thucdia.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Witness;
import vn.thucdia.language.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** What says that a folder is whole: the witness in it, the mark beside it; damaged ones, missing ones, older ones. */
class WitnessTest {

    private static final boolean CAMPAIGN = Boolean.getBoolean("thucdia.campaign");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private DataFolder folder;

    @BeforeEach
    void setUp() {
        folder = new DataFolder(temp.resolve("data"), temp.resolve("marks"));
        try (OpenLedger open = open(folder)) {
            for (int i = 0; i < 60; i++) {
                open.ledger().commit("note.edit",
                        List.of(new Change("note", new UUID(3, i % 20), "text", "Than Uyên " + i)));
            }
        }
    }

    private static OpenLedger open(DataFolder folder) {
        return OpenLedger.open(folder, List.of(LedgerTest.NOTES), Clock.systemUTC());
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The folder as another laptop gets it: identity, journal and the witness unless it is left out, the journal cut. */
    private DataFolder brokenOff(String name, boolean withWitness, double part) throws IOException {
        DataFolder copy = new DataFolder(temp.resolve(name), temp.resolve(name + "-marks"));
        Files.createDirectories(copy.root());
        Files.copy(folder.root().resolve("identity.json"), copy.root().resolve("identity.json"));
        if (withWitness) {
            Files.copy(folder.witness(), copy.witness());
        }
        try (Stream<Path> files = Files.walk(folder.journal())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.journal().resolve(folder.journal().relativize(file).toString());
                Files.createDirectories(to.resolveSibling("."));
                byte[] bytes = Files.readAllBytes(file);
                Files.write(to, Arrays.copyOf(bytes, (int) (bytes.length * part)));
            }
        }
        return copy;
    }

    @Test
    void aBrokenOffCopyDoesNotPassAsWhole() throws IOException {
        DataFolder copy = brokenOff("copy", true, 0.4);
        for (int i = 0; i < 2; i++) {
            try (OpenLedger open = open(copy)) {
                assertThat(open.ledger().takeNotices()).extracting(Problem::key)
                        .containsExactly("notice.journal.missing");
                assertThat(open.ledger().verify().sound()).isFalse();
            }
        }
        Files.copy(segment(folder), segment(copy), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (OpenLedger open = open(copy)) {
            assertThat(open.ledger().takeNotices()).extracting(Problem::key).doesNotContain("notice.journal.missing");
            assertThat(open.ledger().verify().sound()).isTrue();
        }
    }

    @Test
    void withoutAnyWitnessTheProgramSaysThatItCannotKnow() throws IOException {
        DataFolder copy = brokenOff("copy", false, 0.4);
        for (int i = 0; i < 2; i++) {
            try (OpenLedger open = open(copy)) {
                assertThat(open.ledger().takeNotices()).extracting(Problem::key)
                        .contains("notice.journal.unknown")
                        .doesNotContain("notice.store.deleted", "notice.journal.torn");
                assertThat(open.ledger().unknown()).isTrue();
            }
        }
        try (OpenLedger open = open(copy)) {
            open.ledger().settle();
        }
        try (OpenLedger open = open(copy)) {
            assertThat(open.ledger().takeNotices()).isEmpty();
            assertThat(open.ledger().unknown()).isFalse();
        }
    }

    @Test
    void aWholeCopyWithItsWitnessIsQuiet() throws IOException {
        DataFolder copy = brokenOff("copy", true, 1);
        try (OpenLedger open = open(copy)) {
            assertThat(open.ledger().takeNotices()).extracting(Problem::key).containsExactly("notice.store.deleted");
            assertThat(open.ledger().verify().sound()).isTrue();
        }
    }

    @Test
    void aWitnessThatIsBehindIsNormal() throws IOException {
        byte[] behind = Files.readAllBytes(folder.witness());
        try (OpenLedger open = open(folder)) {
            open.ledger().commit("note.edit", List.of(new Change("note", new UUID(3, 1), "text", "mới")));
        }
        Files.write(folder.witness(), behind);
        try (OpenLedger open = open(folder)) {
            assertThat(open.ledger().takeNotices()).isEmpty();
            assertThat(Witness.read(folder.witness()).get(open.ledger().origin())).isNotNull()
                    .extracting(position -> position.seq()).isEqualTo(61L);
        }
    }

    @Test
    void flippedBitsInWitnessAndMarkNeitherInventALossNorLeaveAGoodOrigin() throws IOException {
        Random random = new Random(8);
        Path mark;
        try (Stream<Path> marks = Files.list(folder.marks())) {
            mark = marks.findFirst().orElseThrow();
        }
        Origin origin;
        try (OpenLedger open = open(folder)) {
            origin = open.ledger().origin();
        }
        for (int i = 0; i < (CAMPAIGN ? 250 : 20); i++) {
            for (Path file : List.of(mark, folder.witness())) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
            }
            try (OpenLedger open = open(folder)) {
                assertThat(open.ledger().takeNotices()).isEmpty();
                assertThat(open.ledger().origin()).isEqualTo(origin);
                assertThat(open.ledger().missing()).isEmpty();
            }
        }
        try (OpenLedger open = open(folder)) {
            assertThat(open.ledger().verify().sound()).isTrue();
        }
    }

    @Test
    void aLostWitnessAndMarkAreMadeAnew() throws IOException {
        delete(folder.marks());
        Files.delete(folder.witness());
        try (OpenLedger open = open(folder)) {
            assertThat(open.ledger().takeNotices()).isEmpty();
        }
        assertThat(folder.witness()).isNotEmptyFile();
        assertThat(folder.marks()).isNotEmptyDirectory();
    }

    private static Path segment(DataFolder folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.journal())) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }
}
