package vn.thucdia.ui.settings;

import java.util.List;
import java.util.Locale;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.control.Leaving;
import vn.thucdia.ui.control.Pick;
import vn.thucdia.ui.control.SegmentBar;
import vn.thucdia.ui.control.Tint;

/** The fields of the first run, which are also the settings. Language and theme change at once; the rest is kept by the caller. */
final class ProfileController {

    private final ProfileModel model;
    private final LiveSettings settings;
    private final Messages messages;
    private final Runnable changed;

    @FXML
    private TextField name;
    @FXML
    private SegmentBar<Role> role;
    @FXML
    private CustomTextField group;
    @FXML
    private TextField laptop;
    @FXML
    private SegmentBar<Language> language;
    @FXML
    private SegmentBar<Theme.Mode> theme;

    /** @param changed a field was left after a change, or another role was picked */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    ProfileController(ProfileModel model, LiveSettings settings, Messages messages, Runnable changed) {
        this.model = model;
        this.settings = settings;
        this.messages = messages;
        this.changed = changed;
    }

    @FXML
    private void initialize() {
        for (Role each : Role.values()) {
            role.getSegments().add(Pick.of(each, messages.get("settings.role." + lower(each))));
        }
        for (Language each : Language.values()) {
            language.getSegments().add(Pick.of(each, messages.get("shell.language." + each.code())));
        }
        theme.getSegments().setAll(List.of(pick(Theme.Mode.LIGHT, Feather.SUN), pick(Theme.Mode.DARK, Feather.MOON),
                pick(Theme.Mode.SYSTEM, Feather.MONITOR)));
        name.textProperty().bindBidirectional(model.nameProperty());
        role.chosenProperty().bindBidirectional(model.roleProperty());
        group.textProperty().bindBidirectional(model.groupProperty());
        laptop.textProperty().bindBidirectional(model.laptopProperty());
        Label authority = new Label(messages.get("settings.group.authority"));
        authority.getStyleClass().add("text-secondary");
        authority.setMinWidth(Label.USE_PREF_SIZE);
        group.setRight(authority);
        language.setChosen(messages.language());
        theme.setChosen(settings.get().theme());
        role.chosenProperty().subscribe(this::showLaptopPrompt);
        List.of(role, language, theme).forEach(ProfileController::stretch);
        follow();
    }

    /** As wide as the field beside it, all segments alike. */
    private static void stretch(SegmentBar<?> bar) {
        bar.getButtons().forEach(button -> {
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        });
    }

    private void follow() {
        for (TextField field : new TextField[]{name, group, laptop}) {
            Leaving.of(field, () -> changed.run());
            field.addEventHandler(javafx.event.ActionEvent.ACTION, event -> changed.run());
        }
        role.chosenProperty().subscribe((was, is) -> changed.run());
        language.chosenProperty().subscribe((was, is) -> {
            if (is != null) {
                settings.change(now -> now.withLanguage(is));
            }
        });
        theme.chosenProperty().subscribe((was, is) -> {
            if (is != null) {
                settings.change(now -> now.withTheme(is));
            }
        });
    }

    private Pick<Theme.Mode> pick(Theme.Mode mode, Feather icon) {
        return new Pick<>(mode, messages.get("settings.theme." + lower(mode)), icon, Tint.NEUTRAL);
    }

    private void showLaptopPrompt(@Nullable Role chosen) {
        laptop.setPromptText(messages.get("settings.laptop." + lower(chosen == null ? Role.SECRETARY : chosen)));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Enter goes from field to field, before a button that begins hears it; in the last it is the button's. */
    void goOnWithEnter() {
        List<TextField> fields = List.of(name, group, laptop);
        for (int at = 0; at + 1 < fields.size(); at++) {
            TextField next = fields.get(at + 1);
            fields.get(at).addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    next.requestFocus();
                    event.consume();
                }
            });
        }
    }

    /** The field to begin with. */
    Node first() {
        return name;
    }
}
