package vn.thucdia.ui.shell;

import java.util.function.Supplier;

import org.kordamp.ikonli.Ikon;

/**
 * A place in the rail. Only what exists is listed: there are no dead buttons.
 *
 * @param id       named by the frames of its screens
 * @param icon     shown above the word
 * @param title    the word
 * @param place    where it stands
 * @param screen   makes its first screen, once, when it is first opened
 */
public record RailItem(String id, Ikon icon, String title, Place place, Supplier<? extends Screen> screen) {

    /** Top: the work; bottom: the settings. */
    public enum Place {
        TOP, BOTTOM
    }
}
