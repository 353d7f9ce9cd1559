package vn.thucdia.spreadsheet;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Reading;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.period.Period;
import vn.thucdia.spreadsheet.Leaf.Entry;
import vn.thucdia.spreadsheet.Leaf.Form;
import vn.thucdia.spreadsheet.Leaf.Graph;
import vn.thucdia.spreadsheet.Leaf.Head;

/** The table of indicators of a visit or a unit as a sheet, with a chart of how much of each plan was reached. */
public final class FigureSheet {

    private static final int NAME = 1;
    private static final int SHARE = 8;

    /**
     * A row.
     *
     * @param sector heading under which it stands, or empty
     * @param name of the indicator in this table
     */
    public record Line(String sector, Indicator indicator, String name, @Nullable Period period,
            @Nullable Reading reading) {}

    private final Messages messages;

    public FigureSheet(Messages messages) {
        this.messages = messages;
    }

    /** Writes the table to a file; a {@code Problem} when that fails. */
    public void write(String title, List<Line> lines, Path target) {
        new XlsxWriter(messages).write(leaf(title, lines), target);
    }

    Leaf leaf(String title, List<Line> lines) {
        List<Head> heads = List.of(head("code", 8), head("indicator", 40), head("measure", 14), head("period", 22),
                head("plan", 13), head("same", 13), head("result", 13), head("status", 12), head("planshare", 13),
                head("difference", 13), head("growth", 13), head("derived", 34));
        List<List<Entry>> rows = new ArrayList<>();
        String sector = "";
        for (Line line : lines) {
            if (!line.sector().equals(sector)) {
                sector = line.sector();
                rows.add(List.of(new Entry.Heading(sector)));
            }
            rows.add(row(line));
        }
        boolean shares = lines.stream().anyMatch(line -> line.reading() != null && line.reading().planShare() != null);
        List<Graph> graphs = shares
                ? List.of(new Graph(messages.get("spreadsheet.chart.planshare"), "%", Form.BARS,
                        lines.getFirst().sector().isEmpty() ? 0 : 1,
                        rows.size() - 1, NAME,
                        SHARE, SHARE, false, false))
                : List.of();
        return new Leaf(messages.get("spreadsheet.sheet.figures"), List.of(title), heads, rows, 2, graphs);
    }

    private List<Entry> row(Line line) {
        Indicator indicator = line.indicator();
        int decimals = indicator.decimals();
        Reading reading = line.reading();
        List<Entry> row = new ArrayList<>(List.of(new Entry.Words(indicator.code()), new Entry.Words(line.name()),
                new Entry.Words(indicator.unitOfMeasure()), new Entry.Words(name(line.period()))));
        if (reading == null) {
            while (row.size() <= SHARE + 3) {
                row.add(Entry.EMPTY);
            }
            return row;
        }
        row.add(Entry.number(number(reading.plan()), decimals));
        row.add(Entry.number(number(reading.samePeriod()), decimals));
        row.add(Entry.number(number(reading.result()), decimals));
        row.add(new Entry.Words(status(reading.resultFigure())));
        row.add(Entry.percent(number(reading.planShare())));
        row.add(Entry.number(number(reading.change()), decimals));
        row.add(Entry.percent(number(reading.growth())));
        row.add(new Entry.Words(derived(reading)));
        return row;
    }

    private static @Nullable BigDecimal number(Reading.@Nullable Value value) {
        return value == null ? null : value.number();
    }

    private String status(@Nullable Figure figure) {
        return figure == null || figure.status() == null
                ? ""
                : messages.get("spreadsheet.status." + figure.status().name().toLowerCase(Locale.ROOT));
    }

    /** Which numbers of the row the program worked out. */
    private String derived(Reading reading) {
        Map<String, Reading.@Nullable Value> values = new LinkedHashMap<>();
        values.put("same", reading.samePeriod());
        values.put("result", reading.result());
        values.put("planshare", reading.planShare());
        values.put("difference", reading.change());
        values.put("growth", reading.growth());
        String names = values.entrySet().stream().filter(each -> each.getValue() != null && each.getValue().derived())
                .map(each -> messages.get("spreadsheet.column." + each.getKey())).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : "ƒ " + names;
    }

    private String name(@Nullable Period period) {
        return period == null ? "" : messages.language() == Language.VI ? period.inVietnamese() : period.inEnglish();
    }

    private Head head(String key, int width) {
        return new Head("", messages.get("spreadsheet.column." + key), width);
    }
}
