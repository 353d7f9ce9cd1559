package vn.thucdia.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.HybridTime;

/** Reads the blocks of a store over one connection. What was read last is kept, for what stands together is asked for together. */
final class Blocks {

    /** Ids in one query. */
    static final int AT_ONCE = 5_000;
    private static final int KEPT = 64;
    /** A row that is passed costs so many times less than one that is looked for. */
    private static final int SCANNED = 4;
    private static final String BLOCKS = """
            SELECT b."place", b."shape", b."said", c."chain", c."seq", c."millis", c."counter", c."actor"
            FROM "block" b JOIN "change_set" c ON c."no" = b."place" / 2147483648 WHERE\s""";

    private final Connection connection;
    private final Chains chains;
    private final Shapes shapes;
    private final PreparedStatement one;
    private final PreparedStatement between;
    private final PreparedStatement last;
    private final Map<String, PreparedStatement> queries = new HashMap<>();
    private final LinkedHashMap<Long, Block> kept = new LinkedHashMap<>();

    Blocks(Connection connection, Chains chains, Shapes shapes) throws SQLException {
        this.connection = connection;
        this.chains = chains;
        this.shapes = shapes;
        one = connection.prepareStatement(BLOCKS + "b.\"place\" = ?");
        between = connection.prepareStatement(BLOCKS + "b.\"place\" BETWEEN ? AND ? ORDER BY b.\"place\"");
        last = connection.prepareStatement("SELECT MAX(\"place\") FROM \"block\" WHERE \"place\" BETWEEN ? AND ?");
    }

    /** What a record is that stands in a block; nothing when it stands in none. */
    Optional<Entry> unfold(UUID entity) throws SQLException {
        for (String kind : shapes.foldedKinds()) {
            PreparedStatement query = query("SELECT " + Schema.BLOCK + " FROM " + Schema.quoted(kind)
                    + " WHERE \"id\" = ? AND " + Schema.BLOCK + " IS NOT NULL");
            query.setObject(1, entity);
            try (ResultSet rows = query.executeQuery()) {
                if (rows.next()) {
                    Block block = block(rows.getLong(1));
                    return Optional.of(block.unfold(block.find(entity)));
                }
            }
        }
        return Optional.empty();
    }

    /** The same of many records, by their ids. */
    Map<UUID, Entry> unfold(Collection<UUID> entities) throws SQLException {
        Map<UUID, Entry> unfolded = new HashMap<>();
        List<Map.Entry<UUID, Long>> places = new ArrayList<>(places(entities).entrySet());
        places.sort(Map.Entry.comparingByValue());
        Map<UUID, Integer> numbers = Map.of();
        long of = -1;
        for (Map.Entry<UUID, Long> each : places) {
            Block block = block(each.getValue());
            if (of != each.getValue()) {
                of = each.getValue();
                numbers = new HashMap<>();
                for (int record = 0; record < block.records().records(); record++) {
                    numbers.put(block.records().id(record), record);
                }
            }
            unfolded.put(each.getKey(), block.unfold(Objects.requireNonNull(numbers.get(each.getKey()))));
        }
        return unfolded;
    }

    /** The places of the blocks in which records stand, of those that stand in one. */
    Map<UUID, Long> places(Collection<UUID> entities) throws SQLException {
        Map<UUID, Long> places = new HashMap<>();
        for (String kind : shapes.foldedKinds()) {
            among("SELECT \"id\", " + Schema.BLOCK + " FROM " + Schema.quoted(kind), Schema.BLOCK + " IS NOT NULL",
                    Schema.quoted(kind), "\"id\"", entities, rows -> places.put(id(rows), rows.getLong(2)));
        }
        return places;
    }

    /**
     * Reads the rows of a table whose ids are among many: by the index, or, when the table is not much longer than the list, all of it.
     *
     * @param id the column, the first of the result
     */
    private void among(String select, String where, String table, String id, Collection<UUID> ids, Taker taker)
            throws SQLException {
        long count;
        try (ResultSet rows = query("SELECT count(*) FROM " + table).executeQuery()) {
            count = rows.next() ? rows.getLong(1) : 0;
        }
        if (count > (long) SCANNED * ids.size()) {
            inParts(connection, query(select + " WHERE " + id + " = ANY(?) AND " + where), ids, taker);
        } else if (count > 0) {
            Set<UUID> wanted = new HashSet<>(ids);
            try (ResultSet rows = query(select + " WHERE " + where).executeQuery()) {
                while (rows.next()) {
                    if (wanted.contains(id(rows))) {
                        taker.take(rows);
                    }
                }
            }
        }
    }

    /** Those of these records that have entries. */
    void named(Collection<UUID> entities, Set<UUID> into) throws SQLException {
        among("SELECT \"entity\" FROM \"entry\"", "TRUE", "\"entry\"", "\"entity\"", entities,
                rows -> into.add(id(rows)));
    }

    static UUID id(ResultSet rows) throws SQLException {
        return Objects.requireNonNull(rows.getObject(1, UUID.class));
    }

    /** Takes a row of a result. */
    interface Taker {

        void take(ResultSet rows) throws SQLException;
    }

    /** Asks a query with one array of ids, some thousand at a time. */
    static void inParts(Connection connection, PreparedStatement query, Collection<UUID> ids, Taker taker)
            throws SQLException {
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            Array some = connection.createArrayOf("UUID",
                    all.subList(from, Math.min(all.size(), from + AT_ONCE)).toArray());
            query.setArray(1, some);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
            some.free();
        }
    }

    private PreparedStatement query(String sql) throws SQLException {
        PreparedStatement query = queries.get(sql);
        if (query == null) {
            query = connection.prepareStatement(sql);
            queries.put(sql, query);
        }
        return query;
    }

    private Block block(long place) throws SQLException {
        Block block = kept.remove(place);
        if (block == null) {
            one.setLong(1, place);
            block = blocks(one).getFirst();
        }
        kept.put(place, block);
        if (kept.size() > KEPT) {
            kept.pollFirstEntry();
        }
        return block;
    }

    /** The blocks of places between two, both included. */
    List<Block> between(long first, long end) throws SQLException {
        between.setLong(1, first);
        between.setLong(2, end);
        return blocks(between);
    }

    /** The last block at a place between two, both included. */
    Optional<Block> last(long first, long end) throws SQLException {
        last.setLong(1, first);
        last.setLong(2, end);
        try (ResultSet rows = last.executeQuery()) {
            long place = rows.next() ? rows.getLong(1) : 0;
            return place == 0 ? Optional.empty() : Optional.of(block(place));
        }
    }

    private List<Block> blocks(PreparedStatement query) throws SQLException {
        List<Block> blocks = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Shape shape = shapes.shape(rows.getInt(2));
                blocks.add(new Block(rows.getLong(1), new ChangeSetId(chains.origin(rows.getInt(4)), rows.getLong(5)),
                        new HybridTime(rows.getLong(6), rows.getInt(7)), rows.getString(8), shape,
                        Packing.block(rows.getBytes(3), shape)));
            }
        }
        return blocks;
    }
}
