package vn.thucdia.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.input.CellInput;
import vn.thucdia.indicator.input.CellInput.Typed;
import vn.thucdia.language.Language;
import vn.thucdia.language.NumberInput;
import vn.thucdia.language.Problem;

/** Reads the number of a cell for an indicator, by the same rules as a typed one. What is not certain is refused, never guessed. */
final class CellFigures {

    /** Kinds that count in per cent whatever the indicator counts in. */
    private static final Set<FigureKind> PERCENT = Set.of(FigureKind.GROWTH, FigureKind.PLAN_SHARE, FigureKind.RATIO);

    /**
     * What a cell says.
     *
     * @param number {@code null} when it says words
     */
    record Said(@Nullable Typed number, String words) {}

    /** More digits than these before or behind the decimal point are a slip of a formula, not a figure. */
    private static final int DIGITS = 18;
    private static final int DECIMALS = 30;
    private static final MathContext SHOWN = new MathContext(3);

    private final Language numbers;

    CellFigures(Language numbers) {
        this.numbers = numbers;
    }

    /**
     * @param measure what the table counts in, or {@code null} when it does not say
     * @return empty when the cell says that there is no figure
     * @throws Problem when it cannot be taken
     */
    Optional<Said> read(Cell cell, FigureKind kind, Indicator indicator, @Nullable String measure) {
        return switch (cell) {
            case Cell.Blank() -> Optional.empty();
            case Cell.Fault(String code) ->
                throw new Problem(code.equals("=") ? "problem.sheet.uncomputed" : "problem.sheet.fault", code);
            case Cell.Day day -> throw new Problem("problem.sheet.datecell", day.text());
            case Cell.Amount(BigDecimal number, boolean _) when number.precision() - number.scale() > DIGITS
                    || number.scale() > DECIMALS ->
                throw new Problem("problem.sheet.magnitude", number.round(SHOWN).toString());
            case Cell.Amount(BigDecimal number, boolean percent) when !percent
                    && ChangeForm.of(indicator) != ChangeForm.PLACES ->
                Optional.of(said(new Typed(kind, number, null, false, "", null), indicator, measure));
            case Cell.Amount amount -> text(amount.text(), Language.VI, kind, indicator, measure);
            case Cell.Words(String words) -> text(words, numbers, kind, indicator, measure);
        };
    }

    private static Optional<Said> text(String text, Language language, FigureKind kind, Indicator indicator,
            @Nullable String measure) {
        if (indicator.accumulation() == Accumulation.QUALITATIVE) {
            return Optional.of(new Said(null, text));
        }
        if (PERCENT.contains(kind)) {
            return percent(text, language, kind);
        }
        return switch (CellInput.read(text, kind, indicator, language)) {
            case CellInput.Clear() -> Optional.empty();
            case CellInput.Wrong(Problem problem) -> throw problem;
            case CellInput.Ask(Problem problem, var _) -> throw problem;
            case CellInput.Take(List<Typed> numbers) -> Optional.of(said(numbers.getFirst(), indicator, measure));
        };
    }

    private static Optional<Said> percent(String text, Language language, FigureKind kind) {
        return switch (NumberInput.read(text, language)) {
            case NumberInput.Empty() -> Optional.empty();
            case NumberInput.Wrong(Problem problem) -> throw problem;
            case NumberInput.Ambiguous(Problem problem, var _) -> throw problem;
            case NumberInput.Read read when read.unit().isEmpty() || read.unit().startsWith("%") ->
                Optional.of(new Said(new Typed(kind, read.value(), read.qualifier(), false, "", null), ""));
            case NumberInput.Understood other -> throw new Problem("problem.figure.unit", "%", other.unit());
        };
    }

    /** Brought to the unit of measure of the indicator; exact, for a table that names its measure leaves nothing to guess. */
    private static Said said(Typed typed, Indicator indicator, @Nullable String measure) {
        boolean counts = measure != null && !PERCENT.contains(typed.kind())
                && ChangeForm.of(indicator) != ChangeForm.PLACES && !indicator.unitOfMeasure().isEmpty();
        BigDecimal value = typed.value();
        if (!counts || measure == null || value == null) {
            return new Said(typed, "");
        }
        BigDecimal factor = Measures.factor(measure, indicator.unitOfMeasure()).orElseThrow(
                () -> new Problem("problem.sheet.measure", indicator.unitOfMeasure(), measure));
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return new Said(typed, "");
        }
        BigDecimal scaled = value.multiply(factor).stripTrailingZeros();
        BigDecimal whole = scaled.scale() < 0 ? scaled.setScale(0, java.math.RoundingMode.UNNECESSARY) : scaled;
        return new Said(new Typed(typed.kind(), whole, typed.qualifier(), typed.estimate(), typed.entered(),
                typed.outOf()), "");
    }
}
