package vn.thucdia.cli;

import java.util.Set;
import java.util.function.ToIntFunction;

import vn.thucdia.app.AppContext;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.DataFolder;

/** Opens the ledger that a verb works on and tells in which state it was found; logs to files in its folder. */
record Ledgers(CliEnvironment surroundings, Messages messages, Failures failures) {

    /** Why a ledger that is intact cannot be opened where it lies. */
    private static final Set<String> UNOPENED = Set.of("problem.folder.closed", "problem.disk.full.opening");

    /** Runs a verb over a data folder, which is made when absent. */
    int with(DataFolder folder, ToIntFunction<AppContext> verb) {
        return failures.logging(folder, () -> run(folder, verb, true));
    }

    /** Runs a verb that only reads: it makes no ledger, and one that cannot be written serves it as a copy. */
    int reading(DataFolder folder, ToIntFunction<AppContext> verb) {
        return failures.logging(folder, () -> {
            if (!folder.holdsLedger()) {
                throw new Problem("cli.folder.none", folder.root());
            }
            try {
                return run(folder, verb, true);
            } catch (Problem problem) {
                if (!UNOPENED.contains(problem.key())) {
                    throw problem;
                }
                surroundings.err().println(messages.get("cli.folder.copied", folder.root()));
                try (ReadingCopy copy = ReadingCopy.of(folder)) {
                    return run(copy.folder(), verb, false);
                }
            }
        });
    }

    /** Runs a verb over what every laptop is born with where no ledger is kept, else as {@link #reading}. */
    int readingOrBorn(DataFolder folder, ToIntFunction<AppContext> verb) {
        return folder.holdsLedger()
                ? reading(folder, verb)
                : failures.logging(folder, () -> {
                    try (ReadingCopy nothing = ReadingCopy.of(folder)) {
                        return run(nothing.folder(), verb, false);
                    }
                });
    }

    /** @param hasStore whether a store can be expected there, so that its absence is told */
    private int run(DataFolder folder, ToIntFunction<AppContext> verb, boolean hasStore) {
        try (AppContext context = AppContext.open(folder, surroundings.clock())) {
            context.ledger().takeNotices().stream()
                    .filter(notice -> hasStore || !notice.key().startsWith("notice.store."))
                    .forEach(notice -> surroundings.err().println(notice.sentence(messages)));
            return verb.applyAsInt(context);
        }
    }
}
