package vn.thucdia.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Field;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.OperationId;
import vn.thucdia.journal.Operations;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;
import vn.thucdia.journal.RecordBlock;
import vn.thucdia.journal.Relation;

/**
 * Applies change sets to the tables: the only code that writes them. Works on one connection whose transaction the caller ends.
 * The result does not depend on the order in which change sets of different origins arrive. After a failure it is not used again.
 */
final class Projection {

    /** From this many records on, what is known of them is asked for together. */
    private static final int MANY = 20;

    private final Schema schema;
    private final Statements statements;
    private final Chains chains;
    private final Packing packing;
    private final Shapes shapes;
    private final Heads heads;
    private final Awaited awaited = new Awaited();
    /** The number of the last change set here. */
    private long count;

    Projection(Connection connection, Schema schema) throws SQLException {
        this.schema = schema;
        this.statements = new Statements(connection);
        this.chains = new Chains(connection);
        this.packing = new Packing(chains);
        this.shapes = new Shapes(connection, packing);
        this.heads = new Heads(connection, chains, packing, shapes);
        try (ResultSet rows = statements.prepare("SELECT MAX(\"no\") FROM \"change_set\"").executeQuery()) {
            count = rows.next() ? rows.getLong(1) : 0;
        }
        try (ResultSet rows = statements.prepare("SELECT \"parent\", \"entity\", \"field\" FROM \"awaited\"")
                .executeQuery()) {
            while (rows.next()) {
                awaited.add(OperationId.parse(rows.getString(1)), rows.getObject(2, UUID.class), rows.getString(3));
            }
        }
    }

    /**
     * Applies change sets, each with the hash of its line; those applied before are left out. Rows are written once, at the end.
     *
     * @return the kinds whose records may have changed, and each with what a changed record refers to by an index
     */
    Set<String> apply(List<Map.Entry<ChangeSet, String>> sets) throws SQLException {
        Set<String> kinds = new HashSet<>();
        Map<UUID, Touched> touched = new LinkedHashMap<>();
        Map<Origin, Position> reached = new LinkedHashMap<>();
        for (Map.Entry<ChangeSet, String> line : sets) {
            ChangeSet set = line.getKey();
            Origin origin = set.id().origin();
            if (set.id().seq() > chains.applied(origin)) {
                writeChangeSet(chains.admit(origin), ++count, set);
                apply(set, touched, kinds);
                reached.put(origin, new Position(set.id().seq(), line.getValue(), set.time()));
                chains.reached(origin, set.id().seq());
            }
        }
        settle(touched, kinds);
        for (Map.Entry<Origin, Position> entry : reached.entrySet()) {
            statements.later("UPDATE \"chain\" SET \"seq\" = ?, \"hash\" = ? WHERE \"no\" = ?", entry.getValue().seq(),
                    entry.getValue().hash(), chains.number(entry.getKey()));
        }
        statements.flush();
        return kinds;
    }

    private void apply(ChangeSet set, Map<UUID, Touched> touched, Set<String> kinds) throws SQLException {
        long place = Entry.place(count, 0);
        boolean fresh = !awaited.concerns(set.id());
        Set<UUID> known = new HashSet<>();
        boolean asked = false;
        for (Operations.Part part : set.parts()) {
            if (fresh && part instanceof RecordBlock block && Folding.possible(block, schema.kind(block.kind()))) {
                settle(touched, kinds);
                if (!asked) {
                    known.addAll(heads.known(foldable(set)));
                    asked = true;
                }
                fold(set, place, block, known, touched);
                noteChanged(block, kinds);
            } else {
                List<Entry> entries = Entry.split(place, set, part);
                entries.forEach(entry -> known.add(entry.entity()));
                take(entries, touched);
            }
            place += part.size();
        }
    }

