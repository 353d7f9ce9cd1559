package vn.thucdia.entity;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One component of a record: the field of its operations and the column of its table.
 *
 * @param name the component's name, as it stands in operations ({@code partOfDay})
 * @param codec between the Java value and its text
 * @param reference whether it holds the id of another record
 */
public record Field(String name, ValueCodec codec, boolean reference) {

    /** The column in snake case ({@code part_of_day}). */
    public String column() {
        return snake(name);
    }

    static String snake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** The text of a value, or {@code null} for the absent one: what holds nothing writes nothing. */
    public @Nullable String encode(@Nullable Object value) {
        return value == null || value.equals(codec.absent()) ? null : codec.encode(value);
    }

    public @Nullable Object decode(@Nullable String text) {
        return text == null ? null : codec.decode(text);
    }
}
