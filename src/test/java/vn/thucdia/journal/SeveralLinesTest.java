package vn.thucdia.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A change set that is too long for one line spans several and counts whole or not at all. */
class SeveralLinesTest {

    private static final int RECORDS = 9_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private Journal open() {
        return Journal.open(temp.resolve("journal"), temp.resolve("quarantine"));
    }

    private static Operations many(String text) {
        UUID[] ids = new UUID[RECORDS];
        @Nullable
        String[][] columns = new @Nullable String[3][RECORDS];
        for (int record = 0; record < RECORDS; record++) {
            ids[record] = new UUID(4, record);
            columns[0][record] = text;
            columns[1][record] = text + record % 10;
            columns[2][record] = "" + record;
        }
        return Operations.ofParts(List.of(new RecordBlock("figure", List.of("a", "b", "c"), ids, columns)));
    }

    private static ChangeSet append(Journal journal, List<Operation> operations) {
        return journal.append(Sets.A, new HybridTime(1_700_000_000_000L, 0), "-", "figure.import", Relation.PLAIN,
                operations);
    }

    private static List<ChangeSet> sets(Journal journal) {
        List<ChangeSet> sets = new ArrayList<>();
        journal.read(Sets.A, 0, (line, set) -> sets.add(set));
        return sets;
    }

    @Test
    void itIsReadAsItWasWrittenUnderTheNumberOfItsLastLine() {
        try (Journal journal = open()) {
            Sets.append(journal, Sets.A, "trước");
            ChangeSet set = append(journal, many("x"));
            Sets.append(journal, Sets.A, "sau");
            assertThat(set.id().seq()).isEqualTo(4);
            assertThat(journal.position(Sets.A).seq()).isEqualTo(5);
        }
        try (Journal journal = open()) {
            List<ChangeSet> sets = sets(journal);
            assertThat(sets).extracting(each -> each.id().seq()).containsExactly(1L, 4L, 5L);
            assertThat(sets.get(1).operations()).isEqualTo(many("x"));
            assertThat(journal.verify()).isEmpty();
            journal.readLines(Sets.A, 0, (line, linked) -> assertThat(line.body().length).isLessThan(1 << 20));
        }
    }

