package vn.thucdia.place;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;

/**
 * A unit went into another.
 *
 * @param share how much of the predecessor went there; {@code null} when it is not known
 * @param legalBasis resolution, article and clause
 */
public record UnitSuccession(Id<UnitSuccession> id, @Nullable Id<AdminUnit> predecessor,
        @Nullable Id<AdminUnit> successor,
        @Nullable Share share, String kind, @Nullable LocalDate effective, String legalBasis) {}
