package vn.thucdia.visit;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * When a visit is.
 *
 * @param startTime of the session; {@code null} prints as dots
 */
public record VisitTime(@Nullable LocalDate date, @Nullable PartOfDay partOfDay, @Nullable LocalTime startTime,
        @Nullable LocalTime endTime) {

    /** Only the day is known. */
    public static VisitTime on(LocalDate date) {
        return new VisitTime(date, null, null, null);
    }
}
