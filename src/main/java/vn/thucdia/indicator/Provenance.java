package vn.thucdia.indicator;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;

/**
 * Where a figure comes from.
 *
 * @param asOf the day up to which it counts, when that differs from the period's end
 * @param reportedOn the day it was reported
 * @param source the statement, observation or dossier it was taken from
 * @param page page or place in the source, or empty
 */
public record Provenance(@Nullable LocalDate asOf, @Nullable LocalDate reportedOn, @Nullable Id<?> source, String page,
        String note) {

    /** Of a figure of which nothing more was said. */
    public static final Provenance NONE = new Provenance(null, null, null, "", "");
}
