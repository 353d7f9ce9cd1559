package vn.thucdia.ui.settings;

import javafx.scene.Node;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.shell.Screen;
import vn.thucdia.ui.shell.ScreenFrame;

/** What was asked at the first run, to be changed later; where the data lie; which version this is. */
public final class SettingsScreen implements Screen {

    /** Id of the rail item. */
    public static final String SECTION = "settings";

    private final SettingsModel model;
    private final ScreenFrame frame;
    private final FxmlViews.View<SettingsController> view;

    public SettingsScreen(Desk desk, FxmlViews views, LiveSettings settings) {
        Messages messages = desk.messages();
        model = new SettingsModel(desk, settings);
        views.register(ProfileController.class,
                () -> new ProfileController(model.profile(), settings, messages, model::save));
        views.register(SettingsController.class,
                () -> new SettingsController(desk.app().open().folder().root().toAbsolutePath(), version(messages),
                        messages, desk.tasks()));
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
    }

    @Override
    public void onHide() {
        model.save();
    }
}
