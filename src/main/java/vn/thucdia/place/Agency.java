package vn.thucdia.place;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;

/**
 * A body that speaks, is assigned work or is reported to. Its names are dated records of their own.
 *
 * @param code short and stable, unique among the agencies that every laptop is born with
 * @param unit the administrative unit it belongs to, or {@code null} for the province
 * @param successor the agency that took over its work
 */
public record Agency(Id<Agency> id, String code, @Nullable AgencyKind kind, @Nullable Id<AdminUnit> unit,
        @Nullable Id<Agency> successor, String note) {}
