package vn.thucdia.cli;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Language;
import vn.thucdia.ledger.DataFolder;

/** Opens the window over a data folder and returns when it was closed. */
@FunctionalInterface
public interface WindowStarter {

    /** @param language {@code null} for the one in the settings */
    void start(DataFolder folder, @Nullable Language language);
}
