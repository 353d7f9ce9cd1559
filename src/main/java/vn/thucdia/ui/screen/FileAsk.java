package vn.thucdia.ui.screen;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import vn.thucdia.minutes.Exports.Format;

/** Asks a person where a file shall be written. */
@FunctionalInterface
public interface FileAsk {

    /**
     * @param name   a good name for it
     * @param folder where the last one went; {@code null} at first
     * @return {@code null} when the person thought better of it
     */
    @Nullable
    Path ask(String name, Format format, @Nullable Path folder);
}
