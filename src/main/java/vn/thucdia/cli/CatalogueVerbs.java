package vn.thucdia.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.comparison.Territory;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.IndicatorKinds;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.narrative.Sentence;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.PlaceKinds;

/** Lists units, the catalogue of indicators, and the figures of one of them in a unit; answers the exit code. */
final class CatalogueVerbs {

    private static final Comparator<Figure> IN_TIME = Comparator
            .comparing(Figure::period, Comparator.nullsLast(
                    Comparator.comparingInt(Period::planYear).thenComparing(Period::type)
                            .thenComparing(Period::toString)))
            .thenComparing(Figure::kind, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Figure::giver)
            .thenComparing(Figure::status, Comparator.nullsLast(Comparator.naturalOrder()));

    private final CliEnvironment surroundings;
    private final Messages messages;
    private final Formats formats;

    CatalogueVerbs(CliEnvironment surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.formats = Formats.of(messages.language());
    }

    /** Every unit of every time, with what went into it and what it went into. */
    int units(AppContext context, boolean json) {
        Territory territory = context.comparisons().territory();
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (AdminUnit unit : territory.units()) {
            if (json) {
                ObjectNode node = RecordNode.of(PlaceKinds.UNIT, unit);
                keys(node.putArray("predecessors"), territory.predecessors(unit));
                keys(node.putArray("successors"), territory.successors(unit));
                list.add(node);
            } else {
                surroundings.out().printf("%-6s %-24s %s%n", unit.code(), life(unit), unit.fullName());
            }
        }
        return json ? print(list) : ExitCode.DONE;
    }

    private static void keys(ArrayNode array, List<AdminUnit> units) {
        units.forEach(unit -> array.add(key(unit)));
    }

    /** Code and first day: together the key. */
    static ObjectNode key(AdminUnit unit) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("code", unit.code());
        return unit.validFrom() == null ? node : node.put("validFrom", unit.validFrom().toString());
    }

    private String life(AdminUnit unit) {
        return day(unit.validFrom()) + "–" + day(unit.validTo());
    }

    private String day(@Nullable LocalDate date) {
        return date == null ? "" : formats.date(date);
    }

    int indicators(AppContext context, boolean json) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Indicator each : context.figures().catalogue()) {
            if (json) {
                list.add(RecordNode.of(IndicatorKinds.INDICATOR, each));
            } else {
                String name = messages.language() == Language.VI ? each.nameVi() : each.nameEn();
                surroundings.out().printf("%-6s %s (%s)%s%n", each.code(), name, each.unitOfMeasure(),
                        each.retired() ? " " + messages.get("cli.indicators.retired") : "");
            }
        }
        return json ? print(list) : ExitCode.DONE;
    }

    int figures(AppContext context, String unit, String indicator, boolean json) {
        AdminUnit where = UnitChoice.of(context.comparisons().territory(), unit);
        Indicator what = IndicatorChoice.of(context, indicator);
        List<Figure> figures = context.figures().of(what.id(), where.id()).stream().sorted(IN_TIME).toList();
        if (json) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            figures.forEach(figure -> list.add(RecordNode.of(IndicatorKinds.FIGURE, figure)
                    .put("indicatorCode", what.code()).put("unitOfMeasure", what.unitOfMeasure())
                    .set("unitKey", key(where))));
            return print(list);
        }
        if (figures.isEmpty()) {
            surroundings.out().println(messages.get("cli.figures.none"));
        }
        figures.forEach(figure -> surroundings.out().println(line(figure, what)));
        return ExitCode.DONE;
    }

    private String line(Figure figure, Indicator indicator) {
        BigDecimal value = figure.value();
        String kind = figure.kind() == null
                ? ""
                : messages.get("cli.figure." + figure.kind().name().toLowerCase(Locale.ROOT));
        String status = figure.status() == null
                ? ""
                : messages.get("cli.status." + figure.status().name().toLowerCase(Locale.ROOT));
        String number = value == null
                ? "—"
                : formats.number(value)
                        + (figure.outOf() == null ? "" : "/" + figure.outOf())
                        + (figure.derived() ? Sentence.DERIVED : "")
                        + (figure.outOf() == null ? " " + unit(figure, indicator) : "");
        String words = figure.text().isEmpty() ? "" : "“" + figure.text() + "”";
        return "%-22s %s".formatted(String.valueOf(figure.period()), String.join(" ",
                List.of(kind, figure.giver(), status, number, words)).replaceAll(" +", " ")
                .strip());
    }

    private String unit(Figure figure, Indicator indicator) {
        return switch (figure.kind()) {
            case null -> "";
            case GROWTH, PLAN_SHARE, RATIO -> "%";
            case MULTIPLE -> messages.get("cli.figure.times");
            case PLAN, TERM_TARGET, RESULT, SAME_PERIOD, CHANGE -> indicator.unitOfMeasure();
        };
    }

    private int print(ArrayNode list) {
        surroundings.out().println(JsonText.of(list));
        return ExitCode.DONE;
    }
}
