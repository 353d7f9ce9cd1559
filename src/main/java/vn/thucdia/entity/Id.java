package vn.thucdia.entity;

import java.util.UUID;

/**
 * The id of a record of type {@code T}. The type exists for the compiler only: a visit's id cannot be passed where a site's is
 * wanted.
 *
 * @param value UUIDv7 for what people create, a name-based UUID for what has a natural key
 */
public record Id<T>(UUID value) implements Comparable<Id<?>> {

    public static <T> Id<T> parse(String text) {
        return new Id<>(UUID.fromString(text));
    }

    /** Unsigned byte order, so that UUIDv7 ids sort by the time they were made. */
    @Override
    public int compareTo(Id<?> other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
