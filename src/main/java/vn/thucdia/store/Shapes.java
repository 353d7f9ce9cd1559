package vn.thucdia.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The numbers under which a store knows the shapes of its entries. */
final class Shapes {

    private final Connection connection;
    private final Packing packing;
    private final Map<Integer, Shape> shapes = new HashMap<>();
    private final Map<Shape, Integer> numbers = new HashMap<>();
    private final Set<Integer> folded = new HashSet<>();

    Shapes(Connection connection, Packing packing) throws SQLException {
        this.connection = connection;
        this.packing = packing;
        try (PreparedStatement query = connection
                .prepareStatement("SELECT \"no\", \"kind\", \"fields\", \"folded\" FROM \"shape\"");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                List<String> fields = Packing.texts(rows.getBytes(3)).stream().map(Objects::requireNonNull).toList();
                learn(rows.getInt(1), new Shape(rows.getString(2), fields));
                if (rows.getBoolean(4)) {
                    folded.add(rows.getInt(1));
                }
            }
        }
    }

    private void learn(int number, Shape shape) {
        shapes.put(number, shape);
        numbers.put(shape, number);
    }

    Shape shape(int number) {
        return Objects.requireNonNull(shapes.get(number));
    }

    /** The number of a shape, which becomes known when it is not yet. */
    int admit(Shape shape) throws SQLException {
        Integer known = numbers.get(shape);
        if (known != null) {
            return known;
        }
        int number = shapes.size() + 1;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO \"shape\" VALUES (?, ?, ?, FALSE)")) {
            insert.setInt(1, number);
            insert.setString(2, shape.kind());
            insert.setBytes(3, packing.pack(shape.fields()));
            insert.executeUpdate();
        }
        learn(number, shape);
        return number;
    }

    /** The number of a shape of which there are blocks from now on. */
    int admitFolded(Shape shape) throws SQLException {
        int number = admit(shape);
        if (folded.add(number)) {
            try (PreparedStatement update = connection
                    .prepareStatement("UPDATE \"shape\" SET \"folded\" = TRUE WHERE \"no\" = ?")) {
                update.setInt(1, number);
                update.executeUpdate();
            }
        }
        return number;
    }

    /** The kinds of which records stand in blocks. */
    Set<String> foldedKinds() {
        return folded.stream().map(number -> shape(number).kind()).collect(Collectors.toCollection(TreeSet::new));
    }
}
