package vn.thucdia.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Id;
import vn.thucdia.journal.Journal;
import vn.thucdia.store.RecordState;
import vn.thucdia.store.Store;

/** Reads the whole journal and compares every row of the store with what the journal says. */
final class Verifier {

    private final Journal journal;
    private final Store store;

    Verifier(Journal journal, Store store) {
        this.journal = journal;
        this.store = store;
    }

    /** Everything in the journal, replayed without the store. */
    static Replay replay(Journal journal) {
        Replay replay = new Replay();
        journal.positions().keySet().forEach(origin -> journal.read(origin, 0, (line, set) -> replay.add(set)));
        return replay;
    }

    /** @param gaps what is known to be missing from the journal */
    Verification verify(List<Gap> gaps) {
        Replay replay = replay(journal);
        Map<Id<?>, RecordState> states = replay.states();
        List<String> differences = new ArrayList<>();
        for (EntityKind<?> kind : store.schema().kinds()) {
            compare(kind, states, differences);
        }
        return new Verification(replay.changeSets(), states.size(), ContentHash.of(replay), journal.verify(),
                differences, gaps);
    }

    /** Compares the rows of a table with what the journal says they are. */
    private <R extends Record> void compare(EntityKind<R> kind, Map<Id<?>, RecordState> states,
            List<String> differences) {
        Map<Id<?>, R> expected = new TreeMap<>();
        states.forEach((id, state) -> {
            if (state.visible() && state.kinds().contains(kind.name())) {
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
}
