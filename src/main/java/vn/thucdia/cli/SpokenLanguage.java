package vn.thucdia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;

import vn.thucdia.language.Language;
import vn.thucdia.ledger.DataFolder;

/**
 * The language in which a command line is answered: the one it asks for, else the one of the window over the same data folder, else
 * Vietnamese. Found before the line is read, so that also the sentence about a wrong argument is in the right language.
 */
final class SpokenLanguage {

    private SpokenLanguage() {}

    static Language of(DataFolder mine, String... arguments) {
        return value("--lang", arguments).flatMap(SpokenLanguage::called)
                .or(() -> folder(mine, arguments).flatMap(SpokenLanguage::ofWindow)).orElse(Language.VI);
    }

    private static Optional<String> value(String option, String... arguments) {
        List<String> given = List.of(arguments);
        for (int at = 0; at < given.size(); at++) {
            if (given.get(at).startsWith(option + "=")) {
                return Optional.of(given.get(at).substring(option.length() + 1));
            }
            if (given.get(at).equals(option) && at + 1 < given.size()) {
                return Optional.of(given.get(at + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> called(String code) {
        return List.of(Language.values()).stream().filter(each -> each.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<DataFolder> folder(DataFolder mine, String... arguments) {
        try {
            return Optional.of(value("--data", arguments).map(Path::of).map(mine::at).orElse(mine));
        } catch (InvalidPathException noPlace) {
            return Optional.empty();
        }
    }

    /** Damaged settings are the window's to mend. */
    private static Optional<Language> ofWindow(DataFolder folder) {
        try {
            return Files.exists(folder.settings())
                    ? called(new ObjectMapper().readTree(Files.readAllBytes(folder.settings())).path("language")
                            .asText())
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
