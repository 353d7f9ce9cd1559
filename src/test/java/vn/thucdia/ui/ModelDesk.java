package vn.thucdia.ui;

import java.nio.file.Path;

import vn.thucdia.app.AppContext;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.Saving;
import vn.thucdia.ui.shell.Navigator;
import vn.thucdia.ui.shell.ShellModel;
import vn.thucdia.ui.task.DirectTaskRunner;
import vn.thucdia.ui.task.ErrorPresenter;
import vn.thucdia.ui.window.TestWindow;

/** What a model is made with, on a temporary folder and without a toolkit; work is done at once. */
public final class ModelDesk implements AutoCloseable {

    private final ErrorPresenter errors = new ErrorPresenter(Messages.in(Language.VI));
    private final Desk desk;

    public ModelDesk(Path folder) {
        Messages messages = Messages.in(Language.VI);
        DirectTaskRunner runner = new DirectTaskRunner(errors);
        ShellModel shell = new ShellModel(messages, errors, runner);
        desk = new Desk(
                AppContext.open(new DataFolder(folder.resolve("data"), folder.resolve("marks")), TestWindow.CLOCK),
                messages, Formats.of(Language.VI), runner, new Saving(runner, shell, TestWindow.CLOCK), shell,
                new Navigator(), new WindowWidth());
    }

    public Desk desk() {
        return desk;
    }

    public AppContext app() {
        return desk.app();
    }

    public ErrorPresenter errors() {
        return errors;
    }

    @Override
    public void close() {
        app().close();
    }
}
