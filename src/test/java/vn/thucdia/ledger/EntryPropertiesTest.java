package vn.thucdia.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.Operation;
import vn.thucdia.journal.OperationId;
import vn.thucdia.journal.Operations;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.RecordBlock;
import vn.thucdia.journal.Relation;
import vn.thucdia.store.Head;
import vn.thucdia.store.Schema;
import vn.thucdia.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packed entries of a store say exactly what the change sets said: for imports of many records at once, edits and deletions of
 * them, on several laptops, arriving in any order and in transactions of any size.
 */
class EntryPropertiesTest {

    private static final Schema SCHEMA = new Schema(List.of(LedgerTest.NOTES));
    private static final int CHAINS = 3;
    private static final int SETS = 6;
    private static final int RECORDS = 16;
    private static final List<String> FIELDS = List.of("text", "date", "flagged", "number", "unheardOf", "deleted");
    private static final List<@Nullable String> VALUES = new ArrayList<>();

    static {
        VALUES.addAll(List.of("", "7", "true", "2023-06-13", "chè búp tươi", "\ud83c\udf43", "\ud800x", "?", "\u0000",
                "6f9619ff-8b86-d011-b42d-00c04fc964ff", "6F9619FF-8B86-D011-B42D-00C04FC964FF", "x".repeat(300)));
        VALUES.add(null);
    }

    @Property(tries = 60)
    void packedEntriesSayWhatTheChangeSetsSaid(@ForAll Random random) {
        List<Deque<ChangeSet>> chains = chains(random);
        Replay replay = new Replay();
        chains.forEach(chain -> chain.forEach(replay::add));
        List<ChangeSet> one = interleave(chains, random);
        List<ChangeSet> other = interleave(chains, random);
        try (Store first = inParts(one, random); Store second = inParts(other, random)) {
            assertThat(dump(second)).isEqualTo(dump(first));
            for (ChangeSet set : one) {
                assertThat(first.operations(set.id())).isEqualTo(set.operations());
                for (int i = 0; i < set.operations().size(); i++) {
                    assertThat(first.operation(set.operationId(i))).containsExactly(head(set, i));
                }
            }
            StoreDump.of(replay).forEach((id, state) -> assertThat(StoreDump.of(first.state(id))).isEqualTo(state));
            assertThat(StoreDump.of(first.states(replay.states().keySet().stream().map(Id::value).toList())))
                    .isEqualTo(StoreDump.of(replay));
            for (int i = 0; i < RECORDS; i++) {
                assertThat(first.history(entity(i))).isEqualTo(history(one, entity(i)));
            }
        }
    }

    /** Half-arrived work too: what is here is shown as the model shows it. */
    @Property(tries = 40)
    void everyPrefixOfAnArrivalFollowsTheModel(@ForAll Random random) {
        List<ChangeSet> arrived = interleave(chains(random), random);
        List<ChangeSet> part = arrived.subList(0, random.nextInt(arrived.size()));
        Replay replay = new Replay();
        part.forEach(replay::add);
        try (Store store = inParts(part, random)) {
            Map<UUID, String> states = StoreDump.of(replay);
            states.forEach((id, state) -> assertThat(StoreDump.of(store.state(id))).isEqualTo(state));
        }
    }

    /** All but what is awaited: operations that never existed are awaited only by those who came before their change set. */
    private static List<String> dump(Store store) {
        return StoreDump.of(store).stream().filter(row -> !row.startsWith("{parent=")).toList();
    }

    private static UUID entity(int number) {
        return new UUID(9, number);
    }

    private static Head head(ChangeSet set, int i) {
        Operation operation = set.operations().get(i);
        return new Head(set.operationId(i), operation.kind(), operation.entity(), operation.field(), operation.value(),
                set.time(), set.actor());
    }

    private static List<Head> history(List<ChangeSet> sets, UUID entity) {
        List<Head> all = new ArrayList<>();
        for (ChangeSet set : sets) {
            for (int i = 0; i < set.operations().size(); i++) {
                if (set.operations().get(i).entity().equals(entity)) {
                    all.add(head(set, i));
                }
            }
        }
        all.sort(Head.SHOWN);
        return all;
    }

    private static Store inParts(List<ChangeSet> sets, Random random) {
        Store store = Store.inMemory(SCHEMA);
        for (int from = 0; from < sets.size();) {
            int to = Math.min(sets.size(), from + 1 + random.nextInt(5));
            store.applyAll(sets.subList(from, to).stream().map(set -> Map.entry(set, "h" + set.id())).toList());
            from = to;
        }
        return store;
    }

