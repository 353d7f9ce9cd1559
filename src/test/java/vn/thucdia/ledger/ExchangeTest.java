package vn.thucdia.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.entity.Ids;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.JournalLine;
import vn.thucdia.journal.Operation;
import vn.thucdia.journal.OperationId;
import vn.thucdia.journal.Origin;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.LedgerTest.Note;
import vn.thucdia.store.Head;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole laptops with disks, clocks that are wrong, restarts and copies of folders, exchanging in any order. */
class ExchangeTest {

    private static final List<Duration> CLOCKS = List.of(Duration.ZERO, Duration.ofDays(3650), Duration.ofDays(-3650));

    /** One laptop that is opened and closed as it goes. */
    private static final class Machine {

        final DataFolder folder;
        private final Clock clock;
        OpenLedger open;

        Machine(Path place, Duration clockError) {
            this.folder = new DataFolder(place.resolve("data"), place.resolve("marks"));
            this.clock = Clock.offset(Clock.systemUTC(), clockError);
            this.open = OpenLedger.open(folder, List.of(LedgerTest.NOTES), clock);
        }

        Ledger ledger() {
            return open.ledger();
        }

        void restart() {
            open.close();
            open = OpenLedger.open(folder, List.of(LedgerTest.NOTES), clock);
        }
    }

    private static void give(Ledger from, Ledger to, Origin origin, int limit) {
        List<JournalLine> lines = from.lines(origin, to.lines(origin, 0).size());
        to.receive(origin, lines.subList(0, Math.min(limit, lines.size())));
    }

    private static void giveAll(Ledger from, Ledger to) {
        from.origins().forEach(origin -> give(from, to, origin, Integer.MAX_VALUE));
    }

    private static Path temporary() throws IOException {
        return Files.createTempDirectory("thucdia-exchange");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 12)
    void laptopsConvergeWithoutLosingAnything(@ForAll Random random) throws IOException {
        Path place = temporary();
        List<Machine> machines = new ArrayList<>();
        Map<OperationId, Operation> saved = new HashMap<>();
        try {
            for (int i = 0; i < CLOCKS.size(); i++) {
                machines.add(new Machine(place.resolve("m" + i), CLOCKS.get(i)));
            }
            for (int step = 0; step < 60; step++) {
                Machine machine = machines.get(random.nextInt(machines.size()));
                Machine other = machines.get(random.nextInt(machines.size()));
                switch (random.nextInt(10)) {
                    case 0 -> machine.restart();
                    case 1 -> giveAll(other.ledger(), machine.ledger());
                    case 2 -> other.ledger().origins().stream().skip(random.nextInt(2)).findFirst()
                            .ifPresent(origin -> give(other.ledger(), machine.ledger(), origin, 2));
                    case 3 -> machine.ledger().undo().ifPresent(set -> note(set, saved));
                    case 4 -> machine.ledger().redo().ifPresent(set -> note(set, saved));
                    default -> machine.ledger().commit("note.edit", changes(random))
                            .ifPresent(set -> note(set, saved));
                }
            }
            for (int round = 0; round < 2; round++) {
                machines.forEach(to -> machines.forEach(from -> giveAll(from.ledger(), to.ledger())));
            }
            assertConverged(machines, saved);
        } finally {
            machines.forEach(machine -> machine.open.close());
            delete(place);
        }
    }

    private static List<Change> changes(Random random) {
        UUID id = new UUID(5, random.nextInt(3));
        return switch (random.nextInt(6)) {
            case 0 -> List.of(new Change("note", id, Operation.DELETED, "true"));
            case 1 -> List.of(new Change("note", id, "number", "" + random.nextInt(3)),
                    new Change("note", new UUID(5, 9), "text", "chung"),
                    new Change("drone", new UUID(6, 1), "height", "" + random.nextInt(9)));
            default ->
                List.of(new Change("note", id, "text", random.nextInt(8) == 0 ? null : "chữ " + random.nextInt(5)));
        };
    }

    private static void note(ChangeSet set, Map<OperationId, Operation> saved) {
        for (int i = 0; i < set.operations().size(); i++) {
            assertThat(saved.put(set.operationId(i), set.operations().get(i))).as("no id is given twice").isNull();
        }
    }

    private static void assertConverged(List<Machine> machines, Map<OperationId, Operation> saved) {
        Ledger first = machines.getFirst().ledger();
        List<String> rows = StoreDump.of(first.store());
        for (Machine machine : machines) {
            Ledger ledger = machine.ledger();
            assertThat(StoreDump.of(ledger.store())).isEqualTo(rows);
            assertThat(ledger.contentHash()).isEqualTo(first.contentHash());
            assertThat(ledger.verify().sound()).isTrue();
            ledger.rebuild();
            assertThat(StoreDump.of(ledger.store())).isEqualTo(rows);
            machine.restart();
            assertThat(StoreDump.of(machine.ledger().store())).isEqualTo(rows);
            // The clocks of these laptops differ by years, which is told.
            assertThat(machine.ledger().takeNotices()).extracting(Problem::key)
                    .allMatch(key -> key.startsWith("notice.clock."));
        }
        saved.forEach((id, operation) -> assertThat(machines.getLast().ledger().store().history(operation.entity()))
                .extracting(Head::id).contains(id));
    }

