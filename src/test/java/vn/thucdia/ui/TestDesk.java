package vn.thucdia.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

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
import vn.thucdia.ui.task.TaskRunner;

/** A desk over a real data folder, with everything done at once on the calling thread. Close it at the end. */
public record TestDesk(Desk desk, ErrorPresenter errors) implements AutoCloseable {

    /** 14:32 on the day of the sample visit, local time. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2023-06-13T07:32:00Z"),
            ZoneId.of("Asia/Ho_Chi_Minh"));

    public static TestDesk open(Path temp, Language language) {
        return open(temp, Messages.in(language), new WindowWidth());
    }

    /** A desk for a window of some width. */
    public static TestDesk open(Path temp, Messages messages, WindowWidth width) {
        AppContext app = AppContext.open(new DataFolder(temp.resolve("data"), temp.resolve("marks")), CLOCK);
        ErrorPresenter errors = new ErrorPresenter(messages);
        TaskRunner tasks = new DirectTaskRunner(errors);
        ShellModel shell = new ShellModel(messages, errors, tasks);
        return new TestDesk(new Desk(app, messages, Formats.of(messages.language()), tasks,
                new Saving(tasks, shell, CLOCK), shell, new Navigator(), width), errors);
    }

    public AppContext app() {
        return desk.app();
    }

    @Override
    public void close() {
        desk.app().close();
    }
}
