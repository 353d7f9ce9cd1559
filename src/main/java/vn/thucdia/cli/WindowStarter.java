package vn.thucdia.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Language;
import vn.thucdia.ledger.DataFolder;

/** Opens the window over a data folder and returns when it was closed. */
@FunctionalInterface
public interface WindowStarter {

    /**
     * @param language {@code null} for the one in the settings
     * @param file     a written ledger the program was opened with, to be taken into an empty one; {@code null} for none
     */
    void start(DataFolder folder, @Nullable Language language, @Nullable Path file);
}
