package vn.thucdia.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The verbs about figures, as picocli reads them. */
@Command(name = "figures", description = "cli.help.figures")
final class FigureCommands implements Callable<Integer> {

    @ParentCommand
    private @Nullable ThucDia program;

    @Spec
    private @Nullable CommandSpec spec;

    /** Without a verb of its own it does nothing. */
    @Override
    public Integer call() {
        CommandSpec own = Objects.requireNonNull(spec);
        throw new ParameterException(own.commandLine(),
                program().messages().get("cli.usage.missing", String.join("|", own.subcommands().keySet())));
    }

    @Command(name = "list", description = "cli.help.figures.list")
    int list(
            @Option(names = "--unit", paramLabel = "CODE[@DATE]", required = true, descriptionKey = "cli.help.unit") String unit,
            @Option(names = "--indicator", paramLabel = "CODE", required = true, descriptionKey = "cli.help.indicator") String indicator,
            @Option(names = "--json", descriptionKey = "cli.help.json") boolean json) {
        return program().reading(context -> program().catalogue().figures(context, unit, indicator, json));
    }

    @Command(name = "import", description = "cli.help.figures.import")
    int importFile(@Parameters(paramLabel = "FILE", descriptionKey = "cli.help.figures.file") Path file,
            @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.help.figures.sheet") @Nullable String sheet,
            @Option(names = "--mapping", paramLabel = "JSON", descriptionKey = "cli.help.figures.mapping") @Nullable Path mapping,
            @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "cli.help.figures.unit") @Nullable String unit,
            @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "cli.help.figures.period") @Nullable String period,
            @Option(names = "--dry-run", descriptionKey = "cli.help.figures.dryrun") boolean dryRun,
            @Option(names = "--json", descriptionKey = "cli.help.json") boolean json) {
        FigureImport verb = new FigureImport(program().surroundings(), program().messages(), file, sheet, mapping,
                unit, period);
        return program().with(context -> verb.run(context, dryRun, json));
    }

    private ThucDia program() {
        return Objects.requireNonNull(program);
    }
}
