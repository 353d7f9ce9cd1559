package vn.thucdia.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A program killed at any moment loses nothing that it acknowledged and leaves nothing half done. */
class CrashTest {

    /** A new folder is begun after so many kills, so that reading all of it again stays quick. */
    private static final int KILLS_PER_FOLDER = 25;
    private static final int LIFE_MILLIS = 150;
    private static final int START_MILLIS = 900;

    @Test
    void nothingAcknowledgedIsLostWhereverTheProgramIsKilled(@TempDir Path temp) throws Exception {
        int kills = Integer.getInteger("thucdia.kills", 30);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int total = 0;
        int inStarting = 0;
        Map<String, String> acknowledged = new LinkedHashMap<>();
        Path errors = temp.resolve("errors.txt");
        DataFolder folder = folder(temp, 0);
        for (int i = 0; i < kills; i++) {
            if (i > 0 && i % KILLS_PER_FOLDER == 0) {
                total += acknowledged.size();
                acknowledged.clear();
                folder = folder(temp, i);
            }
            try (Child child = new Child(folder, random.nextLong(), errors)) {
                if (random.nextInt(4) == 0) {
                    assertThat(child.live(random.nextInt(START_MILLIS))).isTrue();
                    inStarting += child.acknowledged().isEmpty() ? 1 : 0;
                } else {
                    assertThat(child.awaitFirstSave()).as(() -> "started; " + text(errors)).isTrue();
                    assertThat(child.live(random.nextInt(LIFE_MILLIS))).isTrue();
                }
                child.kill();
                acknowledged.putAll(child.acknowledged());
            }
            Child.assertNothingLost(folder, acknowledged);
            assertThat(text(errors)).isEmpty();
        }
        total += acknowledged.size();
        System.out.printf(
                "killed %d times (%d before the first save): %d acknowledged saves, 0 lost, 0 partial; seed %d%n",
                kills, inStarting, total, seed);
        assertThat(total).isPositive();
    }

    private static DataFolder folder(Path temp, int number) {
        return new DataFolder(temp.resolve("data" + number), temp.resolve("marks"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
