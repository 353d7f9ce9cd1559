package vn.thucdia.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A button that shows its key: icon, word, key. The screen reader hears the word and the key. */
public final class KeyButton extends Button {

    private final StringProperty word = new SimpleStringProperty(this, "word", "");
    private final StringProperty keys = new SimpleStringProperty(this, "keys", "");
    private final ObjectProperty<@Nullable Feather> icon = new SimpleObjectProperty<>(this, "icon");

    public KeyButton() {
        getStyleClass().add("key-button");
        word.subscribe(this::refresh);
        keys.subscribe(this::refresh);
        icon.subscribe(this::refresh);
    }

    private void refresh() {
        Face.put(this, icon.get(), getWord(), getKeys().isEmpty() ? null : new KeyHint(getKeys()));
        setAccessibleText((getWord() + " " + getKeys()).strip());
    }

    public StringProperty wordProperty() {
        return word;
    }

    public String getWord() {
        return word.get();
    }

    public void setWord(String value) {
        word.set(value);
    }

    /** As printed on the keyboard, such as “Ctrl Enter”. */
    public StringProperty keysProperty() {
        return keys;
    }

    public String getKeys() {
        return keys.get();
    }

    public void setKeys(String value) {
        keys.set(value);
    }

    public ObjectProperty<@Nullable Feather> iconProperty() {
        return icon;
    }

    public @Nullable Feather getIcon() {
        return icon.get();
    }

    public void setIcon(@Nullable Feather value) {
        icon.set(value);
    }
}
