package vn.thucdia.place;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;

/**
 * A unit went into another.
 *
 * @param share {@code FULL} when all of the predecessor went there
 * @param legalBasis resolution, article and clause
 */
public record UnitSuccession(Id<UnitSuccession> id, @Nullable Id<AdminUnit> predecessor,
        @Nullable Id<AdminUnit> successor,
        String share, String kind, @Nullable LocalDate effective, String legalBasis) {}
