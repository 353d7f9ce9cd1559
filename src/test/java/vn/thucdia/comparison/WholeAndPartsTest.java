package vn.thucdia.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitLevel;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole is the sum of its parts, however it is cut: by units of either time, by months; over many made-up provinces. */
class WholeAndPartsTest {

    private static final Period BEFORE = new Period.Year(2024);

    private final World world = new World();
    private final Indicator tea = world.indicator("NN01");

    @RepeatedTest(20)
    void theProvinceIsTheSumOfItsOldCommunesAndOfItsNewOnes(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        List<Figure> figures = communes(BEFORE).map(unit -> result(unit, BEFORE, number(random))).toList();
        BigDecimal whole = sum(figures);
        assertThat(number(figures, world.unit("12"), BEFORE)).isEqualByComparingTo(whole);
        BigDecimal overNew = communes(new Period.Year(2026)).map(unit -> number(figures, unit, BEFORE))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(overNew).isEqualByComparingTo(whole);
    }

    @RepeatedTest(20)
    void aFormerDistrictThatWasNotCutUpIsTheSumOfItsNewCommunes(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        Period after = new Period.Half(2026, 1);
        List<Figure> figures = communes(after).map(unit -> result(unit, after, number(random))).toList();
        for (String code : List.of("110", "111")) {
            BigDecimal own = figures.stream().filter(figure -> world.territory.units().stream()
                    .anyMatch(unit -> unit.id().equals(figure.unit()) && unit.formerDistricts().equals(code)))
                    .map(WholeAndPartsTest::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(number(figures, world.unit(code), after)).isEqualByComparingTo(own);
        }
        for (String code : List.of("105", "106", "107", "108", "109", "112")) {
            assertThat(amount(figures, world.unit(code), after)).as(code)
                    .isEqualTo(Amount.missing(Reason.SPANS_DISTRICTS));
        }
    }

    @RepeatedTest(20)
    void takingAnyOneUnitAwayTakesTheWholeAway(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        List<Figure> figures = new ArrayList<>(communes(BEFORE).map(unit -> result(unit, BEFORE, BigDecimal.TEN))
                .toList());
        figures.remove(random.nextInt(figures.size()));
        assertThat(amount(figures, world.unit("12"), BEFORE)).isInstanceOf(Amount.Missing.class);
    }

    @RepeatedTest(20)
    void aYearIsTheSumOfItsMonthsHoweverTheyAreBundled(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        AdminUnit unit = world.unit("110");
        BigDecimal[] months = IntStream.range(0, 12).mapToObj(month -> number(random)).toArray(BigDecimal[]::new);
        List<Figure> figures = new ArrayList<>();
        int from = 0;
        while (from < 12) {
            int to = random.nextInt(from, 12);
            Period bundle = new Months(2023, from + 1, to + 1).periods().getFirst();
            BigDecimal sum = IntStream.rangeClosed(from, to).mapToObj(month -> months[month])
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            figures.add(result(unit, bundle, sum));
            from = to + 1;
        }
        BigDecimal whole = IntStream.range(0, 12).mapToObj(month -> months[month]).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        assertThat(number(figures, unit, new Period.Year(2023))).isEqualByComparingTo(whole);
    }

    @RepeatedTest(10)
    void monthsOutOfCumulativeNumbersAddUpToTheLastOfThem(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        AdminUnit unit = world.unit("110");
        List<Figure> figures = new ArrayList<>();
        BigDecimal reached = BigDecimal.ZERO;
        for (int months = 1; months <= 12; months++) {
            reached = reached.add(number(random));
            figures.add(result(unit, new Period.YearToDate(2023, months), reached));
        }
        BigDecimal sum = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> number(figures, unit, new Period.Month(YearMonth.of(2023, month))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(reached);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-H1", "2023-Q2", "2023-06", "2023-9M", "2023-YTD5", "2023-06-15",
            "2025-07-01..2025-10-10", "2023-SEASON:vụ xuân", "2022-INDEX", "TERM:2020-2025", "2025"})
    void nothingIsMadeOutOfNothing(String period) {
        for (AdminUnit unit : world.territory.units()) {
            assertThat(amount(List.of(), unit, Period.parse(period)).known()).as(unit.fullName()).isFalse();
        }
    }

    @Test
    void everyNewCommuneHasPredecessorsAndEveryOldOneASuccessor() {
        assertThat(communes(new Period.Year(2026))).hasSize(38)
                .allSatisfy(unit -> assertThat(world.territory.predecessors(unit)).isNotEmpty());
        assertThat(communes(BEFORE)).hasSize(106)
                .allSatisfy(unit -> assertThat(world.territory.successors(unit)).hasSize(1));
    }

    private java.util.stream.Stream<AdminUnit> communes(Period period) {
        LocalDate day = LocalDate.of(period.planYear(), 1, 1);
        return world.territory.units().stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE && unit.validOn(day));
    }

    private Figure result(AdminUnit unit, Period period, BigDecimal value) {
        return Figure.of(tea.id(), unit.id(), period, FigureKind.RESULT, FigureStatus.ACTUAL, value);
    }

    private static BigDecimal number(Random random) {
        return BigDecimal.valueOf(random.nextLong(1_000_000_000L), random.nextInt(4));
    }

    private static BigDecimal sum(List<Figure> figures) {
        return figures.stream().map(WholeAndPartsTest::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal value(Figure figure) {
        return java.util.Objects.requireNonNull(figure.value());
    }

    private Amount amount(List<Figure> figures, AdminUnit unit, Period period) {
        return world.comparer(figures).compare(new Query(List.of(tea), List.of(unit), List.of(period))).rows()
                .getFirst().cells().getFirst().result();
    }

    private BigDecimal number(List<Figure> figures, AdminUnit unit, Period period) {
        return ((Known) amount(figures, unit, period)).number();
    }
}
