package vn.thucdia.ui.window;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.thucdia.app.AppContext;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.WindowWidth;
import vn.thucdia.ui.compare.CompareScreen;
import vn.thucdia.ui.draft.DraftStore;
import vn.thucdia.ui.indicator.FiguresScreen;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.FileDialogs;
import vn.thucdia.ui.screen.Saving;
import vn.thucdia.ui.settings.LiveSettings;
import vn.thucdia.ui.settings.SettingsScreen;
import vn.thucdia.ui.shell.Navigator;
import vn.thucdia.ui.shell.RailItem;
import vn.thucdia.ui.shell.Shell;
import vn.thucdia.ui.shell.ShellModel;
import vn.thucdia.ui.task.BackgroundTaskRunner;
import vn.thucdia.ui.task.ErrorPresenter;
import vn.thucdia.ui.visit.VisitListScreen;

/**
 * The window in one language: its words, its threads, its frame. Shown empty at once; the screens come when the ledger is open. A
 * change of language closes one and makes another.
 */
final class Frame implements AutoCloseable {

    private final Messages messages;
    private final LiveSettings settings;
    private final Clock clock;
    private final Runnable moved;
    private final ErrorPresenter errors;
    private final BackgroundTaskRunner tasks;
    private final BackgroundTaskRunner serial;
    private final ShellModel model;
    private final Navigator navigator = new Navigator();
    private final WindowWidth width = new WindowWidth();
    private final FxmlViews views;
    private final Shell shell;
    private final Fitted root;
    private @Nullable Screens screens;
    private @Nullable DraftStore drafts;

    /** @param moved another screen or tab is shown */
    Frame(Language language, LiveSettings settings, Clock clock, Runnable moved) {
        this.moved = moved;
        this.messages = Messages.in(language);
        this.settings = settings;
        this.clock = clock;
        errors = new ErrorPresenter(messages);
        errors.watchThisThread();
        tasks = new BackgroundTaskRunner(errors);
        serial = BackgroundTaskRunner.serial(errors);
        model = new ShellModel(messages, errors, tasks);
        model.onLanguageProperty().set(chosen -> settings.change(now -> now.withLanguage(chosen)));
        views = new FxmlViews(messages);
        shell = new Shell(views, model, navigator, rail(), width);
        root = new Fitted(shell.root());
        shell.root().addEventFilter(KeyEvent.ANY, event -> {
            if (screens == null) {
                event.consume();
            }
        });
        shell.root().setMouseTransparent(true);
    }

    private List<RailItem> rail() {
        return List.of(
                new RailItem(VisitListScreen.SECTION, Feather.MAP, messages.get("visit.list"), RailItem.Place.TOP,
                        () -> screens().visits()),
                new RailItem(CompareScreen.SECTION, Feather.BAR_CHART_2, messages.get("compare.rail"),
                        RailItem.Place.TOP, () -> screens().compare()),
                new RailItem(FiguresScreen.SECTION, Feather.GRID, messages.get("figures.title"), RailItem.Place.TOP,
                        () -> screens().figures()),
                new RailItem(SettingsScreen.SECTION, Feather.SETTINGS, messages.get("settings.title"),
                        RailItem.Place.BOTTOM, () -> screens().settings()));
    }

    private Screens screens() {
        return Objects.requireNonNull(screens);
    }

    /** The ledger is open: makes the screens. None is opened yet. */
    Screens enter(AppContext app, @Nullable FileDialogs files) {
        Saving saving = new Saving(serial, model, clock);
        drafts = DraftStore.inBackground(app.open().folder().unfinished());
        Desk desk = new Desk(app, messages, Formats.of(messages.language()), tasks, saving, model, navigator, width,
                drafts, files);
        screens = new Screens(desk, views, settings, moved);
        model.laptopProperty().set(settings.get().laptop());
        shell.root().setMouseTransparent(false);
        return screens;
    }

    Parent root() {
        return root;
    }

    Messages messages() {
        return messages;
    }

    ErrorPresenter errors() {
        return errors;
    }

    ShellModel model() {
        return model;
    }

    Navigator navigator() {
        return navigator;
    }

    BackgroundTaskRunner serial() {
        return serial;
    }

    BackgroundTaskRunner tasks() {
        return tasks;
    }

    /** Lets the shown screen save what is pending, and waits for every save. */
    @Override
    public void close() {
        navigator.leave();
        closeThreads();
    }

    /** Writes the drafts and waits for every save. Any thread. */
    void closeThreads() {
        if (drafts != null) {
            drafts.flush();
        }
        serial.close();
        tasks.close();
        if (drafts != null) {
            drafts.close();
        }
    }
}