    /** The records of all blocks of a change set, to be asked after together. */
    private List<UUID> foldable(ChangeSet set) {
        List<UUID> ids = new ArrayList<>();
        for (Operations.Part part : set.parts()) {
            if (part instanceof RecordBlock block && Folding.possible(block, schema.kind(block.kind()))) {
                ids.addAll(block.ids());
            }
        }
        return ids;
    }

    /**
     * Writes the records of a block that are new here as blocks of the store; what is said of others becomes entries.
     *
     * @param known records of which something was said before
     */
    private void fold(ChangeSet set, long place, RecordBlock block, Set<UUID> known, Map<UUID, Touched> touched)
            throws SQLException {
        Folding folding = new Folding(Objects.requireNonNull(schema.kind(block.kind())), block, place);
        folding.leaveOut(known);
        known.addAll(folding.ids());
        int shape = shapes.admitFolded(new Shape(block.kind(), block.fields()));
        folding.write(statements, shape);
        statements.flush();
        for (Folding.Run run : folding.left()) {
            take(Entry.split(run.place(), set, run.records()), touched);
        }
    }

    /** Notes the kind of a block and what its records refer to by a field of an index. */
    private void noteChanged(RecordBlock block, Set<String> changed) {
        changed.add(block.kind());
        for (int field = 0; field < block.fields().size(); field++) {
            if (indexed(block.kind(), block.fields().get(field))) {
                for (int record = 0; record < block.records(); record++) {
                    changed.add(block.kind() + ' ' + block.value(field, record));
                }
            }
        }
    }

    /** Notes what a record refers to, or did before. */
    private void noteChanged(Touched record, Set<String> changed) {
        for (Entry entry : record.entries()) {
            String kind = entry.shape().kind();
            for (int i = 0; i < entry.size(); i++) {
                if (indexed(kind, entry.shape().fields().get(i))) {
                    changed.add(kind + ' ' + entry.values().get(i));
                }
            }
        }
    }

    private boolean indexed(String kindName, String field) {
        EntityKind<?> kind = schema.kind(kindName);
        return kind != null && kind.indexes().stream()
                .anyMatch(index -> index.stream().anyMatch(each -> each.name().equals(field)));
    }

    /** Writes what has become of the records touched, and forgets them. */
    private void settle(Map<UUID, Touched> touched, Set<String> kinds) throws SQLException {
        Counters counters = new Counters();
        for (Map.Entry<UUID, Touched> entry : touched.entrySet()) {
            writeEntries(entry.getValue());
            writeRows(entry.getKey(), entry.getValue());
            count(counters, entry.getKey(), entry.getValue());
            kinds.addAll(entry.getValue().kinds());
            noteChanged(entry.getValue(), kinds);
        }
        counters.write(statements);
        statements.flush();
        touched.clear();
    }

    /**
     * A record while change sets are applied.
     *
     * @param entries those that held a head before, and those that came
     * @param kinds all kinds it was and is
     * @param known whether it had a head before, and so perhaps a row
     */
    private record Touched(List<Entry> entries, Set<String> kinds, boolean known) {

        Touched(List<Entry> before) {
            this(before, new HashSet<>(), !before.isEmpty());
            before.forEach(entry -> kinds.add(entry.shape().kind()));
        }
    }

    private Touched touched(Map<UUID, Touched> all, UUID entity) throws SQLException {
        Touched record = all.get(entity);
        if (record == null) {
            record = new Touched(heads.live(entity));
            all.put(entity, record);
        }
        return record;
    }

    private void writeChangeSet(int chain, long number, ChangeSet set) throws SQLException {
        String undoes = set.relation() instanceof Relation.Undoes(var target) ? target.toString() : null;
        String redoes = set.relation() instanceof Relation.Redoes(var target) ? target.toString() : null;
        statements.later("INSERT INTO \"change_set\" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", number, chain, set.id().seq(),
                set.time().millis(), set.time().counter(), set.actor(), set.action(), undoes, redoes);
    }

