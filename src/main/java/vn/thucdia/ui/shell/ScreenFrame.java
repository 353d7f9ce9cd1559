package vn.thucdia.ui.shell;

import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.thucdia.ui.control.ChipKind;

/**
 * What the frame around a screen shows and offers: the way here, title, status, key hints, and the commands behind the keys
 * that mean the same everywhere. A command that is null is not offered: no button, no line in the key sheet.
 */
public final class ScreenFrame {

    /** A step of the way to a screen, with what a click on it does. */
    public record Crumb(String text, Runnable open) {}

    /** A line of the key sheet: the keys as printed on the keyboard, and what they do here. */
    public record KeyRow(String keys, String meaning) {}

    private final String section;
    private final ObjectProperty<List<Crumb>> crumbs = new SimpleObjectProperty<>(List.of());
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable ChipKind> status = new SimpleObjectProperty<>();
    private final StringProperty keyHints = new SimpleStringProperty("");
    private final ObjectProperty<List<KeyRow>> keys = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable Runnable> quickEntry = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Runnable> export = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Runnable> print = new SimpleObjectProperty<>();

    /** A frame for a screen of the rail item with the id {@code section}. */
    public ScreenFrame(String section, String title) {
        this.section = section;
        this.title.set(title);
    }

    /** Id of the {@link RailItem} that stays marked while this screen is shown. */
    public String section() {
        return section;
    }

    /** The screens above this one, outermost first. */
    public ObjectProperty<List<Crumb>> crumbsProperty() {
        return crumbs;
    }

    public StringProperty titleProperty() {
        return title;
    }

    /** A few grey words behind the title, such as “Năm 2023”. */
    public StringProperty noteProperty() {
        return note;
    }

    public ObjectProperty<@Nullable ChipKind> statusProperty() {
        return status;
    }

    /** The keys of the moment, in the status bar. */
    public StringProperty keyHintsProperty() {
        return keyHints;
    }

    /** The screen's own part of the key sheet. */
    public ObjectProperty<List<KeyRow>> keysProperty() {
        return keys;
    }

    /** Ctrl N: puts the caret into the quick-entry line. */
    public ObjectProperty<@Nullable Runnable> quickEntryProperty() {
        return quickEntry;
    }

    /** Ctrl E. */
    public ObjectProperty<@Nullable Runnable> exportProperty() {
        return export;
    }

    /** Ctrl P. */
    public ObjectProperty<@Nullable Runnable> printProperty() {
        return print;
    }
}
