package vn.thucdia.ui.window;

import java.util.Optional;
import java.util.function.Supplier;

import vn.thucdia.journal.ChangeSet;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.shell.Screen;

/** Ctrl Z and Ctrl Y: takes the last action back or does it again, says which it was, and shows the screen as it then is. */
final class Undo {

    private final Desk desk;

    Undo(Desk desk) {
        this.desk = desk;
    }

    /** Offers both in the frame. */
    void offer() {
        Ledger ledger = desk.app().ledger();
        desk.shell().undoProperty().set(() -> run(ledger::undo, "shell.undone", "shell.undo.none"));
        desk.shell().redoProperty().set(() -> run(ledger::redo, "shell.redone", "shell.redo.none"));
    }

    private void run(Supplier<Optional<ChangeSet>> change, String done, String nothing) {
        desk.saving().save(change::get, made -> {
            desk.shell().said(made.map(set -> desk.messages().get(done, action(set)))
                    .orElseGet(() -> desk.messages().get(nothing)));
            Screen shown = desk.navigator().getCurrent();
            if (made.isPresent() && shown != null) {
                desk.navigator().open(shown);
            }
        });
    }

    /** The words of an action; one of a newer version has none here. */
    private String action(ChangeSet set) {
        String key = "action." + set.action();
        return desk.messages().get(desk.messages().has(key) ? key : "action.other");
    }
}
