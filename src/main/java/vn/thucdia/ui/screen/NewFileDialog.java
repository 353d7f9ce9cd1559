package vn.thucdia.ui.screen;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/**
 * The machine's own dialog for a new file; it asks before an older one is replaced.
 *
 * @param title of the dialog
 * @param owner the window it belongs to
 */
public record NewFileDialog(String title, Supplier<@Nullable Window> owner) implements FileAsk {

    @Override
    public @Nullable Path ask(String name, String extension, @Nullable Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(extension.toUpperCase(Locale.ROOT), "*." + extension));
        Path home = Path.of(System.getProperty("user.home"));
        Stream.of(folder == null ? home.resolve("Documents") : folder, home).filter(Files::isDirectory).findFirst()
                .ifPresent(first -> chooser.setInitialDirectory(first.toFile()));
        File chosen = chooser.showSaveDialog(owner.get());
        return chosen == null ? null : chosen.toPath();
    }
}
