package vn.thucdia.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.mvstore.FileStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Id;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.OperationId;
import vn.thucdia.journal.Operations;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;
import vn.thucdia.journal.Relation;

/**
 * The H2 file of a data folder, or one in memory. Written only through {@link #apply}; everybody else reads, over connections whose
 * user may do nothing but select. Never interrupt a thread that is in here: H2 would close the file for everybody.
 */
public final class Store implements AutoCloseable {

    private static final String NAMES = ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    /** Room that was given up is taken again after half the time, in milliseconds: later than the next checkpoint. */
    private static final int RETENTION = 10 * Checkpoints.MILLIS;
    private static final String WRITING = ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0;RETENTION_TIME="
            + RETENTION;
    private static final String ADMIN = "sa";
    private static final String READER = "reader";

    private final String url;
    private final Schema schema;
    private final Checkpoints checkpoints;
    private final Connection writer;
    private final Projection projection;
    private final JdbcConnectionPool readers;
    private final Jdbi jdbi;
    private final Map<String, Long> versions = new ConcurrentHashMap<>();
    private volatile @Nullable Supplier<Store> failover;
    /** Closed, or given up by H2. */
    private volatile boolean ended;
    private volatile boolean damaged;
    /** Whether anything was written since it was opened: what was only read need not be tidied up. */
    private boolean written;
    private Runnable onClosed = () -> {};

    Store(String url, Schema schema, boolean create) throws SQLException {
        this.url = url;
        this.schema = schema;
        this.checkpoints = new Checkpoints(this::force, this::writes);
        this.writer = DriverManager.getConnection(
                url + NAMES + WRITING, ADMIN, "");
        try {
            writer.setAutoCommit(false);
            written = create;
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
            checkpoints.begin();
        } catch (SQLException | RuntimeException e) {
            checkpoints.close();
            writer.close();
            throw e;
        }
    }

    /** How often the file was written to since it was opened; 0 in memory. */
    private long writes() {
        try {
            FileStore<?> file = ((SessionLocal) writer.unwrap(JdbcConnection.class).getSession()).getDatabase()
                    .getStore().getMvStore().getFileStore();
            return file == null ? 0 : file.getWriteCount();
        } catch (SQLException closed) {
            return 0;
        }
    }

