package vn.thucdia.ui.visit.line;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.ui.WindowWidth;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.Saving;
import vn.thucdia.ui.shell.Navigator;
import vn.thucdia.ui.shell.ShellModel;
import vn.thucdia.ui.task.DirectTaskRunner;
import vn.thucdia.ui.task.ErrorPresenter;
import vn.thucdia.ui.task.RunningTask;
import vn.thucdia.ui.task.TaskRunner;
import vn.thucdia.ui.visit.VisitLinks;

/** A desk over a data folder of its own, at 14:32 on the day of the sample visit; everything runs on the calling thread. */
public final class TabFixture implements AutoCloseable {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2023-06-13T07:32:00Z"), Formats.ZONE);

    private final AppContext app;
    private final Desk desk;
    private final ErrorPresenter errors;
    private final List<Id<?>> revealed = new ArrayList<>();
    private boolean full;

    public TabFixture(Path folder) {
        this(folder, Messages.in(Language.VI), new WindowWidth());
    }

    public TabFixture(Path folder, Messages messages, WindowWidth width) {
        app = AppContext.open(new DataFolder(folder.resolve("data"), folder.resolve("marks")), CLOCK);
        errors = new ErrorPresenter(messages);
        TaskRunner tasks = new DirectTaskRunner(errors);
        ShellModel shell = new ShellModel(messages, errors, tasks);
        desk = new Desk(app, messages, Formats.of(messages.language()), tasks,
                new Saving(new Disk(tasks), shell, CLOCK), shell, new Navigator(), width);
    }

    /** From now on nothing can be saved, or everything again. */
    public void full(boolean now) {
        full = now;
    }

    public AppContext app() {
        return app;
    }

    public Desk desk() {
        return desk;
    }

    public ErrorPresenter errors() {
        return errors;
    }

    /** The records whose tags were followed. */
    public List<Id<?>> revealed() {
        return revealed;
    }

    public VisitLinks links() {
        return new VisitLinks() {
            @Override
            public void reveal(Id<?> record) {
                revealed.add(record);
            }

            @Override
            public void editAttendance() {
                throw new IllegalStateException("not from these tabs");
            }

            @Override
            public void visitChanged() {
                throw new IllegalStateException("not from these tabs");
            }
        };
    }

    @Override
    public void close() {
        app.close();
    }

    /** Runs work unless the disk is full. */
    private final class Disk implements TaskRunner {

        private final TaskRunner runner;

        Disk(TaskRunner runner) {
            this.runner = runner;
        }

        @Override
        public <T extends @Nullable Object> RunningTask start(String name, LongWork<T> work, Consumer<? super T> then,
                Runnable afterFailure) {
            return runner.start(name, progress -> {
                if (full) {
                    throw new Problem("problem.disk.full");
                }
                return work.run(progress);
            }, then, afterFailure);
        }

        @Override
        public javafx.collections.ObservableList<RunningTask> shown() {
            return runner.shown();
        }
    }
}
