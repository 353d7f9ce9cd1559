package vn.thucdia.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.input.CellInput.Typed;
import vn.thucdia.language.Problem;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.spreadsheet.ImportPreview.Refusal;
import vn.thucdia.spreadsheet.ImportPreview.Suggestion;
import vn.thucdia.spreadsheet.Mapping.Column;
import vn.thucdia.spreadsheet.RowKeys.Found;

/** Makes figures of the rows of a sheet. A row is taken whole or, with every reason, not at all. */
final class RowReader {

    /** A figure and the cell it was read from. */
    record Placed(int row, int column, Figure figure) {}

    private final Sheet sheet;
    private final Mapping mapping;
    private final RowKeys keys;
    private final CellFigures cells;
    private final HeaderWords words = new HeaderWords();
    private final List<Column> figures;
    private final Map<Role, Column> roles = new HashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<Id<Figure>, Placed> placed = new HashMap<>();

    RowReader(Sheet sheet, Mapping mapping, RowKeys keys) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.keys = keys;
        this.cells = new CellFigures(mapping.numbers());
        this.figures = mapping.columns().stream().filter(column -> column.role() == Role.FIGURE).toList();
        mapping.columns().forEach(column -> roles.putIfAbsent(column.role(), column));
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** The figures of a row; none when it has none, or when something is wrong with it. */
    List<Placed> read(Sheet.Row row) {
        List<Placed> found = new ArrayList<>();
        int wrong = refusals.size();
        for (Column column : figures) {
            Cell cell = row.cell(column.index());
            if (!cell.isBlank()) {
                figure(row, column, cell)
                        .ifPresent(figure -> found.add(new Placed(row.number(), column.index(), figure)));
            }
        }
        found.forEach(each -> refuseSecond(each, row));
        if (refusals.size() > wrong) {
            return List.of();
        }
        found.removeIf(each -> placed.putIfAbsent(each.figure().id(), each) != null);
        return found;
    }

    /** Two rows that say the same of one thing are one; two that contradict each other are for a person. */
    private void refuseSecond(Placed second, Sheet.Row row) {
        Placed first = placed.get(second.figure().id());
        BigDecimal value = second.figure().value();
        if (first != null && !(value == null
                ? first.figure().text().equals(second.figure().text())
                : first.figure().value() != null && value.compareTo(first.figure().value()) == 0)) {
            refuse(second.row(), second.column(), row.cell(second.column()).text(),
                    new Problem("problem.sheet.twice", CellName.of(first.row(), first.column())), List.of());
        }
    }

    private Optional<Figure> figure(Sheet.Row row, Column column, Cell cell) {
        FigureKey key = column.key();
        Indicator indicator = indicator(row, key);
        Period said = period(row, key);
        FigureKind kind = kind(row, key);
        if (indicator == null || said == null || kind == null) {
            return Optional.empty();
        }
        AdminUnit unit = unit(row, key, said);
        FigureStatus status = kind == FigureKind.RESULT ? status(row, key) : null;
        if (unit == null || kind == FigureKind.RESULT && status == null) {
            return Optional.empty();
        }
        String measure = first(key.measure(), text(row, Role.UNIT_OF_MEASURE), mapping.given().measure());
        try {
            Optional<CellFigures.Said> value = cells.read(cell, kind, indicator, measure);
            String giver = kind == FigureKind.PLAN || kind == FigureKind.TERM_TARGET || kind == FigureKind.PLAN_SHARE
                    ? first(key.giver(), text(row, Role.GIVER), mapping.given().giver())
                    : null;
            return value.map(each -> figure(row, column, each, indicator, unit, said, status, kind,
                    giver == null ? "" : giver));
        } catch (Problem problem) {
            refuse(row.number(), column.index(), cell.text(), problem, List.of());
            return Optional.empty();
        }
    }

    private Figure figure(Sheet.Row row, Column column, CellFigures.Said said, Indicator indicator, AdminUnit unit,
            Period period, @Nullable FigureStatus status, FigureKind kind, String giver) {
        Typed typed = said.number();
        FigureKind counted = typed == null ? kind : typed.kind();
        FigureStatus firmness = typed != null && typed.estimate() && status != null ? FigureStatus.ESTIMATE : status;
        // A plan is that of the year unless its own column says another stretch.
        Period stretch = kind == FigureKind.PLAN && column.key().period() == null && period.planYear() != 0
                ? new Period.Year(period.planYear())
                : period;
        String note = text(row, Role.NOTE);
        Figure figure = Figure.of(indicator.id(), unit.id(), stretch, counted, firmness, null).withGiver(giver)
                .withText(said.words(), note == null ? "" : note, page(row.number(), column.index()));
        return typed == null
                ? figure
                : figure.withValue(typed.value(), typed.qualifier(), typed.entered(), typed.derived())
                        .withRank(typed.outOf(), null, "");
    }

