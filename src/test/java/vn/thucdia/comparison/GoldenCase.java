package vn.thucdia.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.Amount.Missing;
import vn.thucdia.comparison.ComparisonTable.Cell;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.TargetOperator;
import vn.thucdia.language.Qualifier;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/**
 * Reads the figures of a golden case and writes what the table says, in the words of the golden file.
 * <p>
 * A figure is {@code [unit:][INDICATOR:]period KIND[/giver] value} followed by words such as {@code ESTIMATE}, {@code of=8},
 * {@code on=2023-06-13}. A value of {@code -} is none.
 */
final class GoldenCase {

    private final World world;
    private final Indicator indicator;
    private final AdminUnit unit;

    GoldenCase(World world, String indicator, String unit) {
        this.world = world;
        this.indicator = world.indicator(indicator);
        this.unit = world.unit(unit);
    }

    /** The cell of the last period. */
    Cell cell(String periods, @Nullable String figures) {
        List<Period> shown = Arrays.stream(periods.split(" ")).map(Period::parse).toList();
        return world.comparer(figures(figures))
                .compare(new Query(List.of(indicator), List.of(unit), shown)).rows().getFirst().cells().getLast();
    }

    private List<Figure> figures(@Nullable String text) {
        return text == null ? List.of() : Arrays.stream(text.split(";")).map(String::strip).map(this::figure).toList();
    }

    private Figure figure(String text) {
        String[] words = text.split(" ");
        String[] place = words[0].split(":");
        boolean term = words[0].contains(Period.TERM);
        Period period = term
                ? Period.parse(words[0].substring(words[0].indexOf(Period.TERM)).replace('_', ' '))
                : Period.parse(place[place.length - 1].replace('_', ' '));
        Indicator of = indicator;
        AdminUnit where = unit;
        for (int i = 0; i < place.length - (term ? 2 : 1); i++) {
            if (Character.isLetter(place[i].charAt(0))) {
                of = world.indicator(place[i]);
            } else {
                where = world.unit(place[i]);
            }
        }
        String[] kind = words[1].split("/");
        FigureKind what = FigureKind.valueOf(kind[0]);
        Figure figure = Figure.of(of.id(), where.id(), period, what,
                what == FigureKind.RESULT ? FigureStatus.ACTUAL : null,
                words[2].equals("-") ? null : new BigDecimal(words[2]));
        if (kind.length > 1) {
            figure = figure.withGiver(kind[1].replace('_', ' '));
        }
        for (String word : Arrays.copyOfRange(words, 3, words.length)) {
            figure = with(figure, word);
        }
        return figure;
    }

    private static Figure with(Figure figure, String word) {
        String value = word.substring(word.indexOf('=') + 1).replace('_', ' ');
        return switch (word.substring(0, Math.max(0, word.indexOf('=')))) {
            case "of" -> figure.withRank(Integer.valueOf(value), figure.streak(), "");
            case "streak" -> figure.withRank(figure.outOf(), Integer.valueOf(value), "");
            case "on" -> figure.withDates(figure.asOf(), LocalDate.parse(value));
            case "asof" -> figure.withDates(LocalDate.parse(value), figure.reportedOn());
            case "op" -> figure.withTarget(TargetOperator.valueOf(word.substring(3)), figure.upper());
            case "upper" -> figure.withTarget(figure.operator(), new BigDecimal(value));
            case "text" -> figure.withText(value, "", "");
            case "q" -> figure.withValue(figure.value(), Qualifier.valueOf(value), "", false);
            case "typed" -> figure.withValue(figure.value(), null, "=" + value, true);
            default -> figure.withStatus(FigureStatus.valueOf(word));
        };
    }

    /** What the cell says under a name, with as many decimals as the golden number has. */
    String said(Cell cell, String name, String expected) {
        return switch (name) {
            case "result" -> amount(cell.result(), expected);
            case "base" -> amount(cell.change().base(), expected);
            case "difference" -> amount(cell.change().difference(), expected);
            case "growth" -> amount(cell.change().growth(), expected);
            case "ratio" -> amount(cell.change().ratio(), expected);
            case "multiple" -> amount(cell.change().multiple(), expected);
            case "plan" -> amount(cell.plan(), expected);
            case "share" -> amount(cell.planShare(), expected);
            case "plans" -> cell.plans().stream()
                    .map(plan -> (plan.giver().isEmpty() ? "?" : plan.giver().replace(' ', '_')) + " "
                            + amount(plan.plan(), "1") + " " + amount(plan.share(), "1") + " " + plan.verdict())
                    .collect(Collectors.joining(" + "));
            case "targets" -> cell.targets().stream().map(target -> target.verdict().name())
                    .collect(Collectors.joining(" "));
            case "warns" -> cell.discrepancies().stream()
                    .map(each -> each.kind() + " " + each.reported().toPlainString() + " not "
                            + rounded(each.computed(), expected.substring(expected.lastIndexOf(' ') + 1)))
                    .collect(Collectors.joining(" + "));
            case "outof" -> String.valueOf(cell.outOf());
            case "closed" -> String.valueOf(cell.closed());
            case "versions" -> cell.figures().stream().filter(figure -> figure.kind() == FigureKind.RESULT)
                    .map(figure -> String.valueOf(figure.value())).sorted().collect(Collectors.joining(" "));
            case "against" -> String.valueOf(cell.change().against());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String amount(Amount amount, String expected) {
        return switch (amount) {
            case Missing(Reason reason) -> "— " + reason;
            case Known known -> {
                String number = expected.split(" ")[0].replace("ƒ", "");
                String words = expected.contains(" ") ? " " + known.method() : "";
                yield (known.derived() ? "ƒ" : "") + rounded(known.number(), number)
                        + (expected.toUpperCase(Locale.ROOT).contains(known.method().name()) || !words.isEmpty()
                                ? words
                                : "")
                        + (expected.contains("ước") ? known.estimate() ? " ước" : "" : "")
                        + (expected.endsWith("firm") ? known.estimate() ? "" : " firm" : "");
            }
        };
    }

    private static String rounded(BigDecimal number, String like) {
        int decimals = like.indexOf('.') < 0 ? 0 : like.length() - like.indexOf('.') - 1;
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
