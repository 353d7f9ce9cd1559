package vn.thucdia.ui.window;

import java.util.List;
import java.util.stream.Stream;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;
import vn.thucdia.people.People;
import vn.thucdia.people.Person;
import vn.thucdia.people.WorkingGroup;
import vn.thucdia.ui.settings.ProfileModel;
import vn.thucdia.ui.settings.Role;
import vn.thucdia.ui.settings.Settings;
import vn.thucdia.ui.settings.SettingsModel;

/**
 * What the window wants to know when the ledger is open. Not read on the toolkit's thread.
 *
 * @param known   whether the person of the settings is in this ledger; from now on that person acts
 * @param group   name of the group, or empty
 * @param empty   whether the ledger holds no visit yet
 * @param notices what happened at opening
 */
record Beginning(boolean known, String group, boolean empty, List<Problem> notices) {

    /** @param said what opening has to tell besides the ledger */
    static Beginning read(AppContext app, Settings settings, List<Problem> said) {
        Id<Person> person = settings.person();
        boolean known = person != null && app.people().person(person).isPresent();
        if (known && person != null) {
            app.ledger().actsFor(person.toString());
        }
        Id<WorkingGroup> group = settings.group();
        String name = group == null ? "" : app.people().group(group).map(WorkingGroup::name).orElse("");
        List<Problem> notices = Stream.concat(app.ledger().takeNotices().stream(), said.stream()).toList();
        return new Beginning(known, name, app.visits().all().isEmpty(), notices);
    }

    /** Somebody who begins, as typed on the page of the first run. */
    record Newcomer(String name, String group, String authority, Role role, String laptop) {

        People.User record(AppContext app) {
            People.User user = app.people().setUp(name, group, authority, SettingsModel.part(role));
            app.ledger().actsFor(user.person().toString());
            return user;
        }
    }

    /** Who looks at the sample without a name is called a guest. */
    static Newcomer newcomer(ProfileModel profile, Messages messages) {
        String name = profile.nameProperty().get().strip();
        String laptop = profile.laptopProperty().get().strip();
        Role role = profile.roleProperty().get();
        return new Newcomer(name.isEmpty() ? messages.get("settings.guest") : name,
                profile.groupProperty().get().strip(), messages.get("settings.group.authority.full"), role,
                laptop.isEmpty()
                        ? messages.get("settings.laptop." + role.name().toLowerCase(java.util.Locale.ROOT))
                        : laptop);
    }
}
