package vn.thucdia.ui.screen;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Other ways than the machine's own dialogs to be told a file, which a machine without a screen lacks.
 *
 * @param saving where a file shall be written
 * @param opening which file shall be read; {@code null} when the person thought better of it
 */
public record FileDialogs(FileAsk saving, Supplier<@Nullable Path> opening) {}
