package vn.thucdia.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import vn.thucdia.app.AppContext;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.AppLock;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.period.Period;

/**
 * The command line as picocli reads it. Descriptions are keys of the message bundles; {@link Cli} puts the words in.
 */
@Command(name = "thucdia", description = "cli.help.program", subcommands = {FigureCommands.class,
        SafetyCommands.Backup.class, SafetyCommands.List.class, SafetyCommands.Restore.class,
        SafetyCommands.Heal.class, SafetyCommands.Settle.class})
final class ThucDia implements Callable<Integer> {

    /** How long the first window may take to answer a second start. */
    private static final long PATIENCE_MILLIS = 3_000;

    /** Ending of a written ledger, which the packages tie to the program. */
    private static final String LEDGER_FILE = ".thucdia";

    /** What can be exported. */
    enum What {
        MINUTES, SUMMARY, ALL
    }

    /** In which form. */
    enum Form {
        DOCX, PDF, JSON
    }

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.help.data", scope = ScopeType.INHERIT)
    private @Nullable Path data;

    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "cli.help.lang", scope = ScopeType.INHERIT)
    private @Nullable Language lang;

    /** What the file manager hands over at a double click on a written ledger. */
    @Parameters(paramLabel = "FILE" + LEDGER_FILE, arity = "0..1", descriptionKey = "cli.help.given")
    private @Nullable Path given;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "cli.help.help", scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable") // picocli prints the help itself
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "cli.help.version")
    @SuppressWarnings("UnusedVariable") // and the version
    private boolean version;

    @Spec
    private @Nullable CommandSpec spec;

    private final CliEnvironment surroundings;
    private final Messages messages;
    private final Verbs verbs;
    private final CatalogueVerbs catalogue;
    private final SafetyVerbs safety;
    private final CompareVerb compare;
    private final NarrateVerb narrate;
    private final Failures failures;
    private final Ledgers ledgers;

    ThucDia(CliEnvironment surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.verbs = new Verbs(surroundings, messages);
        this.catalogue = new CatalogueVerbs(surroundings, messages);
        this.safety = new SafetyVerbs(surroundings, messages);
        this.compare = new CompareVerb(surroundings, messages);
        this.narrate = new NarrateVerb(surroundings, messages);
        this.failures = new Failures(surroundings, messages);
        this.ledgers = new Ledgers(surroundings, messages, failures);
    }

    /** No verb: the window. */
    @Override
    public Integer call() {
        if (given != null && !given.toString().toLowerCase(Locale.ROOT).endsWith(LEDGER_FILE)) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                    messages.get("cli.usage.unknown", given));
        }
        DataFolder folder = folder();
        Optional<Problem> missing = surroundings.needs().missing();
        if (surroundings.window().isEmpty() || missing.isPresent()) {
            if (surroundings.demo().isPresent()) {
                return new Demo(surroundings, messages).run(surroundings.demo().get());
            }
            surroundings.err().println(missing.orElseGet(() -> new Problem("cli.window.display")).sentence(messages));
            return ExitCode.NO_WINDOW;
        }
        try {
            AppLock.take(folder).close();
        } catch (Problem problem) {
            if (problem.key().equals("problem.folder.inuse")) {
                if (AppLock.askToRaise(folder, PATIENCE_MILLIS)) {
                    surroundings.out().println(
                            messages.get(given == null ? "cli.window.raised" : "cli.window.raised.given", given));
                    return ExitCode.DONE;
                }
                throw problem;
            }
            // The window itself says why it cannot open the ledger, and how to go on.
        }
        return failures.logging(folder, () -> {
            surroundings.window().get().start(folder, lang,
                    given == null ? null : given.toAbsolutePath().normalize());
            return ExitCode.DONE;
        });
    }

    @Command(name = "sample", description = "cli.help.sample")
    int sample() {
        return with(verbs::sample);
    }

    @Command(name = "visits", description = "cli.help.visits")
    int visits(@Option(names = "--json", descriptionKey = "cli.help.json") boolean json) {
        return reading(context -> verbs.visits(context, json));
    }

    @Command(name = "show", description = "cli.help.show")
    int show(@Parameters(paramLabel = "VISIT", descriptionKey = "cli.help.visit") String visit,
            @Option(names = "--json", descriptionKey = "cli.help.json") boolean json) {
        return reading(context -> verbs.show(context, visit, json));
    }

    @Command(name = "export", description = "cli.help.export")
    int export(@Parameters(paramLabel = "minutes|summary|all", descriptionKey = "cli.help.what") What what,
            @Option(names = "--visit", paramLabel = "VISIT", defaultValue = VisitChoice.LATEST, descriptionKey = "cli.help.visit") String visit,
            @Option(names = "--format", paramLabel = "docx|pdf|json", required = true, descriptionKey = "cli.help.format") Form form,
            @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.help.out") Path out) {
        if (what == What.ALL && form != Form.JSON) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                    messages.get("cli.usage.alljson"));
        }
        return reading(context -> what == What.ALL
                ? verbs.exportAll(context, out)
                : verbs.export(context, visit, what, form, out));
    }

    @Command(name = "import", description = "cli.help.import")
    int importFile(@Parameters(paramLabel = "FILE", descriptionKey = "cli.help.file") Path file) {
        return with(context -> verbs.importFile(context, file));
    }

    @Command(name = "units", description = "cli.help.units")
    int units(@Option(names = "--json", descriptionKey = "cli.help.json") boolean json) {
        return ledgers.readingOrBorn(folder(), context -> catalogue.units(context, json));
    }

    @Command(name = "indicators", description = "cli.help.indicators")
    int indicators(@Option(names = "--json", descriptionKey = "cli.help.json") boolean json) {
        return ledgers.readingOrBorn(folder(), context -> catalogue.indicators(context, json));
    }

    @Command(name = "compare", description = "cli.help.compare")
    int compare(
            @Option(names = "--indicators", paramLabel = "CODE", required = true, split = ",", descriptionKey = "cli.help.compare.indicators") List<String> indicators,
            @Option(names = "--units", paramLabel = "CODE[@DATE]", required = true, split = ",", descriptionKey = "cli.help.compare.units") List<String> units,
            @Option(names = "--periods", paramLabel = "PERIOD", required = true, split = ",", descriptionKey = "cli.help.compare.periods") List<Period> periods,
            @Option(names = "--format", paramLabel = "FORMAT", required = true, descriptionKey = "cli.help.compare.format") String format,
            @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.help.out") Path out) {
        if (!compare.writes(format)) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                    messages.get("cli.compare.format", format, String.join(", ", compare.forms())));
        }
        return reading(context -> compare.compare(context, indicators, units, periods, format, out));
    }

    @Command(name = "narrate", description = "narrate.help")
    int narrate(
            @Option(names = "--unit", paramLabel = "CODE[@DATE]", required = true, descriptionKey = "cli.help.unit") String unit,
            @Option(names = "--period", paramLabel = "PERIOD", required = true, descriptionKey = "narrate.help.period") Period period,
            @Option(names = "--indicators", paramLabel = "CODE", split = ",", descriptionKey = "narrate.help.indicators") @Nullable List<String> indicators,
            @Option(names = "--json", descriptionKey = "cli.help.json") boolean json) {
        return reading(context -> narrate.narrate(context, unit, period, indicators == null ? List.of() : indicators,
                json));
    }

    @Command(name = "hash", description = "cli.help.hash")
    int hash() {
        return reading(verbs::hash);
    }

    @Command(name = "verify", description = "cli.help.verify")
    int verify() {
        return reading(verbs::verify);
    }

    @Command(name = "rebuild", description = "cli.help.rebuild")
    int rebuild() {
        return with(verbs::rebuild);
    }

    @Command(name = "help", description = "cli.help.help")
    int help(
            @Parameters(paramLabel = "VERB", arity = "0..1", descriptionKey = "cli.help.ofverb") @Nullable String verb) {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        CommandLine wanted = verb == null ? line : line.getSubcommands().get(verb);
        if (wanted == null) {
            throw new ParameterException(line, messages.get("cli.usage.unknown", verb));
        }
        wanted.usage(line.getOut());
        return ExitCode.DONE;
    }

    private DataFolder folder() {
        if (data != null && data.toString().isBlank()) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                    messages.get("cli.usage.value", "--data", ""));
        }
        return data == null ? surroundings.folder() : surroundings.folder().at(data.toAbsolutePath().normalize());
    }

    CliEnvironment surroundings() {
        return surroundings;
    }

    Messages messages() {
        return messages;
    }

    SafetyVerbs safety() {
        return safety;
    }

    CatalogueVerbs catalogue() {
        return catalogue;
    }

    /** Runs a verb over the open data folder, which is made when absent. */
    int with(ToIntFunction<AppContext> verb) {
        return ledgers.with(folder(), verb);
    }

    /** Runs a verb that only reads. */
    int reading(ToIntFunction<AppContext> verb) {
        return ledgers.reading(folder(), verb);
    }
}
