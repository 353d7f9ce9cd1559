package vn.thucdia.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Language;
import vn.thucdia.people.Person;
import vn.thucdia.people.WorkingGroup;
import vn.thucdia.ui.Theme;

/**
 * What this laptop remembers about itself.
 *
 * @param language of the window, {@code null} until chosen
 * @param laptop   its name, shown when data are exchanged
 * @param person   who uses it; {@code null} before the first run is over
 * @param place    where the person was last
 * @param dividers positions of split panes between 0 and 1, by the pane's name
 * @param bounds   of the window, {@code null} before it was first closed
 * @param backup   where copies of the ledger lie too; {@code null} until chosen
 */
public record Settings(@Nullable Language language, Theme.Mode theme, String laptop, Role role,
        @Nullable Id<Person> person, @Nullable Id<WorkingGroup> group, @Nullable Place place,
        Map<String, List<Double>> dividers, @Nullable Bounds bounds, @Nullable Path backup) {

    public static final Settings DEFAULT = new Settings(null, Theme.Mode.SYSTEM, "", Role.SECRETARY, null, null, null,
            Map.of(), null, null);

    public Settings {
        dividers = Map.copyOf(dividers);
    }

    public Settings withLanguage(Language chosen) {
        return new Settings(chosen, theme, laptop, role, person, group, place, dividers, bounds, backup);
    }

    public Settings withTheme(Theme.Mode chosen) {
        return new Settings(language, chosen, laptop, role, person, group, place, dividers, bounds, backup);
    }

    public Settings withLaptop(String name, Role itsRole) {
        return new Settings(language, theme, name, itsRole, person, group, place, dividers, bounds, backup);
    }

    public Settings withPerson(@Nullable Id<Person> user, @Nullable Id<WorkingGroup> itsGroup) {
        return new Settings(language, theme, laptop, role, user, itsGroup, place, dividers, bounds, backup);
    }

    public Settings withPlace(@Nullable Place last) {
        return new Settings(language, theme, laptop, role, person, group, last, dividers, bounds, backup);
    }

    public Settings withBounds(Bounds last) {
        return new Settings(language, theme, laptop, role, person, group, place, dividers, last, backup);
    }

    public Settings withBackup(Path place) {
        return new Settings(language, theme, laptop, role, person, group, this.place, dividers, bounds, place);
    }

    /** With the divider positions of one split pane. */
    public Settings withDividers(String pane, List<Double> positions) {
        Map<String, List<Double>> all = new TreeMap<>(dividers);
        all.put(pane, List.copyOf(positions));
        return new Settings(language, theme, laptop, role, person, group, place, all, bounds, backup);
    }
}
