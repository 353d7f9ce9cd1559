package vn.thucdia.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thucdia.language.Problem;

/**
 * Whether a window can be opened on this machine. Asked before the toolkit is touched, which would otherwise fail with a stack trace
 * of its own. Windows and macOS bring all that is needed.
 *
 * @param environment variables of the process
 * @param system name of the operating system
 */
public record WindowNeeds(Map<String, String> environment, String system, SystemLibraries libraries) {

    /** A library the toolkit loads, and what it comes with in Debian and Ubuntu. */
    private record Needed(String library, String packages) {}

    private static final List<Needed> LIBRARIES = List.of(
            new Needed("libgtk-3.so.0", "libgtk-3-0 / libgtk-3-0t64"), new Needed("libXtst.so.6", "libxtst6"),
            new Needed("libfreetype.so.6", "libfreetype6"), new Needed("libfontconfig.so.1", "fontconfig"),
            new Needed("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));

    /** The sentence about the first thing that is missing; empty when a window can be opened. */
    public Optional<Problem> missing() {
        if (!system.startsWith("Linux")) {
            return Optional.empty();
        }
        if (blank("DISPLAY")) {
            return Optional.of(new Problem(blank("WAYLAND_DISPLAY") ? "cli.window.display" : "cli.window.xwayland"));
        }
        for (Needed needed : LIBRARIES) {
            if (!libraries.has(needed.library)) {
                return Optional.of(new Problem("cli.window.library", needed.library, needed.packages));
            }
        }
        if (!libraries.reachesDisplay()) {
            return Optional.of(new Problem("cli.window.unreachable", environment.getOrDefault("DISPLAY", "")));
        }
        return Optional.empty();
    }

    private boolean blank(String variable) {
        return environment.getOrDefault(variable, "").isBlank();
    }
}
