package vn.thucdia.ui.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import vn.thucdia.language.DateInput;
import vn.thucdia.language.Messages;
import vn.thucdia.language.NameRanking;
import vn.thucdia.language.Problem;
import vn.thucdia.language.TimeInput;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.ui.control.DateField;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.control.SuggestField;
import vn.thucdia.ui.control.SuggestionSource;
import vn.thucdia.ui.control.TimeField;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.UnitWords;
import vn.thucdia.visit.PartOfDay;

/** How the fields of a visit read what is typed: accents optional, the day checked, a new name taken as it is. */
final class VisitFields {

    private VisitFields() {}

    /** @param ranking the units of the day first */
    static void unit(SuggestField<AdminUnit> field, Supplier<NameRanking<AdminUnit>> ranking,
            Supplier<List<AdminUnit>> units, Desk desk) {
        field.setSource(SuggestionSource.of(ranking, units, desk.shell().recent(), AdminUnit::id));
        field.setLabel(AdminUnit::fullName);
        field.setDetail(unit -> UnitWords.years(unit, desk));
        field.setOpenName(desk.messages().get("visit.unit.open"));
    }

    /** A person or group: one of the list, or a new name. */
    static <T> void named(SuggestField<Named<T>> field, Supplier<List<Named<T>>> choices, Messages messages) {
        field.setSource(SuggestionSource.of(() -> NameRanking.<Named<T>>by(Named::name), choices));
        field.setLabel(Named::name);
        field.setMaker(Named::fresh);
        field.setOpenName(messages.get("visit.person.open"));
    }

    /** A day near to today when no year is typed. */
    static void date(DateField field, FieldBox box, Desk desk) {
        field.setMessages(desk.messages());
        field.setParser(text -> switch (DateInput.read(text, desk.today())) {
            case DateInput.Read(LocalDate day) -> day;
            case DateInput.Wrong wrong -> throw wrong.problem();
            case DateInput.Empty _ -> throw new IllegalStateException("blank text is not read");
        });
        field.reportTo(box, desk.messages());
    }

    static void time(TimeField field, FieldBox box, Messages messages) {
        field.setParser(text -> switch (TimeInput.read(text)) {
            case TimeInput.Read(LocalTime time) -> time;
            case TimeInput.Wrong(Problem problem) -> throw problem;
            case TimeInput.Empty _ -> throw new IllegalStateException("blank text is not read");
        });
        field.reportTo(box, messages);
    }

    static String word(PartOfDay part, Messages messages) {
        return messages.get("visit.part." + part.name().toLowerCase(Locale.ROOT));
    }
}
