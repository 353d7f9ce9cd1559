package vn.thucdia.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.Operation;
import vn.thucdia.journal.OperationId;
import vn.thucdia.journal.Origin;

/** Reads heads, states and histories over one connection. */
final class Heads {

    private static final String PAST = """
            SELECT o."chain", o."seq", o."idx", o."kind", o."entity", o."field", o."val", c."millis", c."counter", c."actor"
            FROM "operation" o JOIN "change_set" c ON c."chain" = o."chain" AND c."seq" = o."seq" WHERE\s""";

    private final Map<Integer, Origin> origins = new HashMap<>();
    private final Map<Origin, Integer> numbers = new HashMap<>();
    private final PreparedStatement byEntity;
    private final PreparedStatement over;
    private final PreparedStatement history;
    private final PreparedStatement operation;
    private final PreparedStatement operations;

    Heads(Connection connection) throws SQLException {
        try (PreparedStatement query = connection
                .prepareStatement("SELECT \"no\", \"replica\", \"epoch\" FROM \"chain\"");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                learn(rows.getInt(1), new Origin(rows.getString(2), rows.getInt(3)));
            }
        }
        byEntity = connection.prepareStatement("""
                SELECT "chain", "seq", "idx", "kind", "entity", "field", "val", "millis", "counter", "actor"
                FROM "head" WHERE "entity" = ?""");
        over = connection.prepareStatement(
                "SELECT \"over\" FROM \"operation\" WHERE \"chain\" = ? AND \"seq\" = ? AND \"idx\" = ?");
        history = connection.prepareStatement(PAST + "o.\"entity\" = ?");
        operation = connection.prepareStatement(PAST + "o.\"chain\" = ? AND o.\"seq\" = ? AND o.\"idx\" = ?");
        operations = connection.prepareStatement("""
                SELECT "kind", "entity", "field", "val", "over" FROM "operation"
                WHERE "chain" = ? AND "seq" = ? ORDER BY "idx\"""");
    }

    void learn(int number, Origin origin) {
        origins.put(number, origin);
        numbers.put(origin, number);
    }

    /** The number of a chain in this store; -1 when nothing of it is here. */
    int number(Origin origin) {
        return numbers.getOrDefault(origin, -1);
    }

    Collection<Integer> chains() {
        return origins.keySet();
    }

    List<Head> heads(UUID entity) throws SQLException {
        byEntity.setObject(1, entity);
        return list(byEntity);
    }

    RecordState state(UUID entity) throws SQLException {
        return state(heads(entity));
    }

    RecordState state(List<Head> heads) throws SQLException {
        Map<OperationId, Set<OperationId>> seenByDeletion = new HashMap<>();
        for (Head head : heads) {
            if (head.field().equals(Operation.DELETED) && "true".equals(head.value())) {
                place(over, head.id());
                try (ResultSet rows = over.executeQuery()) {
                    seenByDeletion.put(head.id(), new HashSet<>(rows.next() ? parents(rows.getString(1)) : List.of()));
                }
            }
        }
        return new RecordState(heads, seenByDeletion);
    }

    static String text(Collection<OperationId> parents) {
        return parents.stream().map(OperationId::toString).collect(Collectors.joining(" "));
    }

    private static List<OperationId> parents(String text) {
        return text.isEmpty() ? List.of() : Stream.of(text.split(" ", -1)).map(OperationId::parse).toList();
    }

    /** Every operation ever made on a record, in the order of {@link Head#SHOWN}. */
    List<Head> history(UUID entity) throws SQLException {
        history.setObject(1, entity);
        List<Head> all = list(history);
        all.sort(Head.SHOWN);
        return all;
    }

    /** One operation of this store; empty when it has not arrived. */
    List<Head> operation(OperationId id) throws SQLException {
        place(operation, id);
        return list(operation);
    }

    /** The operations of a change set in their order. */
    List<Operation> operations(ChangeSetId id) throws SQLException {
        operations.setInt(1, number(id.origin()));
        operations.setLong(2, id.seq());
        List<Operation> all = new ArrayList<>();
        try (ResultSet rows = operations.executeQuery()) {
            while (rows.next()) {
                all.add(new Operation(rows.getString(1), rows.getObject(2, UUID.class), rows.getString(3),
                        rows.getString(4), parents(rows.getString(5))));
            }
        }
        return all;
    }

    private void place(PreparedStatement query, OperationId id) throws SQLException {
        query.setInt(1, number(id.set().origin()));
        query.setLong(2, id.set().seq());
        query.setInt(3, id.index());
    }

    private List<Head> list(PreparedStatement query) throws SQLException {
        List<Head> heads = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Origin origin = Objects.requireNonNull(origins.get(rows.getInt(1)));
                OperationId id = new OperationId(new ChangeSetId(origin, rows.getLong(2)), rows.getInt(3));
                heads.add(new Head(id, rows.getString(4), rows.getObject(5, UUID.class), rows.getString(6),
                        rows.getString(7), new HybridTime(rows.getLong(8), rows.getInt(9)), rows.getString(10)));
            }
        }
        return heads;
    }
}
