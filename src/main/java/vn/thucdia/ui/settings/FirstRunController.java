package vn.thucdia.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.WhyNot;
import vn.thucdia.ui.shell.AppLogo;
import vn.thucdia.ui.shell.NoticeList;
import vn.thucdia.ui.task.ErrorPresenter;

/** The sign at the left, the fields at the right, and the two ways to begin below them. */
final class FirstRunController {

    private static final double LOGO = 52;

    private final ProfileModel profile;
    private final ErrorPresenter errors;
    private final Messages messages;
    private final ObservableBooleanValue ready;
    private final ObservableBooleanValue empty;
    private final FirstRun.Choices choices;

    @FXML
    private StackPane logo;
    @FXML
    private StackPane notices;
    @FXML
    private ProfileController fieldsController;
    @FXML
    private HBox sampleCard;
    @FXML
    private Label enough;
    @FXML
    private Button sample;
    @FXML
    private Button start;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    FirstRunController(ProfileModel profile, ErrorPresenter errors, Messages messages, ObservableBooleanValue ready,
            ObservableBooleanValue empty, FirstRun.Choices choices) {
        this.profile = profile;
        this.errors = errors;
        this.messages = messages;
        this.ready = ready;
        this.empty = empty;
        this.choices = choices;
    }

    @FXML
    private void initialize() {
        fieldsController.goOnWithEnter();
        logo.getChildren().add(new AppLogo(LOGO));
        notices.getChildren().add(new NoticeList(errors, messages));
        StringBinding opening = Bindings.createStringBinding(
                () -> ready.get() ? "" : messages.get("settings.start.opening"), ready);
        StringBinding lacking = Bindings.createStringBinding(
                () -> profile.nameProperty().get().isBlank() ? messages.get("settings.start.noname") : opening.get(),
                opening, profile.nameProperty());
        WhyNot.grey(start, lacking);
        lacking.subscribe(words -> enough.setText(words.isEmpty() ? messages.get("settings.start.enough") : words));
        sampleCard.visibleProperty().bind(empty);
        sampleCard.managedProperty().bind(empty);
        WhyNot.grey(sample, opening);
    }

    @FXML
    private void start() {
        choices.start();
    }

    @FXML
    private void sample() {
        choices.sample();
    }

    void focus() {
        fieldsController.first().requestFocus();
    }
}
