package vn.thucdia.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import vn.thucdia.ledger.DataFolder;

/**
 * What the program finds around it when it starts; tests give their own.
 *
 * @param out for results
 * @param err for sentences about what did not work
 * @param folder of this user, unless {@code --data} names another
 * @param needs what a window takes here
 * @param window empty in a program without one
 * @param demo where to do the main job without a window when none can be opened; set by the build's run command only
 * @param ansi whether the output is a terminal that shows bold letters
 */
public record CliEnvironment(PrintStream out, PrintStream err, DataFolder folder, Clock clock, WindowNeeds needs,
        Optional<WindowStarter> window, Optional<Path> demo, boolean ansi) {}
