package vn.thucdia.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HybridClockTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void timesOnlyGoForwardWhileTheWallStandsStill() {
        HybridClock clock = new HybridClock(Clock.fixed(NOON, ZoneOffset.UTC));
        HybridTime first = clock.next();
        HybridTime second = clock.next();
        assertThat(second).isGreaterThan(first);
        assertThat(HybridTime.parse(second.toString())).isEqualTo(second);
        assertThat(HybridTime.parse(first.toString())).isEqualTo(first);
    }

    @Test
    void whatIsWrittenNextSortsAfterWhatWasSeen() {
        HybridClock clock = new HybridClock(Clock.fixed(NOON, ZoneOffset.UTC));
        HybridTime seen = new HybridTime(NOON.plusSeconds(60).toEpochMilli(), 3);
        clock.observe(seen);
        assertThat(clock.next()).isGreaterThan(seen);
    }

    @Test
    void aLaptopFarAheadDoesNotDragOursAlong() {
        HybridClock clock = new HybridClock(Clock.fixed(NOON, ZoneOffset.UTC));
        clock.observe(new HybridTime(NOON.plus(Duration.ofDays(3650)).toEpochMilli(), 0));
        assertThat(clock.next().instant()).isEqualTo(NOON);
    }
}
