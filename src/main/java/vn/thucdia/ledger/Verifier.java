package vn.thucdia.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Id;
import vn.thucdia.journal.Journal;
import vn.thucdia.journal.JournalSnapshot;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;
import vn.thucdia.store.RecordState;
import vn.thucdia.store.Store;

/** Reads the whole journal and compares every row of the store with what the journal says. */
final class Verifier {

    /** Bytes of the journal that are replayed in memory at once; there they take about thirty times as much. */
    private static final long BYTES_AT_ONCE = 8L << 20;

    private final Journal journal;
    private final JournalSnapshot snapshot;
    private final Map<Origin, Position> reached;
    private final Store store;

    /** @param store holds all of the journal at this moment */
    Verifier(Journal journal, Store store) {
        this.journal = journal;
        this.snapshot = journal.snapshot();
        this.reached = snapshot.positions();
        this.store = store;
    }

    /** The hash of everything in the journal, without a look at the store's rows. */
    String contentHash() {
        ContentHash hash = new ContentHash();
        shares().forEach(share -> replay(share).states().forEach(hash::add));
        return hash.value();
    }

    private Replay replay(Share share) {
        Replay replay = new Replay(share);
        snapshot.read(replay::add);
        return replay;
    }

    private List<Share> shares() {
        return Share.of((int) (1 + snapshot.size() / BYTES_AT_ONCE));
    }

    /** @param gaps what is known to be missing from the journal */
    Verification verify(List<Gap> gaps) {
        ContentHash hash = new ContentHash();
        List<String> differences = new ArrayList<>();
        long changeSets = 0;
        int records = 0;
        for (Share share : shares()) {
            Replay replay = replay(share);
            Map<Id<?>, RecordState> states = replay.states();
            states.forEach(hash::add);
            for (EntityKind<?> kind : store.schema().kinds()) {
                compare(kind, share, states, differences);
            }
            records += states.size();
            changeSets = replay.changeSets();
        }
        differences.removeAll(savedMeanwhile());
        return new Verification(changeSets, records, hash.value(), snapshot.verify(), differences, gaps);
    }

    /** The rows that were written since the snapshot: they say more than it does. */
    private Set<String> savedMeanwhile() {
        Set<String> names = new HashSet<>();
        journal.positions().keySet().forEach(origin -> journal.read(origin,
                reached.getOrDefault(origin, Position.EMPTY).seq(), (line, set) -> set.operations()
                        .forEach(each -> names.add(each.kind() + " " + new Id<>(each.entity())))));
        return names;
    }

    /** Compares the rows of a table with what the journal says they are. */
    private <R extends Record> void compare(EntityKind<R> kind, Share share, Map<Id<?>, RecordState> states,
            List<String> differences) {
        Map<Id<?>, R> expected = new TreeMap<>();
        states.forEach((id, state) -> {
            if (state.visible() && state.kinds().contains(kind.name())) {
                expected.put(id, kind.fromTexts(new Id<>(id.value()), state::value));
            }
        });
        List<R> rows = store.read(handle -> handle
                .createQuery("SELECT * FROM \"" + kind.name() + "\" WHERE \"id\" BETWEEN :first AND :last")
                .bind("first", share.first()).bind("last", share.last()).mapTo(kind.type()).list());
        for (R row : rows) {
            if (!row.equals(expected.remove(kind.id(row)))) {
                differences.add(kind.name() + " " + kind.id(row));
            }
        }
        expected.keySet().forEach(missing -> differences.add(kind.name() + " " + missing));
    }
}
