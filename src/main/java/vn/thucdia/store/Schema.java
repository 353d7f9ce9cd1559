package vn.thucdia.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Field;

/**
 * The tables of the projection: the store's own from {@code schema.sql}, and one per entity kind made from its record, so that no
 * column can be forgotten. A store with another fingerprint is rebuilt; there are no migrations.
 */
public final class Schema {

    /** The column that names the block in which a record stands. */
    static final String BLOCK = "\"_block\"";

    private final String core;
    private final Map<String, EntityKind<?>> kinds = new LinkedHashMap<>();

    public Schema(List<EntityKind<?>> kinds) {
        this.core = SchemaText.read();
        for (EntityKind<?> kind : kinds) {
            if (this.kinds.put(kind.name(), kind) != null) {
                throw new IllegalArgumentException("two kinds named " + kind.name());
            }
        }
    }

    public List<EntityKind<?>> kinds() {
        return List.copyOf(kinds.values());
    }

    /** The kind of that name, or {@code null} when this version of the program does not know it. */
    public @Nullable EntityKind<?> kind(String name) {
        return kinds.get(name);
    }

    String ddl() {
        return core + kinds.values().stream().map(Schema::table).collect(Collectors.joining());
    }

    private static String table(EntityKind<?> kind) {
        StringBuilder sql = new StringBuilder(
                "CREATE TABLE " + quoted(kind.name()) + " (\n    \"id\" UUID PRIMARY KEY");
        for (Field field : kind.fields()) {
            sql.append(",\n    ").append(quoted(field.column())).append(' ').append(field.codec().sqlType());
        }
        sql.append(",\n    ").append(BLOCK).append(" BIGINT\n);\n");
        if (kind.series() != null) {
            sql.append("-- counted within ").append(kind.series().scope().column()).append('\n');
        }
        for (List<Field> index : kind.indexes()) {
            List<String> columns = index.stream().map(Field::column).toList();
            sql.append("CREATE INDEX ").append(quoted(kind.name() + "_by_" + String.join("_", columns))).append(" ON ")
                    .append(quoted(kind.name())).append('(')
                    .append(columns.stream().map(Schema::quoted).collect(Collectors.joining(", "))).append(");\n");
        }
        return sql.toString();
    }

    /** Writes a row of a kind over the one with its id, if there is one. */
    static String mergeSql(EntityKind<?> kind) {
        return "MERGE INTO " + quoted(kind.name()) + " KEY (\"id\")" + values(kind);
    }

    /** Writes a row of a kind whose id has none. */
    static String insertSql(EntityKind<?> kind) {
        return "INSERT INTO " + quoted(kind.name()) + values(kind);
    }

    /** Writes a row of a record that stands in a block and has no other fields. */
    static String insertFoldedSql(EntityKind<?> kind, List<Field> fields) {
        return "INSERT INTO " + quoted(kind.name()) + "(\"id\", " + BLOCK
                + fields.stream().map(field -> ", " + quoted(field.column())).collect(Collectors.joining())
                + ") VALUES (?, ?" + ", ?".repeat(fields.size()) + ")";
    }

    private static String values(EntityKind<?> kind) {
        return " VALUES (?" + ", ?".repeat(kind.fields().size()) + ", NULL)";
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }

    String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(ddl().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
