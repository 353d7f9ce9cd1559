package vn.thucdia.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thucdia.document.Origin;
import vn.thucdia.document.Paragraph;
import vn.thucdia.document.Paragraph.Style;
import vn.thucdia.document.Run;
import vn.thucdia.document.Source;
import vn.thucdia.document.Table;
import vn.thucdia.document.Table.Align;
import vn.thucdia.document.Table.Column;
import vn.thucdia.document.Table.Row;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Reading;
import vn.thucdia.indicator.Reading.Value;
import vn.thucdia.minutes.VisitSnapshot.IndicatorLine;
import vn.thucdia.period.Period;

/** The visit's indicators that have figures, as a table. Numbers worked out by the program carry the sign ƒ, as on screen. */
final class IndicatorTable {

    private static final String DERIVED = " " + Numerals.DERIVED;

    private final VisitSnapshot snapshot;
    private final Sources sources;
    private final Numerals numerals = new Numerals();

    IndicatorTable(VisitSnapshot snapshot, Sources sources) {
        this.snapshot = snapshot;
        this.sources = sources;
    }

    /** Empty when no indicator has a figure. */
    Optional<Table> table() {
        List<Row> rows = new ArrayList<>();
        for (IndicatorLine line : snapshot.indicators()) {
            Reading reading = line.reading();
            if (reading != null
                    && (reading.result() != null || reading.plan() != null || reading.samePeriod() != null)) {
                rows.add(row(rows.size() + 1, line, reading));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(List.of(new Column("TT", 5, Align.CENTRE),
                        new Column("Chỉ tiêu", 29, Align.LEFT), new Column("ĐVT", 10, Align.LEFT),
                        new Column("Kế hoạch", 12, Align.RIGHT), new Column("Cùng kỳ", 12, Align.RIGHT),
                        new Column("Thực hiện", 16, Align.RIGHT), new Column("% kế hoạch", 12, Align.RIGHT),
                        new Column("Tăng, giảm", 14, Align.RIGHT)), rows));
    }

    /** What the sign means, under a table that has it. */
    static Optional<Paragraph> note(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(List::stream)
                .anyMatch(run -> run.text().contains(Numerals.DERIVED))
                        ? Optional.of(new Paragraph(Style.BODY,
                                List.of(Run.italic(Numerals.DERIVED + " là số suy ra từ các số đã báo cáo.")),
                                Origin.NONE))
                        : Optional.empty();
    }

    private Row row(int number, IndicatorLine line, Reading reading) {
        Indicator indicator = line.indicator();
        String unit = indicator == null ? "" : indicator.unitOfMeasure();
        if (reading.form() == ChangeForm.PLACES) {
            Figure result = reading.resultFigure();
            Integer outOf = result == null ? null : result.outOf();
            Period period = line.period();
            return Row.of(origin(line, reading), String.valueOf(number), line.name(), unit,
                    numerals.rank(reading.plan(), null, null),
                    numerals.rank(reading.samePeriod(), outOf, period == null ? null : period.yearBefore()),
                    numerals.rank(reading.result(), outOf, period), Numerals.NONE,
                    numerals.places(reading.change()));
        }
        return Row.of(origin(line, reading), String.valueOf(number), line.name(), unit,
                numerals.number(reading.plan()),
                numerals.number(reading.samePeriod()), numerals.result(reading.result(), reading.estimate()),
                numerals.percent(reading.planShare()), numerals.change(reading.change(), reading.growth()));
    }

    private Origin origin(IndicatorLine line, Reading reading) {
        Source source = sources.source("visit_indicator", line.row().id());
        boolean derived = Stream
                .of(reading.samePeriod(), reading.change(), reading.growth(), reading.planShare(), reading.plan())
                .anyMatch(IndicatorTable::derived);
        return Origin.of(derived ? new Source(source.kind(), source.id(), source.label() + DERIVED) : source);
    }

    private static boolean derived(@Nullable Value value) {
        return value != null && value.derived();
    }
}
