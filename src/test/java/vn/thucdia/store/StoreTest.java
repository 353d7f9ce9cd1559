package vn.thucdia.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.Operation;
import vn.thucdia.journal.OperationId;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Relation;
import vn.thucdia.language.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StoreTest {

    public record Visit(Id<Visit> id, String name, @Nullable LocalDate date, @Nullable BigDecimal figure,
            @Nullable Id<Visit> parent, boolean open, int order) {}

    public record Site(Id<Site> id, String name) {}

    private static final Schema SCHEMA = new Schema(List.of(EntityKind.of(Visit.class)));
    private static final Origin ORIGIN = new Origin("00000000000000aa", 1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private final Ids ids = new Ids();
    @SuppressWarnings("NullAway.Init")
    private StoreFolder folder;

    @BeforeEach
    void setUp() {
        folder = new StoreFolder(temp.resolve("store"), SCHEMA);
    }

    private static ChangeSet set(long seq, Operation... operations) {
        return new ChangeSet(new ChangeSetId(ORIGIN, seq), new HybridTime(seq, 0), "-", "visit.edit", Relation.PLAIN,
                List.of(operations));
    }

    private static Operation named(UUID id, @Nullable String name, OperationId... over) {
        return new Operation("visit", id, "name", name, List.of(over));
    }

    private Store filled() throws IOException {
        return folder.rebuild(store -> store.apply(set(1, named(ids.create().value(), "Than Uyên")), "h"));
    }

    private static ChangeSet renamed(List<Visit> visits, String name) {
        return set(2, named(visits.getFirst().id().value(), name,
                new OperationId(new ChangeSetId(ORIGIN, 1), 0)));
    }

    private Condition condition() throws IOException {
        return folder.inspect();
    }

    @Test
    void theSealTellsEveryCondition() throws Exception {
        assertThat(condition()).isEqualTo(Condition.ABSENT);
        filled().close();
        assertThat(condition()).isEqualTo(Condition.SOUND);
        assertThat(new StoreFolder(folder.folder(), new Schema(List.of(EntityKind.of(Site.class)))).inspect())
                .isEqualTo(Condition.OTHER_SCHEMA);
        Path file = folder.folder().resolve("store.mv.db");
        Path seal = folder.folder().resolve("store.seal");
        String sealed = Files.readString(seal);
        Files.writeString(seal, "");
        assertThat(condition()).isEqualTo(Condition.OTHER_SCHEMA);
        Files.writeString(seal, sealed);
        Files.delete(SummedFiles.beside(file));
        assertThat(condition()).isEqualTo(Condition.UNCLEAN);
        Files.delete(seal);
        assertThat(condition()).isEqualTo(Condition.UNCLEAN);
        Files.writeString(seal, sealed);
        Files.delete(file);
        assertThat(condition()).isEqualTo(Condition.DELETED);
    }

    /** Of a killed program's file: whatever was written after it was last forced is not there any more, all before it is. */
    @Test
    void aStoreIsOpenedAsItWasWhenItWasLastForced() throws Exception {
        filled().close();
        Path file = folder.folder().resolve("store.mv.db");
        Path sums = SummedFiles.beside(file);
        byte[] image;
        byte[] later;
        List<Visit> before;
        try (Store store = folder.open()) {
            before = visits(store);
            store.force();
            image = Files.readAllBytes(sums);
            store.apply(renamed(before, "sau"), "h2");
            store.force();
            later = Files.readAllBytes(file);
        }
        Files.write(file, later);
        Files.write(sums, image);
        try (Store store = folder.open()) {
            assertThat(visits(store)).isEqualTo(before);
            store.apply(renamed(before, "lại"), "h2");
            assertThat(visits(store).getFirst().name()).isEqualTo("lại");
        }
    }

    /** 80 flipped bits, one at a time: what is read is right or there is an error. */
    @Test
    void aFlippedBitNeverGivesAWrongValue() throws Exception {
        List<Visit> right;
        try (Store store = filled()) {
            right = visits(store);
        }
        Path file = folder.folder().resolve("store.mv.db");
        Path sums = SummedFiles.beside(file);
        Map<Path, byte[]> whole = Map.of(file, Files.readAllBytes(file), sums, Files.readAllBytes(sums));
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 80; i++) {
            Path hit = random.nextInt(4) == 0 ? sums : file;
            for (Map.Entry<Path, byte[]> each : whole.entrySet()) {
                byte[] bytes = each.getValue().clone();
                if (each.getKey().equals(hit)) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                Files.write(each.getKey(), bytes);
            }
            try (Store store = folder.open()) {
                assertThat(visits(store)).isEqualTo(right);
            } catch (RuntimeException noticed) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(10);
    }

    @Test
    void readersMayOnlySelect() throws Exception {
        try (Store store = filled()) {
            for (String sql : List.of("DELETE FROM visit", "INSERT INTO chain VALUES (9, 'x', 1, 1, 'h')",
                    "UPDATE visit SET name = 'x'", "DROP TABLE visit", "CREATE TABLE t (a INT)", "SHUTDOWN",
                    "CREATE ALIAS f FOR 'java.lang.System.exit'", "SELECT FILE_READ('/etc/passwd')",
                    "CALL CSVWRITE('" + temp.resolve("x.csv") + "', 'SELECT 1')",
                    "SCRIPT TO '" + temp.resolve("x.sql") + "'")) {
                assertThatThrownBy(() -> store.read(handle -> handle.execute(sql))).as(sql)
                        .isInstanceOf(JdbiException.class);
            }
            assertThat(visits(store)).hasSize(1);
            assertThat(Files.exists(temp.resolve("x.csv"))).isFalse();
        }
    }

    private static List<Visit> visits(Store store) {
        return store.read(handle -> handle.createQuery("SELECT * FROM visit ORDER BY \"order\", id").mapTo(Visit.class)
                .list());
    }

    @Test
    void recordsComeBackAsTheyWereAndIdsCanBeBound() {
        EntityKind<Visit> kind = EntityKind.of(Visit.class);
        List<Visit> visits = new ArrayList<>();
        try (Store store = Store.inMemory(SCHEMA)) {
            List<LocalDate> dates = List.of(LocalDate.of(2023, 6, 13), LocalDate.of(1582, 10, 10),
                    LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(-44, 3, 15));
            for (int i = 0; i < dates.size(); i++) {
                Id<Visit> id = ids.create();
                Visit visit = new Visit(id, "Chè \"búp\" 'tươi' 🍃 " + "x".repeat(i * 40_000), dates.get(i),
                        new BigDecimal("12345678901234567890.125"), i == 0 ? null : visits.getFirst().id(), i % 2 == 0,
                        i);
                visits.add(visit);
                List<Operation> operations = new ArrayList<>();
                kind.texts(visit).forEach((field, text) -> operations
                        .add(new Operation("visit", id.value(), field, text, List.of())));
                store.apply(set(i + 1L, operations.toArray(Operation[]::new)), "h" + i);
            }
            assertThat(visits(store)).isEqualTo(visits);
            assertThat(store.<List<Visit>>read(handle -> handle.createQuery("SELECT * FROM visit WHERE parent = :id")
                    .bind("id", visits.getFirst().id()).mapTo(Visit.class).list())).hasSize(4);
            assertThat(store.positions().get(ORIGIN)).isNotNull();
        }
    }

    @Test
    void anUnknownKindIsKeptInHistoryAndHasNoTable() {
        UUID id = ids.create().value();
        try (Store store = Store.inMemory(SCHEMA)) {
            store.apply(set(1, new Operation("drone", id, "height", "120", List.of()),
                    new Operation("visit", ids.create().value(), "weather", "mưa", List.of())), "h");
            assertThat(store.history(id)).extracting(Head::value).containsExactly("120");
            assertThat(store.state(id).value("height")).isEqualTo("120");
        }
    }

    @Test
    void aChangeSetThatIsAppliedAgainChangesNothing() {
        UUID id = ids.create().value();
        try (Store store = Store.inMemory(SCHEMA)) {
            store.apply(set(1, named(id, "một")), "h1");
            store.apply(set(1, named(id, "hai")), "h1");
            assertThat(visits(store)).extracting(Visit::name).containsExactly("một");
            assertThat(store.history(id)).hasSize(1);
        }
    }

    @Test
    void readsOfAFailedStoreAreAnsweredByTheOneInItsPlace() {
        UUID id = ids.create().value();
        Store failed = Store.inMemory(SCHEMA);
        failed.abandon();
        assertThatThrownBy(() -> visits(failed)).isInstanceOf(IllegalStateException.class);
        try (Store other = Store.inMemory(SCHEMA)) {
            other.apply(set(1, named(id, "một")), "h1");
            failed.failover(() -> other);
            assertThat(visits(failed)).hasSize(1);
            assertThat(failed.state(id).value("name")).isEqualTo("một");
            assertThatThrownBy(() -> failed.read(handle -> handle.execute("SELECT no_such_column")))
                    .isInstanceOf(JdbiException.class);
        }
    }

    @Test
    void aChildThatArrivesBeforeItsParentHidesItAcrossARestart() throws Exception {
        UUID id = ids.create().value();
        Origin other = new Origin("00000000000000bb", 1);
        ChangeSet parent = new ChangeSet(new ChangeSetId(other, 1), new HybridTime(99, 0), "-", "x", Relation.PLAIN,
                List.of(named(id, "cũ")));
        folder.rebuild(store -> store.apply(set(1, named(id, "mới", parent.operationId(0))), "h1")).close();
        try (Store store = folder.open()) {
            store.apply(parent, "h2");
            assertThat(visits(store)).extracting(Visit::name).containsExactly("mới");
            assertThat(store.state(id).heads("name")).hasSize(1);
            assertThat(store.history(id)).hasSize(2);
            assertThat(store.<Integer>read(handle -> handle.createQuery("SELECT count(*) FROM awaited")
                    .mapTo(Integer.class).one())).isZero();
        }
    }

    @Test
    void noValueHoweverStrangeKeepsTheStoreFromGoingOn() {
        List<String> strange = List.of("\u0000", "\ud800", "x".repeat(3_000_000), "+999999999-12-31",
                "-999999999-01-01",
                "0000-00-00", "2023-02-30", "1E+999999999", "NaN", "99999999999999999999", "-", "TRUE",
                "'; DROP TABLE visit",
                "not-a-uuid");
        try (Store store = Store.inMemory(SCHEMA)) {
            long seq = 0;
            for (String value : strange) {
                UUID id = ids.create().value();
                List<Operation> operations = new ArrayList<>();
                for (String field : List.of("name", "date", "figure", "parent", "open", "order", "deleted", "id",
                        value)) {
                    operations.add(new Operation("visit", id, field, value, List.of()));
                }
                store.apply(set(++seq, operations.toArray(Operation[]::new)), "h" + seq);
                assertThat(store.state(id).value("name")).isEqualTo(value);
                assertThat(visits(store)).filteredOn(visit -> visit.id().value().equals(id)).singleElement()
                        .extracting(Visit::name).isEqualTo(value);
            }
        }
    }

    @Test
    void aFailedRebuildLeavesTheOldFileInItsPlace() throws Exception {
        filled().close();
        assertThatThrownBy(() -> folder.rebuild(store -> {
            throw new IllegalStateException("disk gone");
        })).isInstanceOf(StoreException.class);
        assertThat(condition()).isEqualTo(Condition.SOUND);
        assertThat(folder.folder()).isDirectoryNotContaining("glob:**/rebuild*");
    }

    @Test
    void quarantineKeepsTheLastDamagedFileOnly() throws Exception {
        Path quarantine = temp.resolve("quarantine");
        for (String label : List.of("one", "two")) {
            filled().close();
            folder.quarantine(quarantine, label);
            assertThat(condition()).isEqualTo(Condition.ABSENT);
        }
        try (var files = Files.list(quarantine)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactly("store-two.mv.db");
        }
    }

    @Test
    void aPathThatWouldChangeTheDatabaseUrlIsRefused() {
        assertThatThrownBy(() -> new StoreFolder(temp.resolve("a;INIT=x"), SCHEMA).rebuild(store -> {}))
                .hasRootCauseInstanceOf(Problem.class);
    }

    @Test
    void closingTwiceAndAbandoningAreHarmless() throws Exception {
        Store store = filled();
        store.abandon();
        assertThat(store.usable()).isFalse();
        store.close();
        assertThat(condition()).isEqualTo(Condition.SOUND);
    }
}
