package vn.thucdia.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class AtomicFileTest {

    @TempDir
    Path folder;

    @Test
    void theFileHoldsWhatWasWrittenAndNothingElseLiesAround() throws IOException {
        Path target = folder.resolve("biên bản.pdf");
        AtomicFile.write(target, out -> out.write(bytes("mới")));
        AtomicFile.write(target, out -> out.write(bytes("mới hơn")));
        assertThat(target).hasContent("mới hơn");
        assertThat(files()).containsExactly(target);
    }

    @Test
    void aFailureHalfWayLeavesTheOldFileAsItWas() throws IOException {
        Path target = Files.writeString(folder.resolve("a.docx"), "cũ");
        Problem problem = refused(target, out -> {
            out.write(new byte[200_000]);
            throw new IOException("cable pulled");
        });
        assertThat(problem.key()).isEqualTo("problem.file.not-written");
        assertThat(target).hasContent("cũ");
        assertThat(files()).containsExactly(target);
    }

    @Test
    void aBugInTheWriterIsNotHiddenAndLeavesTheOldFileAsItWas() throws IOException {
        Path target = Files.writeString(folder.resolve("a.docx"), "cũ");
        assertThatThrownBy(() -> AtomicFile.write(target, out -> {
            throw new IllegalStateException("bug");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(target).hasContent("cũ");
        assertThat(files()).containsExactly(target);
    }

    @Test
    void aMissingFolderIsNamed() {
        Path missing = folder.resolve("không có");
        Problem problem = refused(missing.resolve("a.docx"), out -> out.write(1));
        assertThat(problem.key()).isEqualTo("problem.file.no-folder");
        assertThat(problem.values()).containsExactly(missing);
    }

    @Test
    void aFolderIsNotOverwritten() {
        assertThat(refused(folder, out -> out.write(1)).key()).isEqualTo("problem.file.is-folder");
    }

    @Test
    void aFolderThatTakesNoFilesIsCalledReadOnly() {
        // Read-only for everybody on Linux, even for the super-user: the kernel's own folder.
        Path kernel = Path.of("/sys/kernel");
        assumeTrue(Files.isDirectory(kernel), "needs a Linux machine");
        assertThat(refused(kernel.resolve("a.docx"), out -> out.write(1)).key()).isEqualTo("problem.file.read-only");
    }

    @Test
    void aPlaceWithoutRoomOfItsOwnIsNotCalledFull() {
        Path processes = Path.of("/proc");
        assumeTrue(Files.isDirectory(processes), "needs a Linux machine");
        assertThat(refused(processes.resolve("x.pdf"), out -> out.write(1)).key())
                .isEqualTo("problem.file.not-written");
    }

    @Test
    void aFullDiskIsCalledFullAndTheOldFileStays() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()),
                "mounting a small disk needs root on Linux");
        try {
            Path target = Files.writeString(disk.resolve("a.docx"), "cũ");
            assertThat(refused(target, out -> out.write(new byte[1 << 20])).key()).isEqualTo("problem.file.disk-full");
            assertThat(target).hasContent("cũ");
            try (Stream<Path> files = Files.list(disk)) {
                assertThat(files).containsExactly(target);
            }
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void everyProblemHasItsSentenceInBothLanguages() {
        for (String kind : List.of("no-folder", "is-folder", "read-only", "in-use", "disk-full", "not-written")) {
            for (Language language : Language.values()) {
                String sentence = new Problem("problem.file." + kind, folder).sentence(Messages.in(language));
                assertThat(sentence).contains(folder.toString()).endsWith(".");
            }
        }
    }

    private static Problem refused(Path target, AtomicFile.Content content) {
        Problem problem = catchThrowableOfType(Problem.class, () -> AtomicFile.write(target, content));
        assertThat(problem).isNotNull();
        return problem;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
