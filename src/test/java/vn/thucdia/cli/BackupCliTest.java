package vn.thucdia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Copies as a person makes, lists and puts them back. */
class BackupCliTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private final ObjectMapper json = new ObjectMapper();

    private List<Path> stored(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("segments"))) {
            return files.sorted(Comparator.comparing(Path::toString)).toList();
        }
    }

    private String hash() {
        return CliRun.in(home, "hash").out().strip();
    }

    @Test
    void aCopyIsMadeListedAndPutBackUnderANewEpoch() throws IOException {
        CliRun.in(home, "sample");
        String full = hash();
        CliRun made = CliRun.in(home, "backup");
        assertThat(made.exit()).isZero();
        assertThat(made.out()).startsWith("Đã sao lưu và đọc lại khớp: bản 2023-06-13_143200-000");
        JsonNode list = json.readTree(CliRun.in(home, "backups", "--json").out());
        assertThat(list).hasSize(1);
        assertThat(list.at("/0/visits").intValue()).isEqualTo(1);
        assertThat(list.at("/0/whole").booleanValue()).isTrue();
        String name = list.at("/0/name").textValue();
        JsonNode visits = json.readTree(CliRun.in(home, "visits", "--json").out());
        assertThat(visits).hasSize(1);
        Path identity = home.resolve("data/identity.json");
        JsonNode before = json.readTree(Files.readAllBytes(identity));

        Path rows = home.resolve("so.csv");
        Files.writeString(rows, "Mã;Năm 2022\nDS01;3500\n");
        Path other = home.resolve("other.json");
        assertThat(CliRun.in(home, "export", "all", "--format", "json", "--out", other.toString()).exit()).isZero();

        CliRun dry = CliRun.in(home, "restore", "latest");
        assertThat(dry.exit()).isZero();
        assertThat(dry.out()).contains("không bỏ ra thay đổi nào", "Chưa thay đổi gì");
        CliRun restored = CliRun.in(home, "restore", name.substring(0, 14), "--yes");
        assertThat(restored.err()).isEmpty();
        assertThat(restored.out()).contains("Đã lấy lại bản 2023-06-13");
        assertThat(hash()).isEqualTo(full);
        assertThat(CliRun.in(home, "verify").exit()).isZero();
        JsonNode after = json.readTree(Files.readAllBytes(identity));
        assertThat(after.get("replica")).isEqualTo(before.get("replica"));
        assertThat(after.get("epoch")).isNotEqualTo(before.get("epoch"));
    }

    @Test
    void anOlderCopyTakesThePlaceAndTheNewerStateStaysACopy() throws IOException {
        CliRun.in(home, "rebuild");
        CliRun.in(home, "backup");
        String empty = hash();
        CliRun.in(home, "sample");
        String full = hash();
        String older = json.readTree(CliRun.in(home, "backups", "--json").out()).at("/0/name").textValue();
        assertThat(CliRun.in(home, "restore", older).out()).contains("bỏ ra", "thay đổi mới hơn");
        CliRun restored = CliRun.in(home, "restore", older, "--yes");
        assertThat(restored.err()).isEmpty();
        assertThat(hash()).isEqualTo(empty);
        CliRun quiet = CliRun.in(home, "verify");
        assertThat(quiet.exit()).as(quiet.err()).isZero();
        String kept = json.readTree(CliRun.in(home, "backups", "--json").out()).at("/0/name").textValue();
        assertThat(CliRun.in(home, "restore", kept, "--yes").exit()).isZero();
        assertThat(hash()).isEqualTo(full);
        assertThat(CliRun.in(home, "verify").err()).isEmpty();
    }

    @Test
    void segmentsThatDidNotChangeAreKeptOnceAndADamagedOneIsNotUsed() throws IOException {
        CliRun.in(home, "sample");
        CliRun.in(home, "backup");
        Path copies = home.resolve("data/backup");
        List<Path> first = stored(copies);
        CliRun.in(home, "backup");
        assertThat(stored(copies)).isEqualTo(first);
        Path segment = first.getFirst();
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 2] ^= 4;
        Files.write(segment, bytes);
        CliRun refused = CliRun.in(home, "restore", "latest", "--yes");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("bị hỏng nên không dùng. Sổ không thay đổi");
        CliRun.in(home, "backup");
        assertThat(CliRun.in(home, "restore", "latest", "--yes").err()).isEmpty();
    }

    @Test
    void aCopyElsewhereIsAFolderOfItsOwn() throws IOException {
        CliRun.in(home, "sample");
        Path stick = Files.createDirectory(home.resolve("usb"));
        assertThat(CliRun.in(home, "backup", "--to", stick.toString()).out()).contains(stick.toString());
        assertThat(CliRun.in(home, "backup", "--to", stick.resolve("nowhere").toString()).err())
                .contains("Không có thư mục");
        assertThat(CliRun.in(home, "backups").out()).contains("Sổ chưa có bản sao nào");
        Files.writeString(home.resolve("data/settings.json"), "{\"backup\":\"" + stick + "\"}");
        assertThat(CliRun.in(home, "backups").out()).contains("Nơi thứ hai", "1 đợt");
        CliRun both = CliRun.in(home, "backup");
        assertThat(both.out().lines()).hasSize(2);
        Files.writeString(home.resolve("data/settings.json"), "{\"backup\":\"" + stick.resolve("gone") + "\"}");
        assertThat(CliRun.in(home, "backup").err()).contains("nơi thứ hai");
    }

    @Test
    void importAndRebuildAreCopiedBefore() throws IOException {
        CliRun.in(home, "sample");
        CliRun.in(home, "rebuild");
        assertThat(CliRun.in(home, "backups").out()).contains("Trước khi dựng lại");
    }
}
