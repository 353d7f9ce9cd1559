package vn.thucdia.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A sentence across a pane that stays until it is dismissed. Without {@link #setOnDismiss} there is no closing cross. */
public final class MessageBar extends HBox {

    /** How it looks; each has its own shape as well as its colour. */
    public enum Kind {
        INFO(Feather.INFO, Tint.INFO), SUCCESS(Feather.CHECK_CIRCLE, Tint.SUCCESS), WARNING(Feather.ALERT_TRIANGLE,
                Tint.WARNING), DANGER(Feather.ALERT_OCTAGON, Tint.DANGER);

        private final Feather icon;
        private final Tint tint;

        Kind(Feather icon, Tint tint) {
            this.icon = icon;
            this.tint = tint;
        }
    }

    private final FontIcon icon = FontIcon.of(Feather.INFO);
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.INFO);
    private final Button dismiss = new Button(null, FontIcon.of(Feather.X));

    public MessageBar() {
        getStyleClass().add("message-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(text);
        Label words = new Label();
        words.getStyleClass().add("message-text");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        words.textProperty().bind(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        dismiss.getStyleClass().add("icon-button");
        getChildren().setAll(icon, words);
        kind.subscribe(now -> {
            icon.setIconCode(now.icon);
            now.tint.dress(this);
        });
    }

    public MessageBar(Kind kind, String text) {
        this();
        setKind(kind);
        setText(text);
    }

    /** Shows a cross that runs this; its name is read aloud and shown as a tooltip. Null takes the cross away. */
    public void setOnDismiss(@Nullable Runnable action, String name) {
        getChildren().remove(dismiss);
        if (action != null) {
            dismiss.setAccessibleText(name);
            dismiss.setTooltip(new Tooltip(name));
            dismiss.setOnAction(event -> action.run());
            getChildren().add(dismiss);
        }
    }

    /** Puts a button behind the words, before the cross. */
    public void addAction(String label, Runnable action) {
        Button button = new Button(label);
        button.getStyleClass().add("compact");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        int cross = getChildren().indexOf(dismiss);
        getChildren().add(cross < 0 ? getChildren().size() : cross, button);
    }

    public StringProperty textProperty() {
        return text;
    }

    public String getText() {
        return text.get();
    }

    public void setText(String value) {
        text.set(value);
    }

    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    public Kind getKind() {
        return kind.get();
    }

    public void setKind(Kind value) {
        kind.set(value);
    }
}
