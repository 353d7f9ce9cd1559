package vn.thucdia.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.thucdia.entity.Id;
import vn.thucdia.journal.Operation;
import vn.thucdia.ledger.Replay;
import vn.thucdia.store.Head;
import vn.thucdia.store.RecordState;

/** Records as JSON: a function of their state alone, so that every version of the program writes the same. */
final class RecordJson {

    private RecordJson() {}

    /** All records by the name of their kind, in the order of names and ids. */
    static Map<String, List<Map.Entry<Id<?>, RecordState>>> byKind(Replay replay) {
        Map<String, List<Map.Entry<Id<?>, RecordState>>> kinds = new TreeMap<>();
        replay.states().forEach((id, state) -> new TreeSet<>(state.kinds())
                .forEach(kind -> kinds.computeIfAbsent(kind, name -> new ArrayList<>()).add(Map.entry(id, state))));
        return kinds;
    }

    static ObjectNode of(Id<?> id, RecordState state) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put(ExportFormat.ID_FIELD, id.toString());
        for (String field : new TreeSet<>(state.fields())) {
            String value = state.value(field);
            if (value != null && !field.equals(Operation.DELETED)) {
                json.put(field, value);
            }
        }
        if (!state.visible()) {
            json.put("_deleted", true);
        }
        ObjectNode conflicts = JsonNodeFactory.instance.objectNode();
        for (String field : state.conflicts()) {
            ArrayNode others = conflicts.putArray(field);
            state.heads(field).stream().skip(1).map(Head::value).distinct().forEach(others::add);
        }
        if (!conflicts.isEmpty()) {
            json.set("_conflicts", conflicts);
        }
        return json;
    }
}