    private void take(List<Entry> entries, Map<UUID, Touched> touched) throws SQLException {
        Set<UUID> fresh = new LinkedHashSet<>();
        entries.stream().map(Entry::entity).filter(entity -> !touched.containsKey(entity)).forEach(fresh::add);
        if (fresh.size() >= MANY) {
            Map<UUID, List<Entry>> live = heads.live(fresh);
            fresh.forEach(entity -> touched.put(entity,
                    new Touched(new ArrayList<>(live.getOrDefault(entity, List.of())))));
        }
        for (Entry entry : entries) {
            take(entry, touched(touched, entry.entity()));
        }
    }

    private void take(Entry entry, Touched record) throws SQLException {
        record.entries().add(entry);
        for (int i = 0; i < entry.size(); i++) {
            OperationId id = entry.id(i);
            String field = entry.shape().fields().get(i);
            for (OperationId parent : entry.over().get(i)) {
                supersede(parent, id, field, entry.entity(), record);
            }
            boolean already = awaited.contains(id);
            if (already) {
                statements.now("DELETE FROM \"awaited\" WHERE \"parent\" = ?", id.toString());
            }
            if (!already || !awaited.arrived(id, entry.entity(), field)) {
                entry.raise(i);
                record.kinds().add(entry.shape().kind());
            }
        }
    }

    private void supersede(OperationId parent, OperationId child, String field, UUID entity, Touched record)
            throws SQLException {
        boolean arrived = parent.set().seq() <= chains.applied(parent.set().origin())
                || parent.compareTo(child) < 0 && parent.set().equals(child.set());
        if (!arrived) {
            if (awaited.add(parent, entity, field)) {
                statements.now("INSERT INTO \"awaited\" VALUES (?, ?, ?)", parent.toString(), entity, field);
            }
        } else {
            record.entries().forEach(entry -> entry.retire(parent, field));
        }
    }

    private void writeEntries(Touched record) throws SQLException {
        for (Entry entry : record.entries()) {
            if (entry.fresh()) {
                statements.later("INSERT INTO \"entry\" VALUES (?, ?, ?, ?, ?)", entry.place(), entry.entity(),
                        shapes.admit(entry.shape()), packing.pack(entry), entry.live());
            } else if (entry.changed()) {
                statements.later("UPDATE \"entry\" SET \"live\" = ? WHERE \"place\" = ?", entry.live(), entry.place());
            }
        }
    }

    private void count(Counters counters, UUID entity, Touched record) throws SQLException {
        for (Entry entry : record.entries()) {
            EntityKind<?> kind = entry.fresh() ? schema.kind(entry.shape().kind()) : null;
            EntityKind.Series series = kind == null ? null : kind.series();
            if (kind != null && series != null && Counters.concerned(series, entry)) {
                List<Entry> entries = new ArrayList<>(record.entries());
                entries.addAll(heads.all(entity));
                counters.add(kind, series, entries);
                return;
            }
        }
    }

    /** Writes the row of a record from its heads; a record that is not visible has none. */
    private void writeRows(UUID entity, Touched record) throws SQLException {
        RecordState state = Heads.state(record.entries());
        Set<String> kinds = state.kinds();
        for (String name : record.kinds()) {
            EntityKind<?> kind = schema.kind(name);
            if (kind == null) {
                continue;
            }
            if (state.visible() && kinds.contains(name)) {
                List<@Nullable Object> values = new ArrayList<>();
                values.add(entity);
                for (Field field : kind.fields()) {
                    values.add(Row.column(field.decode(state.value(field.name()))));
                }
                statements.later(record.known() ? Schema.mergeSql(kind) : Schema.insertSql(kind), values.toArray());
            } else if (record.known()) {
                statements.later("DELETE FROM " + Schema.quoted(name) + " WHERE \"id\" = ?", entity);
            }
        }
    }

    Heads heads() {
        return heads;
    }
}
