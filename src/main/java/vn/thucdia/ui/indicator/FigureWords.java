package vn.thucdia.ui.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Rounding;
import vn.thucdia.indicator.SideBySide;
import vn.thucdia.indicator.TargetOperator;
import vn.thucdia.indicator.Verdict;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;
import vn.thucdia.period.Period;

/** Names the figures of a row and says what stands beside them. */
record FigureWords(Messages messages, Formats formats, CellTexts texts) {

    String kind(FigureKind kind) {
        return messages.get("figures.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    String status(FigureStatus status) {
        return messages.get("figures.status." + status.name().toLowerCase(Locale.ROOT));
    }

    String operator(TargetOperator operator) {
        return messages.get("figures.operator." + operator.name().toLowerCase(Locale.ROOT));
    }

    /** What a figure is: its kind with status, giver, and the period when that is not the row's. */
    String name(Figure figure, Period row) {
        List<String> parts = new ArrayList<>();
        parts.add(figure.kind() == null ? "" : kind(figure.kind()));
        if (figure.status() != null) {
            parts.add(status(figure.status()));
        }
        if (!figure.giver().isEmpty()) {
            parts.add(figure.giver());
        }
        if (figure.period() != null && !figure.period().equals(row)) {
            parts.add(figure.period().in(messages.language()));
        }
        return String.join(" · ", parts);
    }

    /** The number as it was given, or the words where there is none. */
    String value(Figure figure) {
        BigDecimal number = figure.value();
        if (number == null) {
            return figure.operator() == null ? figure.text() : target(figure.operator(), figure.text(), "").strip();
        }
        String shown = percent(figure.kind()) ? formats.percent(number) : formats.number(number);
        String qualifier = figure.qualifier() == null ? "" : texts.word(figure.qualifier()) + " ";
        String of = figure.outOf() == null ? "" : "/" + formats.number(figure.outOf());
        String whole = qualifier + shown + of + (figure.derived() ? " " + CellTexts.DERIVED : "");
        return figure.operator() == null
                ? whole
                : target(figure.operator(), whole, figure.upper() == null ? "" : formats.number(figure.upper()));
    }

    private String target(TargetOperator operator, String number, String upper) {
        return messages.get("figures.target." + operator.name().toLowerCase(Locale.ROOT), number, upper);
    }

    /** What follows from the other figures; empty where nothing does. */
    String beside(SideBySide row) {
        BigDecimal computed = row.computed();
        List<String> parts = new ArrayList<>();
        if (computed != null && row.figure().kind() == FigureKind.PLAN) {
            parts.add(messages.get("figures.beside.plan", formats.percent(Rounding.percent(computed))));
        } else if (computed != null) {
            parts.add(messages.get(row.differs() ? "figures.beside.differs" : "figures.beside.computed",
                    percent(row.figure().kind())
                            ? formats.percent(Rounding.percent(computed))
                            : formats.number(rounded(computed))));
        }
        if (row.verdict() != null && row.verdict() != Verdict.NONE) {
            parts.add(messages.get("figures.verdict." + row.verdict().name().toLowerCase(Locale.ROOT)));
        }
        return String.join(" · ", parts);
    }

    private static boolean percent(@Nullable FigureKind kind) {
        return kind == FigureKind.GROWTH || kind == FigureKind.RATIO || kind == FigureKind.PLAN_SHARE;
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.scale() > 2 ? number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros() : number;
    }
}
