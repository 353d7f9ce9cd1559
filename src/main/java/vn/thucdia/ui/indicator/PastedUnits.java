package vn.thucdia.ui.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.input.CellInput;
import vn.thucdia.indicator.input.CellInput.Choice;
import vn.thucdia.indicator.input.CellInput.Take;
import vn.thucdia.indicator.input.CellInput.Typed;
import vn.thucdia.indicator.input.UnitScale;
import vn.thucdia.language.Problem;

/**
 * Holds the unit of measure of pasted rows against that of their indicators, so that no number is taken in another unit without a
 * word. A unit that can be converted is asked about once for the whole block; any other makes its cells wait for a look.
 */
final class PastedUnits {

    /** What is done with numbers in a unit that can be converted. */
    enum Answer {
        ASK, CONVERT, KEEP
    }

    /** One unit found in place of another, with the first number in it, converted. */
    record Found(String pasted, String wanted, BigDecimal example) {}

    private static final Set<FigureKind> MEASURED = Set.of(FigureKind.PLAN, FigureKind.SAME_PERIOD, FigureKind.RESULT,
            FigureKind.CHANGE);

    private final Answer answer;
    private final List<Found> found = new ArrayList<>();

    PastedUnits(Answer answer) {
        this.answer = answer;
    }

    /** What a cell means whose row says this unit; one that says nothing is taken as it is. */
    CellInput read(CellInput cell, Indicator indicator, String pasted) {
        String wanted = indicator.unitOfMeasure();
        if (pasted.isBlank() || wanted.isBlank() || ChangeForm.of(indicator) == ChangeForm.PLACES
                || !(cell instanceof Take(List<Typed> numbers)) || numbers.stream().noneMatch(PastedUnits::counts)) {
            return cell;
        }
        Optional<BigDecimal> factor = UnitScale.factor(pasted, wanted);
        if (factor.isEmpty()) {
            return new CellInput.Ask(new Problem("problem.figure.pastedunit", pasted.strip(), wanted),
                    List.of(choice("indicator.choice.keep", numbers)));
        }
        if (factor.get().compareTo(BigDecimal.ONE) == 0) {
            return cell;
        }
        List<Typed> converted = numbers.stream().map(each -> scaled(each, factor.get())).toList();
        converted.stream().map(Typed::value).filter(java.util.Objects::nonNull).findFirst()
                .ifPresent(example -> found.add(new Found(pasted.strip(), wanted, example)));
        return switch (answer) {
            case KEEP -> cell;
            case CONVERT -> new Take(converted);
            case ASK -> new CellInput.Ask(new Problem("problem.figure.pastedunit", pasted.strip(), wanted),
                    List.of(choice("indicator.choice.value", converted), choice("indicator.choice.keep", numbers)));
        };
    }

    /** The text of a cell that waits: with its unit, so that it means the same when it is taken up again. */
    String text(String cell, Indicator indicator, String pasted) {
        boolean same = pasted.isBlank() || answer == Answer.KEEP
                || UnitScale.factor(pasted, indicator.unitOfMeasure())
                        .filter(factor -> factor.compareTo(BigDecimal.ONE) == 0).isPresent();
        boolean says = same || cell.isEmpty() || !Character.isDigit(cell.charAt(cell.length() - 1));
        return says ? cell : cell + " " + pasted.strip();
    }

    Answer answer() {
        return answer;
    }

    /** One of each pair of units, in the order of the block. */
    List<Found> found() {
        Set<List<String>> pairs = new LinkedHashSet<>();
        return found.stream().filter(each -> pairs.add(List.of(each.pasted(), each.wanted()))).toList();
    }

    /** How many cells are in a unit that can be converted. */
    int cells() {
        return found.size();
    }

    private static boolean counts(Typed typed) {
        return MEASURED.contains(typed.kind()) && typed.value() != null;
    }

    private static Choice choice(String key, List<Typed> numbers) {
        return new Choice(key, numbers.stream().map(Typed::value).filter(java.util.Objects::nonNull).limit(1).toList(),
                new Take(numbers));
    }

    private static Typed scaled(Typed typed, BigDecimal factor) {
        BigDecimal value = typed.value();
        if (value == null || !counts(typed)) {
            return typed;
        }
        BigDecimal times = value.multiply(factor).stripTrailingZeros();
        return new Typed(typed.kind(), times.scale() < 0 ? times.setScale(0) : times, typed.qualifier(),
                typed.estimate(), typed.entered(), typed.outOf());
    }
}