    @Test
    void bothBranchesOfACopiedFolderAreKept(@TempDir Path place) throws IOException {
        Machine original = new Machine(place.resolve("original"), Duration.ZERO);
        Note note = new Note(new Ids().create(), "gốc", LocalDate.of(2023, 6, 13), false, 1);
        original.ledger().commit("note.create", Change.create(LedgerTest.NOTES, note));
        original.open.close();
        copy(original.folder.root(), place.resolve("copy/data"));
        Machine copy = new Machine(place.resolve("copy"), Duration.ZERO);
        original.restart();
        original.ledger().commit("note.edit", List.of(new Change("note", note.id().value(), "text", "bản chính")));
        copy.ledger().commit("note.edit", List.of(new Change("note", note.id().value(), "text", "bản chép")));
        giveAll(copy.ledger(), original.ledger());
        giveAll(original.ledger(), copy.ledger());
        assertThat(StoreDump.of(copy.ledger().store())).isEqualTo(StoreDump.of(original.ledger().store()));
        assertThat(original.ledger().state(note.id()).heads("text")).extracting(Head::value)
                .containsExactlyInAnyOrder("bản chính", "bản chép");
        original.open.close();
        copy.open.close();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.resolve(".."));
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void whatANewerVersionWroteTravelsThroughAnOlderOneByteForByte(@TempDir Path place) {
        Origin newer = new Origin("00000000000000cc", 1);
        String first = "{\"format\":1,\"prev\":\"" + JournalLine.START + "\",\"replica\":\"" + newer.replica()
                + "\",\"epoch\":1,\"seq\":1,\"time\":\"2030-01-01T00:00:00Z\",\"mood\":{\"a\":[1.50]},\"ops\":["
                + "{\"kind\":\"hologram\",\"id\":\"00000000-0000-0001-0000-000000000001\",\"set\":{\"depth\":\"7\"}},"
                + "{\"kind\":\"note\",\"id\":\"00000000-0000-0001-0000-000000000002\",\"set\":{\"text\":\"mới\",\"scent\":\"chè\"},\"why\":1}]}";
        JournalLine one = JournalLine.of(first.getBytes(StandardCharsets.UTF_8));
        String second = first.replace("\"format\":1", "\"format\":3").replace(JournalLine.START, one.hash())
                .replace("\"seq\":1", "\"seq\":2").replace("\"ops\":[", "\"sealed\":[");
        JournalLine two = JournalLine.of(second.getBytes(StandardCharsets.UTF_8));
        Machine a = new Machine(place.resolve("a"), Duration.ZERO);
        Machine b = new Machine(place.resolve("b"), Duration.ZERO);
        assertThat(a.ledger().receive(newer, List.of(one, two))).isEqualTo(2);
        a.ledger().commit("note.edit", List.of(new Change("note", new UUID(1, 2), "text", "sửa")));
        a.ledger().rebuild();
        a.restart();
        giveAll(a.ledger(), b.ledger());
        assertThat(b.ledger().lines(newer, 0)).containsExactly(one, two);
        assertThat(b.ledger().store().state(new UUID(1, 1)).value("depth")).isEqualTo("7");
        assertThat(b.ledger().store().state(new UUID(1, 2)).value("scent")).isEqualTo("chè");
        assertThat(b.ledger().store().state(new UUID(1, 2)).value("text")).isEqualTo("sửa");
        assertThat(b.ledger().verify().sound()).isTrue();
        a.open.close();
        b.open.close();
    }

    @Test
    void undoLeavesWhatOthersWroteAlone(@TempDir Path place) {
        Machine a = new Machine(place.resolve("a"), Duration.ZERO);
        Machine b = new Machine(place.resolve("b"), Duration.ofDays(-3650));
        UUID id = new UUID(5, 1);
        a.ledger().commit("note.create", List.of(new Change("note", id, "text", "của a")));
        giveAll(a.ledger(), b.ledger());
        b.ledger().commit("note.edit", List.of(new Change("note", id, "number", "7")));
        giveAll(b.ledger(), a.ledger());
        a.ledger().undo();
        assertThat(a.ledger().store().state(id).visible()).isTrue();
        assertThat(a.ledger().store().state(id).value("number")).isEqualTo("7");
        assertThat(a.ledger().store().state(id).value("text")).isNull();
        a.ledger().redo();
        assertThat(a.ledger().store().state(id).value("text")).isEqualTo("của a");
        a.open.close();
        b.open.close();
    }
}
