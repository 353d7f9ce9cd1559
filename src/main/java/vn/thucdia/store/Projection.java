package vn.thucdia.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
 * The result does not depend on the order in which change sets of different origins arrive. After a failure it is not used again.
 */
final class Projection {

    private final Connection connection;
    private final Schema schema;
    private final Heads heads;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Map<Origin, Long> applied = new HashMap<>();
    private final Awaited awaited = new Awaited();

    Projection(Connection connection, Schema schema) throws SQLException {
        this.connection = connection;
        this.schema = schema;
        this.heads = new Heads(connection);
        try (ResultSet rows = prepare("SELECT \"replica\", \"epoch\", \"seq\" FROM \"chain\"").executeQuery()) {
            while (rows.next()) {
                applied.put(new Origin(rows.getString(1), rows.getInt(2)), rows.getLong(3));
            }
        }
        try (ResultSet rows = prepare("SELECT \"parent\", \"entity\", \"field\" FROM \"awaited\"").executeQuery()) {
            while (rows.next()) {
                awaited.add(OperationId.parse(rows.getString(1)), rows.getObject(2, UUID.class), rows.getString(3));
            }
        }
    }

    /** Applies change sets, each with the hash of its line; those applied before are left out. Rows are written once, at the end. */
    void apply(List<Map.Entry<ChangeSet, String>> sets) throws SQLException {
        Map<UUID, Touched> touched = new LinkedHashMap<>();
        Map<Integer, Position> reached = new LinkedHashMap<>();
        for (Map.Entry<ChangeSet, String> entry : sets) {
            ChangeSet set = entry.getKey();
            if (set.id().seq() > applied.getOrDefault(set.id().origin(), 0L)) {
                int chain = chain(set.id().origin());
                writeChangeSet(chain, set);
                for (int i = 0; i < set.operations().size(); i++) {
                    writeOperation(chain, set, i, touched(touched, set.operations().get(i).entity()));
                }
                reached.put(chain, new Position(set.id().seq(), entry.getValue(), set.time()));
                applied.put(set.id().origin(), set.id().seq());
            }
        }
        for (Map.Entry<UUID, Touched> entry : touched.entrySet()) {
            writeHeads(entry.getValue());
            writeRows(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<Integer, Position> entry : reached.entrySet()) {
            update("UPDATE \"chain\" SET \"seq\" = ?, \"hash\" = ? WHERE \"no\" = ?", entry.getValue().seq(),
                    entry.getValue().hash(), entry.getKey());
        }
    }

    /** A record while change sets are applied: its heads as they were and as they become, and all kinds it was and is. */
    private record Touched(List<Head> before, List<Head> heads, Set<String> kinds) {

        Touched(List<Head> before) {
            this(before, new ArrayList<>(before), new HashSet<>());
            before.forEach(head -> kinds.add(head.kind()));
        }
    }

    private Touched touched(Map<UUID, Touched> all, UUID entity) throws SQLException {
        Touched record = all.get(entity);
        if (record == null) {
            record = new Touched(heads.heads(entity));
            all.put(entity, record);
        }
        return record;
    }

    private int chain(Origin origin) throws SQLException {
        int known = heads.number(origin);
        if (known >= 0) {
            return known;
        }
        int number = heads.chains().size() + 1;
        update("INSERT INTO \"chain\" VALUES (?, ?, ?, 0, ?)", number, origin.replica(), origin.epoch(),
                Position.EMPTY.hash());
        heads.learn(number, origin);
        return number;
    }

    private void writeChangeSet(int chain, ChangeSet set) throws SQLException {
        String undoes = set.relation() instanceof Relation.Undoes(var target) ? target.toString() : null;
        String redoes = set.relation() instanceof Relation.Redoes(var target) ? target.toString() : null;
        update("INSERT INTO \"change_set\" VALUES (?, ?, ?, ?, ?, ?, ?, ?)", chain, set.id().seq(), set.time().millis(),
                set.time().counter(), set.actor(), set.action(), undoes, redoes);
    }

    private void writeOperation(int chain, ChangeSet set, int index, Touched record) throws SQLException {
        Operation operation = set.operations().get(index);
        OperationId id = set.operationId(index);
        long seq = set.id().seq();
        update("INSERT INTO \"operation\" VALUES (?, ?, ?, ?, ?, ?, ?, ?)", chain, seq, index, operation.kind(),
                operation.entity(), operation.field(), operation.value(), Heads.text(operation.supersedes()));
        for (OperationId parent : operation.supersedes()) {
            supersede(parent, operation, id, record);
        }
        boolean already = awaited.contains(id);
        if (already) {
            update("DELETE FROM \"awaited\" WHERE \"parent\" = ?", id.toString());
        }
        if (!already || !awaited.arrived(id, operation.entity(), operation.field())) {
            record.heads().add(new Head(id, operation.kind(), operation.entity(), operation.field(), operation.value(),
                    set.time(), set.actor()));
            record.kinds().add(operation.kind());
        }
    }

    private void supersede(OperationId parent, Operation child, OperationId childId, Touched record)
            throws SQLException {
        boolean arrived = parent.set().seq() <= applied.getOrDefault(parent.set().origin(), 0L)
                || parent.compareTo(childId) < 0 && parent.set().equals(childId.set());
        if (!arrived) {
            if (awaited.add(parent, child.entity(), child.field())) {
                update("INSERT INTO \"awaited\" VALUES (?, ?, ?)", parent.toString(), child.entity(), child.field());
            }
        } else {
            record.heads().removeIf(head -> head.id().equals(parent) && head.field().equals(child.field()));
        }
    }

    private void writeHeads(Touched record) throws SQLException {
        for (Head head : record.before()) {
            if (!record.heads().contains(head)) {
                update("DELETE FROM \"head\" WHERE \"entity\" = ? AND \"field\" = ? AND \"chain\" = ? AND \"seq\" = ? AND \"idx\" = ?",
                        head.entity(), head.field(), heads.number(head.id().set().origin()), head.id().set().seq(),
                        head.id().index());
            }
        }
        for (Head head : record.heads()) {
            if (!record.before().contains(head)) {
                update("INSERT INTO \"head\" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", head.entity(), head.field(),
                        heads.number(head.id().set().origin()), head.id().set().seq(), head.id().index(), head.kind(),
                        head.value(), head.time().millis(), head.time().counter(), head.actor());
            }
        }
    }

    /** Writes the row of a record from its heads; a record that is not visible has none. */
    private void writeRows(UUID entity, Touched record) throws SQLException {
        RecordState state = heads.state(record.heads());
        Set<String> kinds = state.kinds();
        for (String name : record.kinds()) {
            EntityKind<?> kind = schema.kind(name);
            if (kind == null) {
                continue;
            }
            if (!state.visible() || !kinds.contains(name)) {
                update("DELETE FROM " + Schema.quoted(name) + " WHERE \"id\" = ?", entity);
            } else {
                List<@Nullable Object> values = new ArrayList<>();
                values.add(entity);
                for (Field field : kind.fields()) {
                    values.add(Row.column(field.decode(state.value(field.name()))));
                }
                update(mergeSql(kind), values.toArray());
            }
        }
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