    @Test
    void whereverItBreaksOffNothingOfItRemains() throws Exception {
        long before;
        Path file;
        try (Journal journal = open()) {
            Sets.append(journal, Sets.A, "trước");
            file = Sets.segments(temp.resolve("journal")).stream().filter(each -> each.toString().endsWith("jsonl"))
                    .findFirst().orElseThrow();
            before = Files.size(file);
            append(journal, many("x"));
        }
        byte[] whole = Files.readAllBytes(file);
        List<Long> ends = new ArrayList<>();
        for (int i = (int) before; i < whole.length; i++) {
            if (whole[i] == '\n') {
                ends.add(i + 1L);
            }
        }
        assertThat(ends).hasSize(3);
        for (long cut : List.of(before + 1, ends.get(0) - 1, ends.get(0), ends.get(0) + 9, ends.get(1), ends.get(1) + 1,
                ends.get(2) - 9)) {
            Files.write(file, whole);
            try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
                out.setLength(cut);
            }
            try (Journal journal = open()) {
                assertThat(journal.position(Sets.A).seq()).isEqualTo(1);
                assertThat(Sets.texts(journal, Sets.A)).containsExactly("trước");
                assertThat(journal.damages()).isNotEmpty().allMatch(d -> d.kind() == Damage.Kind.TORN_TAIL);
                Sets.append(journal, Sets.A, "sau");
                assertThat(Sets.texts(journal, Sets.A)).containsExactly("trước", "sau");
                assertThat(journal.verify()).isEmpty();
            }
        }
    }

    @Test
    void whereALineIsDamagedTheOthersOfTheSetAreNoSet() throws Exception {
        Path file;
        try (Journal journal = open()) {
            append(journal, many("x"));
            Sets.append(journal, Sets.A, "sau");
            file = Sets.segments(temp.resolve("journal")).stream().filter(each -> each.toString().endsWith("jsonl"))
                    .findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 2;
        Files.write(file, bytes);
        try (Journal journal = open()) {
            assertThat(Sets.texts(journal, Sets.A)).containsExactly("sau");
            assertThat(journal.verify()).isNotEmpty();
        }
    }

    @Test
    void halfOfItIsNotTakenFromElsewhere() {
        List<JournalLine> lines = new ArrayList<>();
        try (Journal journal = open()) {
            Sets.append(journal, Sets.A, "trước");
            append(journal, many("x"));
            journal.readLines(Sets.A, 0, (line, linked) -> lines.add(line));
        }
        try (Journal other = Journal.open(temp.resolve("other"), temp.resolve("quarantine"))) {
            assertThat(other.receive(Sets.A, lines.subList(0, 3))).hasSize(1);
            assertThat(other.position(Sets.A).seq()).isEqualTo(1);
            assertThat(other.receive(Sets.A, lines)).hasSize(1).first()
                    .matches(set -> set.operations().equals(many("x")) && set.id().seq() == 4);
            assertThat(other.verify()).isEmpty();
        }
    }

    /** What a set says decides how it lies in lines, not the parts in which it is held: it can be written again from elsewhere. */
    @Property(tries = 100)
    void theSameOperationsGiveTheSameLines(@ForAll Random random) throws IOException {
        List<Operations.Part> parts = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            parts.add(random.nextBoolean() ? block(random) : new Operations.Plain(plain(random)));
        }
        Operations operations = Operations.ofParts(parts);
        List<Operations.Part> otherwise = new ArrayList<>();
        for (int from = 0; from < operations.size();) {
            int to = Math.min(operations.size(), from + 1 + random.nextInt(40));
            otherwise.add(new Operations.Plain(operations.subList(from, to)));
            from = to;
        }
        List<JournalLine> lines = lines(operations);
        assertThat(lines(Operations.ofParts(otherwise))).isEqualTo(lines);
        List<Operations.Part> read = new ArrayList<>();
        for (JournalLine line : lines) {
            read.addAll(new ChangeSetFormat().read(line.body()).set().parts());
        }
        assertThat(Operations.ofParts(read)).isEqualTo(operations);
        assertThat(lines(Operations.ofParts(read))).isEqualTo(lines);
    }

    private static List<JournalLine> lines(Operations operations) {
        List<JournalLine> lines = new ArrayList<>();
        new ChangeSetFormat()
                .lines(new ChangeSet(new ChangeSetId(Sets.A, 99), HybridTime.ZERO, "-", "x", Relation.PLAIN,
                        operations), JournalLine.START)
                .forEachRemaining(lines::add);
        return lines;
    }

    private static RecordBlock block(Random random) {
        int fields = 1 + random.nextInt(2);
        UUID[] ids = new UUID[1 + random.nextInt(40)];
        for (int record = 0; record < ids.length; record++) {
            ids[record] = new UUID(6, random.nextInt(50));
        }
        @Nullable
        String[][] columns = new @Nullable String[fields][];
        for (int field = 0; field < fields; field++) {
            columns[field] = column(random, ids.length);
        }
        return new RecordBlock(random.nextBoolean() ? "figure" : "note", List.of("a", "b").subList(0, fields), ids,
                columns);
    }

    private static @Nullable String[] column(Random random, int size) {
        @Nullable
        String[] column = new @Nullable String[size];
        for (int record = 0; record < size; record++) {
            column[record] = random.nextInt(4) == 0 ? null : "v" + random.nextInt(5);
        }
        return column;
    }

    private static List<Operation> plain(Random random) {
        List<Operation> operations = new ArrayList<>();
        for (int i = random.nextInt(60); i >= 0; i--) {
            List<OperationId> over = new ArrayList<>();
            for (int k = random.nextInt(9) == 0 ? random.nextInt(6) : 0; k > 0; k--) {
                over.add(new OperationId(new ChangeSetId(Sets.B, 1 + random.nextInt(2)), random.nextInt(5)));
            }
            operations.add(new Operation("figure", new UUID(6, random.nextInt(9) == 0 ? 1 : i / 2),
                    i % 2 == 0 ? "b" : "a", "v" + random.nextInt(3), over));
        }
        return operations;
    }
}
