package vn.thucdia.ui.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.Discrepancy;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Reading;
import vn.thucdia.indicator.Reading.Value;
import vn.thucdia.indicator.input.MeasureWords;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.indicator.WhyLine.Sign;

/** Says in words where the number of a cell comes from and what it means. */
final class Explanations {

    private final Messages messages;
    private final Formats formats;
    private final SlipWords slips;

    Explanations(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        this.slips = new SlipWords(messages, formats);
    }

    /**
     * The lines for a cell.
     *
     * @param line with the reading to explain: as recorded, or as it would be with what is being typed
     */
    List<WhyLine> of(GridRow.Line line, GridColumn column, Subject.Content content) {
        List<WhyLine> why = new ArrayList<>();
        Reading reading = line.reading();
        if (reading == null) {
            return List.of(WhyLine.of(Sign.NOTE, messages.get("indicator.why.noperiod")));
        }
        Value value = line.value(column);
        if (value == null && column.isEditable()) {
            why.add(WhyLine.of(Sign.NOTE, messages.get("indicator.why.none")));
        } else if (value != null) {
            why.add(source(line, column, value, content));
        }
        trend(line, reading).ifPresent(text -> why.add(WhyLine.of(Sign.TREND, text)));
        ofPlan(line, reading).ifPresent(text -> why.add(WhyLine.of(Sign.TREND, text)));
        rank(reading).ifPresent(text -> why.add(WhyLine.of(Sign.NOTE, text)));
        if (value != null && value.derived()) {
            why.add(WhyLine.of(Sign.NOTE, messages.get("indicator.why.mark")));
        }
        line.slips().forEach(slip -> why.add(WhyLine.of(Sign.WARNING, slips.of(slip, line))));
        for (Discrepancy found : reading.discrepancies()) {
            why.add(WhyLine.of(Sign.WARNING, warning(found)));
        }
        return why;
    }

    private WhyLine source(GridRow.Line line, GridColumn column, Value value, Subject.Content content) {
        Figure figure = value.figure();
        Id<?> record = figure != null && figure.source() != null ? figure.source() : line.row().source();
        String code = content.code(record);
        if (figure == null) {
            Reading reading = Objects.requireNonNull(line.reading());
            boolean told = column == GridColumn.SAME && reading.form() != ChangeForm.PLACES && !code.isEmpty();
            return told
                    ? new WhyLine(Sign.SOURCE, derived(line, column, value, true), code, record)
                    : WhyLine.of(Sign.SOURCE, derived(line, column, value, false));
        }
        if (column == GridColumn.SAME && figure.kind() == FigureKind.RESULT) {
            return WhyLine.of(Sign.SOURCE, messages.get("indicator.why.earlier", period(figure)));
        }
        boolean from = !code.isEmpty();
        String text;
        if (value.derived() && explains(line, column, value)) {
            text = derived(line, column, value, from);
        } else if (value.derived() && !figure.entered().isEmpty()) {
            text = messages.get(from ? "indicator.why.formula.from" : "indicator.why.formula", figure.entered());
        } else if (value.derived()) {
            text = messages.get("indicator.why.derived");
        } else if (column == GridColumn.PLAN) {
            return new WhyLine(Sign.SOURCE, messages.get("indicator.why.plan", period(figure)), code, record);
        } else {
            boolean estimate = column == GridColumn.RESULT && Objects.requireNonNull(line.reading()).estimate();
            text = messages.get(estimate
                    ? from ? "indicator.why.estimate.from" : "indicator.why.estimate"
                    : from ? "indicator.why.reported.from" : "indicator.why.reported");
        }
        return new WhyLine(Sign.SOURCE, text, code, record);
    }

    /** Whether a same period that was typed is just what result and reported change give. */
    private static boolean explains(GridRow.Line line, GridColumn column, Value value) {
        Reading reading = Objects.requireNonNull(line.reading());
        Value result = reading.result();
        Value change = reading.change();
        return column == GridColumn.SAME && reading.form() != ChangeForm.PLACES && result != null && change != null
                && result.number().subtract(change.number()).compareTo(value.number()) == 0;
    }

