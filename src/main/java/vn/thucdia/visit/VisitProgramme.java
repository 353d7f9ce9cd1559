package vn.thucdia.visit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.people.WorkingGroup;
import vn.thucdia.place.AdminUnit;

/**
 * The plan that announces a visit or several.
 *
 * @param documentNumber {@code 1141/KH-UBND}
 * @param topics what it is about, one a line
 */
public record VisitProgramme(Id<VisitProgramme> id, @Nullable Id<WorkingGroup> workingGroup,
        @Nullable Id<AdminUnit> unit,
        String documentNumber, @Nullable Urgency urgency, @Nullable LocalDate issuedOn, String issuer, String subject,
        String topics) {}
