package vn.thucdia.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Folders that vanish, have odd names, or a clock that is wrong: each one right sentence. */
class OddFolderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private DataFolder folder(String name) {
        return new DataFolder(temp.resolve(name), temp.resolve("marks"));
    }

    private static OpenLedger open(DataFolder folder, Clock clock) {
        return OpenLedger.open(folder, List.of(LedgerTest.NOTES), clock);
    }

    private static void edit(Ledger ledger, String text) {
        ledger.commit("note.edit", List.of(new Change("note", new UUID(3, 1), "text", text)));
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void nothingIsCalledSavedInAFolderThatWasDeletedOrExchanged() throws IOException {
        for (boolean written : new boolean[]{true, false}) {
            DataFolder folder = folder("data" + written);
            try (OpenLedger before = open(folder, Clock.systemUTC())) {
                edit(before.ledger(), "một");
            }
            try (OpenLedger open = open(folder, Clock.systemUTC())) {
                if (written) {
                    edit(open.ledger(), "hai");
                }
                Path away = temp.resolve("away");
                Files.move(folder.journal(), away);
                for (int i = 0; i < 2; i++) {
                    assertThatThrownBy(() -> edit(open.ledger(), "ba")).isInstanceOf(Problem.class)
                            .extracting(e -> ((Problem) e).key()).isEqualTo("problem.folder.gone");
                }
                assertThat(folder.journal()).doesNotExist();
                Files.move(away, folder.journal());
                edit(open.ledger(), "bốn");
                assertThat(open.ledger().verify().sound()).isTrue();
                delete(folder.journal());
                Files.createDirectories(folder.journal());
                assertThatThrownBy(() -> edit(open.ledger(), "năm")).isInstanceOf(Problem.class)
                        .extracting(e -> ((Problem) e).key()).isEqualTo("problem.folder.gone");
            }
        }
    }

    @Test
    void aSemicolonInThePathIsSaidAtOnce() {
        DataFolder folder = folder("so;1");
        assertThatThrownBy(() -> open(folder, Clock.systemUTC())).isInstanceOf(Problem.class)
                .satisfies(e -> assertThat(((Problem) e).sentence(Messages.in(Language.VI)))
                        .contains("so;1").doesNotContain("ổ đĩa"));
        assertThat(folder.root()).doesNotExist();
    }

    @Test
    void aClockThatStandsBeforeTheLastSaveIsTold() {
        DataFolder folder = folder("data");
        try (OpenLedger open = open(folder, Clock.offset(Clock.systemUTC(), Duration.ofDays(3650)))) {
            edit(open.ledger(), "mười năm sau");
        }
        try (OpenLedger open = open(folder, Clock.systemUTC())) {
            assertThat(open.ledger().takeNotices()).extracting(Problem::key).containsExactly("notice.clock.behind");
            edit(open.ledger(), "hôm nay");
            assertThat(open.ledger().store().state(new UUID(3, 1)).value("text")).isEqualTo("hôm nay");
        }
        try (OpenLedger open = open(folder("other"), Clock.systemUTC())) {
            edit(open.ledger(), "hôm nay");
        }
        try (OpenLedger open = open(folder("other"), Clock.offset(Clock.systemUTC(), Duration.ofHours(-20)))) {
            assertThat(open.ledger().takeNotices()).isEmpty();
        }
    }

    @Test
    void aFieldOfMoreThanAMebibyteIsRefusedBeforeAnythingIsWritten() {
        DataFolder folder = folder("data");
        try (OpenLedger open = open(folder, Clock.systemUTC())) {
            edit(open.ledger(), "ă".repeat(Cleaning.MOST / 2));
            long before = open.ledger().snapshot().size();
            for (String much : List.of("ă".repeat(Cleaning.MOST / 2 + 1), "x".repeat(20_000_000))) {
                assertThatThrownBy(() -> edit(open.ledger(), much)).isInstanceOf(Problem.class)
                        .extracting(e -> ((Problem) e).key()).isEqualTo("problem.text.long");
            }
            assertThat(open.ledger().snapshot().size()).isEqualTo(before);
        }
    }

    @Test
    void aDamagedFirstLineIsNotBlamedOnTheDisk() throws IOException {
        DataFolder folder = folder("data");
        try (OpenLedger open = open(folder, Clock.systemUTC())) {
            for (int i = 0; i < 5; i++) {
                edit(open.ledger(), "lần " + i);
            }
        }
        Path segment;
        try (Stream<Path> files = Files.walk(folder.journal())) {
            segment = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 5 - 30] ^= 1;
        Files.write(segment, bytes);
        delete(folder.store());
        try (OpenLedger open = open(folder, Clock.systemUTC())) {
            assertThat(open.ledger().takeNotices()).extracting(Problem::key).containsExactly("notice.journal.missing");
            assertThat(open.ledger().verify().differences()).isEmpty();
        }
    }
}
