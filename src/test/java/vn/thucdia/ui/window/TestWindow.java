package vn.thucdia.ui.window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

import javafx.scene.Parent;

import org.kordamp.ikonli.feather.Feather;

import vn.thucdia.app.AppContext;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.people.GroupRole;
import vn.thucdia.people.People;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.WindowWidth;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.Saving;
import vn.thucdia.ui.settings.LiveSettings;
import vn.thucdia.ui.settings.Settings;
import vn.thucdia.ui.shell.Navigator;
import vn.thucdia.ui.shell.RailItem;
import vn.thucdia.ui.shell.Shell;
import vn.thucdia.ui.shell.ShellModel;
import vn.thucdia.ui.task.DirectTaskRunner;
import vn.thucdia.ui.task.ErrorPresenter;
import vn.thucdia.ui.task.TaskRunner;

/** The whole window on a temporary data folder, at 14:32 on the day of the sample visit; work is done at once. */
public final class TestWindow implements AutoCloseable {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2023-06-13T07:32:00Z"), Formats.ZONE);

    private final AppContext app;
    private final Desk desk;
    private final LiveSettings settings;
    private final Screens screens;
    private final ErrorPresenter errors;
    private final Shell shell;

    /** @param folder an existing, empty one */
    public TestWindow(Path folder, Messages messages, WindowWidth width) {
        this(folder, messages, width, runner -> runner);
    }

    /** @param disk what saves are run by, over the runner that runs them at once */
    public TestWindow(Path folder, Messages messages, WindowWidth width, UnaryOperator<TaskRunner> disk) {
        app = AppContext.open(new DataFolder(folder.resolve("data"), folder.resolve("marks")), CLOCK);
        People.User user = app.people().setUp("Nguyễn Thị Ánh", "Tổ công tác số 1", "UBND tỉnh Lai Châu",
                GroupRole.SECRETARY);
        settings = new LiveSettings(Settings.DEFAULT.withPerson(user.person(), user.group()));
        errors = new ErrorPresenter(messages);
        DirectTaskRunner runner = new DirectTaskRunner(errors);
        ShellModel model = new ShellModel(messages, errors, runner);
        model.laptopProperty().set("Máy Thư ký");
        model.groupProperty().set("Tổ công tác số 1");
        model.onLanguageProperty().set(language -> {});
        desk = new Desk(app, messages, Formats.of(messages.language()), runner,
                new Saving(disk.apply(runner), model, CLOCK), model,
                new Navigator(), width);
        FxmlViews views = new FxmlViews(messages);
        screens = new Screens(desk, views, settings, () -> {});
        shell = new Shell(views, model, desk.navigator(),
                List.of(new RailItem("visits", Feather.MAP, messages.get("visit.list"), RailItem.Place.TOP,
                        screens::visits),
                        new RailItem("compare", Feather.BAR_CHART_2, messages.get("compare.rail"),
                                RailItem.Place.TOP, screens::compare),
                        new RailItem("figures", Feather.GRID, messages.get("figures.title"), RailItem.Place.TOP,
                                screens::figures),
                        new RailItem("settings", Feather.SETTINGS, messages.get("settings.title"),
                                RailItem.Place.BOTTOM, screens::settings)),
                width);
    }

    public Parent root() {
        return shell.root();
    }

    public AppContext app() {
        return app;
    }

    public Desk desk() {
        return desk;
    }

    public LiveSettings settings() {
        return settings;
    }

    public Screens screens() {
        return screens;
    }

    public ErrorPresenter errors() {
        return errors;
    }

    @Override
    public void close() {
        app.close();
    }
}
