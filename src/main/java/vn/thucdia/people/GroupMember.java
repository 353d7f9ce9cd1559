package vn.thucdia.people;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.place.Agency;

/** A member of a group: a person, or an agency that will name one. */
public record GroupMember(Id<GroupMember> id, @Nullable Id<WorkingGroup> workingGroup, @Nullable Id<Person> person,
        @Nullable Id<Agency> agency, @Nullable GroupRole role, @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
