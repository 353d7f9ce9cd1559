package vn.thucdia.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Where the settings say that copies are to lie too. */
public final class SecondPlace {

    /** The field of the settings. */
    public static final String FIELD = "backup";

    private SecondPlace() {}

    static Optional<Path> read(Path settings) {
        try {
            JsonNode place = Files.exists(settings)
                    ? new ObjectMapper().readTree(Files.readAllBytes(settings)).path(FIELD)
                    : null;
            return place == null || !place.isTextual() || place.textValue().isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(place.textValue()));
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }
}
