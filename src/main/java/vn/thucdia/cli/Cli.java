package vn.thucdia.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

import vn.thucdia.language.Messages;
import vn.thucdia.period.Period;

/** Runs one command line and answers its exit code. Nothing gets past it but that code: whatever fails becomes a sentence. */
public final class Cli {

    private final CliEnvironment surroundings;

    public Cli(CliEnvironment surroundings) {
        this.surroundings = surroundings;
    }

    public int run(String... arguments) {
        Messages messages = Messages.in(SpokenLanguage.of(surroundings.folder(), arguments));
        try {
            return commandLine(messages).execute(arguments);
        } catch (RuntimeException | Error e) {
            return new Failures(surroundings, messages).report(e);
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    private CommandLine commandLine(Messages messages) {
        CommandLine line = new CommandLine(new ThucDia(surroundings, messages));
        line.setOut(new PrintWriter(surroundings.out(), true, surroundings.out().charset()));
        line.setErr(new PrintWriter(surroundings.err(), true, surroundings.err().charset()));
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(surroundings.ansi() ? Ansi.ON : Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Period.class, Cli::period);
        line.setResourceBundle(messages.asBundle());
        line.getCommandSpec().version("Thực Địa " + ProgramVersion.read());
        words(line.getCommandSpec(), messages);
        line.setParameterExceptionHandler((problem, given) -> wrongUsage(problem, messages));
        line.setExecutionExceptionHandler(
                (problem, command, parsed) -> new Failures(surroundings, messages).report(problem));
        return line;
    }

    /** Puts the words of a language in the place of the keys in the annotations. */
    private static void words(CommandSpec spec, Messages messages) {
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(List.of(usage.description()).stream().map(messages::get).toArray(String[]::new));
        usage.synopsisHeading(messages.get("cli.help.synopsis") + " ");
        usage.parameterListHeading("%n" + messages.get("cli.help.parameters") + "%n");
        usage.optionListHeading("%n" + messages.get("cli.help.options") + "%n");
        usage.commandListHeading("%n" + messages.get("cli.help.verbs") + "%n");
        usage.descriptionHeading("%n");
        usage.synopsisSubcommandLabel(messages.get("cli.help.verb"));
        usage.sortOptions(false);
        spec.subcommands().values().forEach(each -> words(each.getCommandSpec(), messages));
    }

    private int wrongUsage(CommandLine.ParameterException problem, Messages messages) {
        surroundings.err().println(usageSentence(problem, messages));
        surroundings.err().println(messages.get("cli.usage.hint"));
        return ExitCode.WRONG_USAGE;
    }

    private static String usageSentence(CommandLine.ParameterException problem, Messages messages) {
        return switch (problem) {
            case CommandLine.MissingParameterException missing -> messages.get("cli.usage.missing",
                    missing.getMissing().stream().map(Cli::name).collect(Collectors.joining(", ")));
            case CommandLine.UnmatchedArgumentException unmatched ->
                messages.get("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
            default -> problem.getArgSpec() == null
                    ? String.valueOf(problem.getMessage())
                    : messages.get(isPeriod(problem.getArgSpec()) ? "cli.usage.period" : "cli.usage.value",
                            name(problem.getArgSpec()), String.valueOf(problem.getValue()));
        };
    }

    private static boolean isPeriod(ArgSpec argument) {
        return argument.type() == Period.class || List.of(argument.auxiliaryTypes()).contains(Period.class);
    }

    /** The written form, also with blanks around it and in small letters. */
    private static Period period(String text) {
        String written = text.strip();
        try {
            return Period.parse(written);
        } catch (IllegalArgumentException notAsWritten) {
            if (written.contains(":")) {
                throw notAsWritten;
            }
            return Period.parse(written.toUpperCase(Locale.ROOT));
        }
    }

    private static String name(ArgSpec argument) {
        return argument.isOption()
                ? ((CommandLine.Model.OptionSpec) argument).longestName()
                : argument.paramLabel();
    }
}
