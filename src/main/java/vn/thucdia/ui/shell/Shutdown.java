package vn.thucdia.ui.shell;

import java.util.List;

import javafx.application.Platform;
import javafx.stage.Window;

/** The one way out: leaving the toolkit while a popup shows crashes the process on GTK, so every window is hidden first. */
public final class Shutdown {

    private final Runnable last;

    /** @param last runs after the windows are gone and before the toolkit ends: close the runner, then the ledger */
    public Shutdown(Runnable last) {
        this.last = last;
        // Otherwise hiding the last window would end the toolkit before the rest was done.
        Platform.setImplicitExit(false);
    }

    /** Ends the window part of the program; on the toolkit's thread. */
    public void exit() {
        end();
        Platform.exit();
    }

    /** As {@link #exit}, but the toolkit goes on: another window can be made after this one. */
    public void end() {
        hideAll();
        last.run();
    }

    /** Hides popups before the windows that own them. */
    static void hideAll() {
        List.copyOf(Window.getWindows()).reversed().forEach(Window::hide);
    }
}
