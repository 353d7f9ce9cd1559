package vn.thucdia.ui.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.report.ComparisonReport.View;

/** Figures for tests and pictures, invented for them, and the choices that show them. */
public final class CompareData {

    /** The districts of 2023. */
    public static final List<String> DISTRICTS = List.of("105@2023", "106@2023", "107@2023", "108@2023", "109@2023",
            "110@2023", "111@2023", "112@2023");

    private final AppContext app;
    private final List<Figure> figures = new ArrayList<>();

    public CompareData(AppContext app) {
        this.app = app;
    }

    /** Five years of three indicators in one district, the last of them an estimate, one year missing. */
    public void years() {
        String[] tea = {"4120", "4485", "4390", "5210", "5640"};
        String[] poverty = {"31.2", "27.45", "24.1", "21.85", "18.6"};
        for (int at = 0; at < 5; at++) {
            FigureStatus status = at == 4 ? FigureStatus.ESTIMATE : FigureStatus.FINAL;
            add("NN01", "110@2023", "" + (2019 + at), FigureKind.RESULT, status, tea[at]);
            add("XH01", "110@2023", "" + (2019 + at), FigureKind.RESULT, status, poverty[at]);
            if (at != 1) {
                add("NS01", "110@2023", "" + (2019 + at), FigureKind.RESULT, status,
                        at == 4 ? "61.5" : "4" + at + ".8");
            }
        }
        add("NN01", "110@2023", "2023", FigureKind.PLAN, null, "5500");
        add("XH01", "110@2023", "2023", FigureKind.PLAN, null, "19");
        save();
    }

    /** Tea of two half-years in every district but one. */
    public void districts() {
        for (int at = 0; at < DISTRICTS.size(); at++) {
            String unit = DISTRICTS.get(at);
            add("NN01", unit, "2022-H1", FigureKind.RESULT, FigureStatus.FINAL, "" + (1200 + at * 370 % 1900));
            if (at != 3) {
                add("NN01", unit, "2023-H1", FigureKind.RESULT,
                        at % 2 == 0 ? FigureStatus.ESTIMATE : FigureStatus.FINAL, "" + (1500 + at * 530 % 2600));
            }
        }
        save();
    }

    /** A commune of today and the four it was made of. */
    public void reorganised() {
        String[] parts = {"03628@2024", "03634@2024", "03637@2024", "03638@2024"};
        for (int at = 0; at < parts.length; at++) {
            add("NN01", parts[at], "2024", FigureKind.RESULT, FigureStatus.FINAL, "" + (310 + at * 125));
            add("CC01", parts[at], "2024", FigureKind.RESULT, FigureStatus.FINAL, "" + (at + 2));
        }
        add("NN01", "03637@2026", "2026", FigureKind.RESULT, FigureStatus.ESTIMATE, "2290");
        add("CC01", "03637@2026", "2026", FigureKind.RESULT, FigureStatus.FINAL, "5");
        save();
    }

    public void add(String indicator, String unit, String period, FigureKind kind, @Nullable FigureStatus status,
            String value) {
        figures.add(Figure.of(Indicator.idOf(indicator), unit(unit).id(), Period.parse(period), kind, status,
                new BigDecimal(value)));
    }

    public void save() {
        app.figures().record(List.copyOf(figures));
        figures.clear();
    }

    /** {@code 110@2023}: the unit that had the code at the end of that year. */
    private AdminUnit unit(String written) {
        String[] parts = written.split("@", -1);
        return app.places().unitOn(parts[0], LocalDate.of(Integer.parseInt(parts[1]), 12, 31)).orElseThrow();
    }

    public Choice choice(Set<String> indicators, List<String> units, List<String> periods) {
        return new Choice(indicators.stream().map(Indicator::idOf).collect(Collectors.toSet()),
                units.stream().map(each -> unit(each).id()).collect(Collectors.toSet()),
                periods.stream().map(Period::parse).collect(Collectors.toSet()));
    }

    public static void choose(CompareScreen screen, Choice choice) {
        screen.model().choose(choice);
    }

    public static void view(CompareScreen screen, View view) {
        screen.model().viewProperty().set(view);
    }

    public static void patterns(CompareScreen screen, boolean printed) {
        screen.model().patternsProperty().set(printed);
    }
}
