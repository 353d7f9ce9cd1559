package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thucdia.indicator.CellInput.Ask;
import vn.thucdia.indicator.CellInput.Clear;
import vn.thucdia.indicator.CellInput.Take;
import vn.thucdia.indicator.CellInput.Typed;
import vn.thucdia.indicator.CellInput.Wrong;
import vn.thucdia.language.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thucdia.indicator.Sample.HALF;
import static vn.thucdia.indicator.Sample.TEA;
import static vn.thucdia.indicator.Sample.figure;
import static vn.thucdia.indicator.Sample.place;

/** The golden table of what a cell takes, and what an entry does to the figures. */
class CellInputTest {

    @ParameterizedTest(name = "{0}, {1}: {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            TEA    | RESULT      | 3.500          | RESULT 3500
            TEA    | RESULT      | 'ước 3.500 tấn' | RESULT ước 3500
            TEA    | RESULT      | 'khoảng 3.500' | RESULT ABOUT 3500
            TEA    | SAME_PERIOD | =3500-1200     | SAME_PERIOD ƒ 2300
            TEA    | SAME_PERIOD | 'ước 2.300'    | problem.figure.estimate
            TEA    | CHANGE      | +1.200         | CHANGE 1200
            TEA    | CHANGE      | 52,2%          | GROWTH 52.2
            TEA    | RESULT      | 52,2%          | problem.figure.unit
            TEA    | RESULT      | 3.500ha        | problem.figure.unit
            TEA    | RESULT      | '3,5 nghìn tấn' | ask problem.figure.scale: 3500
            TEA    | RESULT      | 125/100        | ask problem.figure.pair: 125+100 or 125
            TEA    | PLAN        | 125/100        | problem.figure.pairelsewhere
            TEA    | RESULT      | 3,500          | ask problem.number.ambiguous: 3.500 or 3500
            TEA    | RESULT      | —              | clear
            TEA    | RESULT      | abc            | problem.number.unread
            POOR   | RESULT      | 20,5%          | RESULT 20.5
            POOR   | CHANGE      | '-4,6 điểm %'  | CHANGE -4.6
            POOR   | CHANGE      | -4,6%          | CHANGE -4.6
            RANK   | RESULT      | 1/8            | RESULT 1 of 8
            RANK   | RESULT      | 2              | RESULT 2
            RANK   | RESULT      | 9/8            | problem.figure.rank
            RANK   | RESULT      | 1,5            | problem.figure.rank
            RANK   | RESULT      | 0              | problem.figure.rank
            RANK   | CHANGE      | -2             | CHANGE -2
            BUDGET | RESULT      | '2,5 tỷ'       | ask problem.figure.scale: 2500
            BUDGET | RESULT      | '24.023 triệu' | RESULT 24023
            INCOME | RESULT      | '35,5 triệu đồng/người' | RESULT 35.5
            """)
    void everyTextHasItsMeaning(String indicator, FigureKind column, String text, String expected) {
        assertThat(described(CellInput.read(text, column, of(indicator), Language.VI))).isEqualTo(expected);
    }

    @Test
    void anActualOverAnEstimateKeepsTheEstimateAsAVersion() {
        Figure estimate = figure(TEA, FigureKind.RESULT, "3500").withStatus(FigureStatus.ESTIMATE);
        CellEdit edit = CellEdit.write(place(TEA, estimate), List.of(typed("3412", false)));
        assertThat(edit.cleared()).isEmpty();
        assertThat(shown(edit.applied(List.of(estimate)))).isEqualByComparingTo("3412");
    }

    @Test
    void anEstimateTypedOverAnActualIsWhatIsShownAfterwards() {
        Figure actual = figure(TEA, FigureKind.RESULT, "3412");
        CellEdit edit = CellEdit.write(place(TEA, actual), List.of(typed("3500", true)));
        assertThat(edit.cleared()).containsExactly(actual.id());
        assertThat(shown(edit.applied(List.of(actual)))).isEqualByComparingTo("3500");
    }

    @Test
    void aPlanTypedInAHalfYearIsThatOfTheYear() {
        CellEdit edit = CellEdit.write(place(TEA),
                List.of(new Typed(FigureKind.PLAN, BigDecimal.TEN, null, false, "", null)));
        assertThat(edit.saved()).singleElement()
                .satisfies(plan -> assertThat(plan.period()).isEqualTo(new Period.Year(2023)));
    }

    @Test
    void clearingAResultLeavesNoVersionBehindAndTouchesNothingElse() {
        Figure actual = figure(TEA, FigureKind.RESULT, "3412");
        Figure estimate = actual.withStatus(FigureStatus.ESTIMATE);
        Figure earlier = figure(TEA, FigureKind.RESULT, "2300", HALF.yearBefore());
        CellEdit edit = CellEdit.clear(place(TEA, actual, estimate, earlier), FigureKind.RESULT);
        assertThat(edit.applied(List.of(actual, estimate, earlier))).containsExactly(earlier);
        assertThat(CellEdit.clear(place(TEA, actual, earlier), FigureKind.SAME_PERIOD).cleared()).isEmpty();
    }

    @Test
    void anotherKindOfNumberKeepsTheNumberUnderItsNewKey() {
        Figure estimate = figure(TEA, FigureKind.RESULT, "3500").withStatus(FigureStatus.ESTIMATE);
        CellEdit edit = CellEdit.as(place(TEA, estimate), estimate, FigureStatus.ACTUAL, false);
        List<Figure> after = edit.applied(List.of(estimate));
        assertThat(after).singleElement().satisfies(figure -> {
            assertThat(figure.status()).isEqualTo(FigureStatus.ACTUAL);
            assertThat(figure.value()).isEqualByComparingTo("3500");
        });
    }

    @Test
    void movingARowToAnotherPeriodTakesItsNumbersAlongButOverwritesNone() {
        Figure result = figure(TEA, FigureKind.RESULT, "125");
        Figure change = figure(TEA, FigureKind.CHANGE, "5");
        Figure there = figure(TEA, FigureKind.RESULT, "130", new Period.Year(2023));
        CellEdit edit = CellEdit.move(place(TEA, result, change, there), new Period.Year(2023));
        assertThat(edit.applied(List.of(result, change, there))).contains(result, there)
                .doesNotContain(change).hasSize(3);
    }

    @Test
    void aRankTypedAnewKeepsHowManyWereRankedButNotTheYears() {
        Figure rank = figure(Sample.RANK, FigureKind.RESULT, "1").withRank(8, 2, "UBND tỉnh");
        CellEdit edit = CellEdit.write(place(Sample.RANK, rank), List.of(typed("2", false)));
        assertThat(edit.saved()).singleElement().satisfies(figure -> {
            assertThat(figure.outOf()).isEqualTo(8);
            assertThat(figure.streak()).isNull();
            assertThat(figure.rankedBy()).isEqualTo("UBND tỉnh");
        });
    }

    private static Typed typed(String value, boolean estimate) {
        return new Typed(FigureKind.RESULT, new BigDecimal(value), null, estimate, "", null);
    }

    private static BigDecimal shown(List<Figure> figures) {
        return java.util.Objects.requireNonNull(Sample.number(Reading.of(figures, HALF).result()));
    }

    private static Indicator of(String name) {
        return switch (name) {
            case "TEA" -> TEA;
            case "POOR" -> Sample.POOR;
            case "RANK" -> Sample.RANK;
            case "BUDGET" -> Sample.BUDGET;
            default -> Sample.INCOME;
        };
    }

    private static String described(CellInput input) {
        return switch (input) {
            case Clear() -> "clear";
            case Wrong(var problem) -> problem.key();
            case Take(var numbers) -> numbers.stream().map(CellInputTest::described).collect(Collectors.joining(" + "));
            case Ask(var problem, var choices) -> "ask " + problem.key() + ": " + choices.stream()
                    .map(choice -> choice.values().stream().map(BigDecimal::toPlainString)
                            .collect(Collectors.joining("+")))
                    .collect(Collectors.joining(" or "));
        };
    }

    private static String described(Typed typed) {
        return typed.kind() + " " + (typed.qualifier() == null ? "" : typed.qualifier() + " ")
                + (typed.estimate() ? "ước " : "") + (typed.derived() ? "ƒ " : "") + typed.value().toPlainString()
                + (typed.outOf() == null ? "" : " of " + typed.outOf());
    }
}
