package vn.thucdia.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.thucdia.file.Replacement;
import vn.thucdia.language.Problem;

/** {@code settings.json} of a data folder. Written beside and moved into place, so a crash leaves the old or the new one. */
public final class SettingsFile {

    private static final String DAMAGED = ".damaged";

    private final Path path;
    private final ObjectMapper mapper = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private ObjectNode kept = mapper.createObjectNode();

    public SettingsFile(Path path) {
        this.path = path;
    }

    /**
     * What was read.
     *
     * @param damaged whether the file could not be read and was set aside; the settings are then the defaults
     */
    public record Loaded(Settings settings, boolean damaged) {}

    /** Reads the file; an absent one gives the defaults. Never throws: settings are not worth stopping for. */
    public synchronized Loaded read() {
        try {
            if (!Files.exists(path)) {
                return new Loaded(Settings.DEFAULT, false);
            }
            JsonNode node = mapper.readTree(Files.readAllBytes(path));
            if (!(node instanceof ObjectNode object)) {
                return setAside();
            }
            kept = object;
            return new Loaded(SettingsFormat.read(object), false);
        } catch (JsonProcessingException e) {
            return setAside();
        } catch (IOException e) {
            return new Loaded(Settings.DEFAULT, true);
        }
    }

    private Loaded setAside() {
        try {
            Files.move(path, path.resolveSibling(path.getFileName() + DAMAGED), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException staysWhereItIs) {
            // The next write replaces it.
        }
        return new Loaded(Settings.DEFAULT, true);
    }

    /** Writes the settings; {@link Problem} when that is not possible. */
    public synchronized void write(Settings settings) {
        SettingsFormat.write(settings, kept);
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.write(fresh, mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(kept));
            new Replacement().replace(fresh, path);
        } catch (IOException e) {
            throw new Problem(e, "problem.settings.write");
        }
    }
}
