package vn.thucdia.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.language.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JournalTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private Journal open(String name) {
        return Journal.open(new Layout(temp.resolve(name), temp.resolve("quarantine"), 2000, new ChangeSetFormat()));
    }

    private static List<String> fill(Journal journal, Origin origin, int count) {
        List<String> texts = IntStream.rangeClosed(1, count).mapToObj(i -> "dòng " + i).toList();
        texts.forEach(text -> Sets.append(journal, origin, text));
        return texts;
    }

    @Test
    void linesAreChainedAndSpreadOverSegments() throws Exception {
        List<String> texts;
        try (Journal journal = open("a")) {
            texts = fill(journal, Sets.A, 30);
            assertThat(Sets.texts(journal, Sets.A)).isEqualTo(texts);
            assertThat(journal.verify()).isEmpty();
        }
        assertThat(Sets.segments(temp.resolve("a"))).hasSizeGreaterThan(3).extracting(Path::getFileName)
                .extracting(Path::toString).contains("000000000001.jsonl");
        try (Journal journal = open("a")) {
            assertThat(journal.position(Sets.A).seq()).isEqualTo(30);
            Sets.append(journal, Sets.A, "mới");
            assertThat(Sets.texts(journal, Sets.A)).hasSize(31).last().isEqualTo("mới");
            List<Long> seqs = new ArrayList<>();
            journal.read(Sets.A, 17, (line, set) -> seqs.add(set.id().seq()));
            assertThat(seqs).containsExactlyElementsOf(IntStream.rangeClosed(18, 31).mapToObj(i -> (long) i).toList());
            assertThat(journal.hash(new ChangeSetId(Sets.A, 12))).isEqualTo(Sets.lines(journal, Sets.A).get(11).hash());
            assertThat(journal.hash(new ChangeSetId(Sets.A, 99))).isNull();
            assertThat(journal.damages()).isEmpty();
        }
    }

    @Test
    void filesThatDoNotBelongToTheJournalAreLeftAlone() throws Exception {
        try (Journal journal = open("a")) {
            fill(journal, Sets.A, 2);
        }
        Files.createDirectories(temp.resolve("a/New folder"));
        Files.writeString(temp.resolve("a/notes.txt"), "mine");
        Files.writeString(temp.resolve("a").resolve(Sets.A.toString()).resolve("000000000001 (1).jsonl"), "copy");
        try (Journal journal = open("a")) {
            assertThat(Sets.texts(journal, Sets.A)).hasSize(2);
            assertThat(journal.verify()).isEmpty();
            assertThat(journal.positions()).containsOnlyKeys(Sets.A);
        }
    }

    @Test
    void receivedLinesAreTheSameBytes() throws Exception {
        try (Journal from = open("a"); Journal to = open("b")) {
            fill(from, Sets.A, 20);
            List<JournalLine> lines = Sets.lines(from, Sets.A);
            assertThat(to.receive(Sets.A, lines.subList(0, 7))).hasSize(7);
            assertThat(to.receive(Sets.A, lines.subList(3, 20))).hasSize(13);
            assertThat(to.receive(Sets.A, lines)).isEmpty();
            assertThat(Sets.lines(to, Sets.A)).isEqualTo(lines);
            assertThat(to.verify()).isEmpty();
        }
    }

    @Test
    void aLineOfAnUnknownShapePassesThroughUntouched() {
        String body = "{\"format\":9,\"replica\":\"" + Sets.A.replica()
                + "\",\"epoch\":1, \"seq\":1,\"prev\":\"" + JournalLine.START
                + "\",\"time\":\"2026-11-23T15:10:01.123Z\",\"later\":{\"ký\":[1.50,null]},\"ops\":\"packed\"}";
        JournalLine line = JournalLine.of(body.getBytes(StandardCharsets.UTF_8));
        try (Journal one = open("a"); Journal two = open("b")) {
            one.receive(Sets.A, List.of(line));
            two.receive(Sets.A, Sets.lines(one, Sets.A));
            assertThat(Sets.lines(two, Sets.A)).containsExactly(line);
            assertThat(new String(Sets.lines(two, Sets.A).getFirst().body(), StandardCharsets.UTF_8)).isEqualTo(body);
        }
    }

    private void refused(Journal journal, List<JournalLine> lines, String key) throws Exception {
        List<byte[]> before = bytes(temp.resolve("b"));
        assertThatThrownBy(() -> journal.receive(Sets.A, lines)).isInstanceOf(Problem.class)
                .extracting(e -> ((Problem) e).key()).isEqualTo(key);
        assertThat(bytes(temp.resolve("b"))).usingElementComparator(java.util.Arrays::compare).isEqualTo(before);
    }

    private static List<byte[]> bytes(Path folder) throws Exception {
        List<byte[]> all = new ArrayList<>();
        for (Path file : Sets.segments(folder)) {
            all.add(file.toString().getBytes(StandardCharsets.UTF_8));
            all.add(Files.readAllBytes(file));
        }
        return all;
    }

    @Test
    void gapsForksForeignAndDamagedLinesAreRefusedAndNothingIsWritten() throws Exception {
        try (Journal from = open("a"); Journal other = open("c"); Journal to = open("b")) {
            fill(from, Sets.A, 6);
            Sets.append(from, Sets.B, "lạ");
            List<JournalLine> lines = Sets.lines(from, Sets.A);
            refused(to, lines.subList(1, 3), "problem.journal.gap");
            to.receive(Sets.A, lines.subList(0, 3));
            refused(to, lines.subList(4, 6), "problem.journal.gap");
            refused(to, List.of(lines.get(3), lines.get(5)), "problem.journal.gap");
            refused(to, List.of(lines.get(3), lines.get(4), Sets.lines(from, Sets.B).getFirst()),
                    "problem.journal.foreign");
            refused(to, List.of(lines.get(3), new JournalLine(lines.get(4).hash(), lines.get(5).body())),
                    "problem.journal.damaged");
            refused(to, List.of(JournalLine.of("{\"a\":\n1}".getBytes(StandardCharsets.UTF_8))),
                    "problem.journal.damaged");
            refused(to, List.of(JournalLine.of("{\"a\":1}".getBytes(StandardCharsets.UTF_8))),
                    "problem.journal.damaged");
            List<JournalLine> reversed = new ArrayList<>(lines);
            Collections.reverse(reversed);
            refused(to, reversed, "problem.journal.gap");

            fill(other, Sets.A, 1);
            for (int i = 0; i < 5; i++) {
                Sets.append(other, Sets.A, "nhánh khác " + i);
            }
            List<JournalLine> fork = Sets.lines(other, Sets.A);
            refused(to, fork, "problem.journal.fork");
            refused(to, fork.subList(1, 2), "problem.journal.fork");
            refused(to, fork.subList(3, 5), "problem.journal.fork");
            assertThat(Sets.lines(to, Sets.A)).isEqualTo(lines.subList(0, 3));
        }
    }

    @Test
    void aRefusedFirstLineLeavesNoTraceOfItsOrigin() throws Exception {
        try (Journal from = open("a"); Journal to = open("b")) {
            fill(from, Sets.A, 2);
            refused(to, Sets.lines(from, Sets.A).subList(1, 2), "problem.journal.gap");
            assertThat(to.positions()).isEmpty();
        }
    }

    @Test
    void theFolderOfAnOriginIsReadBackFromItsName() {
        assertThat(Origin.find(Sets.A.toString())).contains(Sets.A);
        assertThat(Origin.find("00000000000000aa-01")).isEmpty();
        assertThat(Origin.find("New folder")).isEmpty();
        OperationId id = new OperationId(new ChangeSetId(Sets.A, 12), 3);
        assertThat(OperationId.parse(id.toString())).isEqualTo(id);
        assertThatThrownBy(() -> OperationId.parse("x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void appendingGoesOnWhileSomebodyReads() {
        try (Journal journal = Journal.open(temp.resolve("journal"), temp.resolve("quarantine"))) {
            Sets.append(journal, Sets.A, "một");
            JournalSnapshot before = journal.snapshot();
            List<Long> read = new ArrayList<>();
            journal.read(Sets.A, 0, (line, set) -> {
                // On another thread: it would wait for ever if reading held the lock.
                read.add(CompletableFuture.supplyAsync(() -> Sets.append(journal, Sets.A, "hai")).join().id().seq());
            });
            assertThat(read).containsExactly(2L);
            assertThat(before.verify()).isEmpty();
            List<ChangeSet> then = new ArrayList<>();
            before.read(then::add);
            assertThat(then).extracting(set -> set.id().seq()).containsExactly(1L);
            assertThat(Sets.texts(journal, Sets.A)).containsExactly("một", "hai");
        }
    }

    @Test
    void afterADiskErrorNothingIsWrittenUntilTheFolderIsReadAgain() {
        boolean[] broken = {false};
        Layout layout = new Layout(temp.resolve("a"), temp.resolve("quarantine"), 2000, new ChangeSetFormat(),
                channel -> {
                    if (broken[0]) {
                        throw new java.io.IOException("Input/output error");
                    }
                    channel.force(false);
                });
        try (Journal journal = Journal.open(layout)) {
            fill(journal, Sets.A, 3);
            broken[0] = true;
            assertThatThrownBy(() -> Sets.append(journal, Sets.A, "lỗi")).isInstanceOf(Problem.class)
                    .extracting(e -> ((Problem) e).key()).isEqualTo("problem.journal.readonly");
            broken[0] = false;
            assertThatThrownBy(() -> Sets.append(journal, Sets.A, "sau lỗi")).isInstanceOf(Problem.class)
                    .extracting(e -> ((Problem) e).key()).isEqualTo("problem.journal.readonly");
            assertThat(Sets.texts(journal, Sets.A)).hasSize(3);
        }
        try (Journal journal = Journal.open(layout)) {
            Sets.append(journal, Sets.A, "lại được");
            assertThat(Sets.texts(journal, Sets.A)).hasSize(4);
            assertThat(journal.verify()).isEmpty();
        }
    }
}
