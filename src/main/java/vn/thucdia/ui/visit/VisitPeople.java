package vn.thucdia.ui.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.language.VietnameseOrder;
import vn.thucdia.people.GroupMember;
import vn.thucdia.people.GroupRole;
import vn.thucdia.people.People;
import vn.thucdia.people.Person;
import vn.thucdia.people.Position;
import vn.thucdia.people.WorkingGroup;

/** Persons and groups as a visit's fields offer them, and how a typed name becomes a record. Not on the toolkit's thread. */
final class VisitPeople {

    private VisitPeople() {}

    /** Everybody known: the members of the group first, by their role, then the others by name. */
    static List<Named<Person>> persons(AppContext app, @Nullable Id<WorkingGroup> group) {
        List<Person> persons = new ArrayList<>(app.people().persons());
        VietnameseOrder order = new VietnameseOrder();
        List<GroupMember> members = group == null ? List.of() : app.people().members(group);
        persons.sort((left, right) -> {
            int rank = Integer.compare(rank(members, left.id()), rank(members, right.id()));
            return rank != 0 ? rank : order.compare(left.name(), right.name());
        });
        return persons.stream().map(person -> new Named<>(person.id(), person.name())).toList();
    }

    private static int rank(List<GroupMember> members, Id<Person> person) {
        for (GroupMember member : members) {
            GroupRole role = member.role();
            if (person.equals(member.person()) && role != null) {
                return role.ordinal();
            }
        }
        return GroupRole.values().length;
    }

    static List<Named<WorkingGroup>> groups(AppContext app) {
        return app.people().groups().stream().map(group -> new Named<>(group.id(), group.name())).toList();
    }

    /** The person's id; a new name is recorded first. */
    static @Nullable Id<Person> person(People people, @Nullable Named<Person> chosen) {
        if (chosen == null || chosen.id() != null) {
            return chosen == null ? null : chosen.id();
        }
        return people.named(chosen.name())
                .orElseGet(() -> people.addPerson(chosen.name(), "", false, null, null)).id();
    }

    /** The group's id; a new name is recorded first. */
    static @Nullable Id<WorkingGroup> group(People people, @Nullable Named<WorkingGroup> chosen) {
        if (chosen == null || chosen.id() != null) {
            return chosen == null ? null : chosen.id();
        }
        return people.groups().stream().filter(group -> group.name().equals(chosen.name())).findFirst()
                .orElseGet(() -> people.addGroup("", chosen.name(), "")).id();
    }

    /** The office held on the day, or empty. */
    static String titleOn(People people, Id<Person> person, LocalDate day) {
        return people.positionOn(person, day).map(Position::title).orElse("");
    }
}
