package vn.thucdia.ui.settings;

import java.nio.file.Path;
import java.util.Locale;

import javafx.scene.Node;

import vn.thucdia.backup.Backups;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.shell.Screen;
import vn.thucdia.ui.shell.ScreenFrame;

/** What was asked at the first run, to be changed later; where the data lie; which version this is. */
public final class SettingsScreen implements Screen {

    /** Id of the rail item. */
    public static final String SECTION = "settings";

    private final Desk desk;
    private final SettingsModel model;
    private final ScreenFrame frame;
    private final FxmlViews.View<SettingsController> view;

    /** @param copies opens the screen of the copies */
    public SettingsScreen(Desk desk, FxmlViews views, LiveSettings settings, Runnable copies) {
        this.desk = desk;
        Messages messages = desk.messages();
        model = new SettingsModel(desk, settings);
        views.register(ProfileController.class,
                () -> new ProfileController(model.profile(), settings, messages, model::save));
        views.register(SettingsController.class,
                () -> new SettingsController(desk.app().open().folder().root().toAbsolutePath(), version(messages),
                        messages, desk.tasks(), copies));
        view = views.load(SettingsController.class);
        frame = new ScreenFrame(SECTION, messages.get("settings.title"));
        frame.keyHintsProperty().set(messages.get("settings.hints"));
    }

    /** From the manifest of the jar; a run from the class folder has none. */
    private static String version(Messages messages) {
        String version = SettingsScreen.class.getPackage().getImplementationVersion();
        return version == null ? messages.get("settings.version.none") : version;
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public ScreenFrame frame() {
        return frame;
    }

    @Override
    public void onShow() {
        model.load();
        Backups backups = desk.app().backups();
        desk.tasks().run(() -> words(backups), view.controller()::showCopies);
    }

    private String words(Backups backups) {
        Messages messages = desk.messages();
        String second = backups.secondPlace().map(Path::toString)
                .orElse(messages.get("backup.second.none").toLowerCase(Locale.ROOT));
        return backups.here().newest()
                .map(copy -> messages.get("backup.settings.last", desk.formats().dateTime(copy.made()), second))
                .orElse(messages.get("backup.settings.hint"));
    }

    @Override
    public void onHide() {
        model.save();
    }
}
