package vn.thucdia.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.backup.AfterWork;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Position;
import vn.thucdia.ui.screen.FileDialogs;
import vn.thucdia.ui.shell.Screen;

/** Copies in the background while the window is open, the words in the status bar when they fail, and the bar over a loss. */
final class Safety implements AutoCloseable {

    private final AppContext app;
    private final Stage stage;
    private final @Nullable FileDialogs files;
    private final Supplier<Frame> frame;
    private final AfterWork copies;
    private volatile boolean overdue;
    /** How far the ledger had come when it was last looked at; used on the thread of the copies. */
    private Map<Origin, Position> before = Map.of();

    Safety(AppContext app, Stage stage, @Nullable FileDialogs files, Supplier<Frame> frame) {
        this.app = app;
        this.stage = stage;
        this.files = files;
        this.frame = frame;
        this.copies = AfterWork.start(app.backups(), this::paused, this::looked);
    }

    private boolean paused() {
        Map<Origin, Position> now = app.ledger().snapshot().positions();
        boolean same = now.equals(before) || before.isEmpty();
        before = now;
        return same;
    }

    private void looked() {
        overdue = app.backups().overdue();
        Platform.runLater(this::warn);
    }

    private void warn() {
        Frame shown = frame.get();
        shown.model().warningProperty().set(overdue ? shown.messages().get("shell.backup.overdue") : "");
    }

    /** A frame has taken the ledger. */
    void entered(Frame shown, Screens screens) {
        warn();
        new LossBar(app, shown.messages(), shown.errors(), shown.serial(),
                () -> shown.navigator().open(screens.copies()), () -> ask(shown), () -> refresh(shown)).look();
    }

    private static void refresh(Frame shown) {
        Screen current = shown.navigator().getCurrent();
        if (current != null) {
            current.onShow();
        }
    }

    private @Nullable Path ask(Frame shown) {
        if (files != null) {
            return files.opening().get();
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(shown.messages().get("loss.bar.file.title"));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter("JSON", "*.json", "*.thucdia"));
        File chosen = chooser.showOpenDialog(stage);
        return chosen == null ? null : chosen.toPath();
    }

    /** Does not wait for a copy that is being made. */
    @Override
    public void close() {
        copies.close();
    }
}
