package vn.thucdia.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.backup.Reason;
import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.spreadsheet.CellName;
import vn.thucdia.spreadsheet.FigureKey;
import vn.thucdia.spreadsheet.ImportPreview;
import vn.thucdia.spreadsheet.ImportPreview.Entry;
import vn.thucdia.spreadsheet.ImportPreview.Refusal;
import vn.thucdia.spreadsheet.ImportPreview.State;
import vn.thucdia.spreadsheet.ImportPreview.Suggestion;
import vn.thucdia.spreadsheet.Mapping;
import vn.thucdia.spreadsheet.MappingJson;
import vn.thucdia.spreadsheet.Role;
import vn.thucdia.spreadsheet.Sheet;
import vn.thucdia.spreadsheet.SheetFile;

/** The verb that takes figures from a spreadsheet and says what became of each row. */
final class FigureImport {

    private final CliEnvironment surroundings;
    private final Messages messages;
    private final Path file;
    private final @Nullable String wanted;
    private final @Nullable Path mappingFile;
    private final FigureKey context;

    FigureImport(CliEnvironment surroundings, Messages messages, Path file, @Nullable String sheet,
            @Nullable Path mapping, @Nullable String unit, @Nullable String period) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.file = file;
        this.wanted = sheet;
        this.mappingFile = mapping;
        this.context = FigureKey.NONE.withUnit(unit).withPeriod(period);
    }

    int run(AppContext app, boolean dryRun, boolean json) {
        ImportPreview preview = preview(app);
        if (!dryRun) {
            app.backups().before(Reason.BEFORE_IMPORT)
                    .ifPresent(problem -> surroundings.err().println(problem.sentence(messages)));
            app.imports().apply(preview);
        }
        if (json) {
            surroundings.out().println(text(json(app, preview, dryRun)));
        } else {
            print(app, preview, dryRun);
        }
        // A file of which nothing could be taken was refused, each row with its reason.
        return preview.entries().isEmpty() && preview.refusedRows() > 0 ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private ImportPreview preview(AppContext app) {
        app.imports().known(context);
        SheetFile table = SheetFile.open(file);
        Mapping agreed = mappingFile == null ? null : MappingJson.read(mappingFile);
        String named = wanted != null || agreed == null || agreed.sheet().isEmpty() ? wanted : agreed.sheet();
        if (agreed != null) {
            Sheet sheet = table.read(named == null || !table.sheets().contains(named) && wanted == null
                    ? table.sheets().getFirst()
                    : named);
            return app.imports().preview(sheet, agreed.withGiven(context.or(agreed.given())));
        }
        Problem first = null;
        for (String name : named == null ? table.sheets() : List.of(named)) {
            Sheet sheet = table.read(name);
            try {
                Mapping mapping = app.imports().propose(sheet, context);
                return app.imports().preview(sheet, mapping.withGiven(context.or(mapping.given())));
            } catch (Problem noTable) {
                first = first == null ? noTable : first;
            }
        }
        throw first == null ? new Problem("problem.sheet.empty", file) : first;
    }

    private void print(AppContext app, ImportPreview preview, boolean dryRun) {
        Codes codes = Codes.of(app);
        Formats formats = Formats.of(messages.language());
        for (Entry entry : preview.entries()) {
            if (entry.state() == State.CHANGED && entry.before() != null) {
                Figure figure = entry.figure();
                say("cli.figures.changed", CellName.of(entry.row(), entry.column()), codes.indicator(figure),
                        codes.unit(figure), String.valueOf(figure.period()), value(formats, entry.before()),
                        value(formats, figure));
            }
        }
        preview.refusals().forEach(this::print);
        String skipped = preview.mapping().columns().stream()
                .filter(column -> column.role() == Role.IGNORE && !column.header().isEmpty())
                .map(column -> CellName.column(column.index()) + " " + column.header())
                .collect(Collectors.joining(", "));
        if (!skipped.isEmpty()) {
            say("cli.figures.skipped", skipped);
        }
        say(dryRun ? "cli.figures.summary.would" : "cli.figures.summary.done", preview.count(State.ADDED),
                preview.count(State.CHANGED), preview.count(State.UNCHANGED), preview.refusedRows());
    }

    private void print(Refusal refusal) {
        String row = Integer.toString(refusal.row());
        String where = refusal.column() < 0 ? refusal.text() : CellName.of(refusal.row(), refusal.column());
        String similar = refusal.suggestions().stream().map(each -> each.code() + " " + each.name())
                .collect(Collectors.joining("; "));
        String sentence = refusal.problem().sentence(messages);
        if (where.isEmpty()) {
            say("cli.figures.refused.whole", row, sentence);
        } else if (similar.isEmpty()) {
            say("cli.figures.refused", row, where, sentence);
        } else {
            say("cli.figures.refused.similar", row, where, sentence, similar);
        }
    }

    private ObjectNode json(AppContext app, ImportPreview preview, boolean dryRun) {
        Codes codes = Codes.of(app);
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("sheet", preview.sheet().name())
                .put("dryRun", dryRun).put("added", preview.count(State.ADDED))
                .put("changed", preview.count(State.CHANGED)).put("unchanged", preview.count(State.UNCHANGED))
                .put("refusedRows", preview.refusedRows()).put("rowsWithoutFigure", preview.empty());
        ArrayNode figures = root.putArray("figures");
        for (Entry entry : preview.entries()) {
            Figure figure = entry.figure();
            ObjectNode node = figures.addObject().put("cell", CellName.of(entry.row(), entry.column()))
                    .put("state", entry.state().name()).put("indicator", codes.indicator(figure))
                    .put("unit", codes.unit(figure)).put("period", String.valueOf(figure.period()))
                    .put("kind", String.valueOf(figure.kind()))
                    .put("status", figure.status() == null ? null : figure.status().name())
                    .put("value", figure.value()).put("text", figure.text());
            BigDecimal before = entry.before() == null ? null : entry.before().value();
            if (before != null) {
                node.put("before", before);
            }
        }
        ArrayNode refused = root.putArray("refused");
        for (Refusal refusal : preview.refusals()) {
            ObjectNode node = refused.addObject().put("row", refusal.row()).put("text", refusal.text())
                    .put("problem", refusal.problem().key()).put("sentence", refusal.problem().sentence(messages));
            if (refusal.column() >= 0) {
                node.put("cell", CellName.of(refusal.row(), refusal.column()));
            }
            ArrayNode similar = node.putArray("similar");
            for (Suggestion each : refusal.suggestions()) {
                similar.addObject().put("code", each.code()).put("name", each.name());
            }
        }
        try {
            root.set("mapping", new ObjectMapper().readTree(MappingJson.write(preview.mapping())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written as JSON is JSON", e);
        }
        return root;
    }

    /** The codes of indicators and units, read once for all rows. */
    private record Codes(Map<Id<Indicator>, String> indicators, Map<Id<AdminUnit>, String> units) {

        static Codes of(AppContext app) {
            return new Codes(
                    app.figures().catalogue().stream().collect(Collectors.toMap(Indicator::id, Indicator::code)),
                    app.places().units().stream().collect(Collectors.toMap(AdminUnit::id, AdminUnit::code)));
        }

        String indicator(Figure figure) {
            return figure.indicator() == null ? "" : indicators.getOrDefault(figure.indicator(), "");
        }

        String unit(Figure figure) {
            return figure.unit() == null ? "" : units.getOrDefault(figure.unit(), "");
        }
    }

    private static String value(Formats formats, Figure figure) {
        return figure.value() == null ? figure.text().toLowerCase(Locale.ROOT) : formats.number(figure.value());
    }

    private void say(String key, Object... values) {
        surroundings.out().println(messages.get(key, values));
    }

    private static String text(ObjectNode node) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree always becomes JSON", e);
        }
    }
}
