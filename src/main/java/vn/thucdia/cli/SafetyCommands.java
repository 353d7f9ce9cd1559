package vn.thucdia.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The verbs about copies, as picocli reads them. */
final class SafetyCommands {

    private SafetyCommands() {}

    /** Makes a copy. */
    @Command(name = "backup", description = "cli.help.backup")
    static final class Backup implements Callable<Integer> {

        @ParentCommand
        private @Nullable ThucDia program;

        @Option(names = "--to", paramLabel = "DIR", descriptionKey = "cli.help.backup.to")
        private @Nullable Path to;

        @Override
        public Integer call() {
            ThucDia verbs = Objects.requireNonNull(program);
            return verbs.reading(context -> verbs.safety().backup(context, to));
        }
    }

    /** Lists the copies. */
    @Command(name = "backups", description = "cli.help.backups")
    static final class List implements Callable<Integer> {

        @ParentCommand
        private @Nullable ThucDia program;

        @Option(names = "--json", descriptionKey = "cli.help.json")
        private boolean json;

        @Override
        public Integer call() {
            ThucDia verbs = Objects.requireNonNull(program);
            return verbs.reading(context -> verbs.safety().list(context, json));
        }
    }

    /** Puts a copy in the place of the ledger. */
    @Command(name = "restore", description = "cli.help.restore")
    static final class Restore implements Callable<Integer> {

        @ParentCommand
        private @Nullable ThucDia program;

        @Parameters(paramLabel = "COPY", descriptionKey = "cli.help.restore.copy")
        private String copy = "";

        @Option(names = "--yes", descriptionKey = "cli.help.restore.yes")
        private boolean yes;

        @Override
        public Integer call() {
            ThucDia verbs = Objects.requireNonNull(program);
            int prepared = verbs.with(context -> verbs.safety().restore(context, copy, yes));
            return prepared == ExitCode.DONE && yes
                    ? verbs.with(context -> verbs.safety().restored(context, copy))
                    : prepared;
        }
    }

    /** Puts back what the journal lost. */
    @Command(name = "heal", description = "cli.help.heal")
    static final class Heal implements Callable<Integer> {

        @ParentCommand
        private @Nullable ThucDia program;

        @Parameters(paramLabel = "FROM", arity = "0..1", descriptionKey = "cli.help.heal.from")
        private @Nullable Path from;

        @Override
        public Integer call() {
            ThucDia verbs = Objects.requireNonNull(program);
            return verbs.with(context -> verbs.safety().heal(context, from));
        }
    }

    /** What is missing is wanted so. */
    @Command(name = "settle", description = "cli.help.settle")
    static final class Settle implements Callable<Integer> {

        @ParentCommand
        private @Nullable ThucDia program;

        @Override
        public Integer call() {
            ThucDia verbs = Objects.requireNonNull(program);
            return verbs.with(context -> verbs.safety().settle(context));
        }
    }
}
