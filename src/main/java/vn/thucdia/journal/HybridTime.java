package vn.thucdia.journal;

import java.time.Instant;

/**
 * A reading of a hybrid logical clock: wall time, and a counter for what happens within one millisecond or while the wall clock
 * stands still. Orders what is shown; it never decides which edit knew of which.
 */
public record HybridTime(long millis, int counter) implements Comparable<HybridTime> {

    public static final HybridTime ZERO = new HybridTime(0, 0);

    public static HybridTime parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new HybridTime(Instant.parse(text).toEpochMilli(), 0)
                : new HybridTime(Instant.parse(text.substring(0, slash)).toEpochMilli(),
                        Integer.parseInt(text.substring(slash + 1)));
    }

    public Instant instant() {
        return Instant.ofEpochMilli(millis);
    }

    @Override
    public int compareTo(HybridTime other) {
        int byWall = Long.compare(millis, other.millis);
        return byWall != 0 ? byWall : Integer.compare(counter, other.counter);
    }

    @Override
    public String toString() {
        return counter == 0 ? instant().toString() : instant() + "/" + counter;
    }
}