    private String page(int row, int column) {
        String cell = CellName.of(row, column);
        return sheet.file().equals(sheet.name())
                ? sheet.file() + ", " + cell
                : sheet.file() + ", " + sheet.name() + "!" + cell;
    }

    private @Nullable Indicator indicator(Sheet.Row row, FigureKey key) {
        String text = text(row, Role.INDICATOR);
        if (key.indicator() != null || text == null && mapping.given().indicator() != null) {
            String code = first(key.indicator(), mapping.given().indicator());
            return code == null ? null : take(row, -1, code, keys.indicator(code));
        }
        return text == null
                ? lacks(row, Role.INDICATOR)
                : take(row, index(Role.INDICATOR), text, keys.indicator(text));
    }

    private @Nullable Period period(Sheet.Row row, FigureKey key) {
        Cell cell = cell(row, Role.PERIOD);
        String given = first(key.period(), cell.isBlank() ? mapping.given().period() : null);
        return given != null
                ? take(row, -1, given, keys.period(new Cell.Words(given)))
                : cell.isBlank()
                        ? lacks(row, Role.PERIOD)
                        : take(row, index(Role.PERIOD), cell.text(), keys.period(cell));
    }

    private @Nullable AdminUnit unit(Sheet.Row row, FigureKey key, Period period) {
        String text = text(row, Role.UNIT);
        String given = first(key.unit(), text == null ? mapping.given().unit() : null);
        return given != null
                ? take(row, -1, given, keys.unit(given, period))
                : text == null
                        ? lacks(row, Role.UNIT)
                        : take(row, index(Role.UNIT), text, keys.unit(text, period));
    }

    private @Nullable FigureKind kind(Sheet.Row row, FigureKey key) {
        String text = text(row, Role.KIND);
        if (key.kind() != null || text == null) {
            FigureKind given = key.kind() == null ? mapping.given().kind() : key.kind();
            return given == null ? FigureKind.RESULT : given;
        }
        FigureKind named = words.named(text).map(HeaderWords.Kind::kind).orElse(null);
        return named != null ? named : unknown(row, Role.KIND, text, "problem.sheet.kind");
    }

    private @Nullable FigureStatus status(Sheet.Row row, FigureKey key) {
        String text = text(row, Role.STATUS);
        if (text != null && key.status() == null) {
            FigureStatus named = words.statusNamed(text).orElse(null);
            return named != null ? named : unknown(row, Role.STATUS, text, "problem.sheet.status");
        }
        FigureStatus given = key.status() == null ? mapping.given().status() : key.status();
        String kind = text(row, Role.KIND);
        FigureStatus inKind = kind == null ? null : words.named(kind).map(HeaderWords.Kind::status).orElse(null);
        return given != null ? given : inKind != null ? inKind : FigureStatus.ACTUAL;
    }

    private <T> @Nullable T take(Sheet.Row row, int column, String text, Found<T> found) {
        Problem problem = found.problem();
        if (problem != null) {
            refuse(row.number(), column, text, problem, found.suggestions());
        }
        return found.value();
    }

    private <T> @Nullable T lacks(Sheet.Row row, Role role) {
        refuse(row.number(), index(role), "",
                new Problem("problem.sheet.lacks." + role.name().toLowerCase(java.util.Locale.ROOT)),
                List.of());
        return null;
    }

    private <T> @Nullable T unknown(Sheet.Row row, Role role, String text, String key) {
        refuse(row.number(), index(role), text, new Problem(key, text), List.of());
        return null;
    }

    /** The same reason of the same cell is said once, however many figures of the row it concerns. */
    private void refuse(int row, int column, String text, Problem problem, List<Suggestion> suggestions) {
        Refusal last = refusals.isEmpty() ? null : refusals.getLast();
        boolean said = last != null && last.row() == row && refusals.reversed().stream()
                .takeWhile(each -> each.row() == row)
                .anyMatch(each -> each.column() == column && each.problem().key().equals(problem.key()));
        if (!said) {
            refusals.add(new Refusal(row, column, text, problem, suggestions));
        }
    }

    private int index(Role role) {
        Column column = roles.get(role);
        return column == null ? -1 : column.index();
    }

    private Cell cell(Sheet.Row row, Role role) {
        Column column = roles.get(role);
        return column == null ? Cell.BLANK : row.cell(column.index());
    }

    private @Nullable String text(Sheet.Row row, Role role) {
        String text = cell(row, role).text();
        return text.isEmpty() ? null : text;
    }

    @SafeVarargs
    private static <T> @Nullable T first(@Nullable T... values) {
        for (T value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
