package vn.thucdia.people;

import java.util.List;

import vn.thucdia.entity.EntityKind;

/** The entity kinds of this room. */
public final class PeopleKinds {

    public static final EntityKind<Person> PERSON = EntityKind.of(Person.class);
    public static final EntityKind<Position> POSITION = EntityKind.of(Position.class).indexedBy("person");
    public static final EntityKind<WorkingGroup> GROUP = EntityKind.of(WorkingGroup.class);
    public static final EntityKind<GroupMember> MEMBER = EntityKind.of(GroupMember.class).indexedBy("workingGroup");

    public static final List<EntityKind<?>> ALL = List.of(PERSON, POSITION, GROUP, MEMBER);

    private PeopleKinds() {}
}
