package vn.thucdia.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.jdbi.v3.core.Handle;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.Origin;
import vn.thucdia.store.Head;
import vn.thucdia.store.RecordState;
import vn.thucdia.store.Store;

/** Everything that a store holds, as text in a fixed order; chains by their names, for their numbers depend on who came first. */
final class StoreDump {

    private StoreDump() {}

    static List<String> of(Store store) {
        List<String> queries = new ArrayList<>(List.of(
                "SELECT replica, epoch, seq, hash FROM chain ORDER BY 1, 2",
                "SELECT replica, epoch, c.seq, millis, counter, actor, action, undoes, redoes FROM change_set c "
                        + "JOIN chain ON chain.no = chain ORDER BY 1, 2, 3",
                "SELECT parent, entity, field FROM awaited ORDER BY 1, 2, 3"));
        for (EntityKind<?> kind : store.schema().kinds()) {
            queries.add("SELECT '" + kind.name() + "' AS kind, t.* FROM \"" + kind.name() + "\" t ORDER BY \"id\"");
        }
        List<String> dump = new ArrayList<>(store
                .read(handle -> queries.stream().flatMap(query -> rows(handle, query).stream()).toList()));
        Set<UUID> records = new TreeSet<>();
        for (ChangeSetId set : sets(store)) {
            store.operations(set).forEach(operation -> records.add(operation.entity()));
            dump.add(set + " " + store.operations(set));
        }
        records.forEach(record -> dump.add(record + " " + of(store.state(record)) + " " + store.history(record)));
        return dump;
    }

    private static List<ChangeSetId> sets(Store store) {
        return store.read(handle -> handle
                .createQuery(
                        "SELECT replica, epoch, c.seq FROM change_set c JOIN chain ON chain.no = chain ORDER BY 1, 2, 3")
                .map((rows, context) -> new ChangeSetId(new Origin(rows.getString(1), rows.getInt(2)), rows.getLong(3)))
                .list());
    }

    private static List<String> rows(Handle handle, String query) {
        return handle.createQuery(query).mapToMap().map(row -> {
            row.remove("_block");
            return row.toString();
        }).list();
    }

    /** A record's state as text that tells all of it. */
    static String of(RecordState state) {
        Map<String, List<Head>> heads = new TreeMap<>();
        state.fields().forEach(field -> heads.put(field, state.heads(field)));
        return heads + " visible=" + state.visible() + " contested=" + state.contested() + " conflicts="
                + state.conflicts();
    }

    static Map<UUID, String> of(Map<UUID, RecordState> all) {
        Map<UUID, String> states = new TreeMap<>();
        all.forEach((id, state) -> states.put(id, of(state)));
        return states;
    }

    static Map<UUID, String> of(Replay replay) {
        Map<UUID, String> states = new TreeMap<>();
        replay.states().forEach((id, state) -> states.put(id.value(), of(state)));
        return states;
    }
}
