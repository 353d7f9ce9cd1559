package vn.thucdia.indicator.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thucdia.indicator.Accumulation;
import vn.thucdia.indicator.Direction;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Reading;
import vn.thucdia.indicator.Sample;
import vn.thucdia.indicator.input.CellInput.Ask;
import vn.thucdia.indicator.input.CellInput.Clear;
import vn.thucdia.indicator.input.CellInput.Take;
import vn.thucdia.indicator.input.CellInput.Typed;
import vn.thucdia.indicator.input.CellInput.Wrong;
import vn.thucdia.language.Language;
import vn.thucdia.period.Period;

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
            TEA    | RESULT      | 3500           | RESULT 3500
            TEA    | RESULT      | '2.522,81'     | RESULT 2522.81
            TEA    | RESULT      | '12,6/19'      | ask problem.figure.pair: 12.6+19 or 12.6
            TEA    | RESULT      | 'gần 3.500 tấn' | RESULT NEARLY 3500
            FOREST | RESULT      | 125/100ha      | ask problem.figure.pair: 125+100 or 125
            TEA    | CHANGE      | 'tăng 1.200 tấn' | CHANGE 1200
            TEA    | CHANGE      | 'giảm 42,3%'   | GROWTH -42.3
            TEA    | CHANGE      | 'tăng 7,53% so với cùng kỳ' | GROWTH 7.53
            TEA    | CHANGE      | 'bằng 96%'     | RATIO 96 “bằng 96%”
            TEA    | CHANGE      | 'bằng 96% so với cùng kỳ năm trước' | RATIO 96 “bằng 96%”
            TEA    | CHANGE      | 'gấp 4,2 lần'  | MULTIPLE 4.2 “gấp 4,2 lần”
            TEA    | CHANGE      | 'tăng 6,6 lần' | ask problem.figure.times: 6.6 or 7.6 or as printed
            TEA    | CHANGE      | '6,6 lần'      | ask problem.figure.times: 6.6 or 7.6 or as printed
            TEA    | CHANGE      | 'giảm 2 lần'   | ask problem.figure.times: as printed
            TEA    | CHANGE      | 'tăng 1,234 lần' | ask problem.number.ambiguous: 1.234 or 2.234 or as printed or 1234 or 1235
            TEA    | CHANGE      | 'bằng 96'      | problem.number.unread
            TEA    | CHANGE      | 'tăng 1,234'   | ask problem.number.ambiguous: 1.234 or 1234
            TEA    | PLAN_SHARE  | 125%           | PLAN_SHARE 125
            TEA    | PLAN_SHARE  | 'đạt 60%'      | PLAN_SHARE 60
            TEA    | PLAN_SHARE  | 60 tấn         | problem.figure.unit
            RANK   | CHANGE      | 'tăng 25 bậc'  | CHANGE 25
            RANK   | CHANGE      | 'xuống 2 bậc'  | CHANGE -2
            RANK   | CHANGE      | 'giữ hạng'     | CHANGE 0
            RANK   | CHANGE      | 'tăng 2 lần'   | problem.number.unread
            BUDGET | RESULT      | '24,023 tỷ'    | ask problem.number.ambiguous: 24023 or 24023000
            BUDGET | RESULT      | '121.811 triệu' | RESULT 121811
            CROP   | RESULT      | 'cơ bản đảm bảo mùa vụ' | RESULT “cơ bản đảm bảo mùa vụ”
            POOR   | CHANGE      | 'tăng 0,22%'   | CHANGE 0.22
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
            case "CROP" -> Sample.indicator("NN99", "", Direction.NEUTRAL, Accumulation.QUALITATIVE, "");
            case "FOREST" -> Sample.indicator("LN01", "ha", Direction.HIGHER_BETTER, Accumulation.FLOW, "PCT");
            default -> Sample.INCOME;
        };
    }

    private static String described(CellInput input) {
        return switch (input) {
            case Clear() -> "clear";
            case Wrong(var problem) -> problem.key();
            case Take(var numbers) -> numbers.stream().map(CellInputTest::described).collect(Collectors.joining(" + "));
            case Ask(var problem, var choices) -> "ask " + problem.key() + ": " + choices.stream()
                    .map(choice -> choice.values().isEmpty()
                            ? "as printed"
                            : choice.values().stream().map(BigDecimal::toPlainString)
                                    .collect(Collectors.joining("+")))
                    .collect(Collectors.joining(" or "));
        };
    }

    private static String described(Typed typed) {
        return String.join(" ", Stream.of(typed.kind().name(),
                typed.qualifier() == null ? "" : typed.qualifier().name(), typed.estimate() ? "ước" : "",
                typed.derived() ? "ƒ" : "", typed.value() == null ? "" : typed.value().toPlainString(),
                typed.outOf() == null ? "" : "of " + typed.outOf(),
                typed.text().isEmpty() ? "" : "“" + typed.text() + "”").filter(word -> !word.isEmpty()).toList());
    }

    @Test
    void wordsThatMayMeanTwoNumbersStayAsPrintedWhenAPersonLeavesThem() {
        Ask ask = (Ask) CellInput.read("tăng 6,6 lần", FigureKind.CHANGE, TEA, Language.VI);
        CellEdit edit = CellEdit.write(place(TEA), ask.choices().getLast().meaning().numbers());
        assertThat(edit.saved()).singleElement().satisfies(figure -> {
            assertThat(figure.kind()).isEqualTo(FigureKind.MULTIPLE);
            assertThat(figure.value()).isNull();
            assertThat(figure.text()).isEqualTo("tăng 6,6 lần");
        });
        assertThat(CellEdit.clear(place(TEA, edit.saved().getFirst()), FigureKind.CHANGE).cleared()).hasSize(1);
    }

    @Test
    void aPlanTypedOverTheOneShownStaysThatOfItsGiver() {
        Figure given = figure(TEA, FigureKind.PLAN, "3000", new Period.Year(2023)).withGiver("tỉnh giao");
        Figure own = figure(TEA, FigureKind.PLAN, "3200", new Period.Year(2023)).withGiver("tự đặt");
        CellEdit edit = CellEdit.write(place(TEA, own, given),
                List.of(new Typed(FigureKind.PLAN, BigDecimal.TEN, null, false, "", null)));
        assertThat(edit.saved()).extracting(Figure::giver).containsExactly("tỉnh giao");
        assertThat(edit.applied(List.of(own, given))).hasSize(2).contains(own);
    }

    @Test
    void anotherNumberKeepsTheNoteAndTheDayOfTheOld() {
        Figure noted = figure(TEA, FigureKind.SAME_PERIOD, "2000").withText("", "theo biểu 2", "4")
                .withDates(java.time.LocalDate.of(2023, 6, 15), null);
        CellEdit edit = CellEdit.write(place(TEA, noted),
                List.of(new Typed(FigureKind.SAME_PERIOD, BigDecimal.ONE, null, false, "", null)));
        assertThat(edit.saved()).singleElement().satisfies(figure -> {
            assertThat(figure.note()).isEqualTo("theo biểu 2");
            assertThat(figure.page()).isEqualTo("4");
            assertThat(figure.asOf()).isEqualTo(java.time.LocalDate.of(2023, 6, 15));
        });
    }
}
