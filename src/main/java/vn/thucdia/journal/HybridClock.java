package vn.thucdia.journal;

import java.time.Clock;
import java.time.Duration;

/** Gives times that only go forward, even when the wall clock is set back. */
public final class HybridClock {

    /** A laptop whose clock runs ahead may not drag ours further than this. */
    private static final long MAX_AHEAD = Duration.ofMinutes(5).toMillis();

    private final Clock wall;
    private HybridTime last = HybridTime.ZERO;

    public HybridClock(Clock wall) {
        this.wall = wall;
    }

    public synchronized HybridTime next() {
        long now = wall.millis();
        last = now > last.millis() ? new HybridTime(now, 0) : new HybridTime(last.millis(), last.counter() + 1);
        return last;
    }

    /** Takes note of a time read from a chain, so that what is written next sorts after it. */
    public synchronized void observe(HybridTime seen) {
        if (seen.compareTo(last) > 0 && seen.millis() <= wall.millis() + MAX_AHEAD) {
            last = seen;
        }
    }
}
