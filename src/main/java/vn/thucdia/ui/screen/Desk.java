package vn.thucdia.ui.screen;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.WindowWidth;
import vn.thucdia.ui.shell.Navigator;
import vn.thucdia.ui.shell.ShellModel;
import vn.thucdia.ui.task.TaskRunner;

/**
 * What a screen is given. One per window and language.
 *
 * @param tasks for reading; runs several at once
 * @param saving for everything that changes a record
 * @param files asked for files; {@code null} for the machine's own dialogs
 */
public record Desk(AppContext app, Messages messages, Formats formats, TaskRunner tasks, Saving saving,
        ShellModel shell,
        Navigator navigator, WindowWidth width, @Nullable FileDialogs files) {

    public Desk(AppContext app, Messages messages, Formats formats, TaskRunner tasks, Saving saving, ShellModel shell,
            Navigator navigator, WindowWidth width) {
        this(app, messages, formats, tasks, saving, shell, navigator, width, null);
    }

    /** Today, where the work is done. */
    public LocalDate today() {
        return LocalDate.now(app.clock().withZone(Formats.ZONE));
    }

    /** The local time of a line that is recorded live, to the minute. */
    public LocalTime now() {
        return LocalTime.now(app.clock().withZone(Formats.ZONE)).withSecond(0).withNano(0);
    }
}
