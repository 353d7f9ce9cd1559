package vn.thucdia.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.ui.settings.SettingsFile;
import vn.thucdia.ui.window.MainWindow;
import vn.thucdia.ui.window.Opening;
import vn.thucdia.ui.window.Termination;

/** The program with a window. {@link #launch(DataFolder, Language, Path)} runs it until the window is closed. */
public final class App extends Application {

    private static final String DATA = "data";
    private static final String MARKS = "marks";
    private static final String LANGUAGE = "lang";
    private static final String FILE = "file";

    private @Nullable DataFolder folder;
    private @Nullable Opening opening;
    private @Nullable SettingsFile file;
    private SettingsFile.@Nullable Loaded settings;

    /**
     * Opens the window on a data folder and returns when it was closed. Once per process, and not on the toolkit's thread.
     *
     * @param language of the window; {@code null} for the one of the settings
     * @param file     a written ledger to take into an empty one; {@code null} for none
     */
    public static void launch(DataFolder folder, @Nullable Language language, @Nullable Path file) {
        List<String> arguments = new ArrayList<>(List.of("--" + DATA + "=" + folder.root(),
                "--" + MARKS + "=" + folder.marks()));
        if (language != null) {
            arguments.add("--" + LANGUAGE + "=" + language.name());
        }
        if (file != null) {
            arguments.add("--" + FILE + "=" + file);
        }
        // The toolkit's calendar asks the machine what day it is; the work is done in one place.
        TimeZone.setDefault(TimeZone.getTimeZone(Formats.ZONE));
        launch(App.class, arguments.toArray(String[]::new));
    }

    /** Before the window, on the launcher's thread: the ledger begins to open while the toolkit still starts. */
    @Override
    public void init() {
        Map<String, String> named = getParameters().getNamed();
        DataFolder place = new DataFolder(Path.of(Objects.requireNonNull(named.get(DATA))),
                Path.of(Objects.requireNonNull(named.get(MARKS))));
        folder = place;
        String given = named.get(FILE);
        opening = Opening.of(place, Clock.systemUTC(), given == null ? null : Path.of(given));
        file = new SettingsFile(place.settings());
        settings = file.read();
    }

    @Override
    public void start(Stage stage) {
        String asked = getParameters().getNamed().get(LANGUAGE);
        show(stage, Objects.requireNonNull(opening), Objects.requireNonNull(settings),
                asked == null ? null : Language.valueOf(asked.toUpperCase(Locale.ROOT)));
    }

    private void show(Stage stage, Opening ledger, SettingsFile.Loaded loaded, @Nullable Language language) {
        SettingsFile kept = Objects.requireNonNull(file);
        MainWindow window = new MainWindow(stage, ledger, kept, loaded, language, Clock.systemUTC());
        new Termination(window).watch();
        window.onReopen(() -> {
            window.close();
            show(new Stage(), Opening.of(Objects.requireNonNull(folder), Clock.systemUTC()), kept.read(), language);
        });
    }
}
