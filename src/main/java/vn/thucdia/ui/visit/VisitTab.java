package vn.thucdia.ui.visit;

import java.util.List;
import java.util.Set;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

import vn.thucdia.entity.Id;
import vn.thucdia.ui.shell.ScreenFrame.KeyRow;
import vn.thucdia.visit.Visit;

/**
 * A tab of a visit's workspace. It reads its data each time it is shown and lets go of what it listens to when it is hidden; the
 * same node stays for the life of the workspace, so selection and scroll position survive. What is never shown is never loaded: its
 * node is made when it is first asked for.
 */
public interface VisitTab {

    /** Message key of its title. */
    String titleKey();

    Ikon icon();

    Node node();

    /** What stands at the right end of the tab row: a few words, or buttons; {@code null} for nothing. */
    default @Nullable Node aside() {
        return null;
    }

    /** Reads the visit's data afresh and shows it. */
    void show(Visit visit);

    /** Saves what is pending and lets go of listeners. */
    default void hide() {}

    /** The kinds of record that this tab shows, by the names of their tables. */
    default Set<String> kinds() {
        return Set.of();
    }

    /**
     * Goes to a record that belongs to this tab, such as the target of a code tag; whether it is among what was read. One that is not
     * is gone to after the next reading.
     */
    default boolean reveal(Id<?> record) {
        return false;
    }

    /** The keys of the moment, for the status bar. */
    String keyHints();

    default List<KeyRow> keys() {
        return List.of();
    }

    /** Puts the caret where lines are typed, when somebody arrives; whether there is such a place. */
    default boolean focusTyping() {
        return false;
    }

    /** Puts the caret into the quick-entry line; {@code null} when the tab has none. */
    default @Nullable Runnable quickEntry() {
        return null;
    }

    default @Nullable Runnable export() {
        return null;
    }

    default @Nullable Runnable print() {
        return null;
    }
}
