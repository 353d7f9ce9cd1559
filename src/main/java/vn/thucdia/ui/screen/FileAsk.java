package vn.thucdia.ui.screen;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Asks a person where a file shall be written. */
@FunctionalInterface
public interface FileAsk {

    /**
     * @param name      a good name for it
     * @param extension without the dot
     * @param folder    where the last one went; {@code null} at first
     * @return {@code null} when the person thought better of it
     */
    @Nullable
    Path ask(String name, String extension, @Nullable Path folder);
}
