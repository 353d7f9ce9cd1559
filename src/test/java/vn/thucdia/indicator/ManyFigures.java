package vn.thucdia.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.ledger.Change;
import vn.thucdia.ledger.Ledger;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/**
 * Monthly results of many units and indicators, the same ones in every run: what a province may have gathered after ten years.
 *
 * @param years from 2016 on
 */
public record ManyFigures(int years, int units, int indicators) {

    private static final int FIRST_YEAR = 2016;

    /** 10 years × 12 months × 115 units × 200 indicators: 2.76 million figures. */
    public static final ManyFigures WHOLE = new ManyFigures(10, 115, 200);

    public int count() {
        return years * 12 * units * indicators;
    }

    public List<Id<Indicator>> indicatorIds() {
        return IntStream.range(0, indicators).mapToObj(i -> Indicator.idOf("BULK-" + i)).toList();
    }

    public List<Id<AdminUnit>> unitIds() {
        return IntStream.range(0, units).mapToObj(i -> Ids.<AdminUnit>natural("bulk_unit", "" + i)).toList();
    }

    public List<Period> periods() {
        return Stream.iterate(YearMonth.of(FIRST_YEAR, 1), month -> month.plusMonths(1)).limit(12L * years)
                .<Period>map(Period.Month::new).toList();
    }

    /** The figures of one indicator, unit by unit, month by month. */
    public List<Figure> of(Id<Indicator> indicator) {
        Random random = new Random(indicator.hashCode());
        List<Figure> figures = new ArrayList<>(years * 12 * units);
        for (Id<AdminUnit> unit : unitIds()) {
            for (Period period : periods()) {
                figures.add(Figure.of(indicator, unit, period, FigureKind.RESULT, FigureStatus.FINAL,
                        BigDecimal.valueOf(random.nextInt(1_000_000), 2)));
            }
        }
        return figures;
    }

    static List<Change> changes(List<Figure> figures) {
        return figures.stream().flatMap(figure -> Change.create(IndicatorKinds.FIGURE, figure).stream()).toList();
    }

    /** Records everything, one change set per indicator. */
    public void recordIn(Ledger ledger) {
        for (Id<Indicator> indicator : indicatorIds()) {
            ledger.commit("indicator.figure", changes(of(indicator)));
        }
    }
}
