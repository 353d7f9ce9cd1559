package vn.thucdia.ui.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.people.Person;
import vn.thucdia.people.WorkingGroup;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitLevel;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.settings.LiveSettings;
import vn.thucdia.ui.settings.Role;
import vn.thucdia.visit.PartOfDay;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Side;
import vn.thucdia.visit.Visit;

/** What is typed for a new visit, and making it. What was typed stays until the visit is saved. */
final class NewVisitModel {

    private final Desk desk;
    private final LiveSettings settings;
    private final ObjectProperty<@Nullable AdminUnit> unit = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PartOfDay> part = new SimpleObjectProperty<>();
    private final StringProperty subject = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Named<Person>> head = new SimpleObjectProperty<>();
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final BooleanBinding outOfTime = Bindings.createBooleanBinding(this::isOutOfTime, unit, date);
    private final BooleanBinding ready = Bindings.createBooleanBinding(
            () -> unit.get() != null && date.get() != null && !outOfTime.get() && !saving.get(), unit, date, outOfTime,
            saving);
    private List<AdminUnit> units = List.of();
    private List<Named<Person>> persons = List.of();

    NewVisitModel(Desk desk, LiveSettings settings) {
        this.desk = desk;
        this.settings = settings;
        date.subscribe((was, is) -> loadUnits());
    }

    /** Reads what can be chosen. */
    void load() {
        loadUnits();
        Id<WorkingGroup> group = settings.get().group();
        desk.tasks().run(() -> VisitPeople.persons(desk.app(), group), read -> persons = read);
    }

    private void loadUnits() {
        LocalDate chosen = date.get();
        LocalDate day = chosen == null ? desk.today() : chosen;
        // Before a date is known, the districts of former years are offered too: a visit is often entered later.
        desk.tasks().run(() -> chosen == null ? everyUnit(day) : desk.app().places().inspectable(day),
                read -> units = read);
    }

    private List<AdminUnit> everyUnit(LocalDate today) {
        List<AdminUnit> now = desk.app().places().inspectable(today);
        LocalDate lastDistrictDay = LocalDate.of(2025, 6, 30);
        if (!today.isAfter(lastDistrictDay)) {
            return now;
        }
        List<AdminUnit> districts = desk.app().places().inspectable(lastDistrictDay).stream()
                .filter(each -> each.level() == UnitLevel.DISTRICT).toList();
        return Stream.concat(now.stream(), districts.stream()).toList();
    }

    private boolean isOutOfTime() {
        AdminUnit where = unit.get();
        LocalDate when = date.get();
        return where != null && when != null && !where.validOn(when);
    }

    /** Whether the chosen unit did not exist on the chosen day. */
    BooleanBinding outOfTimeBinding() {
        return outOfTime;
    }

    List<AdminUnit> units() {
        return units;
    }

    List<Named<Person>> persons() {
        return persons;
    }

    /** Makes the visit and hands over its id; nothing happens while unit or date is missing. */
    void create(Consumer<Id<Visit>> then) {
        AdminUnit where = unit.get();
        LocalDate when = date.get();
        if (where == null || when == null || !ready.get()) {
            return;
        }
        saving.set(true);
        PartOfDay half = part.get();
        String what = subject.get().strip();
        Named<Person> chair = head.get();
        Id<WorkingGroup> group = settings.get().group();
        // Whoever takes the minutes at this laptop takes part as secretary.
        Id<Person> taker = settings.get().role() == Role.SECRETARY ? settings.get().person() : null;
        desk.saving().save(() -> {
            AppContext app = desk.app();
            Id<Person> chairId = VisitPeople.person(app.people(), chair);
            Visit visit = Visit.begin(app.programmes().ids().create(), where.id(), when).withTimes(half, null, null)
                    .withSubject(what, null).withGroup(group, chairId, null);
            List<Participant> first = new ArrayList<>();
            if (chairId != null && chair != null) {
                first.add(of(app, visit, ParticipantRole.HEAD, OrderKey.FIRST, chairId, chair.name()));
            }
            if (taker != null && !taker.equals(chairId)) {
                app.people().person(taker).ifPresent(person -> first.add(of(app, visit, ParticipantRole.SECRETARY,
                        OrderKey.atEnd(first, Participant::position), taker, person.name())));
            }
            app.visits().create(visit, first);
            return visit.id();
        }, made -> {
            clear();
            then.accept(made);
        }, () -> saving.set(false));
    }

    private static Participant of(AppContext app, Visit visit, ParticipantRole role, OrderKey position,
            Id<Person> person,
            String name) {
        String title = VisitPeople.titleOn(app.people(), person, Objects.requireNonNull(visit.date()));
        return new Participant(app.programmes().ids().create(), visit.id(), position, Side.GROUP,
                role, person, null, name, title, null, role == ParticipantRole.HEAD);
    }

    private void clear() {
        saving.set(false);
        unit.set(null);
        date.set(null);
        part.set(null);
        subject.set("");
        head.set(null);
    }

    ObjectProperty<@Nullable AdminUnit> unitProperty() {
        return unit;
    }

    ObjectProperty<@Nullable LocalDate> dateProperty() {
        return date;
    }

    ObjectProperty<@Nullable PartOfDay> partProperty() {
        return part;
    }

    StringProperty subjectProperty() {
        return subject;
    }

    ObjectProperty<@Nullable Named<Person>> headProperty() {
        return head;
    }

    BooleanBinding readyBinding() {
        return ready;
    }
}
