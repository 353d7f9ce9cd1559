package vn.thucdia.cli;

import java.util.List;

import vn.thucdia.app.AppContext;
import vn.thucdia.comparison.ComparisonTable;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.narrative.Sentence;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/** Prints what the figures of one unit say about one period; answers the exit code. */
final class NarrateVerb {

    private final CliEnvironment surroundings;
    private final Messages messages;

    NarrateVerb(CliEnvironment surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    /** @param codes of indicators; none means every one of which something is known */
    int narrate(AppContext context, String code, Period period, List<String> codes, boolean json) {
        AdminUnit unit = UnitChoice.of(context.comparisons().territory(), code.strip());
        ComparisonTable table = codes.isEmpty()
                ? known(context.narratives().report(offered(context), unit, period))
                : context.narratives()
                        .report(codes.stream().map(each -> IndicatorChoice.of(context, each)).toList(), unit, period);
        List<Sentence> sentences = context.narratives().of(table);
        if (json) {
            surroundings.out().println(JsonText.of(SentenceJson.of(unit, period, sentences, table.rows(),
                    table.rows().stream().map(context.narratives()::pace).toList())));
            return ExitCode.DONE;
        }
        String when = messages.language() == Language.VI ? period.inVietnamese() : period.inEnglish();
        surroundings.out().println(
                messages.get(sentences.isEmpty() ? "narrate.none" : "narrate.heading", unit.fullName(), when));
        sentences.forEach(sentence -> surroundings.out().println(sentence.marked()));
        return ExitCode.DONE;
    }

    private static List<Indicator> offered(AppContext context) {
        return context.figures().catalogue().stream().filter(each -> !each.retired()).toList();
    }

    /** The rows of which there is something to tell: a number, words, a plan or a target. */
    private static ComparisonTable known(ComparisonTable table) {
        return new ComparisonTable(table.query(), table.rows().stream().filter(NarrateVerb::known).toList());
    }

    private static boolean known(Row row) {
        Cell cell = row.cells().getLast();
        return cell.result().known() || !cell.figures().isEmpty() || !cell.plans().isEmpty()
                || !cell.targets().isEmpty();
    }
}
