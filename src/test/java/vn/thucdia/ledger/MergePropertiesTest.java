package vn.thucdia.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Id;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.Operation;
import vn.thucdia.journal.OperationId;
import vn.thucdia.journal.Relation;
import vn.thucdia.store.Head;
import vn.thucdia.store.RecordState;
import vn.thucdia.store.Schema;
import vn.thucdia.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/** What merging promises, for any work of several laptops in any order of exchange. */
class MergePropertiesTest {

    private static final Schema SCHEMA = new Schema(List.of(LedgerTest.NOTES, EntityKind.of(Memo.class)));
    private static final long TEN_YEARS = 3650L * 24 * 3600 * 1000;
    private static final int LAPTOPS = 4;

    public record Memo(Id<Memo> id, String text) {}

    /** One thing that happens: somebody edits, deletes, or takes some change sets of one origin from another laptop. */
    record Step(int what, int laptop, int other, int third, String field, String value) {

        UUID entity() {
            return MergePropertiesTest.entity(third / 2);
        }
    }

    @Provide
    Arbitrary<List<Step>> work() {
        Arbitrary<Integer> laptops = Arbitraries.integers().between(0, LAPTOPS - 1);
        return Combinators.combine(Arbitraries.integers().between(0, 11), laptops, laptops,
                laptops, Arbitraries.of("text", "number", "unheardOf"), Arbitraries.of("1", "2", "3", ""))
                .as(Step::new).list().ofMinSize(1).ofMaxSize(80);
    }

    private static UUID entity(int number) {
        return new UUID(7, number);
    }

    private static List<Laptop> play(List<Step> steps, long clockError) {
        List<Laptop> laptops = new ArrayList<>();
        for (int i = 0; i < LAPTOPS; i++) {
            laptops.add(new Laptop(i, i % 2 == 0 ? clockError * i : -clockError * i));
        }
        for (Step step : steps) {
            Laptop laptop = laptops.get(step.laptop);
            switch (step.what) {
                case 0, 1, 2, 3 -> laptop.edit(step.entity(), step.field, step.value.isEmpty() ? null : step.value);
                case 4 -> laptop.delete(step.entity());
                case 5 -> laptop.receiveAll(laptops.get(step.other));
                default -> laptop.receive(laptops.get(step.other), laptops.get(step.third).origin, step.what - 5);
            }
        }
        return laptops;
    }

    private static void exchangeEverything(List<Laptop> laptops) {
        for (int round = 0; round < 2; round++) {
            for (Laptop to : laptops) {
                laptops.forEach(to::receiveAll);
            }
        }
    }

    private static Store store(List<ChangeSet> sets) {
        Store store = Store.inMemory(SCHEMA);
        sets.forEach(set -> store.apply(set, "h" + set.id()));
        return store;
    }

    /** P1, P2, P4, P9: whatever the order of arrival, the same set of operations is the same state, in model and tables. */
    @Property(tries = 60)
    void laptopsThatHoldTheSameShowTheSame(@ForAll("work") List<Step> steps) {
        List<Laptop> laptops = play(steps, TEN_YEARS);
        exchangeEverything(laptops);
        Map<UUID, String> expected = StoreDump.of(laptops.getFirst().replay());
        try (Store first = store(laptops.getFirst().sets)) {
            List<String> rows = StoreDump.of(first);
            for (Laptop laptop : laptops) {
                assertThat(StoreDump.of(laptop.replay())).isEqualTo(expected);
                try (Store store = store(laptop.sets)) {
                    assertThat(StoreDump.of(store)).isEqualTo(rows);
                    expected.forEach((id, state) -> assertThat(StoreDump.of(store.state(id))).isEqualTo(state));
                }
            }
        }
    }

    /** The same before anything has met: a laptop that holds children without their parents agrees with the model too. */
    @Property(tries = 60)
    void everyIntermediateStateFollowsTheModel(@ForAll("work") List<Step> steps) {
        for (Laptop laptop : play(steps, 0)) {
            try (Store store = store(laptop.sets)) {
                StoreDump.of(laptop.replay())
                        .forEach((id, state) -> assertThat(StoreDump.of(store.state(id))).isEqualTo(state));
            }
        }
    }

