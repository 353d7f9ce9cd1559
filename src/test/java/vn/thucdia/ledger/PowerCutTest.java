package vn.thucdia.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the disk itself held at some moment is enough: its image is copied while the program saves, and the copy is opened. */
class PowerCutTest {

    private static final int MEGABYTES = 96;

    @Test
    void nothingAcknowledgedBeforeThePowerWentIsLost(@TempDir Path temp) throws Exception {
        int cuts = Boolean.getBoolean("thucdia.campaign") ? 60 : 5;
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int total = 0;
        try (Mounts mounts = new Mounts(temp)) {
            Path image = mounts.ext4Image("disk.img", MEGABYTES);
            Path disk = mounts.loop(image, "disk");
            for (int i = 0; i < cuts; i++) {
                DataFolder folder = new DataFolder(disk.resolve("data" + i), disk.resolve("marks"));
                Map<String, String> before;
                Path cut = temp.resolve("cut.img");
                try (Child child = new Child(folder, random.nextLong(), temp.resolve("errors.txt"))) {
                    assertThat(child.awaitFirstSave()).isTrue();
                    assertThat(child.live(random.nextInt(700))).isTrue();
                    // The program stands still while the image is copied, as everything does when the power goes.
                    Mounts.run("kill", "-STOP", Long.toString(child.pid()));
                    before = child.acknowledged();
                    Mounts.run("cp", "--sparse=always", image.toString(), cut.toString());
                }
                Path after = mounts.loop(cut, "after");
                Child.assertNothingLost(new DataFolder(after.resolve("data" + i), after.resolve("marks")), before);
                mounts.unmount(after);
                Files.delete(cut);
                Mounts.run("rm", "-rf", folder.root().toString());
                total += before.size();
            }
        }
        System.out.printf("power cut %d times: %d acknowledged saves, 0 lost; seed %d%n", cuts, total, seed);
        assertThat(total).isPositive();
    }
}
