package vn.thucdia.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import vn.thucdia.app.AppContext;
import vn.thucdia.comparison.ComparisonTable;
import vn.thucdia.comparison.Query;
import vn.thucdia.comparison.Territory;
import vn.thucdia.file.AtomicFile;
import vn.thucdia.language.Messages;
import vn.thucdia.period.Period;
import vn.thucdia.spreadsheet.ComparisonSheet;

/** Writes a comparison to a file in one of the forms there are; answers the exit code. */
final class CompareVerb {

    /** A form in which a comparison can be written. */
    @FunctionalInterface
    interface TableFile {
        void write(ComparisonTable table, Path out);
    }

    private final CliEnvironment surroundings;
    private final Messages messages;

    /** By the name that is typed after {@code --format}. */
    private final Map<String, TableFile> forms;

    CompareVerb(CliEnvironment surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.forms = Map.of("json", CompareVerb::json, "xlsx", new ComparisonSheet(messages)::write);
    }

    boolean writes(String format) {
        return forms().contains(format.toLowerCase(Locale.ROOT));
    }

    /** The names of the forms there are. */
    List<String> forms() {
        return Stream.concat(forms.keySet().stream(), ComparePicture.FORMS.stream()).sorted().toList();
    }

    /** @param format one that {@link #writes} */
    int compare(AppContext context, List<String> indicators, List<String> units, List<Period> periods, String format,
            Path out) {
        Territory territory = context.comparisons().territory();
        Query query = new Query(indicators.stream().map(code -> IndicatorChoice.of(context, code)).toList(),
                units.stream().map(code -> UnitChoice.of(territory, code.strip())).toList(), periods);
        TableFile form = forms.get(format.toLowerCase(Locale.ROOT));
        if (form == null) {
            new ComparePicture(messages).write(context, query, format, out);
        } else {
            form.write(context.comparisons().compare(query), out);
        }
        surroundings.out().println(messages.get("cli.export.done", out.toAbsolutePath().normalize()));
        return ExitCode.DONE;
    }

    private static void json(ComparisonTable table, Path out) {
        AtomicFile.write(out, file -> file
                .write((JsonText.of(ComparisonJson.of(table)) + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
