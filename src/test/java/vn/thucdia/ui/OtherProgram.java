package vn.thucdia.ui;

import javafx.stage.Window;

import com.sun.javafx.stage.WindowHelper;

/** Another program in front: what a window is told then. The toolkit of the tests has no other program to come forward. */
public final class OtherProgram {

    private OtherProgram() {}

    /** It takes the keyboard from a window. Toolkit thread. */
    public static void comesForward(Window window) {
        WindowHelper.setFocused(window, false);
    }

    /** The window has the keyboard again. Toolkit thread. */
    public static void goesAway(Window window) {
        WindowHelper.setFocused(window, true);
    }
}
