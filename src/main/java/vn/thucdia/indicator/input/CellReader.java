package vn.thucdia.indicator.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.input.CellInput.Ask;
import vn.thucdia.indicator.input.CellInput.Choice;
import vn.thucdia.indicator.input.CellInput.Clear;
import vn.thucdia.indicator.input.CellInput.Take;
import vn.thucdia.indicator.input.CellInput.Typed;
import vn.thucdia.indicator.input.CellInput.Wrong;
import vn.thucdia.language.Folding;
import vn.thucdia.language.Language;
import vn.thucdia.language.NumberInput;
import vn.thucdia.language.Problem;

/** Gives a number that was read its meaning in a cell: the rules at {@link CellInput}. */
final class CellReader {

    private final FigureKind column;
    private final Indicator indicator;
    private final ChangeForm form;
    private final Language language;

    CellReader(FigureKind column, Indicator indicator, Language language) {
        this.column = column;
        this.indicator = indicator;
        this.form = ChangeForm.of(indicator);
        this.language = language;
    }

    CellInput read(String text) {
        return switch (NumberInput.read(text, language)) {
            case NumberInput.Empty() -> new Clear();
            case NumberInput.Wrong(Problem problem) -> inWords()
                    ? take(Typed.words(column, text.strip()))
                    : new Wrong(problem);
            case NumberInput.Ambiguous(Problem problem, var candidates) -> ambiguous(problem, candidates);
            case NumberInput.Understood understood -> understood(understood);
        };
    }

    /** What is judged in words has no number to be read. */
    private boolean inWords() {
        return indicator.accumulation() == Accumulation.QUALITATIVE && column != FigureKind.PLAN_SHARE;
    }

    private CellInput ambiguous(Problem problem, List<NumberInput.Understood> candidates) {
        List<Choice> choices = new ArrayList<>();
        for (NumberInput.Understood candidate : candidates) {
            switch (understood(candidate)) {
                case Take take -> choices.add(value(take));
                case Ask(Problem _, var scaled) when scaled.size() == 1 -> choices.addAll(scaled);
                default -> {
                    // This way of reading it makes no sense for the indicator.
                }
            }
        }
        return choices.isEmpty() ? new Wrong(problem) : new Ask(problem, choices);
    }

    private static Choice value(Take meaning) {
        BigDecimal number = Objects.requireNonNull(meaning.numbers().getFirst().value());
        return new Choice("indicator.choice.value", List.of(number), meaning);
    }

    CellInput understood(NumberInput.Understood understood) {
        if (understood.estimate() && column != FigureKind.RESULT) {
            return new Wrong(new Problem("problem.figure.estimate"));
        }
        return switch (understood) {
            case NumberInput.Read read -> number(read);
            case NumberInput.Pair pair -> pair(pair);
        };
    }

    private CellInput number(NumberInput.Read read) {
        boolean percent = read.unit().startsWith("%");
        if (column == FigureKind.PLAN_SHARE) {
            return read.unit().isEmpty() || percent
                    ? take(typed(read, column, read.value()))
                    : new Wrong(new Problem("problem.figure.unit", "%", read.unit()));
        }
        if (form == ChangeForm.PLACES) {
            return rank(read, read.value(), null);
        }
        if (column == FigureKind.CHANGE && percent && form == ChangeForm.RELATIVE) {
            return take(typed(read, FigureKind.GROWTH, read.value()));
        }
        boolean points = column == FigureKind.CHANGE && form == ChangeForm.POINTS
                && (percent || Folding.key(read.unit()).startsWith("diem"));
        if (read.unit().isEmpty() || points) {
            return take(typed(read, column, read.value()));
        }
        Optional<BigDecimal> factor = UnitScale.factor(read.unit(), indicator.unitOfMeasure());
        if (factor.isEmpty()) {
            return new Wrong(new Problem("problem.figure.unit", indicator.unitOfMeasure(), read.unit()));
        }
        Take meaning = take(typed(read, column, scaled(read.value(), factor.get())));
        if (factor.get().compareTo(BigDecimal.ONE) == 0) {
            return meaning;
        }
        return new Ask(new Problem("problem.figure.scale", indicator.unitOfMeasure(), read.unit()),
                List.of(value(meaning)));
    }

    /** {@code 1/8} is a rank and how many were ranked; any other pair in the result may be result and plan, and is asked back. */
    private CellInput pair(NumberInput.Pair pair) {
        if (form == ChangeForm.PLACES && column != FigureKind.PLAN_SHARE) {
            return rank(pair, pair.first(), pair.second());
        }
        if (column != FigureKind.RESULT) {
            return new Wrong(new Problem("problem.figure.pairelsewhere"));
        }
        if (!pair.unit().isEmpty() && UnitScale.factor(pair.unit(), indicator.unitOfMeasure())
                .filter(factor -> factor.compareTo(BigDecimal.ONE) == 0).isEmpty()) {
            return new Wrong(new Problem("problem.figure.unit", indicator.unitOfMeasure(), pair.unit()));
        }
        Typed result = typed(pair, FigureKind.RESULT, pair.first());
        Typed plan = new Typed(FigureKind.PLAN, pair.second(), null, false, "", null);
        return new Ask(new Problem("problem.figure.pair", pair.text(language)),
                List.of(new Choice("indicator.choice.resultplan", List.of(pair.first(), pair.second()),
                        new Take(List.of(result, plan))),
                        new Choice("indicator.choice.resultonly", List.of(pair.first()), take(result))));
    }

    private CellInput rank(NumberInput.Understood understood, BigDecimal rank, @Nullable BigDecimal of) {
        boolean change = column == FigureKind.CHANGE;
        boolean whole = isWhole(rank) && (of == null || isWhole(of));
        boolean inside = change ? of == null : rank.signum() > 0 && (of == null || of.compareTo(rank) >= 0);
        if (!whole || !inside) {
            return new Wrong(new Problem("problem.figure.rank"));
        }
        Typed typed = typed(understood, column, rank);
        return take(new Typed(typed.kind(), rank, typed.qualifier(), typed.estimate(), typed.entered(),
                of == null ? null : of.intValueExact()));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(1_000_000)) < 0;
    }

    private static BigDecimal scaled(BigDecimal value, BigDecimal factor) {
        BigDecimal scaled = value.multiply(factor).stripTrailingZeros();
        return scaled.scale() < 0 ? scaled.setScale(0, java.math.RoundingMode.UNNECESSARY) : scaled;
    }

    static Typed typed(NumberInput.Understood understood, FigureKind kind, BigDecimal value) {
        String formula = understood instanceof NumberInput.Read read && read.formula() != null ? read.formula() : "";
        return new Typed(kind, value, understood.qualifier(), understood.estimate(), formula == null ? "" : formula,
                null);
    }

    static Take take(Typed typed) {
        return new Take(List.of(typed));
    }
}
