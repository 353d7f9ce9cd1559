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
 * @param place of the session, empty when not recorded
 * @param secretary who takes the minutes
 * @param continuesEarlier whether it goes on with sessions held before, known or not
 * @param minutesNumber number of the minutes, empty until given
 */
public record Visit(Id<Visit> id, @Nullable Id<VisitProgramme> programme, @Nullable Id<WorkingGroup> workingGroup,
        @Nullable Id<AdminUnit> unit, String subject, @Nullable Period period, VisitTime when, String place,
        @Nullable Id<Person> head, @Nullable Id<Person> secretary, boolean continuesEarlier, @Nullable VisitState state,
        String minutesNumber, String note) {

    /** A visit with what a person gives when making it. */
    public static Visit begin(Id<Visit> id, Id<AdminUnit> unit, LocalDate date) {
        return new Visit(id, null, null, unit, "", null, VisitTime.on(date), "", null, null, false,
                VisitState.COMPILING, "", "");
    }

    public @Nullable LocalDate date() {
        return when.date();
    }

    public @Nullable PartOfDay partOfDay() {
        return when.partOfDay();
    }

    public @Nullable LocalTime startTime() {
        return when.startTime();
    }

    public @Nullable LocalTime endTime() {
        return when.endTime();
    }

    public Visit withUnit(@Nullable Id<AdminUnit> newUnit) {
        return new Visit(id, programme, workingGroup, newUnit, subject, period, when, place, head, secretary,
                continuesEarlier, state, minutesNumber, note);
    }

    public Visit withSubject(String newSubject, @Nullable Period newPeriod) {
        return new Visit(id, programme, workingGroup, unit, newSubject, newPeriod, when, place, head, secretary,
                continuesEarlier, state, minutesNumber, note);
    }

    public Visit withTimes(@Nullable PartOfDay part, @Nullable LocalTime start, @Nullable LocalTime end) {
        return withTime(new VisitTime(when.date(), part, start, end));
    }

    public Visit withDate(@Nullable LocalDate date) {
        return withTime(new VisitTime(date, when.partOfDay(), when.startTime(), when.endTime()));
    }

    private Visit withTime(VisitTime now) {
        return new Visit(id, programme, workingGroup, unit, subject, period, now, place, head, secretary,
                continuesEarlier, state, minutesNumber, note);
    }

    public Visit withPlace(String newPlace) {
        return new Visit(id, programme, workingGroup, unit, subject, period, when, newPlace, head, secretary,
                continuesEarlier, state, minutesNumber, note);
    }

    public Visit withGroup(@Nullable Id<WorkingGroup> group, @Nullable Id<Person> newHead,
            @Nullable Id<Person> newSecretary) {
        return new Visit(id, programme, group, unit, subject, period, when, place, newHead, newSecretary,
                continuesEarlier, state, minutesNumber, note);
    }

    public Visit withProgramme(@Nullable Id<VisitProgramme> newProgramme, boolean continues) {
        return new Visit(id, newProgramme, workingGroup, unit, subject, period, when, place, head, secretary,
                continues, state, minutesNumber, note);
    }

    public Visit withState(VisitState newState, String number) {
        return new Visit(id, programme, workingGroup, unit, subject, period, when, place, head, secretary,
                continuesEarlier, newState, number, note);
    }

    public Visit withNote(String newNote) {
        return new Visit(id, programme, workingGroup, unit, subject, period, when, place, head, secretary,
                continuesEarlier, state, minutesNumber, newNote);
    }
}
