package vn.thucdia.file;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Replacing a file while a scanner holds the old one, as Windows does it. */
class ReplacementTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final List<String> pauses = new ArrayList<>();

    /** A system on which the target is held for the first moves. */
    private Replacement heldFor(int moves, FileSystemException refusal) {
        int[] left = {moves};
        return new Replacement((fresh, target) -> {
            if (left[0]-- > 0) {
                throw refusal;
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }, 20, () -> pauses.add("pause"));
    }

    @Test
    void aScannerThatLetsGoCostsAPauseOnly() throws Exception {
        Path fresh = Files.writeString(folder.resolve("fresh"), "new");
        Path target = Files.writeString(folder.resolve("target"), "old");
        heldFor(7, new FileSystemException("target", null, "in use")).replace(fresh, target);
        assertThat(target).hasContent("new");
        assertThat(fresh).doesNotExist();
        assertThat(pauses).hasSize(7);
    }

    @Test
    void aFileThatStaysHeldIsToldAndBothStay() throws Exception {
        Path fresh = Files.writeString(folder.resolve("fresh"), "new");
        Path target = Files.writeString(folder.resolve("target"), "old");
        assertThatThrownBy(
                () -> heldFor(100, new AccessDeniedException("target")).replace(fresh, target))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(target).hasContent("old");
        assertThat(fresh).hasContent("new");
        assertThat(pauses).hasSize(19);
    }

    @Test
    void whatWaitingCannotMendFailsAtOnce() {
        assertThatThrownBy(() -> heldFor(1, new NoSuchFileException("fresh")).replace(folder.resolve("fresh"),
                folder.resolve("target"))).isInstanceOf(NoSuchFileException.class);
        assertThat(pauses).isEmpty();
    }

    @Test
    void theSystemOfThisMachineReplacesInOneStep() throws Exception {
        Path fresh = Files.writeString(folder.resolve("fresh"), "new");
        Path target = Files.writeString(folder.resolve("target"), "old");
        new Replacement().replace(fresh, target);
        assertThat(target).hasContent("new");
        assertThat(fresh).doesNotExist();
    }
}
