package vn.thucdia.people;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;

/**
 * An office that a person held for a time.
 *
 * @param title as written: {@code Quyền Chủ tịch UBND tỉnh}
 * @param acting whether the person signs for the office as acting head ("Q." under Decree 30/2020)
 */
public record Position(Id<Position> id, @Nullable Id<Person> person, String title, boolean acting,
        @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
