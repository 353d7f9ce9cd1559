package vn.thucdia.ui.minutes;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.screen.FileAsk;

/** The machine's own dialog for a new file; it asks before an older one is replaced. */
record SaveDialog(Messages messages, Supplier<@Nullable Window> owner) implements FileAsk {

    @Override
    public @Nullable Path ask(String name, String extension, @Nullable Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("minutes.save.title"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(messages.get("minutes.save." + extension),
                        "*." + extension));
        Path home = Path.of(System.getProperty("user.home"));
        Stream.of(folder == null ? home.resolve("Documents") : folder, home).filter(Files::isDirectory).findFirst()
                .ifPresent(first -> chooser.setInitialDirectory(first.toFile()));
        File chosen = chooser.showSaveDialog(owner.get());
        return chosen == null ? null : chosen.toPath();
    }
}