    /** An empty store in memory: for tests, and when the disk cannot take one. */
    public static Store inMemory(Schema schema) {
        try {
            return new Store("jdbc:h2:mem:" + UUID.randomUUID(), schema, true);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Told when the file was closed in order. */
    void onClosed(Runnable then) {
        onClosed = then;
    }

    /** Whether it failed because its file is not as it was written. */
    public boolean damaged() {
        return damaged;
    }

    /** Names what reads go to when this store has failed; the store that a failed one is replaced by. */
    public void failover(Supplier<Store> other) {
        this.failover = other;
    }

    /** Applies a change set in one transaction. On failure nothing of it is in the store, and the store is to be rebuilt. */
    public void apply(ChangeSet set, String hash) {
        applyAll(List.of(Map.entry(set, hash)));
    }

    /** Applies several change sets in one transaction; each with the hash of its line. Those applied before are left out. */
    public synchronized void applyAll(List<Map.Entry<ChangeSet, String>> sets) {
        try {
            written = true;
            Set<String> kinds = projection.apply(sets);
            writer.commit();
            kinds.forEach(kind -> versions.merge(kind, 1L, Long::sum));
        } catch (SQLException | RuntimeException e) {
            try {
                writer.rollback();
            } catch (SQLException alsoFailed) {
                e.addSuppressed(alsoFailed);
            }
            damaged |= Breakage.isDamage(e);
            throw new StoreException(e);
        }
    }

    /** Grows whenever rows of a kind may have changed: what was read under the same number is still so. */
    public long version(String kind) {
        return versions.getOrDefault(kind, 0L);
    }

    /** The same for those of a kind that refer to another record by a field of an index, or did before. */
    public long version(EntityKind<?> kind, Id<?> reference) {
        return version(kind.name() + ' ' + reference);
    }

    /** How far each chain has been applied. The times are not kept here and read as zero. */
    public Map<Origin, Position> positions() {
        return read(Store::positions);
    }

    private static Map<Origin, Position> positions(Handle handle) {
        Map<Origin, Position> positions = new LinkedHashMap<>();
        handle.createQuery("SELECT replica, epoch, seq, hash FROM chain").map((rows, context) -> Map.entry(
                new Origin(rows.getString(1), rows.getInt(2)),
                new Position(rows.getLong(3), rows.getString(4), HybridTime.ZERO)))
                .forEach(entry -> positions.put(entry.getKey(), entry.getValue()));
        return positions;
    }

    /** The same of a file that nobody has open and that is not changed by it; nothing when it cannot be read. */
    static Map<Origin, Position> positionsIn(String url) {
        try {
            return Jdbi.create(url + NAMES + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r", ADMIN, "")
                    .withHandle(Store::positions);
        } catch (RuntimeException unreadable) {
            return Map.of();
        }
    }

    /** The states of many records; those of which nothing was ever said are left out. */
    public Map<UUID, RecordState> states(Collection<UUID> entities) {
        return ask(heads -> {
            Map<UUID, RecordState> states = new HashMap<>();
            heads.live(entities).forEach((entity, entries) -> states.put(entity, Heads.state(entries)));
            return states;
        });
    }

    /** Those of these records of which anything was ever said, deleted ones too. */
    public Set<UUID> known(Collection<UUID> entities) {
        return ask(heads -> heads.known(entities));
    }

    /** Every operation ever made on each of many records, oldest first. */
    public Map<UUID, List<Head>> histories(Collection<UUID> entities) {
        return ask(heads -> {
            Map<UUID, List<Head>> histories = new HashMap<>();
            heads.all(entities).forEach((entity, entries) -> histories.put(entity, Heads.history(entries)));
            return histories;
        });
    }

    /** The state of a record as of the last applied change set. */
    public RecordState state(UUID entity) {
        return ask(heads -> heads.state(entity));
    }

    /** Every operation ever made on a record, oldest first. */
    public List<Head> history(UUID entity) {
        return ask(heads -> heads.history(entity));
    }

    /** The highest number that a record of a kind ever had within another record, deleted ones too; 0 when none had. */
    public int lastNumber(EntityKind<?> kind, Id<?> scope) {
        return read(handle -> handle
                .createQuery("SELECT \"last\" FROM \"counter\" WHERE \"kind\" = :kind AND \"scope\" = :scope")
                .bind("kind", kind.name()).bind("scope", scope).mapTo(Integer.class).findOne().orElse(0));
    }

    /** The operations of a change set in their order; none when it is not here. */
    public Operations operations(ChangeSetId id) {
        return ask(heads -> heads.operations(id));
    }

    /** One operation, or nothing when it has not arrived here. */
    public List<Head> operation(OperationId id) {
        return ask(heads -> heads.operation(id));
    }

    private interface Question<T> {

        T ask(Heads heads) throws SQLException;
    }

    private <T> T ask(Question<T> question) {
        try {
            synchronized (this) {
                return question.ask(projection.heads());
            }
        } catch (SQLException e) {
            return other(new StoreException(e)).ask(question);
        }
    }

    /** The store that answers instead of this one; throws the failure when this one is not to blame or nobody replaces it. */
    private Store other(RuntimeException failure) {
        if (Breakage.in(failure)) {
            ended = true;
            damaged |= Breakage.isDamage(failure);
        }
        Supplier<Store> replacement = failover;
        Store other = replacement == null || usable() ? this : replacement.get();
        if (other == this) {
            throw failure;
        }
        return other;
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

    /** A whole change set, if it was ever applied here. */
    public Optional<ChangeSet> changeSet(ChangeSetId id) {
        return changeSetAt(id).filter(set -> set.id().equals(id));
    }

    /** The change set of which a line of that number is: the first whose own number, that of its last line, is not lower. */
    public Optional<ChangeSet> changeSetAt(ChangeSetId line) {
        return read(handle -> handle.createQuery("""
                SELECT s.* FROM change_set s JOIN chain ON chain.no = s.chain
                WHERE replica = :replica AND epoch = :epoch AND s.seq >= :seq ORDER BY s.seq LIMIT 1""")
                .bind("replica", line.origin().replica()).bind("epoch", line.origin().epoch()).bind("seq", line.seq())
                .map((rows, context) -> new ChangeSet(new ChangeSetId(line.origin(), rows.getLong("seq")),
                        new HybridTime(rows.getLong("millis"), rows.getInt("counter")), rows.getString("actor"),
                        rows.getString("action"), relation(rows.getString("undoes"), rows.getString("redoes")),
                        operations(new ChangeSetId(line.origin(), rows.getLong("seq")))))
                .findOne());
    }

    private static Relation relation(@Nullable String undoes, @Nullable String redoes) {
        return undoes != null
                ? new Relation.Undoes(ChangeSetId.parse(undoes))
                : redoes != null ? new Relation.Redoes(ChangeSetId.parse(redoes)) : Relation.PLAIN;
    }

    /** Runs a query. Records of the schema's kinds can be mapped with {@code mapTo(Visit.class)}; ids can be bound as they are. */
    public <T> T read(Function<Handle, T> query) {
        try {
            return jdbi.withHandle(query::apply);
        } catch (RuntimeException e) {
            return other(e).read(query);
        }
    }

    public Schema schema() {
        return schema;
    }

    /** Whether it is open, and H2 has not given it up. */
    public boolean usable() {
        return !ended;
    }

    /** Forces the file, so that it is opened as it is now whatever happens. By a connection of its own, for nobody should wait. */
    void force() throws SQLException {
        try (Connection own = DriverManager.getConnection(url + NAMES, ADMIN, "");
                Statement statement = own.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    /** Closes the file in order. */
    @Override
    public void close() {
        checkpoints.close();
        synchronized (this) {
            if (ended) {
                giveUp();
                return;
            }
            try {
                shutdown();
                onClosed.run();
            } catch (SQLException unclosed) {
                // The next start takes up the last image and replays what follows: slower, nothing lost.
                System.getLogger(Store.class.getName()).log(System.Logger.Level.WARNING,
                        "store not closed: {0}", unclosed.getClass().getSimpleName());
                giveUp();
            }
        }
    }

    /** Closes the file in order, or says that it could not. */
    synchronized void shutdown() throws SQLException {
        ended = true;
        readers.dispose();
        try (Statement statement = writer.createStatement()) {
            statement.execute(written ? "SHUTDOWN" : "SHUTDOWN IMMEDIATELY");
        }
    }

    /** Lets go of the file without writing to it, for it is to be replaced. Does nothing to a closed one. */
    public void abandon() {
        checkpoints.close();
        giveUp();
    }

    private synchronized void giveUp() {
        ended = true;
        readers.dispose();
        try (Statement statement = writer.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException alreadyClosed) {
            // That is what was wanted.
        }
    }
}
