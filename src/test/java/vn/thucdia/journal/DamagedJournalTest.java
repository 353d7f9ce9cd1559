package vn.thucdia.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Torn ends, flipped bits and missing bytes. */
class DamagedJournalTest {

    /** Every byte in a campaign, every third otherwise: each costs a folder of its own. */
    private static final int STEP = Boolean.getBoolean("thucdia.campaign") ? 1 : 3;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private Journal open(String name) {
        return Journal.open(temp.resolve(name), temp.resolve(name + "-quarantine"));
    }

    private byte[] threeLines() throws Exception {
        try (Journal journal = open("original")) {
            Sets.append(journal, Sets.A, "một");
            Sets.append(journal, Sets.A, "hai");
            Sets.append(journal, Sets.A, "ba – chữ dài hơn một chút");
        }
        return Files.readAllBytes(Sets.segments(temp.resolve("original")).getFirst());
    }

    private static int startOfLine(byte[] bytes, int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            while (bytes[start] != '\n') {
                start++;
            }
            start++;
        }
        return start;
    }

    private Path write(String name, byte[] bytes) throws Exception {
        Path file = Segment.path(temp.resolve(name).resolve(Sets.A.toString()), 1);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    @Test
    void aTailTornAtAnyByteIsCutAndTheChainGoesOn() throws Exception {
        byte[] whole = threeLines();
        int last = startOfLine(whole, 3);
        for (int length = last; length < whole.length; length++) {
            String name = "torn" + length;
            write(name, Arrays.copyOf(whole, length));
            try (Journal journal = open(name)) {
                boolean onlyTheLineFeedWasMissing = length == whole.length - 1;
                assertThat(Sets.texts(journal, Sets.A)).as("cut at %d", length)
                        .hasSize(onlyTheLineFeedWasMissing ? 3 : 2);
                assertThat(journal.damages()).extracting(Damage::kind)
                        .isEqualTo(length == last || onlyTheLineFeedWasMissing
                                ? List.of()
                                : List.of(Damage.Kind.TORN_TAIL));
                Sets.append(journal, Sets.A, "tiếp");
                assertThat(Sets.texts(journal, Sets.A)).last().isEqualTo("tiếp");
                assertThat(journal.verify()).isEmpty();
            }
            if (length > last && length < whole.length - 1) {
                Path kept = Sets.segments(temp.resolve(name + "-quarantine")).getFirst();
                assertThat(Files.readAllBytes(kept)).isEqualTo(Arrays.copyOf(whole, length));
            }
        }
    }

    @Test
    void aTailOfZerosIsCutToo() throws Exception {
        byte[] whole = threeLines();
        byte[] zeros = Arrays.copyOf(whole, whole.length);
        Arrays.fill(zeros, startOfLine(whole, 3) + 20, zeros.length, (byte) 0);
        write("zeros", zeros);
        try (Journal journal = open("zeros")) {
            assertThat(Sets.texts(journal, Sets.A)).hasSize(2);
            assertThat(journal.verify()).isEmpty();
        }
    }

    @Test
    void everyFlippedBitIsFoundAndCostsItsOwnLineAtMost() throws Exception {
        byte[] whole = threeLines();
        List<String> texts = List.of("một", "hai", "ba – chữ dài hơn một chút");
        Random random = new Random();
        for (int i = random.nextInt(STEP); i < whole.length; i += STEP) {
            byte[] flipped = whole.clone();
            flipped[i] ^= (byte) (1 << random.nextInt(8));
            int line = i < startOfLine(whole, 2) ? 1 : i < startOfLine(whole, 3) ? 2 : 3;
            String name = "flip" + i;
            write(name, flipped);
            try (Journal journal = open(name)) {
                boolean lastLineFeed = i == whole.length - 1;
                assertThat(journal.verify().isEmpty()).as("flip at %d", i).isEqualTo(lastLineFeed);
                List<String> read = Sets.texts(journal, Sets.A);
                boolean anyLineFeed = whole[i] == '\n';
                assertThat(read).as("flip at %d", i).isEqualTo(anyLineFeed
                        ? texts
                        : texts.stream().filter(text -> texts.indexOf(text) != line - 1).toList());
            }
        }
    }

    @Test
    void aLineThatCameFromElsewhereIsMendedByReceivingItAgain() throws Exception {
        byte[] whole = threeLines();
        byte[] flipped = whole.clone();
        flipped[whole.length - 10] ^= 1;
        write("mend", flipped);
        try (Journal original = open("original"); Journal journal = open("mend")) {
            assertThat(journal.verify()).extracting(Damage::kind).containsExactly(Damage.Kind.UNREADABLE_LINE);
            assertThat(journal.receive(Sets.A, Sets.lines(original, Sets.A))).hasSize(1);
            assertThat(journal.verify()).isEmpty();
            assertThat(Sets.lines(journal, Sets.A)).isEqualTo(Sets.lines(original, Sets.A));
        }
    }

    @Test
    void exchangedAndRepeatedLinesAreBrokenChainsAndNoneIsReadTwice() throws Exception {
        byte[] whole = threeLines();
        byte[] second = Arrays.copyOfRange(whole, startOfLine(whole, 2), startOfLine(whole, 3));
        byte[] repeated = Arrays.copyOf(whole, whole.length + second.length);
        System.arraycopy(second, 0, repeated, whole.length, second.length);
        write("repeated", repeated);
        try (Journal journal = open("repeated")) {
            assertThat(journal.damages()).extracting(Damage::kind).containsExactly(Damage.Kind.BROKEN_CHAIN);
            assertThat(Sets.texts(journal, Sets.A)).hasSize(3);
            assertThat(journal.position(Sets.A).seq()).isEqualTo(3);
        }
        byte[] without = new byte[whole.length - second.length];
        System.arraycopy(whole, 0, without, 0, startOfLine(whole, 2));
        System.arraycopy(whole, startOfLine(whole, 3), without, startOfLine(whole, 2),
                whole.length - startOfLine(whole, 3));
        write("without", without);
        try (Journal journal = open("without")) {
            assertThat(journal.verify()).extracting(Damage::kind).containsExactly(Damage.Kind.BROKEN_CHAIN);
            assertThat(Sets.texts(journal, Sets.A)).hasSize(2);
        }
    }

    @Test
    void anEmptyLastSegmentIsNoDamage() throws Exception {
        byte[] whole = threeLines();
        write("empty", whole);
        Files.createFile(Segment.path(temp.resolve("empty").resolve(Sets.A.toString()), 4));
        try (Journal journal = open("empty")) {
            assertThat(journal.position(Sets.A).seq()).isEqualTo(3);
            Sets.append(journal, Sets.A, "bốn");
            assertThat(journal.verify()).isEmpty();
        }
    }
}
