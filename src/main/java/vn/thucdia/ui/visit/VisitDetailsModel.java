package vn.thucdia.ui.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.language.NameRanking;
import vn.thucdia.people.Person;
import vn.thucdia.people.WorkingGroup;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitNames;
import vn.thucdia.ui.draft.FieldWords;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.task.Notice;
import vn.thucdia.visit.Visit;

/** The visit's own fields: what can be chosen for them, and saving one at a time from a fresh read. */
final class VisitDetailsModel {

    private final Desk desk;
    private final Runnable changed;
    private final Runnable deleted;
    private final ReadOnlyObjectWrapper<@Nullable Loaded> loaded = new ReadOnlyObjectWrapper<>();

    /** A visit with the choices of its day. */
    record Loaded(Visit visit, UnitCheck check, List<Named<Person>> persons, List<Named<WorkingGroup>> groups) {

        @Nullable
        AdminUnit unit() {
            return check.units().stream().filter(each -> each.id().equals(visit.unit())).findFirst().orElse(null);
        }

        @Nullable
        Named<Person> person(@Nullable Id<Person> id) {
            return persons.stream().filter(each -> each.id() != null && each.id().equals(id)).findFirst().orElse(null);
        }

        @Nullable
        Named<WorkingGroup> group() {
            return groups.stream().filter(each -> each.id() != null && each.id().equals(visit.workingGroup()))
                    .findFirst().orElse(null);
        }
    }

    VisitDetailsModel(Desk desk, Runnable changed, Runnable deleted) {
        this.desk = desk;
        this.changed = changed;
        this.deleted = deleted;
    }

    void show(Visit visit) {
        desk.tasks().run(() -> read(visit), loaded::set);
    }

    private Loaded read(Visit visit) {
        AppContext app = desk.app();
        return new Loaded(visit, UnitCheck.read(app), VisitPeople.persons(app, visit.workingGroup()),
                VisitPeople.groups(app));
    }

    /** What is typed in a field of the visit. */
    FieldWords words(String field) {
        return desk.words("visit-" + field);
    }

    /**
     * Saves a change of the visit as it then is.
     *
     * @param change is given the services, so that it can record something else first, such as a new person
     * @param done   gets whether it was saved
     */
    void edit(BiFunction<AppContext, Visit, Visit> change, Consumer<Boolean> done) {
        Loaded now = loaded.get();
        if (now == null) {
            done.accept(false);
            return;
        }
        desk.saving().save(() -> {
            AppContext app = desk.app();
            Visit fresh = app.visits().require(now.visit().id());
            app.visits().edit(fresh, change.apply(app, fresh));
            return true;
        }, saved -> {
            done.accept(true);
            changed.run();
        }, () -> done.accept(false));
    }

    void delete() {
        Loaded now = loaded.get();
        if (now != null) {
            desk.saving().save(() -> desk.app().visits().delete(now.visit().id()), () -> {
                tell(now);
                deleted.run();
            });
        }
    }

    /** Deleting is not asked about; so what is gone and the way back are said where it cannot be overlooked. */
    private void tell(Loaded gone) {
        AdminUnit unit = gone.unit();
        LocalDate date = gone.visit().date();
        String name = (unit == null ? "—" : VisitOverview.shortName(unit))
                + (date == null ? "" : " · " + desk.formats().date(date));
        desk.shell().errors()
                .show(new Notice(Notice.Kind.WARNING, desk.messages().get("visit.deleted", name), List.of(),
                        () -> {
                            Runnable undo = desk.shell().undoProperty().get();
                            if (undo != null) {
                                undo.run();
                            }
                        }));
    }

    /** The units of the visit's day first. */
    NameRanking<AdminUnit> ranking() {
        Loaded now = loaded.get();
        LocalDate date = now == null ? null : now.visit().date();
        return UnitNames.on(date == null ? desk.today() : date, Set.of());
    }

    /** Stretches of time that visits of the year look at, the most usual first. */
    List<Period> periods() {
        Loaded now = loaded.get();
        LocalDate date = now == null ? null : now.visit().date();
        int year = (date == null ? desk.today() : date).getYear();
        List<Period> all = new ArrayList<>();
        for (int each : new int[]{year, year - 1}) {
            all.addAll(List.of(new Period.Half(each, 1), new Period.Half(each, 2), new Period.Year(each),
                    new Period.NineMonths(each)));
            for (int quarter = 1; quarter <= 4; quarter++) {
                all.add(new Period.Quarter(each, quarter));
            }
            for (int months = 1; months <= 11; months++) {
                all.add(new Period.YearToDate(each, months));
            }
        }
        return all;
    }

    ReadOnlyObjectProperty<@Nullable Loaded> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
