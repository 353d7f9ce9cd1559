package vn.thucdia.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thucdia.app.AppContext;
import vn.thucdia.exchange.JsonImport.Imported;
import vn.thucdia.journal.JournalLine;
import vn.thucdia.journal.Origin;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonExchangeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:10:01Z"), ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private final ObjectMapper json = new ObjectMapper();

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void name() {
        file = temp.resolve("everything.json");
    }

    private AppContext open(String name) {
        return AppContext.open(new DataFolder(temp.resolve(name), temp.resolve("marks")), CLOCK);
    }

    private boolean export(AppContext context) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return new JsonExport(context.ledger(), CLOCK, "test").write(out);
        }
    }

    /** Records the sample with a deletion and exports it; returns the hash. */
    private String exportSample() throws IOException {
        try (AppContext context = open("source")) {
            Visit visit = SampleVisit.record(context);
            context.visits().removeSite(context.visits().sites(visit.id()).getFirst().id());
            assertThat(export(context)).isTrue();
            return context.ledger().contentHash();
        }
    }

    @Test
    void anImportIntoAnEmptyFolderGivesTheSameHashTheSameBytesAndASoundLedger() throws IOException {
        String hash = exportSample();
        try (AppContext target = open("target"); AppContext source = open("source")) {
            Imported imported = new JsonImport(target.ledger()).read(file);
            assertThat(imported.changeSets()).isGreaterThan(50);
            assertThat(target.ledger().contentHash()).isEqualTo(hash);
            assertThat(target.ledger().verify().sound()).isTrue();
            for (Origin origin : source.ledger().origins()) {
                assertThat(target.ledger().lines(origin, 0)).isEqualTo(source.ledger().lines(origin, 0));
            }
            assertThat(target.visits().all()).isEqualTo(source.visits().all());
            assertThat(new JsonImport(target.ledger()).read(file).changeSets()).isZero();
        }
    }

    @Test
    void theFileIsReadableByAnyoneAndMarksDeletedRecords() throws IOException {
        String hash = exportSample();
        JsonNode root = json.readTree(file.toFile());
        assertThat(root.get("format").textValue()).isEqualTo("thuc-dia");
        assertThat(root.get("exportedAt").textValue()).isEqualTo("2026-11-23T08:10:01Z");
        assertThat(root.get("contentHash").textValue()).isEqualTo(hash);
        assertThat(root.get("complete").booleanValue()).isTrue();
        JsonNode visit = root.at("/records/visit/0");
        assertThat(visit.get("date").textValue()).isEqualTo("2023-06-13");
        assertThat(visit.get("period").textValue()).isEqualTo("2023-H1");
        assertThat(visit.has("startTime")).isFalse();
        JsonNode site = root.at("/records/site/0");
        assertThat(site.get("name").textValue()).isEqualTo("Cụm công nghiệp Than Uyên");
        assertThat(site.get("_deleted").booleanValue()).isTrue();
        assertThat(root.at("/records/admin_unit")).hasSize(153);
        assertThat(Files.readString(file)).contains("Trồng rừng năm 2023");
    }

    @Test
    void valuesInConflictAreAllInTheFile() throws IOException {
        exportSample();
        OtherLaptop both = bothEdit();
        try (AppContext context = open("source")) {
            context.ledger().receive(both.origin(), both.lines());
            export(context);
        }
        JsonNode visit = json.readTree(file.toFile()).at("/records/visit/0");
        assertThat(List.of(visit.get("place").textValue(), visit.at("/_conflicts/place/0").textValue()))
                .containsExactlyInAnyOrder("Hội trường A", "Hội trường B");
        try (AppContext target = open("target")) {
            new JsonImport(target.ledger()).read(file);
            assertThat(target.ledger().state(target.visits().all().getFirst().id()).conflicts())
                    .containsExactly("place");
        }
    }

    private record OtherLaptop(Origin origin, List<JournalLine> lines) {}

    /** Two laptops that hold the same visit each give its place another name. */
    private OtherLaptop bothEdit() {
        try (AppContext other = open("other")) {
            new JsonImport(other.ledger()).read(file);
            edit(other, "Hội trường B");
            try (AppContext source = open("source")) {
                edit(source, "Hội trường A");
            }
            Origin origin = other.ledger().origin();
            return new OtherLaptop(origin, other.ledger().lines(origin, 0));
        }
    }

    private static void edit(AppContext context, String place) {
        Visit visit = context.visits().all().getFirst();
        context.visits().edit(visit, visit.withPlace(place));
    }

    @Test
    void aFolderThatHoldsSomethingElseIsRefused() throws IOException {
        exportSample();
        try (AppContext target = open("target")) {
            target.people().addGroup("2", "Tổ công tác số 2", "UBND tỉnh Lai Châu");
            String before = target.ledger().contentHash();
            assertRefused(target, "problem.import.notempty");
            assertThat(target.ledger().contentHash()).isEqualTo(before);
        }
    }

    @Test
    void aRecordEditedBesideItsJournalIsRefusedRatherThanForgotten() throws IOException {
        exportSample();
        change(text -> text.replaceFirst("\"name\" : \"Hồ sơ thiết kế\"",
                "\"name\" : \"Hồ sơ khác\""));
        assertNothingTaken("problem.import.records");
    }

    @Test
    void aChangedLineIsRefused() throws IOException {
        exportSample();
        change(text -> text.replaceFirst("Hồ sơ thiết kế\\\\\"", "Hồ sơ thiết bị\\\\\""));
        assertNothingTaken("problem.import.line");
    }

    @Test
    void aHashThatDoesNotFitIsRefused() throws IOException {
        String hash = exportSample();
        change(text -> text.replace(hash, "0".repeat(64)));
        assertNothingTaken("problem.import.hash");
    }

    @Test
    void aLineThatIsMissingIsRefused() throws IOException {
        exportSample();
        ObjectNode root = (ObjectNode) json.readTree(file.toFile());
        ((com.fasterxml.jackson.databind.node.ArrayNode) root.at("/journal/1/lines")).remove(3);
        json.writeValue(file.toFile(), root);
        assertNothingTaken("problem.import.line");
    }

    @Test
    void oneIdGivenTwiceIsRefused() throws IOException {
        String id = "01890000-0000-7000-8000-000000000001";
        for (String second : new String[]{"visit", "site"}) {
            Files.writeString(file, second.equals("visit")
                    ? "{\"format\":\"thuc-dia\",\"version\":1,\"records\":{\"visit\":[{\"id\":\"" + id
                            + "\",\"note\":\"A\"},{\"id\":\"" + id + "\",\"note\":\"B\"}]}}"
                    : "{\"format\":\"thuc-dia\",\"version\":1,\"records\":{\"visit\":[{\"id\":\"" + id
                            + "\"}],\"site\":[{\"id\":\"" + id + "\"}]}}");
            assertNothingTaken("problem.import.duplicate");
        }
    }

    @Test
    void aFileOfANewerVersionIsRefused() throws IOException {
        exportSample();
        change(text -> text.replaceFirst("\"version\" : 1", "\"version\" : 2"));
        assertNothingTaken("problem.import.newer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "không phải JSON", "{\"format\":\"thuc-dia\",", "{\"format\":\"thuc-dia\"} {}",
            "[1,2]", "{}", "\u0000\u0001", "{\"format\":\"other\",\"version\":1}",
            "{\"format\":\"thuc-dia\",\"version\":\"x\"}", "{\"format\":\"thuc-dia\",\"version\":1}",
            "{\"format\":\"thuc-dia\",\"version\":1,\"records\":[]}",
            "{\"format\":\"thuc-dia\",\"version\":1,\"records\":{\"visit\":[5]}}",
            "{\"format\":\"thuc-dia\",\"version\":1,\"journal\":[{\"chain\":\"x\",\"lines\":[]}]}",
            "{\"format\":\"thuc-dia\",\"version\":1,\"journal\":[{\"chain\":\"0123456789abcdef-1\",\"lines\":[\"x\"]}]}",
            "{\"format\":\"thuc-dia\",\"version\":1,\"records\":{\"dragon\":[{}]}}",
            "{\"format\":\"thuc-dia\",\"version\":1,\"records\":{\"visit\":[{\"colour\":\"red\"}]}}",
            "{\"format\":\"thuc-dia\",\"version\":1,\"records\":{\"visit\":[{\"date\":\"31/6\"}]}}",
            "{\"format\":\"thuc-dia\",\"version\":1,\"records\":{\"visit\":[{\"id\":\"7\"}]}}"})
    void whatIsNoExportIsRefusedInOneSentence(String content) throws IOException {
        Files.writeString(file, content);
        assertNothingTaken("problem.import.");
    }

    @Test
    void deepAndHugeFilesAreRefusedWithoutHarm() throws IOException {
        Files.writeString(file, "{\"format\":" + "[".repeat(100_000));
        assertNothingTaken("problem.import.json");
        Files.writeString(file, "{\"format\":\"" + "x".repeat(25_000_000) + "\"}");
        assertNothingTaken("problem.import.json");
    }

    @Test
    void aFileThatIsNotThereIsOneSentence() {
        assertNothingTaken("problem.import.unreadable");
    }

    @Test
    void recordsWrittenByHandBecomeOneAction() throws IOException {
        Files.writeString(file, """
                {"format": "thuc-dia", "version": 1, "records": {
                  "working_group": [{"id": "01900000-0000-7000-8000-000000000001", "number": 2, "name": "Tổ công tác số 2"}],
                  "visit": [{"workingGroup": "01900000-0000-7000-8000-000000000001", "date": "2024-05-06",
                             "continuesEarlier": true, "period": "2024-H1", "note": null, "_comment": "gõ tay"}],
                  "site": [{"name": "đã xóa", "_deleted": true}]}}
                """, StandardCharsets.UTF_8);
        try (AppContext target = open("target")) {
            assertThat(new JsonImport(target.ledger()).read(file)).isEqualTo(new Imported(1, 2, 0));
            assertThat(target.visits().all()).singleElement().satisfies(visit -> {
                assertThat(visit.date()).isEqualTo(LocalDate.of(2024, 5, 6));
                assertThat(visit.continuesEarlier()).isTrue();
                assertThat(target.people().group(java.util.Objects.requireNonNull(visit.workingGroup())))
                        .map(group -> group.name() + group.number()).contains("Tổ công tác số 22");
            });
            assertThat(target.ledger().verify().sound()).isTrue();
        }
    }

    @Test
    void theRecordsOfAnExportWithoutItsJournalGiveTheSameVisibleRecords() throws IOException {
        exportSample();
        ObjectNode root = (ObjectNode) json.readTree(file.toFile());
        root.remove("journal");
        json.writeValue(file.toFile(), root);
        try (AppContext target = open("target"); AppContext source = open("source")) {
            new JsonImport(target.ledger()).read(file);
            Visit visit = source.visits().all().getFirst();
            assertThat(target.visits().all()).containsExactly(visit);
            assertThat(target.visits().statements(visit.id())).isEqualTo(source.visits().statements(visit.id()));
            assertThat(target.visits().sites(visit.id())).isEmpty();
        }
    }

    private void change(UnaryOperator<String> edit) throws IOException {
        String before = Files.readString(file);
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
    }

    private void assertNothingTaken(String key) {
        try (AppContext target = open("target")) {
            String before = target.ledger().contentHash();
            assertRefused(target, key);
            assertThat(target.ledger().contentHash()).isEqualTo(before);
        }
    }

    private void assertRefused(AppContext target, String key) {
        assertThatThrownBy(() -> new JsonImport(target.ledger()).read(file)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.key()).startsWith(key));
    }
}
