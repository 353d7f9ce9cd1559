package vn.thucdia.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thucdia.document.Origin;
import vn.thucdia.document.Source;
import vn.thucdia.document.Table;
import vn.thucdia.document.Table.Align;
import vn.thucdia.document.Table.Column;
import vn.thucdia.document.Table.Row;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Reading;
import vn.thucdia.indicator.Reading.Value;
import vn.thucdia.minutes.VisitSnapshot.IndicatorLine;

/** The visit's indicators that have figures, as a table. Derived numbers carry the sign ƒ in their source label only: on screen. */
final class IndicatorTable {

    private static final String DERIVED = " ƒ";

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
                : Optional.of(new Table(List.of(new Column("TT", 7, Align.CENTRE),
                        new Column("Chỉ tiêu", 27, Align.LEFT), new Column("Đơn vị", 11, Align.LEFT),
                        new Column("Kế hoạch", 11, Align.RIGHT), new Column("Cùng kỳ", 11, Align.RIGHT),
                        new Column("Thực hiện", 16, Align.RIGHT), new Column("% kế hoạch", 11, Align.RIGHT),
                        new Column("Tăng, giảm", 16, Align.RIGHT)), rows));
    }

    private Row row(int number, IndicatorLine line, Reading reading) {
        Indicator indicator = line.indicator();
        return Row.of(origin(line, reading), String.valueOf(number), line.name(),
                indicator == null ? "" : indicator.unitOfMeasure(), numerals.number(reading.plan()),
                numerals.number(reading.samePeriod()), numerals.result(reading.result(), reading.estimate(), indicator),
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
