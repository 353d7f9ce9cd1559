package vn.thucdia.ui.visit;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
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
import vn.thucdia.language.Messages;
import vn.thucdia.language.NameRanking;
import vn.thucdia.people.Person;
import vn.thucdia.people.WorkingGroup;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitNames;
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
    private final ObjectProperty<UnitCheck> known = new SimpleObjectProperty<>(UnitCheck.NOTHING_KNOWN);
    private final ObjectBinding<UnitCheck.Found> found = Bindings.createObjectBinding(
            () -> known.get().of(unit.get(), date.get(), null), unit, date, known);
    private final StringBinding lacking;
    private final BooleanBinding ready;
    private final Supplier<VisitOverview> listed;
    private List<Named<Person>> persons = List.of();

    /** @param listed what the list of visits shows beside it */
    NewVisitModel(Desk desk, LiveSettings settings, Supplier<VisitOverview> listed) {
        this.desk = desk;
        this.settings = settings;
        this.listed = listed;
        lacking = Bindings.createStringBinding(this::lacks, unit, date, found, saving);
        ready = lacking.isEmpty();
    }

    /** Reads what can be chosen. */
    void load() {
        desk.tasks().run(() -> UnitCheck.read(desk.app()), known::set);
        Id<WorkingGroup> group = settings.get().group();
        desk.tasks().run(() -> VisitPeople.persons(desk.app(), group), read -> persons = read);
    }

    /** What is missing, in words; empty when the visit can be made. */
    private String lacks() {
        Messages words = desk.messages();
        if (saving.get()) {
            return words.get("visit.new.saving");
        }
        if (unit.get() == null || date.get() == null) {
            return words.get(date.get() != null
                    ? "visit.new.lacks.unit"
                    : unit.get() != null ? "visit.new.lacks.date" : "visit.new.lacks.both");
        }
        return switch (found.get()) {
            case UnitCheck.Found.Ended(var where, var _, var day, var _) -> outOfTime(where, day);
            case UnitCheck.Found.NotYet(var where, var _, var day) -> outOfTime(where, day);
            case UnitCheck.Found.Same _,UnitCheck.Found.Fine _ -> "";
        };
    }

    private String outOfTime(AdminUnit where, LocalDate day) {
        return desk.messages().get("visit.new.lacks.time", where.fullName(), desk.formats().date(day));
    }

    /** What speaks against the unit on the day. */
    ObjectBinding<UnitCheck.Found> foundBinding() {
        return found;
    }

    /** Why the visit cannot be made yet; empty when it can. */
    StringBinding lackingBinding() {
        return lacking;
    }

    /** Units of the typed day first, else of the year that the list shows; of two that are called alike the listed one. */
    NameRanking<AdminUnit> ranking() {
        VisitOverview beside = listed.get();
        Set<Id<AdminUnit>> rows = beside.rows().stream().map(VisitRow::unit).filter(Objects::nonNull)
                .map(AdminUnit::id).collect(Collectors.toSet());
        return UnitNames.on(day(beside), rows);
    }

    private LocalDate day(VisitOverview beside) {
        LocalDate chosen = date.get();
        LocalDate today = desk.today();
        if (chosen != null || beside.year() == 0) {
            return chosen == null ? today : chosen;
        }
        LocalDate last = LocalDate.of(beside.year(), Month.DECEMBER, 31);
        return last.isAfter(today) ? today : last;
    }

    List<AdminUnit> units() {
        return known.get().units();
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
