package vn.thucdia.ui.shell;

import java.time.LocalTime;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.RecentUse;
import vn.thucdia.ui.task.ErrorPresenter;
import vn.thucdia.ui.task.TaskRunner;

/** State of the frame: saving, who and where, and what undo, redo and the language button do. Toolkit thread only. */
public final class ShellModel {

    private final Messages messages;
    private final ErrorPresenter errors;
    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
    private SaveState settled = new SaveState.Untouched();
    private final RecentUse recent = new RecentUse();
    private final StringProperty warning = new SimpleStringProperty("");
    private final StringProperty laptop = new SimpleStringProperty("");
    private final StringProperty group = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Runnable> undo = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Runnable> redo = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Consumer<Language>> onLanguage = new SimpleObjectProperty<>();

    public ShellModel(Messages messages, ErrorPresenter errors, TaskRunner tasks) {
        this.messages = messages;
        this.errors = errors;
        this.tasks = tasks;
    }

    public Messages messages() {
        return messages;
    }

    public ErrorPresenter errors() {
        return errors;
    }

    public TaskRunner tasks() {
        return tasks;
    }

    /** What was chosen lately, in whichever field. */
    public RecentUse recent() {
        return recent;
    }

    /** The last change is on disk. */
    public void saved(LocalTime at) {
        settled = new SaveState.Saved(at);
        saveState.set(settled);
        errors.saved();
    }

    /** An action was taken back or done again, which the sentence says; that is on disk. */
    public void said(String sentence) {
        saveState.set(new SaveState.Said(sentence));
    }

    /** The place of which a sentence spoke was left: the bar says again when the last change was put on disk. */
    public void left() {
        if (saveState.get() instanceof SaveState.Said) {
            saveState.set(settled);
        }
    }

    /** The last change is not on disk; the reason was presented. */
    public void saveFailed() {
        saveState.set(new SaveState.Failed());
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    /** A few words while the ledger has gone without a copy for too long; empty when all is well. */
    public StringProperty warningProperty() {
        return warning;
    }

    /** Name of this laptop, such as “Máy Thư ký”. */
    public StringProperty laptopProperty() {
        return laptop;
    }

    /** Name of the working group. */
    public StringProperty groupProperty() {
        return group;
    }

    /** Ctrl Z outside a field with something to undo of its own; null while undo is not offered. */
    public ObjectProperty<@Nullable Runnable> undoProperty() {
        return undo;
    }

    /** Ctrl Y. */
    public ObjectProperty<@Nullable Runnable> redoProperty() {
        return redo;
    }

    /** Changes the language of the window; null hides the button. */
    public ObjectProperty<@Nullable Consumer<Language>> onLanguageProperty() {
        return onLanguage;
    }
}
