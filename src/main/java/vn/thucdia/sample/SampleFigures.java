package vn.thucdia.sample;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitIndicator;

/**
 * The figures of the sample visit, as reported: CT·1–3 from the report, CT·4–6 named by the chair without a figure. What can be
 * worked out (2.300 tấn in the same period of 2022, its growth, the rank of 2021) is not recorded.
 */
final class SampleFigures {

    private static final Period FIRST_HALF = new Period.Half(2023, 1);
    private static final Period YEAR = new Period.Year(2023);
    private static final Period RANKED_YEAR = new Period.Year(2022);

    private final AppContext context;
    private final Id<Visit> visit;
    private final Id<AdminUnit> unit;

    SampleFigures(AppContext context, Id<Visit> visit, Id<AdminUnit> unit) {
        this.context = context;
        this.visit = visit;
        this.unit = unit;
    }

    void record() {
        Id<?> tea = statement(2);
        row("NN01", "", null, false, tea, "ước đạt 3.500 tấn, tăng 1.200 tấn so với cùng kỳ năm trước");
        save(List.of(figure("NN01", FIRST_HALF, FigureKind.RESULT, FigureStatus.ESTIMATE, "3500", tea),
                figure("NN01", FIRST_HALF, FigureKind.CHANGE, null, "1200", tea)));

        Id<?> forest = statement(3);
        row("LN01", "Trồng rừng năm 2023", YEAR, false, forest, "125/100ha, đạt 125% kế hoạch");
        save(List.of(figure("LN01", YEAR, FigureKind.PLAN, null, "100", forest),
                figure("LN01", YEAR, FigureKind.RESULT, FigureStatus.ACTUAL, "125", forest)
                        .withDates(SampleVisit.DAY, SampleVisit.DAY),
                figure("LN01", YEAR, FigureKind.PLAN_SHARE, null, "125", forest)));

        Id<?> rank = statement(5);
        row("CC01", "", RANKED_YEAR, false, rank,
                "năm thứ 2 liên tiếp … đứng thứ nhất trong 8 huyện, thành phố … năm 2022");
        save(List.of(figure("CC01", RANKED_YEAR, FigureKind.RESULT, FigureStatus.FINAL, "1", rank)
                .withRank(8, 2, "UBND tỉnh")));

        row("DT02", "Giải ngân vốn đầu tư công", null, true, conclusion(5), "");
        row("DT04", "Công trình mục tiêu quốc gia", null, true, conclusion(6), "");
        row("NS01", "Thu ngân sách địa phương", null, true, conclusion(7), "");
    }

    private void row(String code, String label, @Nullable Period period, boolean flagged, Id<?> source,
            String asPrinted) {
        VisitIndicator added = context.visits().addIndicator(visit, Indicator.idOf(code));
        context.visits().editIndicator(added,
                added.withLabel(label, period).withFlag(flagged).withSource(source, asPrinted));
    }

    private Figure figure(String code, Period period, FigureKind kind, @Nullable FigureStatus status, String value,
            Id<?> source) {
        return Figure.of(Indicator.idOf(code), unit, period, kind, status, new BigDecimal(value)).withSource(source)
                .withDates(null, SampleVisit.DAY);
    }

    private void save(List<Figure> figures) {
        context.figures().record(figures);
    }

    private Id<?> statement(int number) {
        return context.visits().statements(visit).stream().filter(said -> said.number() == number).findFirst()
                .orElseThrow().id();
    }

    private Id<?> conclusion(int number) {
        return context.followups().conclusions(visit).stream().filter(each -> each.number() == number).findFirst()
                .orElseThrow().id();
    }
}
