package vn.thucdia.ui.settings;

import java.nio.file.Path;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import vn.thucdia.language.Messages;

/** The profile, where the data lie, and which version this is. */
final class SettingsController {

    private final Path folder;
    private final String version;
    private final Messages messages;

    @FXML
    private TextField path;
    @FXML
    private Button copy;
    @FXML
    private Label versionLabel;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    SettingsController(Path folder, String version, Messages messages) {
        this.folder = folder;
        this.version = version;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        path.setText(folder.toString());
        versionLabel.setText(messages.get("settings.version", version, System.getProperty("java.version", "")));
    }

    @FXML
    private void copy() {
        Clipboard.getSystemClipboard().setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, folder.toString()));
        copy.setText(messages.get("settings.copied"));
    }
}
