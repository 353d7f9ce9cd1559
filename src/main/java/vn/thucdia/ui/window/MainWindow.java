package vn.thucdia.ui.window;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.language.Language;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.control.Composing;
import vn.thucdia.ui.screen.FileDialogs;
import vn.thucdia.ui.settings.FirstRun;
import vn.thucdia.ui.settings.LiveSettings;
import vn.thucdia.ui.settings.Place;
import vn.thucdia.ui.settings.ProfileModel;
import vn.thucdia.ui.settings.Settings;
import vn.thucdia.ui.settings.SettingsFile;
import vn.thucdia.ui.shell.AppLogo;
import vn.thucdia.ui.shell.SaveState;
import vn.thucdia.ui.shell.Shutdown;
import vn.thucdia.ui.task.Notice;

/** The one window: shows itself at once, takes the ledger when it is open, follows the settings, and closes in order. */
public final class MainWindow implements AutoCloseable {

    private static final String TITLE = "Thực Địa";

    private final Stage stage;
    private final Opening opening;
    private final SettingsFile file;
    private final Clock clock;
    private final @Nullable FileDialogs files;
    private final LiveSettings settings;
    private final ProfileModel profile = new ProfileModel();
    private final SplitMemory splits;
    private final Theme theme;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    /** Whether the sample visit may be recorded: not beside others. */
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
    private final Shutdown shutdown = new Shutdown(this::closeEverything);
    private final Scene scene;
    private final Subscription following;
    private Frame frame;
    private @Nullable AppContext app;
    private @Nullable Screens screens;
    private @Nullable Safety safety;
    private Runnable reopen = () -> {};
    private final WindowBounds bounds;
    private final AtomicBoolean closed = new AtomicBoolean();
    private boolean warned;

    /**
     * Makes the window and shows it. Toolkit thread.
     *
     * @param loaded what was read from the settings file
     * @param asked  language asked for by the command line, which wins over the settings
     */
    public MainWindow(Stage stage, Opening opening, SettingsFile file, SettingsFile.Loaded loaded,
            @Nullable Language asked, Clock clock) {
        this(stage, opening, file, loaded, asked, clock, null);
    }

    /** @param files asked for files; {@code null} for the machine's own dialogs, which a machine without a screen lacks */
    public MainWindow(Stage stage, Opening opening, SettingsFile file, SettingsFile.Loaded loaded,
            @Nullable Language asked, Clock clock, @Nullable FileDialogs files) {
        this.stage = stage;
        this.files = files;
        this.opening = opening;
        this.file = file;
        this.clock = clock;
        settings = new LiveSettings(asked == null ? loaded.settings() : loaded.settings().withLanguage(asked));
        splits = new SplitMemory(settings);
        theme = new Theme(settings.get().theme());
        frame = new Frame(language(), settings, clock, this::moved);
        scene = new Scene(frame.root());
        theme.dress(scene);
        Composing.guard(scene);
        stage.setTitle(TITLE);
        stage.getIcons().setAll(AppLogo.icons());
        bounds = new WindowBounds(stage, scene, settings.get().bounds(),
                placed -> settings.change(now -> now.withBounds(placed)));
        stage.setOnCloseRequest(this::askToClose);
        following = settings.currentProperty().subscribe(this::follow);
        show(null);
        if (loaded.damaged()) {
            frame.errors().show(new Notice(Notice.Kind.WARNING, frame.messages().get("notice.settings.damaged")));
        }
        stage.show();
        opening.whenDone(this::opened, this::failed);
    }

    private Language language() {
        return Objects.requireNonNullElse(settings.get().language(), Language.VI);
    }

    /** The first run as long as nobody is known to work here, else the frame, with its screens when the ledger is open. */
    private void show(@Nullable Place place) {
        if (settings.get().person() == null) {
            FirstRun page = new FirstRun(new FxmlViews(frame.messages()), profile, settings, frame.errors(), ready,
                    empty,
                    new FirstRun.Choices() {
                        @Override
                        public void start() {
                            begin(false);
                        }

                        @Override
                        public void sample() {
                            begin(true);
                        }
                    });
            scene.setRoot(new Fitted(page.node()));
            page.focus();
        } else {
            scene.setRoot(frame.root());
            if (app != null) {
                enter(app).restore(place);
            }
        }
    }

    private Screens enter(AppContext open) {
        Screens made = frame.enter(open, files);
        screens = made;
        made.onReopen(() -> Platform.runLater(reopen));
        Safety watching = safety == null ? new Safety(open, stage, files, () -> frame) : safety;
        safety = watching;
        watching.entered(frame, made);
        return made;
    }

