package vn.thucdia.ui.window;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.spreadsheet.ComparisonSheet;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.backup.BackupScreen;
import vn.thucdia.ui.compare.CompareScreen;
import vn.thucdia.ui.indicator.FiguresScreen;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.settings.LiveSettings;
import vn.thucdia.ui.settings.Place;
import vn.thucdia.ui.settings.SettingsScreen;
import vn.thucdia.ui.shell.Screen;
import vn.thucdia.ui.shell.ScreenFrame;
import vn.thucdia.ui.visit.VisitListScreen;
import vn.thucdia.ui.visit.VisitScreen;
import vn.thucdia.ui.visit.VisitWorkspace;
import vn.thucdia.visit.Visit;

/** Makes the screens when they are first wanted and knows how one leads to another. One per window and language. */
public final class Screens {

    private final Desk desk;
    private final FxmlViews views;
    private final LiveSettings settings;
    private final Runnable moved;
    private @Nullable VisitListScreen visits;
    private @Nullable SettingsScreen settingsScreen;
    private @Nullable CompareScreen compareScreen;
    private @Nullable FiguresScreen figures;
    private @Nullable VisitWorkspace workspace;
    private Runnable reopen = () -> {};

    /** @param moved another screen or tab is shown */
    public Screens(Desk desk, FxmlViews views, LiveSettings settings, Runnable moved) {
        this.desk = desk;
        this.views = views;
        this.settings = settings;
        this.moved = moved;
        new Undo(desk).offer();
        desk.navigator().currentProperty().subscribe(shown -> {
            if (shown != null) {
                moved.run();
            }
        });
    }

    /** The list of visits. */
    public Screen visits() {
        if (visits == null) {
            visits = new VisitListScreen(desk, views, settings,
                    visit -> openVisit(visit, VisitTabs.first(settings.get().role())),
                    visit -> openVisit(visit, ""), this::recordSample);
        }
        return visits;
    }

    public Screen settings() {
        if (settingsScreen == null) {
            settingsScreen = new SettingsScreen(desk, views, settings, this::openCopies);
        }
        return settingsScreen;
    }

    /** Copies of the ledger; going back leads to the settings. */
    public BackupScreen copies() {
        return new BackupScreen(desk, SettingsScreen.SECTION,
                new ScreenFrame.Crumb(desk.messages().get("settings.title"),
                        () -> desk.navigator().open(settings())),
                place -> settings.change(now -> now.withBackup(place)), reopen);
    }

    private void openCopies() {
        desk.navigator().open(copies());
    }

    /** Says how the ledger is closed and opened again after a copy was put back. */
    void onReopen(Runnable how) {
        reopen = how;
    }

    /** So sánh, with what was chosen last. */
    public CompareScreen compare() {
        if (compareScreen == null) {
            compareScreen = new CompareScreen(desk, views, new ComparisonSheet(desk.messages())::write,
                    source -> openVisit(source.visit(), "", source.record()));
        }
        return compareScreen;
    }

    /** The figures of any unit in any period. */
    public Screen figures() {
        if (figures == null) {
            figures = new FiguresScreen(desk, views);
        }
        return figures;
    }

    /** Opens a visit in the workspace, at a tab or at the first. */
    public void openVisit(Id<Visit> visit, String tab) {
        openVisit(visit, tab, null);
    }

    private void openVisit(Id<Visit> visit, String tab, @Nullable Id<?> record) {
        if (workspace == null) {
            workspace = new VisitWorkspace(desk, views, links -> VisitTabs.of(desk, links, views, this::compare),
                    () -> desk.navigator().open(visits()), moved);
        }
        VisitScreen screen = new VisitScreen(visit, workspace, tab);
        desk.navigator().open(record == null ? screen : screen.at(record));
    }

    private void compare(Id<AdminUnit> unit, @Nullable Period period, List<Id<Indicator>> indicators) {
        compare().choose(unit, period, indicators);
        desk.navigator().open(compare());
    }

    /** Records the visit of the sample beside what is there, and opens it. */
    public void recordSample() {
        desk.shell().said(desk.messages().get("settings.sample.recording"));
        desk.saving().save(() -> SampleVisit.record(desk.app()).id(), made -> openVisit(made, ""));
    }

    /** Opens what was open when the window closed, or the list of visits. */
    public void restore(@Nullable Place place) {
        Screen list = visits();
        Id<Visit> visit = place == null ? null : place.visit();
        if (place != null && visit != null) {
            // The list is below it, so that going back works as it did.
            desk.navigator().open(list);
            openVisit(visit, place.tab());
        } else {
            desk.navigator().open(switch (place == null ? "" : place.section()) {
                case SettingsScreen.SECTION -> settings();
                case CompareScreen.SECTION -> compare();
                case FiguresScreen.SECTION -> figures();
                default -> list;
            });
        }
    }

    /** Where the person is now. */
    public @Nullable Place place() {
        return switch (desk.navigator().getCurrent()) {
            case VisitScreen open -> new Place(VisitListScreen.SECTION, open.visit(), open.tab());
            case Screen other -> new Place(other.frame().section(), null, "");
            case null -> null;
        };
    }
}
