package vn.thucdia.chart;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The drawn part of a chart. */
public sealed interface Plot {

    /**
     * Upright bars on a zero-based axis, one after the other in time.
     *
     * @param trend a dashed line through every bar that is no plan
     * @param growth printed at the line when it joins two bars; {@code null} for nothing
     * @param ticks writes the numbers at the axis
     */
    record Columns(List<Bar> bars, boolean trend, @Nullable Remark growth, Ticks ticks) implements Plot {
        public Columns {
            bars = List.copyOf(bars);
        }
    }

    /**
     * Places in a ranking, the first on top.
     *
     * @param points {@link Bar#value()} is the place
     * @param outOf how many were ranked: the lowest place of the axis
     * @param top word at the first place ("hạng 1")
     * @param change between the last two points; {@code null} for nothing
     */
    record Places(List<Bar> points, int outOf, String top, @Nullable Remark change) implements Plot {
        public Places {
            points = List.copyOf(points);
        }
    }

    /**
     * Lying bars, one row below the other: a ranking of units, or shares of plans.
     *
     * @param mark where a line crosses all rows (100 for shares of plans); {@code null} for none
     * @param markLabel printed above that line
     */
    record Rows(List<Row> rows, @Nullable BigDecimal mark, String markLabel, Ticks ticks) implements Plot {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** A row of {@link Rows}; the bar of the earlier period, if any, stands first. */
    record Row(String label, String below, List<Bar> bars) {
        public Row {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One value.
     *
     * @param label the period, or what the bar is
     * @param below a second line under the label: "ước", "suy ra", or why there is no value
     * @param value {@code null} when not known: drawn as "—", never as zero
     * @param printed the value as people read it, with its marks
     * @param remark printed beyond the value ("125 % kế hoạch"); {@code null} for nothing
     */
    record Bar(String label, String below, Role role, @Nullable BigDecimal value, String printed,
            @Nullable Remark remark) {}

    /** Words with whether they are good news, bad news or neither. */
    record Remark(String words, Ink ink) {}

    /** Writes a number of the axis. */
    @FunctionalInterface
    interface Ticks {
        /** @param decimals as many as the steps of the axis need */
        String write(BigDecimal value, int decimals);
    }
}
