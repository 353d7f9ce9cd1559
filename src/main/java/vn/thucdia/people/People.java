package vn.thucdia.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.ledger.Change;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.ledger.Repository;

/** Persons, their offices, and the working groups. */
public final class People {

    private final Ledger ledger;
    private final Ids ids;
    private final Repository<Person> persons;
    private final Repository<Position> positions;
    private final Repository<WorkingGroup> groups;
    private final Repository<GroupMember> members;

    public People(Ledger ledger, Ids ids) {
        this.ledger = ledger;
        this.ids = ids;
        this.persons = new Repository<>(ledger, PeopleKinds.PERSON);
        this.positions = new Repository<>(ledger, PeopleKinds.POSITION);
        this.groups = new Repository<>(ledger, PeopleKinds.GROUP);
        this.members = new Repository<>(ledger, PeopleKinds.MEMBER);
    }

    public List<Person> persons() {
        return persons.list("name");
    }

    public Optional<Person> person(Id<Person> id) {
        return persons.find(id);
    }

    public Optional<Person> named(String name) {
        return persons().stream().filter(person -> person.name().equals(name)).findFirst();
    }

    /** The positions of everybody, read at once. */
    public Map<Id<Person>, List<Position>> positions() {
        Map<Id<Person>, List<Position>> all = new HashMap<>();
        for (Position position : positions.list("valid_from")) {
            Id<Person> person = position.person();
            if (person != null) {
                all.computeIfAbsent(person, id -> new ArrayList<>()).add(position);
            }
        }
        return all;
    }

    public List<Position> positions(Id<Person> person) {
        return positions.listBy("person", person, "valid_from");
    }

    /** The office a person held on the day. */
    public Optional<Position> positionOn(Id<Person> person, LocalDate day) {
        return positions(person).stream().filter(position -> position.validOn(day)).findFirst();
    }

    /** Adds a person, with an office when a title is given. */
    public Person addPerson(String name, String title, boolean acting, @Nullable LocalDate from,
            @Nullable LocalDate to) {
        Person person = new Person(ids.create(), name.strip(), "");
        List<Change> changes = new ArrayList<>(Change.create(PeopleKinds.PERSON, person));
        if (!title.isBlank()) {
            changes.addAll(Change.create(PeopleKinds.POSITION,
                    new Position(ids.create(), person.id(), title.strip(), acting, from, to)));
        }
        ledger.commit("people.person", changes);
        return person;
    }

    /** Who works at a laptop, and in which group. */
    public record User(Id<Person> person, @Nullable Id<WorkingGroup> group) {}

    /**
     * Records who works at this laptop: a person, a group and the part in it, as far as they are new. One action, and none that
     * Ctrl+Z takes back.
     *
     * @param groupName empty when there is none yet
     * @param part      in the group, {@code null} for somebody who is no member
     */
    public User setUp(String name, String groupName, String authority, @Nullable GroupRole part) {
        List<Change> changes = new ArrayList<>();
        Id<Person> person = named(name.strip()).map(Person::id).orElseGet(() -> {
            Person made = new Person(ids.create(), name.strip(), "");
            changes.addAll(Change.create(PeopleKinds.PERSON, made));
            return made.id();
        });
        Id<WorkingGroup> group = groupName.isBlank() ? null : setUpGroup(groupName.strip(), authority, changes);
        if (group != null && part != null
                && members(group).stream().noneMatch(member -> person.equals(member.person()))) {
            changes.addAll(Change.create(PeopleKinds.MEMBER,
                    new GroupMember(ids.create(), group, person, null, part, null, null)));
        }
        ledger.commit("setup.laptop", changes);
        return new User(person, group);
    }

    private Id<WorkingGroup> setUpGroup(String name, String authority, List<Change> changes) {
        return groups().stream().filter(group -> group.name().equals(name)).map(WorkingGroup::id).findFirst()
                .orElseGet(() -> {
                    String number = name.replaceFirst("^.*?([0-9]*)$", "$1");
                    WorkingGroup made = new WorkingGroup(ids.create(), number, name, authority, "", null, "", "", null,
                            null);
                    changes.addAll(Change.create(PeopleKinds.GROUP, made));
                    return made.id();
                });
    }

    public void editPerson(Person before, Person after) {
        persons.edit("people.person", before, after);
    }

    public List<WorkingGroup> groups() {
        return groups.list("name");
    }

    public Optional<WorkingGroup> group(Id<WorkingGroup> id) {
        return groups.find(id);
    }

    public WorkingGroup addGroup(String number, String name, String authority) {
        WorkingGroup group = new WorkingGroup(ids.create(), number, name, authority, "", null, "", "", null, null);
        groups.create("setup.group", group);
        return group;
    }

    public void editGroup(WorkingGroup before, WorkingGroup after) {
        groups.edit("people.group", before, after);
    }

    public List<GroupMember> members(Id<WorkingGroup> group) {
        return members.listBy("working_group", group, "\"role\", \"id\"");
    }

    public GroupMember addMember(Id<WorkingGroup> group, Id<Person> person, GroupRole role) {
        GroupMember member = new GroupMember(ids.create(), group, person, null, role, null, null);
        members.create("people.member", member);
        return member;
    }
}
