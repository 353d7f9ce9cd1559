package vn.thucdia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import vn.thucdia.app.AppContext;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.minutes.Exports;
import vn.thucdia.minutes.Exports.Format;
import vn.thucdia.minutes.Exports.Paper;
import vn.thucdia.minutes.VisitSnapshot;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.visit.Visit;

/**
 * The main job on a machine without a window: records the sample visit in a folder of its own, writes its papers there and says
 * where they lie.
 */
final class Demo {

    private final CliEnvironment surroundings;
    private final Messages messages;

    Demo(CliEnvironment surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    int run(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Problem(e, "problem.folder.create", folder);
        }
        DataFolder data = new DataFolder(folder.resolve("data"), folder.resolve("marks"));
        surroundings.out().println(messages.get("cli.demo.begin"));
        return new Failures(surroundings, messages).logging(data, () -> record(folder, data));
    }

    private int record(Path folder, DataFolder data) {
        try (AppContext context = AppContext.open(data, surroundings.clock())) {
            Visit visit = context.visits().all().stream().findFirst().orElseGet(() -> SampleVisit.record(context));
            LocalDate today = LocalDate.now(surroundings.clock().withZone(Formats.ZONE));
            VisitSnapshot snapshot = context.snapshots().of(visit.id(), today);
            write(folder, snapshot, Paper.MINUTES, Format.DOCX);
            write(folder, snapshot, Paper.MINUTES, Format.PDF);
            write(folder, snapshot, Paper.SUMMARY, Format.PDF);
        }
        surroundings.out().println(messages.get("cli.demo.end"));
        return ExitCode.DONE;
    }

    private void write(Path folder, VisitSnapshot visit, Paper paper, Format format) {
        Path file = folder.resolve(Exports.fileName(visit, paper, format));
        Exports exports = new Exports();
        exports.write(exports.compose(visit, paper), format, file);
        surroundings.out().println("  " + file.toAbsolutePath().normalize());
    }
}
