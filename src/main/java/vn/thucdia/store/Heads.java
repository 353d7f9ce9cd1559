package vn.thucdia.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.OperationId;
import vn.thucdia.journal.Origin;

/** Reads heads, states and histories over one connection. */
final class Heads {

    private static final String COLUMNS = "\"chain\", \"seq\", \"idx\", \"kind\", \"entity\", \"field\", \"val\", \"millis\", \"counter\", \"actor\"";

    private final Connection connection;
    private final Map<Integer, Origin> origins = new HashMap<>();
    private final PreparedStatement byEntity;
    private final PreparedStatement seen;

    Heads(Connection connection) throws SQLException {
        this.connection = connection;
        try (PreparedStatement query = connection
                .prepareStatement("SELECT \"no\", \"replica\", \"epoch\" FROM \"chain\"");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                origins.put(rows.getInt(1), new Origin(rows.getString(2), rows.getInt(3)));
            }
        }
        byEntity = connection.prepareStatement("SELECT " + COLUMNS + " FROM \"head\" WHERE \"entity\" = ?");
        seen = connection.prepareStatement(
                "SELECT \"parent\" FROM \"supersession\" WHERE \"child_chain\" = ? AND \"child_seq\" = ? AND \"child_idx\" = ?");
    }

    Map<Integer, Origin> origins() {
        return Map.copyOf(origins);
    }

    void learn(int number, Origin origin) {
        origins.put(number, origin);
    }

    RecordState state(UUID entity) throws SQLException {
        byEntity.setObject(1, entity);
        List<Head> heads = list(byEntity);
        Map<OperationId, Set<OperationId>> seenByDeletion = new HashMap<>();
        for (Head head : heads) {
            if (head.field().equals(vn.thucdia.journal.Operation.DELETED) && "true".equals(head.value())) {
                seenByDeletion.put(head.id(), parents(head.id()));
            }
        }
        return new RecordState(heads, seenByDeletion);
    }

    /** What an operation superseded, in any field. */
    Set<OperationId> parents(OperationId child) throws SQLException {
        seen.setInt(1, number(child.set().origin()));
        seen.setLong(2, child.set().seq());
        seen.setInt(3, child.index());
        Set<OperationId> parents = new HashSet<>();
        try (ResultSet rows = seen.executeQuery()) {
            while (rows.next()) {
                parents.add(OperationId.parse(rows.getString(1)));
            }
        }
        return parents;
    }

    /** Every operation ever made on a record, in the order of {@link Head#SHOWN}. */
    List<Head> history(UUID entity) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT o."chain", o."seq", o."idx", o."kind", o."entity", o."field", o."val", c."millis", c."counter", c."actor"
                FROM "operation" o JOIN "change_set" c ON c."chain" = o."chain" AND c."seq" = o."seq"
                WHERE o."entity" = ?""")) {
            query.setObject(1, entity);
            List<Head> history = list(query);
            history.sort(Head.SHOWN);
            return history;
        }
    }

    /** One operation of this store; empty when it has not arrived. */
    List<Head> operation(OperationId id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT o."chain", o."seq", o."idx", o."kind", o."entity", o."field", o."val", c."millis", c."counter", c."actor"
                FROM "operation" o JOIN "change_set" c ON c."chain" = o."chain" AND c."seq" = o."seq"
                WHERE o."chain" = ? AND o."seq" = ? AND o."idx" = ?""")) {
            query.setInt(1, number(id.set().origin()));
            query.setLong(2, id.set().seq());
            query.setInt(3, id.index());
            return list(query);
        }
    }

    private int number(Origin origin) {
        return origins.entrySet().stream().filter(entry -> entry.getValue().equals(origin)).mapToInt(Map.Entry::getKey)
                .findFirst().orElse(-1);
    }

    private List<Head> list(PreparedStatement query) throws SQLException {
        List<Head> heads = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Origin origin = java.util.Objects.requireNonNull(origins.get(rows.getInt(1)));
                OperationId id = new OperationId(new ChangeSetId(origin, rows.getLong(2)), rows.getInt(3));
                heads.add(new Head(id, rows.getString(4), rows.getObject(5, UUID.class), rows.getString(6),
                        rows.getString(7),
                        new HybridTime(rows.getLong(8), rows.getInt(9)), rows.getString(10)));
            }
        }
        return heads;
    }
}
