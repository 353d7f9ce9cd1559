package vn.thucdia.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A damaged line of a real ledger: what is told, and the ways in which it comes back. */
class HealCliTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @SuppressWarnings("NullAway.Init")
    private String whole;
    @SuppressWarnings("NullAway.Init")
    private Path export;

    @BeforeEach
    void recordAndExport() throws IOException {
        CliRun.in(home, "sample");
        whole = CliRun.in(home, "hash").out();
        export = home.resolve("good.json");
        CliRun.in(home, "export", "all", "--format", "json", "--out", export.toString());
        delete(home.resolve("data/backup"));
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path segment() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("data/journal"))) {
            return files.filter(
                    file -> file.toString().endsWith(".jsonl") && !file.toString().contains("0000000000000000-1"))
                    .findFirst().orElseThrow();
        }
    }

    /** Changes one letter of a statement's text. */
    private void damageAStatement() throws IOException {
        Path segment = segment();
        List<String> lines = Files.readAllLines(segment);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("\"kind\":\"statement\"") && lines.get(i).contains("\"text\":\"")) {
                byte[] all = Files.readAllBytes(segment);
                int at = new String(all, StandardCharsets.ISO_8859_1)
                        .indexOf("\"text\":\"", lines.subList(0, i).stream()
                                .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length + 1).sum())
                        + 8;
                all[at] ^= 1;
                Files.write(segment, all);
                return;
            }
        }
        throw new AssertionError("no statement");
    }

    private void forget(String part) throws IOException {
        delete(home.resolve("data").resolve(part));
    }

    @Test
    void theLookUpFileGivesTheLineBackByItself() throws IOException {
        damageAStatement();
        CliRun shown = CliRun.in(home, "show", "latest");
        assertThat(shown.err())
                .isEqualTo("Nhật ký hỏng 1 dòng và đã được chữa từ bản sao khớp từng chữ. Không mất gì.\n");
        assertThat(CliRun.in(home, "verify").exit()).isZero();
        assertThat(CliRun.in(home, "rebuild").err()).isEmpty();
        assertThat(CliRun.in(home, "hash").out()).isEqualTo(whole);
    }

    @Test
    void aKilledProgramsLookUpFileDoesToo() throws IOException {
        damageAStatement();
        Files.delete(home.resolve("data/store/store.seal"));
        assertThat(CliRun.in(home, "hash").out()).isEqualTo(whole);
        assertThat(CliRun.in(home, "verify").exit()).isZero();
    }

    @Test
    void aCopyGivesTheLineBackByItself() throws IOException {
        CliRun.in(home, "backup");
        damageAStatement();
        forget("store");
        CliRun run = CliRun.in(home, "hash");
        assertThat(run.err()).contains("đã được chữa từ bản sao khớp từng chữ");
        assertThat(run.out()).isEqualTo(whole);
        assertThat(CliRun.in(home, "verify").exit()).isZero();
    }

    @Test
    void withoutBothItIsToldEveryTimeUntilAnExportHealsIt() throws IOException {
        damageAStatement();
        forget("store");
        for (int i = 0; i < 3; i++) {
            CliRun run = CliRun.in(home, "visits");
            assertThat(run.exit()).isZero();
            assertThat(run.err()).contains("Sổ thiếu 1 thay đổi đã lưu mà nhật ký không còn.");
        }
        CliRun verified = CliRun.in(home, "verify");
        assertThat(verified.exit()).isEqualTo(1);
        assertThat(verified.err()).endsWith("Nhật ký mất 1 thay đổi (ý kiến) ở đợt Than Uyên 13/6/2023 và tệp tra cứu "
                + "cũng không còn. Lấy lại bằng thucdia heal với bản sao hoặc tệp xuất có chúng.\n");
        assertThat(CliRun.in(home, "verify", "--lang", "en").err()).contains("The journal lost one change (statement) "
                + "in the visit Than Uyên 13/6/2023, and the look-up file no longer has it either.");
        assertThat(CliRun.in(home, "heal").exit()).isEqualTo(1);
        CliRun healed = CliRun.in(home, "heal", export.toString());
        assertThat(healed.out()).isEqualTo("Đã lấy lại 1 trong 1 thay đổi bị thiếu, khớp từng chữ.\n");
        assertThat(healed.exit()).isZero();
        assertThat(CliRun.in(home, "hash").out()).isEqualTo(whole);
        CliRun sound = CliRun.in(home, "verify");
        assertThat(sound.exit()).isZero();
        assertThat(sound.err()).isEmpty();
    }

    @Test
    void anotherLaptopsFolderHealsItToo() throws IOException {
        Path other = home.resolve("other");
        CliRun.in(home, "--data", other.toString(), "import", export.toString());
        damageAStatement();
        forget("store");
        assertThat(CliRun.in(home, "heal", other.toString()).exit()).isZero();
        assertThat(CliRun.in(home, "hash").out()).isEqualTo(whole);
        assertThat(CliRun.in(home, "heal", other.toString()).out()).isEqualTo("Sổ không thiếu gì.\n");
        assertThat(CliRun.in(home, "heal", home.resolve("none").toString()).err()).contains("Không có tệp hay thư mục");
    }

    @Test
    void whatIsWantedSoIsNotToldAnyMore() throws IOException {
        byte[] lines = Files.readAllBytes(segment());
        Files.write(segment(), java.util.Arrays.copyOf(lines, lines.length / 2));
        forget("store");
        assertThat(CliRun.in(home, "visits").err()).contains("Sổ thiếu");
        assertThat(CliRun.in(home, "hash").err()).contains("Sổ thiếu");
        assertThat(CliRun.in(home, "settle").out()).contains("là cố ý. Từ nay không báo nữa.");
        CliRun verified = CliRun.in(home, "verify");
        assertThat(verified.exit()).isZero();
        assertThat(verified.err()).isEmpty();
        assertThat(CliRun.in(home, "visits").err()).isEmpty();
        assertThat(CliRun.in(home, "rebuild").exit()).isZero();
        assertThat(CliRun.in(home, "verify").exit()).isZero();
    }

    @Test
    void anIncompleteExportIsTakenElsewhereAsWhatItIsAndHealedLater() throws IOException {
        damageAStatement();
        forget("store");
        Path part = home.resolve("part.json");
        assertThat(CliRun.in(home, "export", "all", "--format", "json", "--out", part.toString()).exit())
                .isZero();
        String other = home.resolve("other").toString();
        CliRun taken = CliRun.in(home, "--data", other, "import", part.toString());
        assertThat(taken.exit()).as(taken.err()).isZero();
        assertThat(taken.err()).contains("Tệp thiếu 1 thay đổi đã hỏng ở máy xuất");
        assertThat(CliRun.in(home, "--data", other, "verify").exit()).isEqualTo(1);
        assertThat(CliRun.in(home, "--data", other, "heal", export.toString()).exit()).isZero();
        assertThat(CliRun.in(home, "--data", other, "hash").out()).isEqualTo(whole);
        assertThat(CliRun.in(home, "--data", other, "verify").exit()).isZero();
    }

    @Test
    void theFactsOfBirthMendThemselves() throws IOException {
        Path born;
        try (Stream<Path> files = Files.walk(home.resolve("data/journal/0000000000000000-1"))) {
            born = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(born);
        bytes[bytes.length / 3] ^= 1;
        Files.write(born, bytes);
        forget("store");
        assertThat(CliRun.in(home, "hash").out()).isEqualTo(whole);
        CliRun verified = CliRun.in(home, "verify");
        assertThat(verified.exit()).as(verified.err()).isZero();
    }
}
