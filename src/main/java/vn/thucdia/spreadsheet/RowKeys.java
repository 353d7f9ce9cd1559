package vn.thucdia.spreadsheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Language;
import vn.thucdia.language.Problem;
import vn.thucdia.language.Text;
import vn.thucdia.period.Period;
import vn.thucdia.period.PeriodPhrases;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.spreadsheet.ImportPreview.Suggestion;

/** Finds what the words of rows name. Each name is looked up once, for tables repeat them thousands of times. */
final class RowKeys {

    private static final int QUOTED = 60;

    /** What a name means, or why it means nothing. */
    record Found<T>(@Nullable T value, @Nullable Problem problem, List<Suggestion> suggestions) {

        static <T> Found<T> of(T value) {
            return new Found<>(value, null, List.of());
        }

        static <T> Found<T> none(Problem problem, List<Suggestion> suggestions) {
            return new Found<>(null, problem, suggestions);
        }
    }

    private record UnitThen(String unit, @Nullable LocalDate first, @Nullable LocalDate last) {}

    private final IndicatorNames names;
    private final UnitNames units;
    private final Map<String, String> taken;
    private final Map<String, Found<Indicator>> indicators = new HashMap<>();
    private final Map<UnitThen, Found<AdminUnit>> places = new HashMap<>();
    private final Map<Cell, Found<Period>> periods = new HashMap<>();

    RowKeys(IndicatorNames names, UnitNames units, Map<String, String> taken) {
        this.names = names;
        this.units = units;
        this.taken = taken;
    }

    Found<Indicator> indicator(String text) {
        return indicators.computeIfAbsent(text, name -> {
            Optional<Indicator> found = names.find(taken.getOrDefault(name, name));
            return found.isPresent()
                    ? Found.of(found.get())
                    : Found.none(new Problem("problem.sheet.indicator", Text.shorten(name, QUOTED)),
                            names.similar(name).stream().map(each -> new Suggestion(each.code(), each.nameVi()))
                                    .toList());
        });
    }

    Found<Period> period(Cell cell) {
        return periods.computeIfAbsent(cell, RowKeys::readPeriod);
    }

    private static Found<Period> readPeriod(Cell cell) {
        Optional<Period> found = switch (cell) {
            case Cell.Day(LocalDate day, boolean month) -> Optional.of(month
                    ? new Period.Month(java.time.YearMonth.from(day))
                    : new Period.AsOf(day));
            case Cell.Amount amount -> PeriodPhrases.read(amount.number().toPlainString());
            default -> PeriodPhrases.read(cell.text());
        };
        return found.isPresent()
                ? Found.of(found.get())
                : Found.none(new Problem("problem.sheet.period", Text.shorten(cell.text(), QUOTED)), List.of());
    }

    /** The unit of that name or code on the last day of the period; of one that ended within it, on its first day. */
    Found<AdminUnit> unit(String text, Period period) {
        return places.computeIfAbsent(
                new UnitThen(text, PeriodPhrases.firstDay(period), period.lastDay()), this::readUnit);
    }

    private Found<AdminUnit> readUnit(UnitThen wanted) {
        List<AdminUnit> ever = units.everNamed(wanted.unit());
        List<AdminUnit> then = on(ever, wanted.last());
        if (then.isEmpty()) {
            then = on(ever, wanted.first());
        }
        String quoted = Text.shorten(wanted.unit(), QUOTED);
        if (then.size() == 1) {
            return Found.of(then.getFirst());
        }
        if (then.size() > 1) {
            return Found.none(new Problem("problem.sheet.units", quoted), suggestions(then));
        }
        return ever.isEmpty() || wanted.last() == null
                ? Found.none(new Problem("problem.sheet.unit", quoted), List.of())
                : Found.none(new Problem("problem.sheet.unitday", quoted,
                        Formats.of(Language.VI).date(wanted.last())), List.of());
    }

    private static List<AdminUnit> on(List<AdminUnit> units, @Nullable LocalDate day) {
        return units.stream().filter(unit -> day == null || unit.validOn(day)).toList();
    }

    private static List<Suggestion> suggestions(List<AdminUnit> units) {
        return units.stream().map(unit -> new Suggestion(unit.code(), unit.inSentence())).toList();
    }
}
