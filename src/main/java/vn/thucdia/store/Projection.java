package vn.thucdia.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Field;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.Operation;
import vn.thucdia.journal.OperationId;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;
import vn.thucdia.journal.Relation;

/**
 * Applies change sets to the tables: the only code that writes them. Works on one connection whose transaction the caller ends.
 * The result does not depend on the order in which change sets of different origins arrive.
 */
final class Projection {

    private final Connection connection;
    private final Schema schema;
    private final Heads heads;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Map<Origin, Integer> chains = new HashMap<>();

    Projection(Connection connection, Schema schema) throws SQLException {
        this.connection = connection;
        this.schema = schema;
        this.heads = new Heads(connection);
        heads.origins().forEach((number, origin) -> chains.put(origin, number));
    }

    void apply(ChangeSet set, String hash) throws SQLException {
        int chain = chain(set.id().origin());
        writeChangeSet(chain, set);
        Map<UUID, String> touched = new LinkedHashMap<>();
        for (int i = 0; i < set.operations().size(); i++) {
            Operation operation = set.operations().get(i);
            writeOperation(chain, set, i, operation);
            touched.put(operation.entity(), operation.kind());
        }
        for (Map.Entry<UUID, String> entry : touched.entrySet()) {
            EntityKind<?> kind = schema.kind(entry.getValue());
            if (kind != null) {
                writeRow(kind, entry.getKey());
            }
        }
        update("UPDATE \"chain\" SET \"seq\" = ?, \"hash\" = ? WHERE \"no\" = ?", set.id().seq(), hash, chain);
    }

    private int chain(Origin origin) throws SQLException {
        Integer known = chains.get(origin);
        if (known != null) {
            return known;
        }
        int number = chains.size() + 1;
        update("INSERT INTO \"chain\" VALUES (?, ?, ?, 0, ?)", number, origin.replica(), origin.epoch(),
                Position.EMPTY.hash());
        chains.put(origin, number);
        heads.learn(number, origin);
        return number;
    }

    private void writeChangeSet(int chain, ChangeSet set) throws SQLException {
        String undoes = set.relation() instanceof Relation.Undoes(var target) ? target.toString() : null;
        String redoes = set.relation() instanceof Relation.Redoes(var target) ? target.toString() : null;
        update("INSERT INTO \"change_set\" VALUES (?, ?, ?, ?, ?, ?, ?, ?)", chain, set.id().seq(), set.time().millis(),
                set.time().counter(), set.actor(), set.action(), undoes, redoes);
    }

    private void writeOperation(int chain, ChangeSet set, int index, Operation operation) throws SQLException {
        long seq = set.id().seq();
        update("INSERT INTO \"operation\" VALUES (?, ?, ?, ?, ?, ?, ?)", chain, seq, index, operation.kind(),
                operation.entity(), operation.field(), operation.value());
        for (OperationId parent : operation.supersedes()) {
            update("INSERT INTO \"supersession\" VALUES (?, ?, ?, ?, ?)", parent.toString(), chain, seq, index,
                    operation.field());
            Integer parentChain = chains.get(parent.set().origin());
            if (parentChain != null) {
                update("DELETE FROM \"head\" WHERE \"entity\" = ? AND \"field\" = ? AND \"chain\" = ? AND \"seq\" = ? AND \"idx\" = ?",
                        operation.entity(), operation.field(), parentChain, parent.set().seq(), parent.index());
            }
        }
        if (!superseded(set.operationId(index), operation.field())) {
            update("INSERT INTO \"head\" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", operation.entity(), operation.field(),
                    chain, seq, index, operation.kind(), operation.value(), set.time().millis(), set.time().counter(),
                    set.actor());
        }
    }

    /** Whether an operation that arrived earlier already replaces this one. */
    private boolean superseded(OperationId id, String field) throws SQLException {
        PreparedStatement query = prepare(
                "SELECT 1 FROM \"supersession\" WHERE \"parent\" = ? AND \"field\" = ? LIMIT 1");
        query.setString(1, id.toString());
        query.setString(2, field);
        try (ResultSet rows = query.executeQuery()) {
            return rows.next();
        }
    }

    /** Writes the row of a record from its heads; a record that is not visible has none. */
    private void writeRow(EntityKind<?> kind, UUID entity) throws SQLException {
        RecordState state = heads.state(entity);
        if (!state.visible()) {
            update("DELETE FROM " + Schema.quoted(kind.name()) + " WHERE \"id\" = ?", entity);
            return;
        }
        List<@Nullable Object> values = new ArrayList<>();
        values.add(entity);
        for (Field field : kind.fields()) {
            values.add(Row.column(field.decode(state.value(field.name()))));
        }
        update(mergeSql(kind), values.toArray());
    }

    private static String mergeSql(EntityKind<?> kind) {
        StringBuilder sql = new StringBuilder("MERGE INTO " + Schema.quoted(kind.name()) + " KEY (\"id\") VALUES (?");
        sql.repeat(", ?", kind.fields().size());
        return sql.append(')').toString();
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepare(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return Objects.requireNonNull(statement);
    }

    Heads heads() {
        return heads;
    }
}
