package vn.thucdia.ui.journey;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

import vn.thucdia.language.Formats;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.ui.screen.FileDialogs;
import vn.thucdia.ui.settings.SettingsFile;
import vn.thucdia.ui.window.MainWindow;
import vn.thucdia.ui.window.Opening;

/** The program on a folder, as a person starts it: at 14:32 on the day of the visit. */
final class Program implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-06-13T07:32:00Z"), Formats.ZONE);

    private final MainWindow window;
    private boolean closed;

    private Program(MainWindow window) {
        this.window = window;
    }

    /** Starts the program; its window may still be opening the folder. */
    static Program start(Path home) {
        Path papers = papers(home);
        DataFolder folder = folder(home);
        return new Program(onToolkit(() -> {
            SettingsFile file = new SettingsFile(folder.settings());
            return new MainWindow(new Stage(), Opening.of(folder, CLOCK), file, file.read(), null, CLOCK,
                    new FileDialogs(
                            (name, extension, last) -> papers
                                    .resolve((name.startsWith("So sanh") ? "compare." : "minutes.") + extension),
                            () -> papers.resolve("figures.xlsx")));
        }));
    }

    /** Where the files go that a person has the program write. */
    static Path papers(Path home) {
        return home.resolve("papers");
    }

    static DataFolder folder(Path home) {
        return new DataFolder(home.resolve("data"), home.resolve("marks"));
    }

    /** Closes the window as its cross does. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            onToolkit(() -> {
                window.close();
                return true;
            });
        }
    }

    static <T> T onToolkit(java.util.concurrent.Callable<@Nullable T> work) {
        return Objects.requireNonNull(WaitForAsyncUtils.waitForAsyncFx(20_000, work));
    }
}
