package vn.thucdia.ui.settings;

import java.nio.file.Path;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;
import vn.thucdia.ui.control.FieldBox;
import vn.thucdia.ui.screen.MachineFiles;
import vn.thucdia.ui.task.TaskRunner;

/** The profile, where the data lie, and which version this is. */
final class SettingsController {

    private final Path folder;
    private final String version;
    private final Messages messages;
    private final TaskRunner tasks;
    private final Runnable openCopies;

    @FXML
    private TextField path;
    @FXML
    private Button copy;
    @FXML
    private FieldBox copies;
    @FXML
    private Label versionLabel;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    SettingsController(Path folder, String version, Messages messages, TaskRunner tasks, Runnable copies) {
        this.openCopies = copies;
        this.folder = folder;
        this.version = version;
        this.messages = messages;
        this.tasks = tasks;
    }

    @FXML
    private void initialize() {
        path.setText(folder.toString());
        versionLabel.setText(messages.get("settings.version", version, System.getProperty("java.version", "")));
    }

    /** Shows the folder, where the book can be copied from; one sentence when the machine has no program for that. */
    @FXML
    private void open() {
        tasks.run(() -> {
            if (!MachineFiles.canOpen()) {
                throw new Problem("problem.folder.open", folder);
            }
            MachineFiles.open(folder, "problem.folder.open");
            return true;
        }, done -> {});
    }

    /** Says when the last copy was made, and where copies lie too. */
    void showCopies(String words) {
        copies.setHint(words);
    }

    @FXML
    private void openCopies() {
        openCopies.run();
    }

    @FXML
    private void copy() {
        Clipboard.getSystemClipboard().setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, folder.toString()));
        copy.setText(messages.get("settings.copied"));
    }
}