    /** What closes this window and opens another one on the same folder; run when a copy was put back. */
    public void onReopen(Runnable how) {
        reopen = how;
    }

    private void opened(AppContext made) {
        made.open().lock().onRaise(() -> Platform.runLater(this::raise));
        frame.tasks().run(() -> Beginning.read(made, settings.get(), opening.said()), read -> {
            app = made;
            OpeningNotices.of(read.notices(), frame.messages()).forEach(frame.errors()::show);
            frame.model().groupProperty().set(read.group());
            empty.set(read.empty());
            ready.set(true);
            boolean stranger = settings.get().person() == null;
            if (!read.known()) {
                settings.change(now -> now.withPerson(null, null));
            }
            // The page of the first run stands there already, and somebody may be typing in it.
            if (!stranger) {
                show(settings.get().place());
            }
        });
    }

    private void failed(Throwable failure) {
        if (failure instanceof Opening.RaisedOther) {
            shutdown.exit();
        } else {
            frame.errors().present(failure);
            List<Notice> notices = frame.errors().notices();
            scene.setRoot(new FailurePage(notices.getLast().sentence(), frame.messages(), shutdown::exit));
        }
    }

    private void raise() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Ends the first run. */
    private void begin(boolean sample) {
        AppContext open = Objects.requireNonNull(app);
        Beginning.Newcomer newcomer = Beginning.newcomer(profile, frame.messages());
        frame.serial().run(() -> newcomer.record(open), user -> {
            settings.change(now -> now.withPerson(user.person(), user.group()).withLaptop(newcomer.laptop(),
                    newcomer.role()));
            frame.model().groupProperty().set(newcomer.group());
            show(null);
            if (sample && screens != null) {
                screens.recordSample();
            }
        });
    }

    private void follow(Settings was, Settings is) {
        frame.serial().run(() -> {
            file.write(is);
            return true;
        }, written -> {});
        theme.modeProperty().set(is.theme());
        frame.model().laptopProperty().set(is.laptop());
        if (is.language() != was.language()) {
            // Later, because the button that was pressed belongs to the frame that goes.
            Platform.runLater(this::changeLanguage);
        }
    }

    private void changeLanguage() {
        Place place = screens == null ? null : screens.place();
        String group = frame.model().groupProperty().get();
        frame.close();
        splits.forget();
        screens = null;
        frame = new Frame(language(), settings, clock, this::moved);
        frame.model().groupProperty().set(group);
        show(place);
    }

    /** Another screen or tab is shown. */
    private void moved() {
        if (screens != null) {
            rememberPlace();
        }
        Platform.runLater(() -> splits.watch(scene.getRoot()));
    }

    private void rememberPlace() {
        Place place = Objects.requireNonNull(screens).place();
        settings.change(now -> now.withPlace(place));
    }

    /** Saves what is pending first, and stays once when that is not possible. */
    private void askToClose(WindowEvent event) {
        event.consume();
        if (screens == null) {
            shutdown.exit();
            return;
        }
        vn.thucdia.ui.shell.Screen shown = frame.navigator().getCurrent();
        if (shown != null) {
            shown.onHide();
        }
        frame.serial().run(() -> true, saved -> {
            if (frame.model().saveStateProperty().get() instanceof SaveState.Failed && !warned) {
                warned = true;
                frame.errors().show(new Notice(Notice.Kind.WARNING, frame.messages().get("shell.close.unsaved")));
            } else {
                shutdown.exit();
            }
        });
    }

    /** Saves what is pending, lets the window go and closes the ledger. The toolkit goes on. Toolkit thread. */
    @Override
    public void close() {
        shutdown.end();
    }

    /** Keeps what is typed as drafts and closes threads and ledger, without the toolkit. Any thread; does nothing to a closed one. */
    void closeBook() {
        if (!closed.getAndSet(true)) {
            frame.closeThreads();
            opening.close();
        }
    }

    /** Whether everything is saved and closed, or about to be. Any thread. */
    boolean isClosed() {
        return closed.get();
    }

    /** Saves what is pending and closes settings, threads and ledger. The windows are hidden by then. */
    void closeEverything() {
        if (closed.getAndSet(true)) {
            return;
        }
        if (safety != null) {
            safety.close();
        }
        bounds.stop();
        following.unsubscribe();
        if (screens != null) {
            rememberPlace();
        }
        frame.close();
        splits.keep();
        theme.undress(scene);
        if (app != null) {
            closeSettings();
        }
        opening.close();
    }

    private void closeSettings() {
        settings.change(now -> now.withBounds(bounds.now()));
        try {
            file.write(settings.get());
        } catch (vn.thucdia.language.Problem noPlace) {
            // The window is gone, and only its own place would be lost.
            return;
        }
    }
}
