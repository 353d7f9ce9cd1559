package vn.thucdia.visit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.people.Person;
import vn.thucdia.place.Agency;

/**
 * Who is to take part: a person, an agency, or words.
 *
 * @param date the day, when the sides differ from day to day; {@code null} for the whole programme
 */
public record ProgrammeParticipant(Id<ProgrammeParticipant> id, @Nullable Id<VisitProgramme> programme,
        @Nullable OrderKey position, @Nullable LocalDate date, @Nullable Side side, @Nullable ParticipantRole role,
        @Nullable Id<Person> person, @Nullable Id<Agency> agency, String description) {}
