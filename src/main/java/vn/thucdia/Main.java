package vn.thucdia;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import vn.thucdia.cli.Cli;
import vn.thucdia.cli.CliEnvironment;
import vn.thucdia.cli.NativeLibraries;
import vn.thucdia.cli.WindowNeeds;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.ui.App;

/** Entry point: opens the window, or runs a command-line verb when one is given. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new Cli(surroundings()).run(args));
    }

    private static CliEnvironment surroundings() {
        Map<String, String> environment = System.getenv();
        String system = System.getProperty("os.name", "");
        DataFolder folder = DataFolder.ofUser(environment, system, Path.of(System.getProperty("user.home", ".")));
        // The console's own encoding may not know Vietnamese; the scripts that start us set it to UTF-8.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        return new CliEnvironment(out, err, folder, Clock.systemUTC(),
                new WindowNeeds(environment, system, new NativeLibraries()), Optional.of(App::launch),
                Optional.ofNullable(System.getProperty("thucdia.demo")).map(Path::of), isTerminal(environment));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static boolean isTerminal(Map<String, String> environment) {
        Console console = System.console();
        return console != null && console.isTerminal() && !environment.containsKey("NO_COLOR");
    }
}