    /** P1–P3 on the model: union in any order, grouping and repetition. */
    @Property(tries = 300)
    void mergingIsCommutativeAssociativeAndIdempotent(@ForAll("work") List<Step> steps, @ForAll Random random) {
        List<Laptop> laptops = play(steps, TEN_YEARS);
        List<ChangeSet> all = new ArrayList<>();
        laptops.forEach(laptop -> all.addAll(laptop.sets));
        Replay once = new Replay();
        all.forEach(once::add);
        List<ChangeSet> shuffled = new ArrayList<>(all);
        shuffled.addAll(all);
        Collections.shuffle(shuffled, random);
        Replay again = new Replay();
        shuffled.forEach(again::add);
        assertThat(StoreDump.of(again)).isEqualTo(StoreDump.of(once));
        assertThat(ContentHash.of(again)).isEqualTo(ContentHash.of(once));
    }

    /** P5: every value ever written is a head or an ancestor of a head, and stands in the history. */
    @Property(tries = 60)
    void nothingThatWasWrittenIsLost(@ForAll("work") List<Step> steps) {
        List<Laptop> laptops = play(steps, TEN_YEARS);
        exchangeEverything(laptops);
        Laptop last = laptops.getLast();
        Map<OperationId, Operation> written = new HashMap<>();
        laptops.forEach(laptop -> laptop.sets.forEach(set -> {
            for (int i = 0; i < set.operations().size(); i++) {
                written.put(set.operationId(i), set.operations().get(i));
            }
        }));
        Set<OperationId> reached = new HashSet<>();
        last.replay().states().values().forEach(state -> state.fields().forEach(field -> {
            Deque<OperationId> open = new ArrayDeque<>(state.heads(field).stream().map(Head::id).toList());
            while (!open.isEmpty()) {
                OperationId id = open.pop();
                Operation operation = written.get(id);
                if (operation != null && operation.field().equals(field) && reached.add(id)) {
                    open.addAll(operation.supersedes());
                }
            }
        }));
        assertThat(reached).containsExactlyInAnyOrderElementsOf(written.keySet());
        try (Store store = store(last.sets)) {
            written.forEach((id, operation) -> assertThat(store.history(operation.entity()))
                    .anyMatch(head -> head.id().equals(id) && String.valueOf(head.value())
                            .equals(String.valueOf(operation.value()))));
        }
    }

    /** P6, P7: different fields and equal values never conflict; P8: a deletion never hides an edit that it did not see. */
    @Property(tries = 300)
    void onlyDifferentValuesOfOneFieldConflict(@ForAll("work") List<Step> steps, @ForAll boolean same) {
        List<Laptop> laptops = play(steps, TEN_YEARS);
        exchangeEverything(laptops);
        UUID id = entity(99);
        Laptop a = laptops.get(0);
        Laptop b = laptops.get(1);
        a.edit(id, "text", "gốc");
        b.receiveAll(a);
        a.edit(id, "text", "mới");
        b.edit(id, same ? "text" : "number", same ? "mới" : "7");
        a.receiveAll(b);
        b.receiveAll(a);
        assertThat(a.state(id).conflicts()).isEmpty();
        assertThat(a.state(id).value("text")).isEqualTo("mới");
        assertThat(StoreDump.of(a.state(id))).isEqualTo(StoreDump.of(b.state(id)));
        a.edit(id, "text", "của a");
        b.edit(id, "text", "của b");
        b.receiveAll(a);
        assertThat(b.state(id).conflicts()).containsExactly("text");
        assertThat(b.state(id).heads("text")).extracting(Head::value).containsExactlyInAnyOrder("của a", "của b");
        b.edit(id, "text", "chốt");
        assertThat(b.state(id).conflicts()).isEmpty();
    }

