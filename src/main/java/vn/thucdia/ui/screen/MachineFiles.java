package vn.thucdia.ui.screen;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;

import vn.thucdia.language.Problem;

/** Files and folders in the programs that the machine has for them. */
public final class MachineFiles {

    private MachineFiles() {}

    /** Whether this machine can open files at all; one without a desktop cannot. */
    public static boolean canOpen() {
        return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN);
    }

    /**
     * Opens a file, or shows a folder. Not on the toolkit's thread.
     *
     * @param otherwise key of the sentence when it cannot be opened; its value is the path
     */
    public static void open(Path what, String otherwise) {
        try {
            Desktop.getDesktop().open(what.toFile());
        } catch (IOException | IllegalArgumentException e) {
            throw new Problem(e, otherwise, what);
        }
    }
}
