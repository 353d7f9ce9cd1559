package vn.thucdia.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;

/** The chains held in a store: their numbers and how far each has been applied. */
final class Chains {

    private final Connection connection;
    private final Map<Integer, Origin> origins = new HashMap<>();
    private final Map<Origin, Integer> numbers = new HashMap<>();
    private final Map<Origin, Long> applied = new HashMap<>();

    Chains(Connection connection) throws SQLException {
        this.connection = connection;
        try (PreparedStatement query = connection
                .prepareStatement("SELECT \"no\", \"replica\", \"epoch\", \"seq\" FROM \"chain\"");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Origin origin = new Origin(rows.getString(2), rows.getInt(3));
                learn(rows.getInt(1), origin);
                applied.put(origin, rows.getLong(4));
            }
        }
    }

    private void learn(int number, Origin origin) {
        origins.put(number, origin);
        numbers.put(origin, number);
    }

    /** The number of a chain in this store; -1 when nothing of it is here. */
    int number(Origin origin) {
        return numbers.getOrDefault(origin, -1);
    }

    Origin origin(int number) {
        return Objects.requireNonNull(origins.get(number));
    }

    /** The number of a chain, which becomes known when it is not yet. */
    int admit(Origin origin) throws SQLException {
        int known = number(origin);
        if (known >= 0) {
            return known;
        }
        int number = origins.size() + 1;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO \"chain\" VALUES (?, ?, ?, 0, ?)")) {
            insert.setInt(1, number);
            insert.setString(2, origin.replica());
            insert.setInt(3, origin.epoch());
            insert.setString(4, Position.EMPTY.hash());
            insert.executeUpdate();
        }
        learn(number, origin);
        return number;
    }

    /** The number of the last change set of a chain that was applied; 0 when none was. */
    long applied(Origin origin) {
        return applied.getOrDefault(origin, 0L);
    }

    void reached(Origin origin, long seq) {
        applied.put(origin, seq);
    }
}
