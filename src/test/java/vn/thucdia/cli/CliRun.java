package vn.thucdia.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.ledger.DataFolder;

/**
 * One run of the program and what it printed.
 *
 * @param exit exit code
 */
record CliRun(int exit, String out, String err) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-06-13T07:32:00Z"), ZoneOffset.UTC);
    static final WindowNeeds NO_DISPLAY = new WindowNeeds(Map.of(), "Linux", new FixedLibraries(true, ""));
    static final WindowNeeds DISPLAY = new WindowNeeds(Map.of("DISPLAY", ":0"), "Linux", new FixedLibraries(true, ""));

    /** A machine on which all libraries but one can be loaded. */
    record FixedLibraries(boolean reachesDisplay, String lacking) implements SystemLibraries {

        @Override
        public boolean has(String library) {
            return !library.equals(lacking);
        }
    }

    static CliRun in(Path home, String... arguments) {
        return in(home, NO_DISPLAY, null, null, arguments);
    }

    static CliRun in(Path home, WindowNeeds needs, @Nullable WindowStarter window, @Nullable Path demo,
            String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        DataFolder folder = new DataFolder(home.resolve("data"), home.resolve("marks"));
        int exit = new Cli(new CliEnvironment(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), folder, CLOCK, needs, Optional.ofNullable(window),
                Optional.ofNullable(demo), false)).run(arguments);
        return new CliRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
