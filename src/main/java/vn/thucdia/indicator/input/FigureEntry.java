package vn.thucdia.indicator.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.TargetOperator;
import vn.thucdia.language.Language;
import vn.thucdia.language.NumberInput;
import vn.thucdia.language.Problem;
import vn.thucdia.language.Qualifier;
import vn.thucdia.period.Period;

/**
 * All that can be said of one figure, as it is typed into a form. Reading it gives the figure, or says which field is wrong.
 *
 * @param value the number with qualifier and unit, as in a cell; may be blank where words say it
 * @param giver of a plan, or blank
 * @param upper upper end of a target between two numbers
 * @param term name of the term of a target
 * @param text the words of the source, or blank
 */
public record FigureEntry(FigureKind kind, String value, String giver, @Nullable TargetOperator operator, String upper,
        String term, @Nullable FigureStatus status, String text, @Nullable LocalDate asOf,
        @Nullable LocalDate reportedOn, @Nullable Id<?> source, String page, String note) {

    /** The fields that can be wrong. */
    public enum Field {
        VALUE, UPPER, TERM
    }

    /** What came of reading. */
    public sealed interface Result {
        /** The figure that was meant. */
        record Read(Figure figure) implements Result {}

        /** What to mend first. */
        record Wrong(Field field, Problem problem) implements Result {}
    }

    /**
     * The words of a figure that is there already.
     *
     * @param words of a qualifier, as they can be typed
     */
    public static FigureEntry of(Figure figure, Language language, Function<Qualifier, String> words) {
        BigDecimal number = figure.value();
        String value = !figure.entered().isEmpty()
                ? figure.entered()
                : number == null
                        ? ""
                        : (figure.qualifier() == null ? "" : words.apply(figure.qualifier()) + " ")
                                + NumberInput.write(number, language)
                                + (figure.outOf() == null ? "" : "/" + figure.outOf());
        return new FigureEntry(figure.kind() == null ? FigureKind.RESULT : figure.kind(), value, figure.giver(),
                figure.operator(), figure.upper() == null ? "" : NumberInput.write(figure.upper(), language),
                figure.period() instanceof Period.Term(String name) ? name : "", figure.status(), figure.text(),
                figure.asOf(), figure.reportedOn(), figure.source(), figure.page(), figure.note());
    }

    /** An empty form for one more figure. */
    public static FigureEntry blank(FigureKind kind) {
        return new FigureEntry(kind, "", "", kind == FigureKind.TERM_TARGET ? TargetOperator.AT_LEAST : null, "", "",
                kind == FigureKind.RESULT ? FigureStatus.ESTIMATE : null, "", null, null, null, "", "");
    }

    /** Reads the form for a row of the table. */
    public Result read(CellEdit.Place place, Language language) {
        boolean worded = !text.isBlank() || operator == TargetOperator.BY_REGULATION;
        Period period = period(place);
        if (period == null) {
            return new Result.Wrong(Field.TERM, new Problem("problem.figure.term"));
        }
        CellInput.Typed typed = null;
        if (!value.isBlank()) {
            switch (meaning(place.indicator(), value, language)) {
                case CellInput.Take(var numbers) -> typed = numbers.getFirst();
                case CellInput.Wrong(Problem problem) -> {
                    return new Result.Wrong(Field.VALUE, problem);
                }
                case CellInput.Ask(Problem problem, var _) -> {
                    return new Result.Wrong(Field.VALUE, problem);
                }
                case CellInput.Clear() -> typed = null;
            }
        }
        if (typed == null && !worded) {
            return new Result.Wrong(Field.VALUE, new Problem("problem.figure.blank"));
        }
        BigDecimal end = null;
        if (operator == TargetOperator.BETWEEN) {
            if (!(meaning(place.indicator(), upper, language) instanceof CellInput.Take(var ends))
                    || typed == null || typed.value() == null || ends.getFirst().value() == null
                    || ends.getFirst().value().compareTo(typed.value()) <= 0) {
                return new Result.Wrong(Field.UPPER, new Problem("problem.figure.upper"));
            }
            end = ends.getFirst().value();
        }
        return new Result.Read(figure(place, period, typed, end));
    }

    private Figure figure(CellEdit.Place place, Period period, CellInput.@Nullable Typed typed,
            @Nullable BigDecimal end) {
        boolean given = kind == FigureKind.PLAN || kind == FigureKind.PLAN_SHARE || kind == FigureKind.TERM_TARGET;
        Figure bare = Figure.of(place.indicator().id(), place.unit(), period, kind,
                kind == FigureKind.RESULT ? status : null, typed == null ? null : typed.value());
        Figure keyed = given ? bare.withGiver(giver.strip()) : bare;
        Figure valued = typed == null
                ? keyed
                : keyed.withValue(typed.value(), typed.qualifier(), typed.entered(), typed.derived())
                        .withRank(typed.outOf(), null, "");
        return valued.withTarget(kind == FigureKind.TERM_TARGET ? operator : null, end)
                .withText(text.strip(), note.strip(), page.strip()).withSource(source).withDates(asOf, reportedOn);
    }

    /** A target belongs to its term, a plan to the year unless it is one for exactly the period, all else to the period. */
    private @Nullable Period period(CellEdit.Place place) {
        if (kind == FigureKind.TERM_TARGET) {
            return term.isBlank() ? null : new Period.Term(term.strip());
        }
        int year = place.period().planYear();
        return kind == FigureKind.PLAN && year != 0 ? new Period.Year(year) : place.period();
    }

    private CellInput meaning(Indicator indicator, String typed, Language language) {
        return switch (kind) {
            case GROWTH, RATIO -> percent(typed, "%", language);
            case MULTIPLE -> percent(typed, "", language);
            case TERM_TARGET -> CellInput.read(typed, FigureKind.PLAN, indicator, language);
            default -> CellInput.read(typed, kind, indicator, language);
        };
    }

    private CellInput percent(String typed, String unit, Language language) {
        return switch (NumberInput.read(typed, language)) {
            case NumberInput.Read read when read.unit().isEmpty() || read.unit().equals(unit) ->
                new CellInput.Take(List.of(CellReader.typed(read, kind, read.value())));
            case NumberInput.Understood other ->
                new CellInput.Wrong(new Problem("problem.figure.unit", unit, other.unit()));
            case NumberInput.Ambiguous(Problem problem, var _) -> new CellInput.Wrong(problem);
            case NumberInput.Wrong(Problem problem) -> new CellInput.Wrong(problem);
            case NumberInput.Empty() -> new CellInput.Clear();
        };
    }
}
