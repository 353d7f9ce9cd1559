package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.entity.Id;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.ledger.OpenLedger;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

import static org.assertj.core.api.Assertions.assertThat;

class FigureColumnsTest {

    private static final ManyFigures MANY = new ManyFigures(2, 5, 3);
    private static final Id<Indicator> FIRST = MANY.indicatorIds().getFirst();
    private static final Id<AdminUnit> UNIT = MANY.unitIds().getFirst();
    private static final Period YEAR = Period.parse("2016");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private OpenLedger open;
    @SuppressWarnings("NullAway.Init")
    private Figures figures;
    @SuppressWarnings("NullAway.Init")
    private FigureColumns columns;

    @BeforeEach
    void setUp() {
        open = OpenLedger.open(new DataFolder(temp.resolve("data"), temp.resolve("marks")), IndicatorKinds.ALL,
                Clock.systemUTC());
        MANY.recordIn(open.ledger());
        figures = new Figures(open.ledger());
        columns = new FigureColumns(open.ledger());
    }

    @AfterEach
    void tearDown() {
        open.close();
    }

    private static Figure figure(FigureKind kind, @Nullable FigureStatus status, @Nullable String value) {
        return Figure.of(FIRST, UNIT, YEAR, kind, status, value == null ? null : new BigDecimal(value));
    }

    private void everyFigureIsAsRecorded() {
        for (Id<Indicator> indicator : MANY.indicatorIds()) {
            FigureColumn column = columns.of(indicator);
            for (Id<AdminUnit> unit : MANY.unitIds()) {
                List<Figure> recorded = figures.of(indicator, unit);
                for (Period period : recorded.stream().map(Figure::period).distinct().toList()) {
                    assertThat(period).isNotNull();
                    assertThat(column.at(unit, period))
                            .isEqualTo(recorded.stream().filter(figure -> period.equals(figure.period())).toList());
                }
            }
        }
    }

    @Test
    void columnsHoldWhatWasRecordedHoweverUnusual() {
        figures.record(List.of(figure(FigureKind.RESULT, FigureStatus.FINAL, "12345678901234567890.125"),
                figure(FigureKind.RESULT, FigureStatus.ESTIMATE, null).withText("cơ bản đảm bảo mùa vụ", "", "tr. 3"),
                figure(FigureKind.PLAN, null, "-0.5").withGiver("tỉnh"),
                figure(FigureKind.PLAN, null, "3500").withGiver("huyện"),
                figure(FigureKind.SAME_PERIOD, null, "2300").withValue(new BigDecimal("2300"), null, "=3500-1200",
                        true),
                figure(FigureKind.CHANGE, null, "1200").withRank(8, 2, "tỉnh")));
        everyFigureIsAsRecorded();
        assertThat(columns.of(FIRST).at(UNIT, YEAR)).hasSize(6);
        assertThat(columns.of(FIRST).at(UNIT, Period.parse("1999"))).isEmpty();
    }

    @Test
    void columnsFollowEveryChangeAndATakingBack() {
        Figure result = figure(FigureKind.RESULT, FigureStatus.FINAL, "10");
        assertThat(columns.of(FIRST).at(UNIT, YEAR)).isEmpty();
        figures.record(List.of(result));
        assertThat(columns.of(FIRST).at(UNIT, YEAR)).containsExactly(result);
        figures.clear(result.id());
        assertThat(columns.of(FIRST).at(UNIT, YEAR)).isEmpty();
        open.ledger().undo();
        assertThat(columns.of(FIRST).at(UNIT, YEAR)).containsExactly(result);
        open.ledger().rebuild();
        everyFigureIsAsRecorded();
    }

    @Test
    void termTargetsOfAUnitAreFoundWhateverTheTerm() {
        Figure target = Figure.of(FIRST, UNIT, Period.parse("TERM:2021-2025"), FigureKind.TERM_TARGET, null,
                BigDecimal.TEN);
        figures.record(List.of(target, figure(FigureKind.PLAN, null, "7")));
        assertThat(columns.of(FIRST).of(UNIT, FigureKind.TERM_TARGET)).containsExactly(target);
        assertThat(columns.of(FIRST).of(MANY.unitIds().getLast(), FigureKind.TERM_TARGET)).isEmpty();
    }

    @Test
    void totalsAreExactSumsOverTheUnits() {
        figures.record(List.of(figure(FigureKind.RESULT, FigureStatus.FINAL, "99999999999999999.5"),
                Figure.of(FIRST, MANY.unitIds().getLast(), YEAR, FigureKind.RESULT, FigureStatus.FINAL,
                        new BigDecimal("0.00000000001")),
                figure(FigureKind.RESULT, FigureStatus.ESTIMATE, "5")));
        Map<Period, BigDecimal> expected = new HashMap<>();
        for (Id<AdminUnit> unit : MANY.unitIds()) {
            for (Figure figure : figures.of(FIRST, unit)) {
                if (figure.status() == FigureStatus.FINAL && figure.period() != null && figure.value() != null) {
                    expected.merge(figure.period(), figure.value(), BigDecimal::add);
                }
            }
        }
        Map<Period, BigDecimal> totals = columns.totals(List.of(FIRST), FigureKind.RESULT, FigureStatus.FINAL)
                .getOrDefault(FIRST, Map.of());
        assertThat(totals).hasSize(25);
        expected.forEach((period, sum) -> assertThat(totals.get(period)).isEqualByComparingTo(sum));
    }
}
