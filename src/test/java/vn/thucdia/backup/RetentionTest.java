package vn.thucdia.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;

import static org.assertj.core.api.Assertions.assertThat;

/** What time takes away, and what it never does. */
class RetentionTest {

    private static final Origin A = new Origin("00000000000000aa", 1);
    private static final Instant END = Instant.parse("2026-11-20T10:00:00Z");

    private static Copy copy(Instant made, long seq, long lacking, Reason reason) {
        return new Copy(made, reason, Map.of(A, new Position(seq, "hash of " + seq, HybridTime.ZERO)), lacking,
                new Contents(0, 0, 0), List.of());
    }

    /** What is left when copies were made one after the other and each time the superfluous ones went. */
    private static List<Copy> left(List<Copy> made) {
        List<Copy> kept = new ArrayList<>();
        for (Copy copy : made) {
            kept.add(copy);
            kept.removeAll(Retention.superfluous(kept, copy.made()));
        }
        return kept;
    }

    @Test
    void twoYearsOfThreeCopiesADayLeaveDaysWeeksAndMonths() {
        List<Copy> made = new ArrayList<>();
        for (int i = 2 * 365 * 3; i >= 0; i--) {
            made.add(copy(END.minus(Duration.ofHours(8L * i)), 10_000 - i, 0, Reason.AFTER_WORK));
        }
        List<Copy> kept = left(made);
        assertThat(kept).hasSizeBetween(18, 23).contains(made.getLast());
        assertThat(kept.getFirst().made()).isBetween(END.minus(Duration.ofDays(366)), END.minus(Duration.ofDays(320)));
        assertThat(kept).filteredOn(copy -> copy.made().isAfter(END.minus(Duration.ofDays(6)))).hasSize(6);
    }

    @Test
    void anEmptiedOrOlderOrDamagedLedgerThinsNothingBetter() {
        Copy good = copy(END.minus(Duration.ofDays(700)), 500, 0, Reason.AFTER_WORK);
        for (Copy worse : List.of(copy(END, 3, 0, Reason.AFTER_WORK), copy(END, 499, 0, Reason.AFTER_WORK),
                copy(END, 900, 2, Reason.AFTER_WORK), new Copy(END, Reason.AFTER_WORK, Map.of(), 0,
                        new Contents(0, 0, 0), List.of()))) {
            List<Copy> made = new ArrayList<>(List.of(good));
            for (int day = 699; day >= 0; day--) {
                made.add(new Copy(END.minus(Duration.ofDays(day)), worse.reason(), worse.chains(), worse.lacking(),
                        worse.contents(), List.of()));
            }
            assertThat(left(made)).contains(good).hasSizeLessThan(25);
        }
    }

    @Test
    void whatWasMadeBeforeARiskOrAskedForStaysAWeek() {
        Copy before = copy(END.minus(Duration.ofHours(3)), 10, 0, Reason.BEFORE_IMPORT);
        Copy plain = copy(END.minus(Duration.ofHours(2)), 11, 0, Reason.AFTER_WORK);
        Copy last = copy(END, 12, 0, Reason.AFTER_WORK);
        assertThat(left(List.of(before, plain, last))).containsExactly(before, last);
        Copy later = copy(END.plus(Duration.ofDays(8)), 20, 0, Reason.AFTER_WORK);
        assertThat(left(List.of(before, plain, last, later))).containsExactly(last, later);
    }
}
