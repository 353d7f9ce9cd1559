package vn.thucdia.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version the build wrote beside this class. */
final class ProgramVersion {

    private ProgramVersion() {}

    static String read() {
        try (InputStream in = Objects.requireNonNull(ProgramVersion.class.getResourceAsStream("version.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
