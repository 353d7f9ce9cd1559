package vn.thucdia.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.language.Messages;

/** Icon, word and tint, 24 px high; not clickable. The word is the kind's own unless another text is set. */
public final class Chip extends Label {

    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");

    private final ObjectProperty<@Nullable ChipKind> kind = new SimpleObjectProperty<>(this, "kind");

    public Chip() {
        getStyleClass().add("chip");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(USE_PREF_SIZE);
        kind.subscribe(this::dress);
    }

    public Chip(ChipKind kind, String text) {
        this();
        show(kind, text);
    }

    public Chip(ChipKind kind, Messages messages) {
        this();
        show(kind, messages);
    }

    /** Shows a kind with its own word. */
    public void show(ChipKind newKind, Messages messages) {
        String word = newKind.word(messages);
        show(newKind, word);
        setAccessibleText(newKind.isStatus() ? messages.get("chip.status", word) : word);
    }

    /** Shows a kind with a text of the caller, such as “Hạng 1, năm thứ hai”. */
    public void show(ChipKind newKind, String text) {
        setKind(newKind);
        setText(text);
        setAccessibleText(text);
    }

    private void dress(@Nullable ChipKind shown) {
        setGraphic(shown == null ? null : FontIcon.of(shown.icon()));
        (shown == null ? Tint.NEUTRAL : shown.tint()).dress(this);
        pseudoClassStateChanged(STRONG, shown != null && shown.isUrgent());
    }

    public ObjectProperty<@Nullable ChipKind> kindProperty() {
        return kind;
    }

    public @Nullable ChipKind getKind() {
        return kind.get();
    }

    public void setKind(@Nullable ChipKind value) {
        kind.set(value);
    }
}
