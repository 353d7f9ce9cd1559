package vn.thucdia.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Writes over one connection: each statement is prepared once, and those that do not depend on each other wait for one another. */
final class Statements {

    private static final int BATCH = 1000;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Map<String, Integer> waiting = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return Objects.requireNonNull(statement);
    }

    /** Executes at once. */
    void now(String sql, @Nullable Object... values) throws SQLException {
        fill(sql, values).executeUpdate();
    }

    /** Executes at the latest with {@link #flush}, possibly after other statements. */
    void later(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = fill(sql, values);
        statement.addBatch();
        if (waiting.merge(sql, 1, Integer::sum) == BATCH) {
            statement.executeBatch();
            waiting.remove(sql);
        }
    }

    void flush() throws SQLException {
        for (String sql : waiting.keySet()) {
            prepare(sql).executeBatch();
        }
        waiting.clear();
    }

    private PreparedStatement fill(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepare(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
