package vn.thucdia.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.language.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IdentityTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private Path root;
    @SuppressWarnings("NullAway.Init")
    private Path marks;
    private Machine machine = machine("mac-1", "disk-1", "id-1", "name-1");

    private static Machine machine(String network, String disk, String system, String name) {
        return new Machine(java.util.Map.of("network", Set.of(network, "mac-of-dock"), "disk", Set.of(disk), "system",
                Set.of(system), "name", Set.of(name)));
    }

    @BeforeEach
    void setUp() throws IOException {
        root = Files.createDirectories(temp.resolve("data"));
        marks = temp.resolve("marks");
    }

    /** One run of the program: takes the identity, saves some change sets, ends. Says under which origin, and what was missing. */
    private Run run(Path folder, int saves) throws IOException {
        try (Journal journal = Journal.open(folder.resolve("journal"), folder.resolve("quarantine"));
                Identity identity = Identity.take(folder, marks, journal, machine, Set.of())) {
            for (int i = 0; i < saves; i++) {
                ChangeSet set = Sets.append(journal, identity.origin(), "lưu " + i);
                identity.advance(set.id().seq());
            }
            return new Run(identity.origin(), identity.lost()
                    .map(lost -> lost.seq() - journal.position(lost.origin()).seq()).orElse(0L));
        }
    }

    private record Run(Origin origin, long missing) {}

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path mark() throws IOException {
        try (Stream<Path> files = Files.list(marks)) {
            return files.findFirst().orElseThrow();
        }
    }

    private Path segment() throws Exception {
        return Sets.segments(root.resolve("journal")).getLast();
    }

    @Test
    void aRestartGoesOnUnderTheSameOrigin() throws Exception {
        Run first = run(root, 3);
        assertThat(first.origin().epoch()).isEqualTo(1);
        assertThat(run(root, 0)).isEqualTo(first);
        assertThat(run(root, 2)).isEqualTo(first);
        assertThat(run(root, 0)).isEqualTo(first);
    }

    @Test
    void aCopiedFolderTakesAnotherEpochEvenBeforeItsFirstSave() throws Exception {
        Run first = run(root, 0);
        copy(root, temp.resolve("copy"));
        Run copied = run(temp.resolve("copy"), 1);
        assertThat(copied.origin().replica()).isEqualTo(first.origin().replica());
        assertThat(copied.origin().epoch()).isNotEqualTo(first.origin().epoch());
        assertThat(run(root, 1).origin()).isEqualTo(first.origin());
        assertThat(run(temp.resolve("copy"), 0).origin()).isEqualTo(copied.origin());
    }

    @Test
    void anOlderStatePutBackTakesAnotherEpochAndSaysWhatIsMissing() throws Exception {
        Run first = run(root, 3);
        copy(root, temp.resolve("backup"));
        run(root, 4);
        delete(root);
        copy(temp.resolve("backup"), root);
        Run restored = run(root, 1);
        assertThat(restored.origin().epoch()).isNotEqualTo(first.origin().epoch());
        assertThat(restored.missing()).isEqualTo(4);
        assertThat(run(root, 0)).isEqualTo(new Run(restored.origin(), 0));
    }

    @Test
    void aBackupMadeWhileTheProgramRanIsRecognised() throws Exception {
        Origin first;
        try (Journal journal = Journal.open(root.resolve("journal"), root.resolve("quarantine"));
                Identity identity = Identity.take(root, marks, journal, machine, Set.of())) {
            first = identity.origin();
            identity.advance(Sets.append(journal, first, "một").id().seq());
            copy(root, temp.resolve("backup"));
            identity.advance(Sets.append(journal, first, "hai").id().seq());
        }
        delete(root);
        copy(temp.resolve("backup"), root);
        assertThat(run(root, 1).origin()).isNotEqualTo(first);
    }

    @Test
    void anIdenticalFolderPutBackGoesOn() throws Exception {
        Run first = run(root, 3);
        copy(root, temp.resolve("backup"));
        delete(root);
        copy(temp.resolve("backup"), root);
        assertThat(run(root, 1)).isEqualTo(first);
    }

    @Test
    void aLostJournalNeverGivesItsNumbersAgain() throws Exception {
        Run first = run(root, 3);
        delete(root.resolve("journal"));
        Run after = run(root, 1);
        assertThat(after.origin()).isNotEqualTo(first.origin());
        assertThat(after.missing()).isEqualTo(3);
    }

    @Test
    void aMissingOrForeignMarkTakesAnotherEpoch() throws Exception {
        Run first = run(root, 3);
        Files.delete(mark());
        Run second = run(root, 1);
        assertThat(second.origin()).isNotEqualTo(first.origin());
        Files.writeString(mark(), "nonsense");
        assertThat(run(root, 1).origin()).isNotEqualTo(second.origin());
    }

    @Test
    void aMarkLeftBehindByAPowerCutDoesNoHarm() throws Exception {
        Run first = run(root, 3);
        String line = Files.readString(mark()).lines().findFirst().orElseThrow();
        // A mark as the first version wrote it: without a check value.
        Files.writeString(mark(), line.substring(0, line.length() - 10) + "1");
        assertThat(run(root, 1)).isEqualTo(first);
        Files.writeString(mark(), line.substring(0, line.length() - 9) + "0");
        assertThat(run(root, 1).origin()).isNotEqualTo(first.origin());
    }

    @Test
    void aTornTailGoesOnButALostLineDoesNot() throws Exception {
        Run first = run(root, 3);
        Files.writeString(segment(), "{\"sha256\":\"half", StandardOpenOption.APPEND);
        assertThat(run(root, 0)).isEqualTo(first);
        byte[] bytes = Files.readAllBytes(segment());
        Files.write(segment(), java.util.Arrays.copyOf(bytes, bytes.length - 5));
        Run after = run(root, 0);
        assertThat(after.origin()).isNotEqualTo(first.origin());
        assertThat(after.missing()).isEqualTo(1);
    }

    @Test
    void anUnreadableLastLineStaysAndTheNextEpochBegins() throws Exception {
        Run first = run(root, 3);
        byte[] bytes = Files.readAllBytes(segment());
        bytes[bytes.length - 10] ^= 1;
        Files.write(segment(), bytes);
        Path damaged = segment();
        Run after = run(root, 2);
        assertThat(after.origin()).isNotEqualTo(first.origin());
        assertThat(Files.readAllBytes(damaged)).isEqualTo(bytes);
        try (Journal journal = Journal.open(root.resolve("journal"), root.resolve("quarantine"))) {
            assertThat(journal.verify()).extracting(Damage::kind).containsExactly(Damage.Kind.UNREADABLE_LINE);
            assertThat(Sets.texts(journal, first.origin())).hasSize(2);
            assertThat(Sets.texts(journal, after.origin())).hasSize(2);
        }
    }

    @Test
    void aDamagedIdentityBecomesANewReplica() throws Exception {
        Run first = run(root, 2);
        for (String content : List.of("", "{", "[]", "null", "{\"format\":1}",
                "{\"format\":1,\"replica\":\"zz\",\"epoch\":1,\"nonce\":\"\"}",
                "{\"format\":1,\"replica\":7,\"epoch\":\"x\"}", "{\"replica\":\"" + first.origin().replica() + "\"}")) {
            Files.writeString(root.resolve("identity.json"), content);
            Run after = run(root, 1);
            assertThat(after.origin().replica()).as(content).isNotEqualTo(first.origin().replica());
            assertThat(run(root, 0)).isEqualTo(after);
        }
    }

    @Test
    void aFolderOfANewerVersionIsRefused() throws Exception {
        run(root, 1);
        Files.writeString(root.resolve("identity.json"), "{\"format\":2}");
        assertThatThrownBy(() -> Identity.refuseNewer(root)).isInstanceOf(Problem.class)
                .extracting(e -> ((Problem) e).key()).isEqualTo("problem.folder.newer");
    }

    @Test
    void aDiskImageOnAnotherMachineTakesAnotherEpochAndOneChangedSignDoesNot() throws Exception {
        Run first = run(root, 2);
        for (Machine changed : List.of(
                new Machine(
                        java.util.Map.of("network", Set.of("mac-9"), "disk", Set.of("disk-1"), "system", Set.of("id-1"),
                                "name", Set.of("name-1"))),
                machine("mac-9", "disk-1", "id-1", "name-1"), machine("mac-1", "disk-9", "id-1", "name-1"),
                machine("mac-1", "disk-9", "id-1", "name-9"))) {
            Run before = run(root, 0);
            machine = changed;
            assertThat(run(root, 1).origin()).isEqualTo(before.origin());
        }
        Origin last = run(root, 0).origin();
        assertThat(last).isEqualTo(first.origin());
        // The image brings folder and marks along; of the machine only what software says is the same.
        machine = new Machine(java.util.Map.of("network", Set.of("mac-x"), "disk", Set.of("disk-x"), "system",
                Set.of("id-1"), "name", Set.of("name-9")));
        Run cloned = run(root, 1);
        assertThat(cloned.origin().replica()).isEqualTo(last.replica());
        assertThat(cloned.origin().epoch()).isNotEqualTo(last.epoch());
        assertThat(run(root, 1).origin()).isEqualTo(cloned.origin());
        // The same image on a machine of which only the network is known.
        machine = new Machine(java.util.Map.of("network", Set.of("mac-y"), "name", Set.of("name-9")));
        assertThat(run(root, 1).origin()).isNotEqualTo(cloned.origin());
    }

    @Test
    void thisMachineKnowsItselfAgain() {
        assertThat(Machine.here().sameAs(Machine.here())).isTrue();
        assertThat(Machine.here().sameAs(Machine.read(Machine.here().json()))).isTrue();
        assertThat(new Machine(java.util.Map.of()).sameAs(Machine.here())).isTrue();
    }
}
