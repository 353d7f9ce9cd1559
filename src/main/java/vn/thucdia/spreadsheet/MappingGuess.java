package vn.thucdia.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Language;
import vn.thucdia.period.Period;
import vn.thucdia.period.PeriodPhrases;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.spreadsheet.HeaderWords.Kind;
import vn.thucdia.spreadsheet.Mapping.Column;

/** Says what a sheet means from its titles and headers. A person can change all of it; what is not certain is left out. */
final class MappingGuess {

    private static final int SAMPLE = 20;

    private final Sheet sheet;
    private final Header header;
    private final IndicatorNames indicators;
    private final UnitNames units;
    private final HeaderWords words = new HeaderWords();

    MappingGuess(Sheet sheet, Header header, IndicatorNames indicators, UnitNames units) {
        this.sheet = sheet;
        this.header = header;
        this.indicators = indicators;
        this.units = units;
    }

    /** @param context what is known without the file: unit and period of the visit it is imported into */
    Mapping guess(FigureKey context) {
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < header.levels().size(); index++) {
            columns.add(column(index));
        }
        boolean rowsHaveIndicators = columns.stream().anyMatch(column -> column.role() == Role.INDICATOR);
        List<Column> settled = new ArrayList<>();
        Map<FigureKey, Integer> taken = new HashMap<>();
        for (Column column : columns) {
            boolean orphan = column.role() == Role.FIGURE && !rowsHaveIndicators && column.key().indicator() == null
                    && context.indicator() == null;
            // Of two columns that would say the same figure only the first is read.
            boolean again = column.role() == Role.FIGURE && taken.putIfAbsent(column.key(), column.index()) != null;
            settled.add(orphan || again ? column.as(Role.IGNORE, FigureKey.NONE) : column);
        }
        return new Mapping(sheet.name(), header.row(), header.rows(), settled, titles().or(context), Map.of(),
                Language.VI);
    }

    /** What the rows above the header say for the whole sheet. */
    private FigureKey titles() {
        FigureKey given = FigureKey.NONE;
        for (Sheet.Row row : sheet.rows()) {
            if (row.number() >= header.row()) {
                break;
            }
            for (Cell cell : row.cells()) {
                given = given.or(title(cell.text()));
            }
        }
        return given;
    }

    private FigureKey title(String text) {
        String unit = units.inTitle(text).map(AdminUnit::code).orElse(null);
        // A title with a day is the place and date of the letterhead.
        String period = PeriodPhrases.find(text).filter(found -> !(found instanceof Period.AsOf)).map(Period::toString)
                .orElse(null);
        return FigureKey.NONE.withUnit(unit).withPeriod(text.startsWith("Biểu") ? null : period)
                .withMeasure(Measures.inTitle(text).orElse(null));
    }

    private Column column(int index) {
        List<String> levels = header.levels().get(index);
        String title = header.title(index);
        if (levels.isEmpty()) {
            return new Column(index, title, Role.IGNORE, FigureKey.NONE);
        }
        String last = levels.getLast();
        Optional<Role> role = words.role(last).or(() -> words.role(title));
        if (role.isPresent()) {
            return new Column(index, title, unclear(index, last, role.get()), FigureKey.NONE);
        }
        FigureKey key = figures(levels, title);
        return key == null
                ? new Column(index, title, Role.IGNORE, FigureKey.NONE)
                : new Column(index, title, Role.FIGURE, key.withMeasure(Measures.behind(last).orElse(null)));
    }

    /** "Đơn vị" over names of units is a place, else a unit of measure. */
    private Role unclear(int index, String header, Role role) {
        if (!words.isUnclearUnit(header)) {
            return role;
        }
        long places = below(index).stream().filter(text -> !units.everNamed(text).isEmpty()).count();
        return places * 2 >= below(index).size() && places > 0 ? Role.UNIT : Role.UNIT_OF_MEASURE;
    }

    private List<String> below(int index) {
        return sheet.rows().stream().filter(row -> row.number() >= header.row() + header.rows())
                .map(row -> row.cell(index).text()).filter(text -> !text.isEmpty()).limit(SAMPLE).toList();
    }

    /** What the figures under a header have in common; {@code null} when the words say nothing known. */
    private @Nullable FigureKey figures(List<String> levels, String title) {
        FigureKey key = FigureKey.NONE;
        boolean known = words.isValue(levels.getLast());
        for (String level : levels) {
            Optional<Indicator> indicator = indicators.find(level);
            List<AdminUnit> places = units.everNamed(level);
            if (indicator.isPresent()) {
                key = key.withIndicator(indicator.get().code());
            } else if (!places.isEmpty() && !PeriodPhrases.read(level).isPresent()) {
                key = key.withUnit(level);
            }
        }
        boolean named = key.indicator() != null;
        Optional<Kind> kind = named && levels.size() == 1 ? Optional.empty() : words.kind(levels);
        String last = levels.getLast();
        boolean unclear = kind.isEmpty()
                && (!named && title.contains("%") || indicators.find(last).isEmpty() && words.compares(last));
        Period period = period(levels, kind.map(Kind::kind).orElse(FigureKind.RESULT));
        if (kind.isPresent()) {
            key = key.withKind(kind.get().kind(), kind.get().status(), kind.get().giver());
        }
        // A period with other words beside it, as "so với năm 2022" or "dự báo năm 2024", is not a result of that period.
        boolean dated = period != null && PeriodPhrases.read(last).isPresent();
        known = known || kind.isPresent() || key.indicator() != null || key.unit() != null || dated;
        return known && !unclear ? key.withPeriod(period == null ? null : period.toString()) : null;
    }

    /**
     * The period over a column. What is compared with ("so với cùng kỳ 2022") is no period of its figures, and a plan is that of the
     * year unless the same words say another.
     */
    private @Nullable Period period(List<String> levels, @Nullable FigureKind kind) {
        int last = levels.size() - 1;
        if (kind == FigureKind.PLAN) {
            for (String level : levels.reversed()) {
                Optional<Period> said = PeriodPhrases.find(level);
                if (said.isPresent()) {
                    return words.isPlan(level) && !words.isYearly(level)
                            ? said.get()
                            : new Period.Year(said.get().planYear());
                }
            }
            return null;
        }
        boolean own = kind == null || Set.of(FigureKind.RESULT, FigureKind.TERM_TARGET).contains(kind);
        for (String level : (own ? levels : levels.subList(0, last)).reversed()) {
            Optional<Period> said = PeriodPhrases.find(level);
            if (said.isPresent()) {
                return said.get();
            }
        }
        return null;
    }
}
