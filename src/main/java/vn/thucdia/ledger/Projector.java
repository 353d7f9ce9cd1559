package vn.thucdia.ledger;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Id;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.Journal;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;
import vn.thucdia.language.Problem;
import vn.thucdia.store.RecordState;
import vn.thucdia.store.Schema;
import vn.thucdia.store.Store;
import vn.thucdia.store.StoreException;

/**
 * Keeps the store in step with the journal: opens it when it can be trusted, rebuilds it when not, and falls back to one in memory
 * when the disk cannot take it, so that work can go on.
 */
final class Projector implements AutoCloseable {

    /** Change sets applied in one transaction when catching up. */
    private static final int BATCH = 500;

    private final DataFolder folder;
    private final Schema schema;
    private final Journal journal;
    private final Clock clock;
    private final List<Problem> notices = new ArrayList<>();
    private Store store;

    Projector(DataFolder folder, Schema schema, Journal journal, Clock clock) {
        this.folder = folder;
        this.schema = schema;
        this.journal = journal;
        this.clock = clock;
        this.store = openOrRebuild();
    }

    Store store() {
        return store;
    }

    List<Problem> takeNotices() {
        List<Problem> all = List.copyOf(notices);
        notices.clear();
        return all;
    }

    private Store openOrRebuild() {
        Store.Condition condition = inspect();
        if (condition == Store.Condition.SOUND) {
            try {
                Store opened = Store.open(folder.store(), schema);
                if (follows(opened)) {
                    catchUp(opened);
                    return opened;
                }
                opened.close();
                condition = Store.Condition.DAMAGED;
            } catch (StoreException | IOException e) {
                condition = Store.Condition.DAMAGED;
            }
        }
        return replace(condition);
    }

    private Store.Condition inspect() {
        try {
            return Store.inspect(folder.store(), schema);
        } catch (IOException unreadable) {
            return Store.Condition.DAMAGED;
        }
    }

    /** Whether the store holds nothing that the journal does not. */
    private boolean follows(Store opened) {
        Map<Origin, Position> held = journal.positions();
        return opened.positions().entrySet().stream().allMatch(entry -> {
            Position here = held.getOrDefault(entry.getKey(), Position.EMPTY);
            Position there = entry.getValue();
            return there.seq() < here.seq() || there.seq() == here.seq() && there.hash().equals(here.hash());
        });
    }

    private Store replace(Store.Condition condition) {
        boolean fresh = condition == Store.Condition.ABSENT && journal.positions().isEmpty();
        try {
            if (condition == Store.Condition.DAMAGED || condition == Store.Condition.OTHER_SCHEMA) {
                Store.quarantine(folder.store(), folder.quarantine(), label());
            }
            Store rebuilt = Store.rebuild(folder.store(), schema, this::catchUp);
            if (!fresh) {
                notices.add(new Problem("notice.store." + name(condition)));
            }
            return rebuilt;
        } catch (StoreException | IOException e) {
            Store memory = Store.inMemory(schema);
            catchUp(memory);
            notices.add(new Problem(e, "notice.store.memory"));
            return memory;
        }
    }

    private String label() {
        return DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC).format(clock.instant());
    }

    private static String name(Store.Condition condition) {
        return switch (condition) {
            case SOUND, UNCLEAN -> "unclean";
            case ABSENT, DELETED -> "deleted";
            case DAMAGED -> "damaged";
            case OTHER_SCHEMA -> "schema";
        };
    }

    /** Applies one change set; when the store cannot take it, a new store is made, for the change set is already saved. */
    void apply(ChangeSet set, String hash) {
        try {
            store.apply(set, hash);
        } catch (StoreException e) {
            store.close();
            store = replace(Store.Condition.DAMAGED);
        }
    }

    /** Applies what the journal holds and the store does not. */
    void catchUp() {
        try {
            catchUp(store);
        } catch (StoreException e) {
            store.close();
            store = replace(Store.Condition.DAMAGED);
        }
    }

    private void catchUp(Store target) {
        Map<Origin, Position> applied = target.positions();
        for (Origin origin : journal.positions().keySet()) {
            List<Map.Entry<ChangeSet, String>> batch = new ArrayList<>();
            journal.read(origin, applied.getOrDefault(origin, Position.EMPTY).seq(), (line, set) -> {
                batch.add(Map.entry(set, line.hash()));
                if (batch.size() == BATCH) {
                    target.applyAll(batch);
                    batch.clear();
                }
            });
            target.applyAll(batch);
        }
    }

    void rebuild() {
        store.close();
        try {
            store = Store.rebuild(folder.store(), schema, this::catchUp);
        } catch (StoreException | IOException e) {
            store = replace(Store.Condition.DAMAGED);
        }
    }

    /** Everything in the journal, replayed without the store. */
    Replay replay() {
        Replay replay = new Replay();
        journal.positions().keySet().forEach(origin -> journal.read(origin, 0, (line, set) -> replay.add(set)));
        return replay;
    }

    Verification verify() {
        long[] sets = {0};
        journal.positions().keySet().forEach(origin -> journal.read(origin, 0, (line, set) -> sets[0]++));
        Replay replay = replay();
        Map<Id<?>, RecordState> states = replay.states();
        List<String> differences = new ArrayList<>();
        for (EntityKind<?> kind : schema.kinds()) {
            compare(kind, states, differences);
        }
        return new Verification(sets[0], states.size(), ContentHash.of(replay), journal.verify(), differences);
    }

    /** Compares the rows of a table with what the journal says they are. */
    private <R extends Record> void compare(EntityKind<R> kind, Map<Id<?>, RecordState> states,
            List<String> differences) {
        Map<Id<?>, R> expected = new TreeMap<>();
        states.forEach((id, state) -> {
            if (state.visible() && state.fields().stream()
                    .anyMatch(field -> state.heads(field).getFirst().kind().equals(kind.name()))) {
                expected.put(id, kind.fromTexts(new Id<>(id.value()), state::value));
            }
        });
        List<R> rows = store
                .read(handle -> handle.createQuery("SELECT * FROM \"" + kind.name() + "\"").mapTo(kind.type()).list());
        for (R row : rows) {
            if (!row.equals(expected.remove(kind.id(row)))) {
                differences.add(kind.name() + " " + kind.id(row));
            }
        }
        expected.keySet().forEach(missing -> differences.add(kind.name() + " " + missing));
    }

    @Override
    public void close() {
        store.close();
    }
}
