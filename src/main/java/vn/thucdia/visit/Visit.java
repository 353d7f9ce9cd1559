package vn.thucdia.visit;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.people.Person;
import vn.thucdia.people.WorkingGroup;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/**
 * One visit to one unit on one day. Only unit and date are needed to begin.
 *
 * @param unit as of the date; comparisons with later units go through successions
 * @param subject what is inspected, in the words of the programme
 * @param period under review
 * @param startTime of the session; {@code null} prints as dots
 * @param place of the session, empty when not recorded
 * @param secretary who takes the minutes
 * @param continuesEarlier whether it goes on with sessions held before, known or not
 * @param minutesNumber number of the minutes, empty until given
 */
public record Visit(Id<Visit> id, @Nullable Id<VisitProgramme> programme, @Nullable Id<WorkingGroup> workingGroup,
        @Nullable Id<AdminUnit> unit, String subject, @Nullable Period period, @Nullable LocalDate date,
        @Nullable PartOfDay partOfDay, @Nullable LocalTime startTime, @Nullable LocalTime endTime, String place,
        @Nullable Id<Person> head, @Nullable Id<Person> secretary, boolean continuesEarlier, @Nullable VisitState state,
        String minutesNumber, String note) {

    /** A visit with what a person gives when making it. */
    public static Visit begin(Id<Visit> id, Id<AdminUnit> unit, LocalDate date) {
        return new Visit(id, null, null, unit, "", null, date, null, null, null, "", null, null, false,
                VisitState.COMPILING,
                "", "");
    }

    public Visit withUnit(@Nullable Id<AdminUnit> newUnit) {
        return new Visit(id, programme, workingGroup, newUnit, subject, period, date, partOfDay, startTime, endTime,
                place, head, secretary, continuesEarlier, state, minutesNumber, note);
    }

    public Visit withSubject(String newSubject, @Nullable Period newPeriod) {
        return new Visit(id, programme, workingGroup, unit, newSubject, newPeriod, date, partOfDay, startTime, endTime,
                place,
                head, secretary, continuesEarlier, state, minutesNumber, note);
    }

    public Visit withTimes(@Nullable PartOfDay newPart, @Nullable LocalTime start, @Nullable LocalTime end) {
        return new Visit(id, programme, workingGroup, unit, subject, period, date, newPart, start, end, place, head,
                secretary,
                continuesEarlier, state, minutesNumber, note);
    }

    public Visit withPlace(String newPlace) {
        return new Visit(id, programme, workingGroup, unit, subject, period, date, partOfDay, startTime, endTime,
                newPlace,
                head, secretary, continuesEarlier, state, minutesNumber, note);
    }

    public Visit withDate(@Nullable LocalDate newDate) {
        return new Visit(id, programme, workingGroup, unit, subject, period, newDate, partOfDay, startTime, endTime,
                place,
                head, secretary, continuesEarlier, state, minutesNumber, note);
    }

    public Visit withGroup(@Nullable Id<WorkingGroup> group, @Nullable Id<Person> newHead,
            @Nullable Id<Person> newSecretary) {
        return new Visit(id, programme, group, unit, subject, period, date, partOfDay, startTime, endTime, place,
                newHead,
                newSecretary, continuesEarlier, state, minutesNumber, note);
    }

    public Visit withProgramme(@Nullable Id<VisitProgramme> newProgramme, boolean continues) {
        return new Visit(id, newProgramme, workingGroup, unit, subject, period, date, partOfDay, startTime, endTime,
                place,
                head, secretary, continues, state, minutesNumber, note);
    }

    public Visit withState(VisitState newState, String number) {
        return new Visit(id, programme, workingGroup, unit, subject, period, date, partOfDay, startTime, endTime, place,
                head,
                secretary, continuesEarlier, newState, number, note);
    }

    public Visit withNote(String newNote) {
        return new Visit(id, programme, workingGroup, unit, subject, period, date, partOfDay, startTime, endTime, place,
                head,
                secretary, continuesEarlier, state, minutesNumber, newNote);
    }
}
