package vn.thucdia.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.language.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Full disks and folders that cannot be written. */
@Timeout(120)
class FullDiskTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private static OpenLedger open(DataFolder folder) {
        return OpenLedger.open(folder, List.of(LedgerTest.NOTES), Clock.systemUTC());
    }

    private static Change text(int number, int size) {
        return new Change("note", new UUID(3, number), "text", number + " " + "x".repeat(size));
    }

    /** Saves until the disk is full, and gives how many saves were acknowledged. */
    private static int fill(Ledger ledger, int from, int size) {
        for (int i = from;; i++) {
            try {
                ledger.commit("note.edit", List.of(text(i, size)));
            } catch (Problem full) {
                assertThat(full.key()).isEqualTo("problem.disk.full");
                return i;
            }
        }
    }

    private static void assertHeld(Ledger ledger, int count) {
        List<Integer> numbers = ledger.store().read(handle -> handle
                .createQuery("SELECT text FROM note WHERE text IS NOT NULL").mapTo(String.class)
                .map(text -> Integer.parseInt(text.substring(0, text.indexOf(' ')))).list());
        assertThat(numbers).hasSize(count).doesNotHaveDuplicates().allMatch(number -> number < count);
        Verification verification = ledger.verify();
        assertThat(verification.damages()).isEmpty();
        assertThat(verification.differences()).isEmpty();
        assertThat(verification.changeSets()).isEqualTo(count);
    }

    @Test
    void aFullDiskRefusesTheSaveKeepsTheRestAndWorksAgainWhenThereIsRoom() throws Exception {
        try (Mounts mounts = new Mounts(temp)) {
            Path disk = mounts.tmpfs("small", 24);
            DataFolder folder = new DataFolder(disk.resolve("data"), disk.resolve("marks"));
            Path ballast = Files.write(disk.resolve("ballast"), new byte[14 << 20]);
            int saved;
            try (OpenLedger open = open(folder)) {
                saved = fill(open.ledger(), 0, 20_000);
                assertThat(saved).isPositive();
                assertHeld(open.ledger(), saved);
                saved = fill(open.ledger(), saved, 20_000);
                Files.delete(ballast);
                for (int i = 0; i < 40; i++) {
                    open.ledger().commit("note.edit", List.of(text(saved++, 20_000)));
                }
                assertHeld(open.ledger(), saved);
                saved = fill(open.ledger(), saved, 20_000);
                saved = fill(open.ledger(), saved, 100);
                assertHeld(open.ledger(), saved);
            }
            try (OpenLedger open = open(folder)) {
                assertHeld(open.ledger(), saved);
                saved = fill(open.ledger(), saved, 20_000);
                assertHeld(open.ledger(), saved);
            }
            mounts.remount(disk, "size=400m");
            try (OpenLedger open = open(folder)) {
                assertHeld(open.ledger(), saved);
                open.ledger().commit("note.edit", List.of(text(saved++, 20_000)));
                assertThat(folder.store().resolve("store.mv.db")).exists();
            }
            try (OpenLedger open = open(folder)) {
                assertThat(open.ledger().takeNotices()).isEmpty();
                assertHeld(open.ledger(), saved);
            }
        }
    }

    @Test
    void whenOnlyTheLookUpFileHasNoRoomSavingGoesOn() throws Exception {
        try (Mounts mounts = new Mounts(temp)) {
            Path disk = mounts.tmpfs("store-only", 1);
            DataFolder folder = new DataFolder(temp.resolve("data"), temp.resolve("marks"));
            Files.createDirectories(folder.root());
            Files.createSymbolicLink(folder.store(), disk);
            try (OpenLedger open = open(folder)) {
                for (int i = 0; i < 150; i++) {
                    open.ledger().commit("note.edit", List.of(text(i, 20_000)));
                }
                assertThat(open.ledger().takeNotices()).extracting(Problem::key).last()
                        .isEqualTo("notice.store.memory");
                assertHeld(open.ledger(), 150);
            }
            mounts.remount(disk, "size=64m");
            try (OpenLedger open = open(folder)) {
                assertHeld(open.ledger(), 150);
            }
            try (OpenLedger open = open(folder)) {
                assertThat(open.ledger().takeNotices()).isEmpty();
                assertHeld(open.ledger(), 150);
            }
        }
    }

    @Test
    void aFirstStartOnAFullDiskSaysSo() throws Exception {
        try (Mounts mounts = new Mounts(temp)) {
            Path disk = mounts.tmpfs("full", 1);
            assertThatThrownBy(() -> Files.write(disk.resolve("ballast"), new byte[2 << 20]))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> open(new DataFolder(disk.resolve("data"), temp.resolve("marks"))))
                    .isInstanceOf(Problem.class).extracting(e -> ((Problem) e).key())
                    .isEqualTo("problem.disk.full.opening");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefusedAndLeftAsItIs() throws Exception {
        try (Mounts mounts = new Mounts(temp)) {
            Path disk = mounts.tmpfs("readonly", 8);
            DataFolder folder = new DataFolder(disk.resolve("data"), temp.resolve("marks"));
            try (OpenLedger open = open(folder)) {
                open.ledger().commit("note.edit", List.of(text(1, 10)));
            }
            mounts.remount(disk, "ro");
            Map<String, String> before = snapshot(disk);
            assertThatThrownBy(() -> open(folder)).isInstanceOf(Problem.class)
                    .extracting(e -> ((Problem) e).key()).isEqualTo("problem.folder.closed");
            assertThatThrownBy(() -> open(folder.at(disk.resolve("other")))).isInstanceOf(Problem.class)
                    .extracting(e -> ((Problem) e).key()).isEqualTo("problem.folder.create");
            assertThat(snapshot(disk)).isEqualTo(before);
            mounts.remount(disk, "rw");
            try (OpenLedger open = open(folder)) {
                assertThat(open.ledger().takeNotices()).isEmpty();
                assertThat(open.ledger().verify().sound()).isTrue();
            }
        }
    }

    /** Names, bytes and times of all files under a folder. */
    static Map<String, String> snapshot(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.toList()) {
                FileTime time = Files.getLastModifiedTime(file);
                List<Object> facts = new ArrayList<>(List.of(time));
                if (Files.isRegularFile(file)) {
                    facts.add(Arrays.hashCode(Files.readAllBytes(file)));
                }
                files.put(root.relativize(file).toString(), facts.toString());
            }
        }
        return files;
    }
}
