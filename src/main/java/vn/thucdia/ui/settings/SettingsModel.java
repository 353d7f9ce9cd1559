package vn.thucdia.ui.settings;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.people.GroupRole;
import vn.thucdia.people.People;
import vn.thucdia.people.Person;
import vn.thucdia.people.WorkingGroup;
import vn.thucdia.ui.screen.Desk;

/** The profile as recorded, and saving what was changed of it. */
public final class SettingsModel {

    private final Desk desk;
    private final LiveSettings settings;
    private final ProfileModel profile = new ProfileModel();
    private boolean loaded;

    /** What the ledger says about the user of this laptop. */
    private record Recorded(@Nullable Person person, String group) {}

    public SettingsModel(Desk desk, LiveSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    /** Reads the profile afresh. */
    void load() {
        loaded = false;
        Settings now = settings.get();
        desk.tasks().run(() -> recorded(now), read -> {
            profile.nameProperty().set(read.person() == null ? "" : read.person().name());
            profile.groupProperty().set(read.group());
            profile.roleProperty().set(now.role());
            profile.laptopProperty().set(now.laptop());
            loaded = true;
        });
    }

    private Recorded recorded(Settings now) {
        People people = desk.app().people();
        Id<Person> person = now.person();
        Id<WorkingGroup> group = now.group();
        return new Recorded(person == null ? null : people.person(person).orElse(null),
                group == null ? "" : people.group(group).map(WorkingGroup::name).orElse(""));
    }

    /** Saves what differs from what is recorded. A blank name changes nothing: somebody must be there. */
    void save() {
        if (!loaded) {
            return;
        }
        Role role = profile.roleProperty().get();
        String laptop = profile.laptopProperty().get().strip();
        if (role != settings.get().role() || !laptop.equals(settings.get().laptop())) {
            settings.change(now -> now.withLaptop(laptop, role));
        }
        String name = profile.nameProperty().get().strip();
        String group = profile.groupProperty().get().strip();
        Settings now = settings.get();
        if (!name.isEmpty()) {
            desk.saving().save(() -> record(now, name, group), user -> {
                user.ifPresent(made -> {
                    settings.change(before -> before.withPerson(made.person(), made.group()));
                    desk.shell().groupProperty().set(made.group() == null ? "" : group);
                });
            });
        }
    }

    /** Empty when nothing differs. Another name corrects that of the person, unless somebody else bears it already. */
    private Optional<People.User> record(Settings now, String name, String group) {
        People people = desk.app().people();
        Recorded before = recorded(now);
        Person person = before.person();
        if (person != null && person.name().equals(name) && before.group().equals(group)) {
            return Optional.empty();
        }
        if (person != null && !person.name().equals(name) && people.named(name).isEmpty()) {
            people.editPerson(person, new Person(person.id(), name, person.note()));
        }
        return Optional.of(people.setUp(name, group, desk.messages().get("settings.group.authority.full"),
                part(now.role())));
    }

    /** The part in the group that goes with a role at the laptop. */
    public static @Nullable GroupRole part(Role role) {
        return switch (role) {
            case SECRETARY -> GroupRole.SECRETARY;
            case MEMBER -> GroupRole.MEMBER;
            case OFFICE -> null;
        };
    }

    ProfileModel profile() {
        return profile;
    }
}
