package vn.thucdia.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Field;
import vn.thucdia.entity.Id;

/** Between the values of a record and the columns of its table. */
final class Row {

    private Row() {}

    /** What is written into the column. */
    static @Nullable Object column(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Id<?>(UUID id) -> id;
            case Integer number -> number;
            case Boolean bool -> bool;
            case LocalDate date -> date;
            case BigDecimal number -> number.toPlainString();
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    /** Reads the record of the current row; the result has the columns of the kind's table, by name. */
    static <R extends Record> R read(EntityKind<R> kind, ResultSet rows) throws SQLException {
        @Nullable
        Object[] values = new Object[kind.fields().size() + 1];
        values[0] = new Id<R>(rows.getObject("id", UUID.class));
        for (int i = 0; i < kind.fields().size(); i++) {
            Field field = kind.fields().get(i);
            Object column = field.codec().sqlType().equals("DATE")
                    ? rows.getObject(field.column(), LocalDate.class)
                    : rows.getObject(field.column());
            Object value = switch (column) {
                case null -> null;
                case UUID id -> new Id<>(id);
                case String text -> field.decode(text);
                default -> column;
            };
            values[i + 1] = value == null ? field.codec().absent() : value;
        }
        return kind.build(values);
    }
}
