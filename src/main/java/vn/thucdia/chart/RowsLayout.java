package vn.thucdia.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays out lying bars: names at the left, the value beyond the end of every bar, perhaps a mark across all rows. */
final class RowsLayout {

    private static final int INTERVALS = 5;
    private static final double BAR = 18;
    private static final double BARS_GAP = 3;
    private static final double ROW_GAP = 12;
    private static final double MOST_FOR_NAMES = 0.36;
    private static final double FOOT = 26;

    private final Sketch sketch;
    private final Patterns patterns;
    private final Plot.Rows plot;
    private final Axis axis;

    RowsLayout(Ruler ruler, Patterns patterns, Plot.Rows plot) {
        this.sketch = new Sketch(ruler);
        this.patterns = patterns;
        this.plot = plot;
        this.axis = Axis.over(Stream.concat(Stream.ofNullable(plot.mark()), plot.rows().stream()
                .flatMap(row -> row.bars().stream()).flatMap(bar -> Stream.ofNullable(bar.value()))).toList(),
                INTERVALS);
    }

    Drawing draw(double width) {
        double names = Math.min(width * MOST_FOR_NAMES, 12 + plot.rows().stream()
                .mapToDouble(row -> Math.max(sketch.ruler().width(row.label(), ChartLayout.LABEL, false),
                        sketch.ruler().width(row.below(), ChartLayout.SMALL, false)))
                .max().orElse(0));
        double values = 14 + plot.rows().stream().flatMap(row -> row.bars().stream())
                .mapToDouble(bar -> sketch.ruler().width(bar.printed(), ChartLayout.VALUE, true)).max().orElse(0);
        boolean negative = axis.ticks().getFirst().signum() < 0;
        double left = names + 8 + (negative ? values : 0);
        double top = plot.mark() == null ? 6 : 6 + ChartLayout.LINE;
        List<List<String>> labels = plot.rows().stream().map(row -> label(row, names)).toList();
        double height = 0;
        for (int at = 0; at < plot.rows().size(); at++) {
            height += rowHeight(plot.rows().get(at), labels.get(at).size());
        }
        Area ground = new Area(left, top, Math.max(40, width - left - values), height);
        grid(ground);
        double y = top;
        for (int at = 0; at < plot.rows().size(); at++) {
            Plot.Row row = plot.rows().get(at);
            double high = rowHeight(row, labels.get(at).size());
            names(labels.get(at), row.below().isEmpty() ? 0 : 1, names, y + high / 2);
            bars(row.bars(), ground, y + high / 2);
            y += high;
        }
        mark(ground);
        return sketch.finish(width, ground.bottom() + FOOT);
    }

    private List<String> label(Plot.Row row, double width) {
        List<String> lines = new ArrayList<>(
                new TextWrap(sketch.ruler(), ChartLayout.LABEL, false).lines(row.label(), width, 2));
        if (!row.below().isEmpty()) {
            lines.addAll(new TextWrap(sketch.ruler(), ChartLayout.SMALL, false).lines(row.below(), width, 1));
        }
        return lines;
    }

    private static double rowHeight(Plot.Row row, int lines) {
        return ROW_GAP + Math.max(lines * ChartLayout.LINE,
                row.bars().size() * BAR + (row.bars().size() - 1) * BARS_GAP);
    }

    private void names(List<String> lines, int grey, double right, double middle) {
        double y = middle - lines.size() * ChartLayout.LINE / 2 + ChartLayout.LINE - 4;
        for (int at = 0; at < lines.size(); at++) {
            boolean below = at >= lines.size() - grey;
            sketch.words(lines.get(at), right, y, Mark.Anchor.END, below ? ChartLayout.SMALL : ChartLayout.LABEL,
                    false, below ? Ink.SUBTLE : Ink.TEXT);
            y += ChartLayout.LINE;
        }
    }

    private double x(BigDecimal value, Area ground) {
        return ground.x() + axis.share(value) * ground.width();
    }

    private void grid(Area ground) {
        double free = 0;
        for (BigDecimal tick : axis.ticks()) {
            double x = x(tick, ground);
            boolean base = tick.signum() == 0;
            sketch.line(x, ground.y(), x, ground.bottom(), base ? Ink.TEXT : Ink.GRID, base ? 1.5 : 1, Mark.Line.PLAIN);
            Mark.Words words = sketch.measured(plot.ticks().write(tick, axis.decimals()), x, ground.bottom() + 18,
                    Mark.Anchor.MIDDLE, ChartLayout.SMALL, false, Ink.SUBTLE, false);
            if (words.area().x() >= free) {
                sketch.add(words);
                free = words.area().right() + 8;
            }
        }
    }

    private void bars(List<Plot.Bar> bars, Area ground, double middle) {
        double y = middle - (bars.size() * BAR + (bars.size() - 1) * BARS_GAP) / 2;
        double base = x(BigDecimal.ZERO, ground);
        for (Plot.Bar bar : bars) {
            BigDecimal value = bar.value();
            if (value == null) {
                sketch.words(ColumnsLayout.BLANK, base + 8, y + BAR - 4, Mark.Anchor.START, ChartLayout.VALUE, true,
                        Ink.SUBTLE);
            } else {
                double end = x(value, ground);
                sketch.addAll(patterns.bar(new Area(Math.min(base, end), y, Math.abs(end - base), BAR), bar.role()));
                boolean negative = value.signum() < 0;
                Plot.Remark remark = bar.remark();
                // Beside a mark that crosses the rows the values stand in a column of their own, clear of it.
                double at = plot.mark() != null ? ground.right() + 10 : negative ? end - 7 : end + 7;
                sketch.words(bar.printed(), at, y + BAR - 4,
                        negative && plot.mark() == null ? Mark.Anchor.END : Mark.Anchor.START, ChartLayout.VALUE,
                        bar.role() == Role.CURRENT, remark == null ? Ink.TEXT : remark.ink());
            }
            y += BAR + BARS_GAP;
        }
    }

    private void mark(Area ground) {
        if (plot.mark() != null) {
            double x = x(plot.mark(), ground);
            // A strip of the ground on both sides keeps it visible where it crosses a solid bar.
            sketch.line(x, ground.y() - 4, x, ground.bottom(), Ink.SURFACE, 6, Mark.Line.PLAIN);
            sketch.line(x, ground.y() - 4, x, ground.bottom(), Ink.TEXT, 1.6, Mark.Line.DASHED);
            double half = sketch.ruler().width(plot.markLabel(), ChartLayout.SMALL, true) / 2;
            sketch.words(plot.markLabel(), Math.max(half, x), ground.y() - 9, Mark.Anchor.MIDDLE, ChartLayout.SMALL,
                    true, Ink.TEXT);
        }
    }
}
