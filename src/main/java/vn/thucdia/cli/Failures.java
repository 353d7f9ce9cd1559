package vn.thucdia.cli;

import java.util.function.IntSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.thucdia.language.FailureCode;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.DataFolder;

/** Turns whatever fails into one sentence and an exit code; the places of a bug go to the log only. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final CliEnvironment surroundings;
    private final Messages messages;

    Failures(CliEnvironment surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    /** Runs work on a data folder, logging to files in it. */
    int logging(DataFolder folder, IntSupplier work) {
        try (LogFile _ = LogFile.install(folder.log())) {
            try {
                return work.getAsInt();
            } catch (RuntimeException | Error e) {
                return report(e);
            }
        }
    }

    int report(Throwable failure) {
        Problem told = Problem.of(failure);
        if (told != failure) {
            LOG.error("unexpected failure {}", FailureCode.of(failure), failure);
        }
        surroundings.err().println(told.sentence(messages));
        return ExitCode.REFUSED;
    }
}
