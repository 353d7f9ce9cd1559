package vn.thucdia.ui.backup;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.stage.DirectoryChooser;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.shell.Screen;
import vn.thucdia.ui.shell.ScreenFrame;

/** Copies and safety, above the settings. */
public final class BackupScreen implements Screen {

    private final BackupModel model;
    private final ScreenFrame frame;
    private final FxmlViews.View<BackupController> view;
    private final Messages messages;
    private final Consumer<Path> chosen;

    /**
     * @param section rail item that stays marked
     * @param crumb   the screen above this one
     * @param chosen  remembers the second place
     * @param reopen  closes the ledger and opens it again
     */
    public BackupScreen(Desk desk, String section, ScreenFrame.Crumb crumb, Consumer<Path> chosen, Runnable reopen) {
        this.messages = desk.messages();
        this.chosen = chosen;
        this.model = new BackupModel(desk);
        this.view = new FxmlViews(messages)
                .register(BackupController.class, () -> new BackupController(model, messages, this::ask, reopen))
                .load(BackupController.class);
        this.frame = new ScreenFrame(section, messages.get("backup.title"));
        frame.crumbsProperty().set(List.of(crumb));
        frame.keyHintsProperty().set(messages.get("backup.hints"));
    }

    private @Nullable Path ask() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.get("backup.second.choose.title"));
        File folder = chooser.showDialog(view.node().getScene() == null ? null : view.node().getScene().getWindow());
        if (folder == null) {
            return null;
        }
        chosen.accept(folder.toPath());
        return folder.toPath();
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
}