    private static List<Deque<ChangeSet>> chains(Random random) {
        List<Deque<ChangeSet>> chains = new ArrayList<>();
        for (int chain = 0; chain < CHAINS; chain++) {
            Deque<ChangeSet> sets = new ArrayDeque<>();
            Origin origin = new Origin("%016x".formatted(chain + 1), 1);
            for (int seq = 1; seq <= SETS; seq++) {
                List<Operations.Part> parts = new ArrayList<>();
                int from = 0;
                for (int some = random.nextInt(3); some >= 0; some--) {
                    Operations.Part part = random.nextInt(3) == 0
                            ? block(random)
                            : groups(from, new ChangeSetId(origin, seq), random);
                    from += part.size();
                    parts.add(part);
                }
                Operations operations = Operations.ofParts(parts);
                sets.add(new ChangeSet(new ChangeSetId(origin, seq), new HybridTime(1000 + random.nextInt(9), 0),
                        "a" + chain, "x", Relation.PLAIN, operations));
            }
            chains.add(sets);
        }
        return chains;
    }

    /** Like records as an import brings them; some of them perhaps known already, or named twice. */
    private static RecordBlock block(Random random) {
        List<String> fields = FIELDS.subList(0, 1 + random.nextInt(FIELDS.size() - (random.nextInt(9) == 0 ? 0 : 1)));
        UUID[] ids = new UUID[1 + random.nextInt(9)];
        int first = random.nextInt(RECORDS);
        for (int record = 0; record < ids.length; record++) {
            ids[record] = entity(random.nextInt(8) == 0 ? random.nextInt(RECORDS) : (first + record) % RECORDS);
        }
        @Nullable
        String[][] columns = new @Nullable String[fields.size()][ids.length];
        for (@Nullable
        String[] column : columns) {
            for (int record = 0; record < ids.length; record++) {
                column[record] = VALUES.get(random.nextInt(VALUES.size()));
            }
        }
        return new RecordBlock(random.nextInt(9) == 0 ? "drone" : "note", fields, ids, columns);
    }

    private static Operations.Plain groups(int from, ChangeSetId set, Random random) {
        List<Operation> operations = new ArrayList<>();
        for (int group = random.nextInt(6); group >= 0; group--) {
            group(operations, from, set, random);
        }
        return new Operations.Plain(operations);
    }

    /** Operations on one record: all of its fields as in an import, or a few, or more than an entry takes; some over others. */
    private static void group(List<Operation> operations, int from, ChangeSetId set, Random random) {
        UUID entity = entity(random.nextInt(RECORDS));
        String kind = random.nextInt(9) == 0 ? "drone" : "note";
        boolean whole = random.nextBoolean();
        int count = whole ? FIELDS.size() - 1 : random.nextInt(20) == 0 ? 150 : 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            String field = whole ? FIELDS.get(i) : FIELDS.get(random.nextInt(FIELDS.size()));
            List<OperationId> over = new ArrayList<>();
            for (int parents = random.nextInt(whole ? 1 : 3); parents > 0; parents--) {
                boolean own = random.nextInt(4) == 0;
                over.add(own ? new OperationId(set, random.nextInt(from + operations.size() + 3)) : anyOf(random));
            }
            String value = field.equals("deleted") ? "true" : VALUES.get(random.nextInt(VALUES.size()));
            operations.add(new Operation(kind, entity, field, value, over));
        }
    }

    /** An operation of any chain, also of one that never arrives. */
    private static OperationId anyOf(Random random) {
        Origin origin = new Origin("%016x".formatted(1 + random.nextInt(CHAINS + 1)), 1);
        return new OperationId(new ChangeSetId(origin, 1 + random.nextInt(SETS)), random.nextInt(12));
    }

    private static List<ChangeSet> interleave(List<Deque<ChangeSet>> chains, Random random) {
        List<Deque<ChangeSet>> rest = new ArrayList<>(chains.stream().map(ArrayDeque::new).toList());
        List<ChangeSet> all = new ArrayList<>();
        while (!rest.isEmpty()) {
            Deque<ChangeSet> chain = rest.get(random.nextInt(rest.size()));
            all.add(chain.pop());
            rest.removeIf(Deque::isEmpty);
        }
        return all;
    }
}
