package vn.thucdia.indicator;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.indicator.input.CellEdit;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

/** Indicators and figures to test with. */
public final class Sample {

    public static final Id<AdminUnit> UNIT = Ids.natural("unit", "110");
    public static final Period HALF = new Period.Half(2023, 1);
    public static final Indicator TEA = indicator("NN01", "tấn", Direction.HIGHER_BETTER, Accumulation.FLOW, "PCT|ABS");
    public static final Indicator POOR = indicator("XH01", "%", Direction.LOWER_BETTER, Accumulation.RATE, "PP");
    public static final Indicator RANK = indicator("CC01", "thứ hạng", Direction.LOWER_BETTER, Accumulation.RANK,
            "RANK_CHANGE");
    public static final Indicator BUDGET = indicator("DT02", "triệu đồng", Direction.HIGHER_BETTER,
            Accumulation.CUMULATIVE,
            "PCT");
    public static final Indicator INCOME = indicator("KT07", "triệu đồng/người/năm", Direction.HIGHER_BETTER,
            Accumulation.RATE, "PCT");

    private Sample() {}

    public static Indicator indicator(String code, String unit, Direction direction, Accumulation accumulation,
            String form) {
        return new Indicator(Indicator.idOf(code), code, code, code, null,
                new Measure(unit, 1, direction, accumulation), new ReportingRule(Frequency.parse("N"),
                        Levels.parse("D"), YearOnYear.parse(form), "Y", ""),
                false, Relations.NONE);
    }

    public static Figure figure(Indicator indicator, FigureKind kind, String value) {
        return figure(indicator, kind, value, HALF);
    }

    public static Figure figure(Indicator indicator, FigureKind kind, String value, Period period) {
        return Figure.of(indicator.id(), UNIT, period, kind, kind == FigureKind.RESULT ? FigureStatus.ACTUAL : null,
                new BigDecimal(value));
    }

    public static CellEdit.Place place(Indicator indicator, Figure... known) {
        return new CellEdit.Place(indicator, UNIT, HALF, java.util.List.of(known), null, null);
    }

    public static @Nullable BigDecimal number(Reading.@Nullable Value value) {
        return value == null ? null : value.number();
    }
}
