package vn.thucdia.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import vn.thucdia.app.AppContext;
import vn.thucdia.backup.Reason;
import vn.thucdia.document.Document;
import vn.thucdia.entity.Id;
import vn.thucdia.exchange.JsonExport;
import vn.thucdia.exchange.JsonImport;
import vn.thucdia.file.AtomicFile;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;
import vn.thucdia.ledger.Verification;
import vn.thucdia.minutes.Exports;
import vn.thucdia.minutes.Exports.Format;
import vn.thucdia.minutes.Exports.Paper;
import vn.thucdia.minutes.Unrecorded;
import vn.thucdia.minutes.VisitSnapshot;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.visit.Visit;

/** What each verb does; answers the exit code. A refusal is a {@link Problem}. */
final class Verbs {

    private final CliEnvironment surroundings;
    private final Messages messages;

    Verbs(CliEnvironment surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    int sample(AppContext context) {
        if (!context.visits().all().isEmpty()) {
            throw new Problem("cli.sample.notempty");
        }
        Visit visit = SampleVisit.record(context);
        return say("cli.sample.done", visit.id());
    }

    int visits(AppContext context, boolean json) {
        List<VisitSnapshot> all = context.snapshots().frames(context.visits().all());
        if (json) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            all.forEach(visit -> list.add(VisitJson.brief(visit)));
            return print(list);
        }
        if (all.isEmpty()) {
            return say("cli.visit.none");
        }
        VisitText text = new VisitText(surroundings.out(), messages);
        Map<Id<Visit>, Integer> entries = context.visits().entries();
        all.forEach(visit -> text.line(visit, entries.getOrDefault(visit.visit().id(), 0)));
        return ExitCode.DONE;
    }

    int show(AppContext context, String wanted, boolean json) {
        VisitSnapshot visit = snapshot(context, VisitChoice.of(context, wanted));
        if (json) {
            return print(VisitJson.full(visit));
        }
        new VisitText(surroundings.out(), messages).print(visit);
        return ExitCode.DONE;
    }

    int export(AppContext context, String wanted, ThucDia.What what, ThucDia.Form form, Path out) {
        VisitSnapshot visit = snapshot(context, VisitChoice.of(context, wanted));
        Exports exports = new Exports();
        Document document = exports.compose(visit,
                what == ThucDia.What.MINUTES ? Paper.MINUTES : Paper.SUMMARY);
        switch (form) {
            case DOCX -> exports.write(document, Format.DOCX, out);
            case PDF -> exports.write(document, Format.PDF, out);
            case JSON -> AtomicFile.write(out,
                    file -> file
                            .write((JsonText.of(DocumentJson.of(document)) + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        String unrecorded = new Unrecorded(messages).sentence(context.open().folder().unfinished(), visit);
        if (!unrecorded.isEmpty()) {
            surroundings.err().println(unrecorded);
        }
        return say("cli.export.done", out.toAbsolutePath().normalize());
    }

    int exportAll(AppContext context, Path out) {
        JsonExport export = new JsonExport(context.ledger(), context.clock(), ProgramVersion.read());
        boolean[] complete = {true};
        AtomicFile.write(out, file -> complete[0] = export.write(file));
        if (!complete[0]) {
            surroundings.err().println(messages.get("cli.export.incomplete"));
        }
        return say("cli.export.done", out.toAbsolutePath().normalize());
    }

    int importFile(AppContext context, Path file) {
        copyBefore(context, Reason.BEFORE_IMPORT);
        JsonImport.Imported imported = new JsonImport(context.ledger()).read(file);
        if (imported.missing() > 0) {
            surroundings.err().println(messages.get("cli.import.incomplete", imported.missing()));
        }
        return say("cli.import.done", imported.changeSets(), imported.records());
    }

    int hash(AppContext context) {
        surroundings.out().println(context.ledger().contentHash());
        return ExitCode.DONE;
    }

    int verify(AppContext context) {
        Verification found = context.ledger().verify();
        if (found.sound() && context.ledger().unknown()) {
            surroundings.err().println(messages.get("cli.verify.unknown"));
            return ExitCode.REFUSED;
        }
        if (found.sound()) {
            return say("cli.verify.sound", found.changeSets(), found.records(), found.contentHash());
        }
        context.losses(messages).sentences()
                .forEach(fact -> surroundings.err().println(messages.get("cli.loss", fact)));
        if (!found.differences().isEmpty()) {
            surroundings.err().println(messages.get("cli.verify.differs", found.differences().size()));
        }
        return ExitCode.REFUSED;
    }

    int rebuild(AppContext context) {
        copyBefore(context, Reason.BEFORE_REBUILD);
        context.ledger().rebuild();
        return say("cli.rebuild.done");
    }

    /** A copy first; that it failed is told and stops nobody. */
    void copyBefore(AppContext context, Reason reason) {
        context.backups().before(reason).ifPresent(problem -> surroundings.err().println(problem.sentence(messages)));
    }

    private VisitSnapshot snapshot(AppContext context, Visit visit) {
        LocalDate today = LocalDate.now(surroundings.clock().withZone(Formats.ZONE));
        return context.snapshots().of(visit.id(), today);
    }

    private int say(String key, Object... values) {
        surroundings.out().println(messages.get(key, values));
        return ExitCode.DONE;
    }

    private int print(JsonNode node) {
        surroundings.out().println(JsonText.of(node));
        return ExitCode.DONE;
    }
}
