package vn.thucdia.followup;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.Agency;

/**
 * A body in an assignment: an agency, a unit, or words for a class of bodies ({@code các sở, ngành theo chức năng}).
 *
 * @param name as it was said
 */
public record AssignmentParty(Id<AssignmentParty> id, @Nullable Id<Assignment> assignment, @Nullable OrderKey position,
        @Nullable PartyRole role, @Nullable Id<Agency> agency, @Nullable Id<AdminUnit> unit, String name) {}