    @Property(tries = 300)
    void aDeletionNeverHidesAnEditItDidNotSee(@ForAll("work") List<Step> steps, @ForAll boolean editAfresh) {
        List<Laptop> laptops = play(steps, TEN_YEARS);
        UUID id = entity(99);
        Laptop a = laptops.get(0);
        Laptop b = laptops.get(1);
        a.edit(id, "text", "gốc");
        b.receiveAll(a);
        a.delete(id);
        assertThat(a.state(id).visible()).isFalse();
        b.edit(id, editAfresh ? "text" : "number", "1");
        a.receiveAll(b);
        b.receiveAll(a);
        for (Laptop laptop : List.of(a, b)) {
            assertThat(laptop.state(id).visible()).isTrue();
            assertThat(laptop.state(id).contested()).isTrue();
        }
        b.delete(id);
        a.receiveAll(b);
        assertThat(a.state(id).visible()).isFalse();
        assertThat(a.state(id).contested()).isFalse();
    }

    /** P13: wrong clocks change what is shown first, never what counts. */
    @Property(tries = 200)
    void wrongClocksNeverChangeTheContent(@ForAll("work") List<Step> steps) {
        assertThat(content(play(steps, TEN_YEARS))).isEqualTo(content(play(steps, 0)));
    }

    private static Map<String, Object> content(List<Laptop> laptops) {
        exchangeEverything(laptops);
        Map<String, Object> content = new TreeMap<>();
        laptops.getFirst().replay().states().forEach((id, state) -> {
            state.fields().forEach(field -> content.put(id + field,
                    Set.copyOf(state.heads(field).stream().map(Head::id).toList())));
            content.put(id.toString(), state.visible() + " " + state.contested() + " " + state.conflicts());
        });
        return content;
    }

    /** Operations as no program of ours writes them: kinds mixed, strangers' and future operations superseded, some named twice. */
    @Provide
    Arbitrary<List<Operation>> wild() {
        Arbitrary<OperationId> ids = Combinators.combine(Arbitraries.integers().between(0, 4),
                Arbitraries.longs().between(1, 6), Arbitraries.integers().between(0, 1))
                .as((laptop, seq, index) -> OperationId.parse(new Laptop(laptop, 0).origin + "." + seq + "." + index));
        return Combinators.combine(Arbitraries.of("note", "memo", "drone"),
                Arbitraries.integers().between(0, 1), Arbitraries.of("text", "deleted", "number"),
                Arbitraries.of("true", "1", "x"), ids.list().ofMaxSize(4))
                .as((kind, entity, field, value, over) -> new Operation(kind, entity(entity), field, value, over))
                .list().ofSize(2 * 5 * 3);
    }

    @Property(tries = 150)
    void evenOperationsThatMakeNoSenseGiveOneState(@ForAll("wild") List<Operation> operations,
            @ForAll Random random) {
        List<Deque<ChangeSet>> chains = new ArrayList<>();
        for (int laptop = 0; laptop < 3; laptop++) {
            Deque<ChangeSet> chain = new ArrayDeque<>();
            for (int seq = 1; seq <= 5; seq++) {
                int from = 2 * (laptop * 5 + seq - 1);
                chain.add(new ChangeSet(new ChangeSetId(new Laptop(laptop, 0).origin, seq),
                        new HybridTime(random.nextInt(3), 0), "-", "x",
                        Relation.PLAIN, operations.subList(from, from + 2)));
            }
            chains.add(chain);
        }
        List<ChangeSet> one = interleave(chains, random);
        List<ChangeSet> other = interleave(chains, random);
        Replay replay = new Replay();
        one.forEach(replay::add);
        try (Store first = store(one); Store second = store(other)) {
            assertThat(StoreDump.of(second)).isEqualTo(StoreDump.of(first));
            StoreDump.of(replay).forEach((id, state) -> assertThat(StoreDump.of(first.state(id))).isEqualTo(state));
            replay.states().forEach((id, state) -> assertThat(rows(first, id.value())).isEqualTo(expectedRows(state)));
        }
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

    private static List<String> rows(Store store, UUID id) {
        return store.read(handle -> handle.createQuery(
                "SELECT 'note' FROM note WHERE id = :id UNION ALL SELECT 'memo' FROM memo WHERE id = :id")
                .bind("id", id).mapTo(String.class).list());
    }

    private static List<String> expectedRows(RecordState state) {
        return List.of("note", "memo").stream().filter(kind -> state.visible() && state.kinds().contains(kind))
                .toList();
    }
}
