package vn.thucdia.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.Operation;
import vn.thucdia.journal.OperationId;

/** Reads entries over one connection, and from them heads, states and histories. */
final class Heads {

    private static final String ENTRIES = """
            SELECT e."place", e."entity", e."shape", e."said", e."live", c."chain", c."seq", c."millis", c."counter", c."actor"
            FROM "entry" e JOIN "change_set" c ON c."no" = e."place" / 2147483648 WHERE\s""";

    private final Chains chains;
    private final Shapes shapes;
    private final Packing packing;
    private final PreparedStatement live;
    private final PreparedStatement all;
    private final PreparedStatement between;
    private final PreparedStatement number;

    Heads(Connection connection, Chains chains, Packing packing, Shapes shapes) throws SQLException {
        this.chains = chains;
        this.packing = packing;
        this.shapes = shapes;
        live = connection.prepareStatement(ENTRIES + "e.\"entity\" = ? AND e.\"live\" > 0");
        all = connection.prepareStatement(ENTRIES + "e.\"entity\" = ?");
        between = connection.prepareStatement(ENTRIES + "e.\"place\" BETWEEN ? AND ? ORDER BY e.\"place\"");
        number = connection.prepareStatement("SELECT \"no\" FROM \"change_set\" WHERE \"chain\" = ? AND \"seq\" = ?");
    }

    /** The entries of a record that hold a head. */
    List<Entry> live(UUID entity) throws SQLException {
        live.setObject(1, entity);
        return entries(live);
    }

    RecordState state(UUID entity) throws SQLException {
        return state(live(entity));
    }

    static RecordState state(List<Entry> entries) {
        List<Head> heads = new ArrayList<>();
        Map<OperationId, Set<OperationId>> seenByDeletion = new HashMap<>();
        for (Entry entry : entries) {
            for (int i = 0; i < entry.size(); i++) {
                if (entry.isLive(i)) {
                    heads.add(entry.head(i));
                    if (entry.operation(i).deletes()) {
                        seenByDeletion.put(entry.id(i), Set.copyOf(entry.over().get(i)));
                    }
                }
            }
        }
        return new RecordState(heads, seenByDeletion);
    }

    /** Every entry of a record. */
    List<Entry> all(UUID entity) throws SQLException {
        all.setObject(1, entity);
        return entries(all);
    }

    /** Every operation ever made on a record, in the order of {@link Head#SHOWN}. */
    List<Head> history(UUID entity) throws SQLException {
        List<Head> history = new ArrayList<>();
        for (Entry entry : all(entity)) {
            for (int i = 0; i < entry.size(); i++) {
                history.add(entry.head(i));
            }
        }
        history.sort(Head.SHOWN);
        return history;
    }

    /** One operation of this store; empty when it has not arrived. */
    List<Head> operation(OperationId id) throws SQLException {
        long set = number(id.set());
        for (Entry entry : between(Entry.earliest(set, id.index()), Entry.place(set, id.index()))) {
            int i = entry.indexOf(id);
            if (i >= 0) {
                return List.of(entry.head(i));
            }
        }
        return List.of();
    }

    /** The operations of a change set in their order. */
    List<Operation> operations(ChangeSetId id) throws SQLException {
        long set = number(id);
        List<Operation> operations = new ArrayList<>();
        for (Entry entry : between(Entry.place(set, 0), Entry.place(set + 1, 0) - 1)) {
            for (int i = 0; i < entry.size(); i++) {
                operations.add(entry.operation(i));
            }
        }
        return operations;
    }

    /** The number of a change set in this store; 0, which none has, when it is not here. */
    private long number(ChangeSetId id) throws SQLException {
        number.setInt(1, chains.number(id.origin()));
        number.setLong(2, id.seq());
        try (ResultSet rows = number.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private List<Entry> between(long first, long last) throws SQLException {
        between.setLong(1, first);
        between.setLong(2, last);
        return entries(between);
    }

    private List<Entry> entries(PreparedStatement query) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Shape shape = shapes.shape(rows.getInt(3));
                Packing.Said said = packing.said(rows.getBytes(4), shape.fields().size());
                ChangeSetId set = new ChangeSetId(chains.origin(rows.getInt(6)), rows.getLong(7));
                entries.add(new Entry(rows.getLong(1), set, new HybridTime(rows.getLong(8), rows.getInt(9)),
                        rows.getString(10), Objects.requireNonNull(rows.getObject(2, UUID.class)), shape,
                        said.values(), said.over(), rows.getLong(5)));
            }
        }
        return entries;
    }
}
