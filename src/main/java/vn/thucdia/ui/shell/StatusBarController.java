package vn.thucdia.ui.shell;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.task.RunningTask;

/** Whether the last change is saved, the keys of the moment or the work under way, and whose laptop this is. */
final class StatusBarController {

    private static final PseudoClass SAVED = PseudoClass.getPseudoClass("saved");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ShellModel model;
    private final Navigator navigator;
    private final Messages messages;
    private Subscription bound = Subscription.EMPTY;

    @FXML
    private HBox bar;
    @FXML
    private Label saveState;
    @FXML
    private Label hints;
    @FXML
    private HBox running;
    @FXML
    private Label runningName;
    @FXML
    private ProgressBar runningBar;
    @FXML
    private Button stop;
    @FXML
    private Label warning;
    @FXML
    private Label laptop;
    @FXML
    private Button language;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    StatusBarController(ShellModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        this.messages = model.messages();
    }

    @FXML
    private void initialize() {
        for (var node : List.of(saveState, hints, running, language, laptop, warning)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        model.saveStateProperty().subscribe(this::showSaveState);
        navigator.currentProperty().subscribe(this::follow);
        warning.textProperty().bind(model.warningProperty());
        warning.visibleProperty().bind(warning.textProperty().isNotEmpty());
        laptop.textProperty().bind(Bindings.createStringBinding(this::place, model.laptopProperty(),
                model.groupProperty()));
        laptop.visibleProperty().bind(laptop.textProperty().isNotEmpty());
        model.tasks().shown().addListener((ListChangeListener<RunningTask>) change -> showRunning());
        showRunning();
        showLanguage();
        bar.widthProperty().subscribe(width -> fitHints());
        saveState.textProperty().subscribe(text -> fitHints());
        laptop.textProperty().subscribe(text -> fitHints());
        warning.textProperty().subscribe(text -> fitHints());
        hints.fontProperty().subscribe(font -> fitHints());
    }

    private void follow(@Nullable Screen screen) {
        model.left();
        bound.unsubscribe();
        bound = screen == null ? Subscription.EMPTY : screen.frame().keyHintsProperty().subscribe(text -> fitHints());
        fitHints();
    }

    /** As many whole hints as the bar holds, from the first; the last is always F1, where all keys stand. */
    private void fitHints() {
        Screen screen = navigator.getCurrent();
        String all = screen == null ? "" : screen.frame().keyHintsProperty().get();
        hints.setText(KeyHints.fitting(all, messages.get("shell.hint.keys"), room(), KeyHints.width(hints.getFont())));
    }

    /** What the other parts of the bar leave for the hints, in pixels. */
    private double room() {
        double used = bar.getInsets().getLeft() + bar.getInsets().getRight();
        for (Node part : bar.getChildren()) {
            if (part.isManaged() && part != hints) {
                used += part.prefWidth(-1) + bar.getSpacing();
            }
        }
        return bar.getWidth() <= 0 ? Double.MAX_VALUE : bar.getWidth() - used - 1;
    }

    private String place() {
        String separator = model.laptopProperty().get().isEmpty() || model.groupProperty().get().isEmpty() ? "" : " · ";
        return model.laptopProperty().get() + separator + model.groupProperty().get();
    }

    private void showSaveState(SaveState state) {
        saveState.setVisible(!(state instanceof SaveState.Untouched));
        saveState.pseudoClassStateChanged(SAVED, state instanceof SaveState.Saved || state instanceof SaveState.Said);
        saveState.pseudoClassStateChanged(FAILED, state instanceof SaveState.Failed);
        switch (state) {
            case SaveState.Untouched() -> saveState.setText("");
            case SaveState.Saved(var at) -> {
                saveState.setText(messages.get("shell.savedAt", TIME.format(at)));
                saveState.setGraphic(FontIcon.of(Feather.CHECK_CIRCLE));
            }
            case SaveState.Said(var sentence) -> {
                saveState.setText(sentence);
                saveState.setGraphic(FontIcon.of(Feather.CORNER_UP_LEFT));
            }
            case SaveState.Failed() -> {
                saveState.setText(messages.get("shell.saveFailed"));
                saveState.setGraphic(FontIcon.of(Feather.ALERT_OCTAGON));
            }
        }
    }

    private void showRunning() {
        RunningTask first = model.tasks().shown().isEmpty() ? null : model.tasks().shown().getFirst();
        running.setVisible(first != null);
        hints.setVisible(first == null);
        runningBar.progressProperty().unbind();
        if (first != null) {
            runningName.setText(first.name().isEmpty() ? messages.get("shell.working") : first.name());
            runningBar.progressProperty().bind(first.fractionProperty());
            // Of work whose end is not known the bar runs to and fro; who wants nothing to move has the words beside it.
            runningBar.visibleProperty().bind(runningBar.indeterminateProperty()
                    .and(Platform.getPreferences().reducedMotionProperty()).not());
            stop.setOnAction(event -> first.cancel());
        }
    }

    private void showLanguage() {
        Language now = messages.language();
        Language other = now == Language.VI ? Language.EN : Language.VI;
        language.setText(messages.get("shell.language." + now.code()));
        String name = messages.get("shell.switchLanguage", messages.get("shell.language." + other.code()));
        language.setAccessibleText(name);
        language.setTooltip(new Tooltip(name));
        model.onLanguageProperty().subscribe(change -> language.setVisible(change != null));
        language.setOnAction(event -> {
            @Nullable
            Consumer<Language> change = model.onLanguageProperty().get();
            if (change != null) {
                change.accept(other);
            }
        });
    }
}
