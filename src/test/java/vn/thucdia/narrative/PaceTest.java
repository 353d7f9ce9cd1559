package vn.thucdia.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thucdia.entity.Ids;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.PaceRule;
import vn.thucdia.narrative.Pace.Basis;
import vn.thucdia.narrative.Pace.State;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitLevel;
import vn.thucdia.place.UnitType;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTest {

    private static final AdminUnit UNIT = new AdminUnit(AdminUnit.idOf("110", null), "110", "Than Uyên", "", "",
            UnitLevel.DISTRICT, UnitType.HUYEN, "12", "12", null, null, "", "");

    private final Catalogue catalogue = Catalogue.read();

    @ParameterizedTest(name = "{0} {1}: {2} of {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # more is better, an even year: 90 and 70 per cent of what is expected
            LN01 | 2023-H1   | 45 ACTUAL                     | ƒ 45    | ON_TRACK      | LINEAR | 50
            LN01 | 2023-H1   | 44.9 ACTUAL                   | ƒ 44.9  | AT_RISK       | LINEAR | 50
            LN01 | 2023-H1   | 35 ACTUAL                     | ƒ 35    | AT_RISK       | LINEAR | 50
            LN01 | 2023-H1   | 34.9 ACTUAL                   | ƒ 34.9  | HARD_TO_REACH | LINEAR | 50
            LN01 | 2023-9M   | 60 ACTUAL                     | ƒ 60    | AT_RISK       | LINEAR | 75
            LN01 | 2023-Q1   | 24 ACTUAL                     | ƒ 24    | ON_TRACK      | LINEAR | 25
            LN01 | 2023-YTD5 | 20 ACTUAL                     | ƒ 20    | HARD_TO_REACH | LINEAR | 41.67
            LN01 | 2023-H1   | 100 ACTUAL                    | ƒ 100   | REACHED       | PLAN   | -
            LN01 | 2023      | 125 ACTUAL                    | ƒ 125   | REACHED       | PLAN   | -
            # a flow of the second quarter alone says nothing of the year; a cumulative number does
            LN01 | 2023-Q2   | 20 ACTUAL                     | ƒ 20    | UNKNOWN       | NONE   | -
            DT02 | 2023-Q2   | 20 ACTUAL                     | ƒ 20    | HARD_TO_REACH | LINEAR | 50
            DT02 | 2023-06   | 48 ACTUAL                     | ƒ 48    | ON_TRACK      | LINEAR | 50
            # counted on a day of its own
            DT02 | 2023-H1   | 38 ACTUAL asof=2023-05-26     | ƒ 38    | ON_TRACK      | LINEAR | 40
            LN01 | 2023      | 20 ACTUAL reported=2023-05-26 | ƒ 20    | HARD_TO_REACH | LINEAR | 40
            # a year that is over is no longer at risk
            LN01 | 2023      | 80 FINAL                      | ƒ 80    | UNKNOWN       | NONE   | -
            LN01 | 2023      | 80 FINAL reported=2024-01-10  | ƒ 80    | UNKNOWN       | NONE   | -
            # without a plan, only a disbursement rate is its own share
            LN01 | 2023-H1   | 45 ACTUAL                     | !NO_PLAN | UNKNOWN      | NONE   | -
            DT03 | 2023-H1   | 30 ACTUAL                     | !NO_PLAN | HARD_TO_REACH | LINEAR | 50
            # a level does not add up through the year, but it can be reached
            YT01 | 2023-H1   | 90 ACTUAL                     | ƒ 94.7  | UNKNOWN       | NONE   | -
            YT01 | 2023-H1   | 96 ACTUAL                     | ƒ 101.1 | REACHED       | PLAN   | -
            # less is better: passing the plan cannot be undone, staying far below is on track
            LN05 | 2023-H1   | 11 ACTUAL                     | ƒ 110   | HARD_TO_REACH | PLAN   | -
            LN05 | 2023-H1   | 5 ACTUAL                      | ƒ 50    | ON_TRACK      | LINEAR | 50
            LN05 | 2023-H1   | 6 ACTUAL                      | ƒ 60    | AT_RISK       | LINEAR | 50
            LN05 | 2023-H1   | 8 ACTUAL                      | ƒ 80    | HARD_TO_REACH | LINEAR | 50
            # neither way is good
            NS03 | 2023-H1   | 10 ACTUAL                     | ƒ 10    | UNKNOWN       | NONE   | -
            """)
    void theShareIsHeldAgainstWhatIsToBeExpected(String code, String period, String result, String share, State state,
            Basis basis, String linear) {
        Pace pace = pace(code, period, result, share, PaceRule.DEFAULT, List.of());
        assertThat(pace.state()).isEqualTo(state);
        assertThat(pace.basis()).isEqualTo(basis);
        assertThat(pace.linear() == null
                ? "-"
                : pace.linear().setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString())
                .isEqualTo(linear);
    }

    @Test
    void earlierYearsDecideWhenTwoAreKnown() {
        List<Figure> earlier = new ArrayList<>(year(2022, "10", "100"));
        assertThat(pace("LN01", "2023-H1", "12 ACTUAL", "ƒ 12", PaceRule.DEFAULT, earlier).state())
                .isEqualTo(State.HARD_TO_REACH);
        earlier.addAll(year(2021, "14", "100"));
        Pace pace = pace("LN01", "2023-H1", "12 ACTUAL", "ƒ 12", PaceRule.DEFAULT, earlier);
        assertThat(pace.state()).isEqualTo(State.ON_TRACK);
        assertThat(pace.basis()).isEqualTo(Basis.EARLIER_YEARS);
        assertThat(Objects.requireNonNull(pace.earlier()).average()).isEqualByComparingTo("12");
        assertThat(Objects.requireNonNull(pace.score())).isEqualByComparingTo("100");
        assertThat(Objects.requireNonNull(pace.linear())).isEqualByComparingTo("50");
    }

    @Test
    void anEarlierYearWithoutAResultIsMeasuredByItsPlan() {
        List<Figure> earlier = new ArrayList<>(year(2022, "10", "100"));
        earlier.add(figure(FigureKind.RESULT, "2021-H1", "30"));
        earlier.add(figure(FigureKind.PLAN, "2021", "100"));
        assertThat(Objects.requireNonNull(
                pace("LN01", "2023-H1", "12 ACTUAL", "ƒ 12", PaceRule.DEFAULT, earlier).earlier()).average())
                .isEqualByComparingTo("20");
    }

    @Test
    void theOfficeMovesTheThresholdsAndLooksBackAsFarAsItWants() {
        Indicator planting = catalogue.get("LN01");
        List<Figure> earlier = new ArrayList<>(year(2022, "10", "100"));
        earlier.addAll(year(2021, "10", "100"));
        PaceRule strict = PaceRule.of(planting.id(), new BigDecimal("99"), new BigDecimal("95"), 0, "UBND huyện");
        Pace pace = pace("LN01", "2023-H1", "48 ACTUAL", "ƒ 48", strict, earlier);
        assertThat(pace.basis()).isEqualTo(Basis.LINEAR);
        assertThat(pace.state()).isEqualTo(State.AT_RISK);
        assertThat(pace.rule().source()).isEqualTo("UBND huyện");
    }

    @Test
    void aLevelIsJudgedWhenTheOfficeGaveItARuleOfItsOwn() {
        Indicator insured = catalogue.get("YT01");
        PaceRule own = PaceRule.of(insured.id(), new BigDecimal("90"), new BigDecimal("70"), 3, "UBND tỉnh");
        assertThat(pace("YT01", "2023-H1", "90 ACTUAL", "ƒ 94.7", own, List.of()).state()).isEqualTo(State.ON_TRACK);
    }

    private Pace pace(String code, String period, String result, String share, PaceRule rule, List<Figure> known) {
        Indicator indicator = catalogue.get(code);
        CellSketch cell = new CellSketch(indicator, UNIT, Period.parse(period));
        cell.line("result", result);
        cell.line("share", share);
        return Pace.of(indicator, cell.cell(), known, rule);
    }

    private List<Figure> year(int year, String half, String whole) {
        return List.of(figure(FigureKind.RESULT, year + "-H1", half),
                figure(FigureKind.RESULT, String.valueOf(year), whole));
    }

    private Figure figure(FigureKind kind, String period, String value) {
        return Figure.of(catalogue.get("LN01").id(), Ids.natural("unit", "110"), Period.parse(period), kind,
                kind == FigureKind.RESULT ? FigureStatus.FINAL : null, new BigDecimal(value));
    }
}
