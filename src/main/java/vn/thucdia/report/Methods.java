package vn.thucdia.report;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.comparison.ComparisonTable.Row;
import vn.thucdia.comparison.Method;
import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.place.AdminUnit;

/** Says how a worked-out number came about: {@code ƒ 6 tháng 2022: 3.500 - 1.200}, {@code cộng 4 xã: …}. */
final class Methods {

    private static final int MOST_NAMES = 6;

    private final Wording wording;
    private final Function<Id<AdminUnit>, @Nullable AdminUnit> units;

    Methods(Wording wording, Function<Id<AdminUnit>, @Nullable AdminUnit> units) {
        this.wording = wording;
        this.units = units;
    }

    /** One line for each result of a row that was not reported as it stands. */
    List<String> of(Row row) {
        return row.cells().stream().filter(cell -> cell.result() instanceof Known known && known.derived())
                .map(cell -> wording.messages().get("compare.method.line", Wording.DERIVED,
                        wording.periods().of(cell.period()), explained((Known) cell.result())))
                .toList();
    }

    private String explained(Known known) {
        return switch (known.method()) {
            case FROM_REPORTED_CHANGE -> minus(known);
            case SUM_OF_UNITS -> sum(known);
            default -> wording.messages()
                    .get("compare.method." + known.method().name().toLowerCase(java.util.Locale.ROOT));
        };
    }

    /** The two numbers themselves where they are known. */
    private String minus(Known known) {
        @Nullable
        BigDecimal result = value(known, FigureKind.RESULT);
        @Nullable
        BigDecimal change = value(known, FigureKind.CHANGE);
        if (result == null || change == null || result.subtract(change).compareTo(known.number()) != 0) {
            return wording.messages().get("compare.method.from_reported_change");
        }
        return wording.formats().number(result) + (change.signum() < 0 ? " + " : " - ")
                + wording.formats().number(change.abs());
    }

    private static @Nullable BigDecimal value(Known known, FigureKind kind) {
        return known.figures().stream().filter(figure -> figure.kind() == kind).map(Figure::value)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private String sum(Known known) {
        Set<AdminUnit> parts = new LinkedHashSet<>();
        known.figures().stream().flatMap(figure -> Stream.ofNullable(figure.unit()))
                .flatMap(id -> Stream.ofNullable(units.apply(id))).forEach(parts::add);
        if (parts.isEmpty()) {
            return wording.messages().get("compare.method.sum_of_units");
        }
        String names = parts.stream().limit(MOST_NAMES).map(AdminUnit::name).collect(Collectors.joining(", "));
        return wording.messages().get("compare.method.sum_of_named", Integer.toString(parts.size()),
                parts.size() > MOST_NAMES ? names + "…" : names);
    }

    /** Whether anything in the rows was worked out by {@code method}. */
    static boolean uses(List<Row> rows, Method method) {
        return rows.stream().flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.result() instanceof Known known && known.method() == method);
    }
}
