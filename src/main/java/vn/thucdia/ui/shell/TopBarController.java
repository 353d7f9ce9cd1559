package vn.thucdia.ui.shell;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.ui.control.Chip;
import vn.thucdia.ui.control.ChipKind;

/** The way here, title, status and note of the shown screen; at the right the one filled button. */
final class TopBarController {

    private final ShellModel model;
    private final Navigator navigator;
    private Subscription bound = Subscription.EMPTY;

    @FXML
    private HBox crumbs;
    @FXML
    private Label title;
    @FXML
    private Chip status;
    @FXML
    private Label note;
    @FXML
    private Button back;
    @FXML
    private Button quickEntry;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    TopBarController(ShellModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        for (var node : List.of(crumbs, status, note, back, quickEntry)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        back.visibleProperty().bind(navigator.backAvailableProperty());
        back.setTooltip(new Tooltip(model.messages().get("shell.back") + " (Alt ←)"));
        navigator.currentProperty().subscribe(this::follow);
    }

    private void follow(@Nullable Screen screen) {
        bound.unsubscribe();
        bound = Subscription.EMPTY;
        quickEntry.setVisible(false);
        if (screen != null) {
            ScreenFrame frame = screen.frame();
            bound = Subscription.combine(frame.crumbsProperty().subscribe(this::showCrumbs),
                    frame.titleProperty().subscribe(title::setText), frame.statusProperty().subscribe(this::showStatus),
                    frame.noteProperty().subscribe(this::showNote),
                    frame.quickEntryProperty().subscribe(command -> quickEntry.setVisible(command != null)));
        }
    }

    private void showCrumbs(List<ScreenFrame.Crumb> steps) {
        crumbs.getChildren().clear();
        for (ScreenFrame.Crumb step : steps) {
            Hyperlink link = new Hyperlink(step.text());
            link.getStyleClass().add("crumb");
            link.setOnAction(event -> step.open().run());
            crumbs.getChildren().addAll(link, FontIcon.of(Feather.CHEVRON_RIGHT));
        }
        crumbs.setVisible(!steps.isEmpty());
    }

    private void showStatus(@Nullable ChipKind kind) {
        status.setVisible(kind != null);
        if (kind != null) {
            status.show(kind, model.messages());
        }
    }

    private void showNote(String text) {
        note.setText(text);
        note.setVisible(!text.isEmpty());
    }

    @FXML
    private void goBack() {
        navigator.back();
    }

    @FXML
    private void startQuickEntry() {
        Screen screen = navigator.getCurrent();
        ObservableValue<@Nullable Runnable> command = screen == null ? null : screen.frame().quickEntryProperty();
        Runnable start = command == null ? null : command.getValue();
        if (start != null) {
            start.run();
        }
    }
}
