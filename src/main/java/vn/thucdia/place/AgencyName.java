package vn.thucdia.place;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;

/** What an agency was called in a stretch of time. */
public record AgencyName(Id<AgencyName> id, @Nullable Id<Agency> agency, String name, String shortName,
        @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
