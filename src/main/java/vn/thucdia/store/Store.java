package vn.thucdia.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.Operation;
import vn.thucdia.journal.OperationId;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;
import vn.thucdia.journal.Relation;

/**
 * The H2 file of a data folder, or one in memory. Written only through {@link #apply}; everybody else reads, over connections whose
 * user may do nothing but select. Never interrupt a thread that is in here: H2 would close the file for everybody.
 */
public final class Store implements AutoCloseable {

    private static final String NAMES = ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    private static final String ADMIN = "sa";
    private static final String READER = "reader";

    private final Schema schema;
    private final @Nullable Seal seal;
    private final Connection writer;
    private final Projection projection;
    private final JdbcConnectionPool readers;
    private final Jdbi jdbi;
    private boolean closed;

    Store(String url, Schema schema, @Nullable Seal seal, boolean create) throws SQLException {
        this.schema = schema;
        this.seal = seal;
        this.writer = DriverManager.getConnection(
                url + NAMES + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0", ADMIN, "");
        try {
            writer.setAutoCommit(false);
            if (create) {
                try (Statement statement = writer.createStatement()) {
                    statement.execute(schema.ddl());
                    statement.execute("CREATE USER " + READER + " PASSWORD ''");
                    statement.execute("GRANT SELECT ON SCHEMA public TO " + READER);
                }
                writer.commit();
            }
            this.projection = new Projection(writer, schema);
            this.readers = JdbcConnectionPool.create(url + NAMES, READER, "");
            readers.setMaxConnections(8);
            this.jdbi = Records.jdbi(readers, schema);
        } catch (SQLException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /** An empty store in memory: for tests, and when the disk cannot take one. */
    public static Store inMemory(Schema schema) {
        try {
            return new Store("jdbc:h2:mem:" + UUID.randomUUID(), schema, null, true);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Applies a change set in one transaction. On failure nothing of it is in the store, and the store is to be rebuilt. */
    public void apply(ChangeSet set, String hash) {
        applyAll(List.of(Map.entry(set, hash)));
    }

    /** Applies several change sets in one transaction; each with the hash of its line. */
    public synchronized void applyAll(List<Map.Entry<ChangeSet, String>> sets) {
        try {
            for (Map.Entry<ChangeSet, String> set : sets) {
                projection.apply(set.getKey(), set.getValue());
            }
            writer.commit();
        } catch (SQLException | RuntimeException e) {
            try {
                writer.rollback();
            } catch (SQLException alsoFailed) {
                e.addSuppressed(alsoFailed);
            }
            throw new StoreException(e);
        }
    }

    /** How far each chain has been applied. The times are not kept here and read as zero. */
    public synchronized Map<Origin, Position> positions() {
        return read(handle -> {
            Map<Origin, Position> positions = new LinkedHashMap<>();
            handle.createQuery("SELECT replica, epoch, seq, hash FROM chain").map((rows, context) -> Map.entry(
                    new Origin(rows.getString(1), rows.getInt(2)),
                    new Position(rows.getLong(3), rows.getString(4), HybridTime.ZERO)))
                    .forEach(entry -> positions.put(entry.getKey(), entry.getValue()));
            return positions;
        });
    }

    /** The state of a record as of the last applied change set. */
    public synchronized RecordState state(UUID entity) {
        try {
            return projection.heads().state(entity);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Every operation ever made on a record, oldest first. */
    public synchronized List<Head> history(UUID entity) {
        try {
            return projection.heads().history(entity);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** The operations of a change set in their order; none when it is not here. */
    public synchronized List<Operation> operations(ChangeSetId id) {
        try {
            return projection.heads().operations(id);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** One operation, or nothing when it has not arrived here. */
    public synchronized List<Head> operation(OperationId id) {
        try {
            return projection.heads().operation(id);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** The last actions of an origin, oldest first. */
    public List<Action> actions(Origin origin, int limit) {
        return read(handle -> handle.createQuery("""
                SELECT c.* FROM (SELECT s.* FROM change_set s JOIN chain ON chain.no = s.chain
                WHERE replica = :replica AND epoch = :epoch ORDER BY s.seq DESC LIMIT :limit) c ORDER BY c.seq""")
                .bind("replica", origin.replica()).bind("epoch", origin.epoch()).bind("limit", limit)
                .map((rows, context) -> new Action(new ChangeSetId(origin, rows.getLong("seq")),
                        new HybridTime(rows.getLong("millis"), rows.getInt("counter")), rows.getString("actor"),
                        rows.getString("action"), relation(rows.getString("undoes"), rows.getString("redoes"))))
                .list());
    }

    private static Relation relation(@Nullable String undoes, @Nullable String redoes) {
        return undoes != null
                ? new Relation.Undoes(ChangeSetId.parse(undoes))
                : redoes != null ? new Relation.Redoes(ChangeSetId.parse(redoes)) : Relation.PLAIN;
    }

    /** Runs a query. Records of the schema's kinds can be mapped with {@code mapTo(Visit.class)}; ids can be bound as they are. */
    public <T> T read(Function<Handle, T> query) {
        return jdbi.withHandle(query::apply);
    }

    public Schema schema() {
        return schema;
    }

    /** Whether queries can still be answered. H2 closes a file by itself when it cannot be written. */
    public synchronized boolean usable() {
        if (closed) {
            return false;
        }
        try (Statement statement = writer.createStatement()) {
            return statement.execute("SELECT \"no\" FROM \"chain\" LIMIT 1");
        } catch (SQLException closed) {
            return false;
        }
    }

    /** Closes the file in order and seals it. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        try {
            shutdown();
            if (seal != null) {
                seal.write(schema.fingerprint());
            }
        } catch (SQLException | IOException unsealed) {
            // Without a seal the next start rebuilds from the journal: slower, nothing lost.
            System.getLogger(Store.class.getName()).log(System.Logger.Level.WARNING,
                    "store not sealed: {0}", unsealed.getClass().getSimpleName());
            abandon();
        }
    }

    /** Closes the file in order, or says that it could not. */
    synchronized void shutdown() throws SQLException {
        closed = true;
        readers.dispose();
        try (Statement statement = writer.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }

    /** Lets go of the file without writing to it, for it is to be replaced. Does nothing to a closed one. */
    public synchronized void abandon() {
        closed = true;
        readers.dispose();
        try (Statement statement = writer.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException alreadyClosed) {
            // That is what was wanted.
        }
    }
}
