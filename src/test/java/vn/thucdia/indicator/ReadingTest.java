package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thucdia.period.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thucdia.indicator.Sample.HALF;
import static vn.thucdia.indicator.Sample.POOR;
import static vn.thucdia.indicator.Sample.RANK;
import static vn.thucdia.indicator.Sample.TEA;
import static vn.thucdia.indicator.Sample.figure;

/** The golden table of what follows from the figures of a row; ƒ stands before what was worked out. */
class ReadingTest {

    @ParameterizedTest(name = "{0}: plan {1}, same {2}, result {3}, change {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            TEA  | -    | -    | 3500 | 1200 | ƒ 2300   | 1200     | ƒ 52.17  | -
            TEA  | -    | 2300 | 3500 | -    | 2300     | ƒ 1200   | ƒ 52.17  | -
            TEA  | 100  | -    | 125  | -    | -        | -        | -        | ƒ 125.00
            TEA  | 0    | -    | 125  | -    | -        | -        | -        | -
            TEA  | -    | 0    | 125  | -    | 0        | ƒ 125    | -        | -
            TEA  | 100  | -    | -    | 1200 | -        | 1200     | -        | -
            TEA  | -    | -    | -    | -    | -        | -        | -        | -
            TEA  | 200  | 100  | 96   | -    | 100      | ƒ -4     | ƒ -4.00  | ƒ 48.00
            POOR | -    | 24.6 | 20   | -    | 24.6     | ƒ -4.6   | -        | -
            POOR | -    | -    | 20   | -4.6 | ƒ 24.6   | -4.6     | -        | -
            POOR | 22   | -    | 20   | -    | -        | -        | -        | ƒ 90.91
            RANK | -    | 3    | 1    | -    | 3        | ƒ 2      | -        | -
            RANK | -    | -    | 1    | 2    | ƒ 3      | 2        | -        | -
            RANK | 1    | -    | 1    | -    | -        | -        | -        | -
            """)
    void whatIsKnownGivesTheRestAndNothingMore(String indicator, @Nullable String plan, @Nullable String same,
            @Nullable String result, @Nullable String change, @Nullable String expectedSame,
            @Nullable String expectedChange, @Nullable String expectedGrowth, @Nullable String expectedShare) {
        Indicator of = indicator.equals("TEA") ? TEA : indicator.equals("POOR") ? POOR : RANK;
        List<Figure> figures = new ArrayList<>();
        add(figures, of, FigureKind.PLAN, plan, new Period.Year(2023));
        add(figures, of, FigureKind.SAME_PERIOD, same, HALF);
        add(figures, of, FigureKind.RESULT, result, HALF);
        add(figures, of, FigureKind.CHANGE, change, HALF);
        Reading reading = Reading.of(figures, HALF, ChangeForm.of(of));
        assertThat(shown(reading.samePeriod(), false)).isEqualTo(expectedSame);
        assertThat(shown(reading.change(), false)).isEqualTo(expectedChange);
        assertThat(shown(reading.growth(), true)).isEqualTo(expectedGrowth);
        assertThat(shown(reading.planShare(), true)).isEqualTo(expectedShare);
    }

    @Test
    void lastYearsResultIsTheSamePeriodWhenNoneWasReported() {
        Reading reading = Reading.of(List.of(figure(TEA, FigureKind.RESULT, "3500"),
                figure(TEA, FigureKind.RESULT, "2300", HALF.yearBefore())), HALF);
        assertThat(shown(reading.samePeriod(), false)).isEqualTo("2300");
    }

    @Test
    void aRankHeldForTheSecondYearWasTheSameTheYearBefore() {
        Figure rank = figure(RANK, FigureKind.RESULT, "1").withRank(8, 2, "UBND tỉnh");
        Reading reading = Reading.of(List.of(rank), HALF, ChangeForm.PLACES);
        assertThat(shown(reading.samePeriod(), false)).isEqualTo("ƒ 1");
        assertThat(shown(reading.change(), false)).isEqualTo("ƒ 0");
        Reading first = Reading.of(List.of(rank.withRank(8, 1, "")), HALF, ChangeForm.PLACES);
        assertThat(first.samePeriod()).isNull();
    }

    @Test
    void theFirmestResultIsShown() {
        Figure estimate = figure(TEA, FigureKind.RESULT, "3500").withStatus(FigureStatus.ESTIMATE);
        Reading both = Reading.of(List.of(estimate, figure(TEA, FigureKind.RESULT, "3412")), HALF);
        assertThat(shown(both.result(), false)).isEqualTo("3412");
        assertThat(both.estimate()).isFalse();
        assertThat(Reading.of(List.of(estimate), HALF).estimate()).isTrue();
    }

    @ParameterizedTest(name = "reported {0}% of 3500 against 2300 differs: {1}")
    @CsvSource({"52.2,false", "52.17,false", "52,false", "52.3,true", "52.18,true", "53,true", "-52.2,true"})
    void aReportedGrowthMayDifferByRoundingOnly(String reported, boolean differs) {
        List<Figure> figures = List.of(figure(TEA, FigureKind.RESULT, "3500"),
                figure(TEA, FigureKind.SAME_PERIOD, "2300"), figure(TEA, FigureKind.GROWTH, reported));
        assertThat(Reading.of(figures, HALF).discrepancies()).hasSize(differs ? 1 : 0);
    }

    @Test
    void aReportedChangeThatContradictsBothNumbersIsFound() {
        List<Figure> figures = List.of(figure(TEA, FigureKind.RESULT, "3500"),
                figure(TEA, FigureKind.SAME_PERIOD, "2300"), figure(TEA, FigureKind.CHANGE, "1100"));
        assertThat(Reading.of(figures, HALF).discrepancies()).singleElement()
                .satisfies(one -> assertThat(one.computed()).isEqualByComparingTo("1200"));
    }

    @Test
    void anIncomePerHeadGrowsInPerCentAndAPovertyRateInPoints() {
        assertThat(ChangeForm.of(Sample.INCOME)).isEqualTo(ChangeForm.RELATIVE);
        assertThat(ChangeForm.of(POOR)).isEqualTo(ChangeForm.POINTS);
        assertThat(ChangeForm.of(RANK)).isEqualTo(ChangeForm.PLACES);
        assertThat(ChangeForm.of(null)).isEqualTo(ChangeForm.RELATIVE);
    }

    @ParameterizedTest(name = "{0}, plan {1}, result {2}: {3}")
    @CsvSource(nullValues = "-", value = {"TEA,100,125,EXCEEDED", "TEA,100,100,REACHED", "TEA,100,99,BELOW",
            "TEA,-,125,NO_PLAN", "TEA,100,-,NO_FIGURE", "POOR,22,20,REACHED", "POOR,22,22,REACHED", "POOR,22,25,BELOW",
            "RANK,-,1,RANK", "RANK,1,1,RANK"})
    void theVerdictFollowsPlanAndDirection(String indicator, @Nullable String plan, @Nullable String result,
            Verdict expected) {
        Indicator of = indicator.equals("TEA") ? TEA : indicator.equals("POOR") ? POOR : RANK;
        List<Figure> figures = new ArrayList<>();
        add(figures, of, FigureKind.PLAN, plan, new Period.Year(2023));
        add(figures, of, FigureKind.RESULT, result, HALF);
        Reading reading = Reading.of(figures, HALF, ChangeForm.of(of));
        assertThat(Verdict.of(of, reading, false)).isEqualTo(expected);
        assertThat(Verdict.of(of, reading, true)).isEqualTo(Verdict.TO_REVIEW);
    }

    private static void add(List<Figure> figures, Indicator indicator, FigureKind kind, @Nullable String value,
            Period period) {
        if (value != null) {
            figures.add(figure(indicator, kind, value, period));
        }
    }

    private static @Nullable String shown(Reading.@Nullable Value value, boolean rounded) {
        if (value == null) {
            return null;
        }
        BigDecimal number = rounded ? value.number().setScale(2, RoundingMode.HALF_UP) : value.number();
        return (value.derived() ? "ƒ " : "") + number.toPlainString();
    }
}