    private String derived(GridRow.Line line, GridColumn column, Value value, boolean from) {
        Reading reading = Objects.requireNonNull(line.reading());
        Value result = reading.result();
        Value same = reading.samePeriod();
        Value change = reading.change();
        Value plan = reading.plan();
        if (column == GridColumn.SAME && reading.form() == ChangeForm.PLACES && reading.resultFigure() != null
                && reading.resultFigure().streak() != null) {
            return messages.get("indicator.why.streak", formats.number(value.number()),
                    Integer.toString(reading.resultFigure().streak()));
        }
        if (column == GridColumn.SAME && result != null && change != null) {
            String key = reading.estimate()
                    ? from ? "indicator.why.minus.from" : "indicator.why.minus"
                    : from ? "indicator.why.minus.actual.from" : "indicator.why.minus.actual";
            return messages.get(key, formats.number(result.number()), formats.number(change.number()));
        }
        if (column == GridColumn.SHARE && result != null && plan != null) {
            return messages.get("indicator.why.share", formats.number(result.number()), formats.number(plan.number()));
        }
        return result == null || same == null
                ? messages.get("indicator.why.mark")
                : messages.get("indicator.why.difference", formats.number(result.number()),
                        formats.number(same.number()));
    }

    private java.util.Optional<String> trend(GridRow.Line line, Reading reading) {
        Value change = reading.change();
        if (change == null) {
            return java.util.Optional.empty();
        }
        int sign = change.number().signum();
        String amount = formats.number(change.number().abs());
        String unit = MeasureWords.of(line.indicator(), messages);
        if (reading.form() == ChangeForm.PLACES) {
            return java.util.Optional.of(sign == 0
                    ? messages.get("indicator.why.trend.rank.held")
                    : messages.get(sign > 0 ? "indicator.why.trend.rank.up" : "indicator.why.trend.rank.down", amount));
        }
        if (sign == 0) {
            return java.util.Optional.of(messages.get("indicator.why.trend.same"));
        }
        if (reading.form() == ChangeForm.POINTS) {
            return java.util.Optional.of(messages
                    .get(sign > 0 ? "indicator.why.trend.points.up" : "indicator.why.trend.points.down", amount));
        }
        Value growth = reading.growth();
        return java.util.Optional.of(growth == null
                ? messages.get(sign > 0 ? "indicator.why.trend.up" : "indicator.why.trend.down", amount, unit)
                : messages.get(sign > 0 ? "indicator.why.trend.up.percent" : "indicator.why.trend.down.percent",
                        amount, unit, formats.percent(CellTexts.shown(growth).abs())));
    }

    private java.util.Optional<String> ofPlan(GridRow.Line line, Reading reading) {
        Value share = reading.planShare();
        Value plan = reading.plan();
        return share == null || plan == null
                ? java.util.Optional.empty()
                : java.util.Optional.of(messages.get("indicator.why.ofplan", formats.percent(CellTexts.shown(share)),
                        formats.number(plan.number()), MeasureWords.of(line.indicator(), messages)));
    }

    private java.util.Optional<String> rank(Reading reading) {
        Figure rank = reading.resultFigure();
        if (rank == null || rank.outOf() == null || rank.value() == null || reading.form() != ChangeForm.PLACES) {
            return java.util.Optional.empty();
        }
        String place = formats.number(rank.value());
        String of = formats.number(rank.outOf());
        return java.util.Optional.of(rank.rankedBy().isEmpty()
                ? messages.get("indicator.why.rank", place, of)
                : messages.get("indicator.why.rank.by", place, of, rank.rankedBy()));
    }

    private String warning(Discrepancy found) {
        BigDecimal computed = found.computedShown();
        boolean percent = found.kind() != FigureKind.CHANGE;
        return messages.get("indicator.why.discrepancy",
                percent ? formats.percent(found.reported()) : formats.number(found.reported()),
                percent
                        ? formats.percent(computed)
                        : formats.number(computed.setScale(Math.max(0, computed.scale() - 1), RoundingMode.HALF_UP)));
    }

    private String period(@Nullable Figure figure) {
        return figure == null || figure.period() == null ? "" : figure.period().in(messages.language());
    }
}
