package vn.thucdia.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws the table: a head that may be repeated on every page, and rows that are never torn. */
final class DataTableLayout {

    private static final double PAD = 10;
    private static final double SIDE = 8;
    private static final double SIZE = 13;
    private static final double STEP = 18;

    private final Ruler ruler;
    private final DataTable twin;
    private final List<DataTable.Column> columns;
    private final double width;
    private final List<Double> edges = new ArrayList<>();

    DataTableLayout(Ruler ruler, DataTable twin, double width) {
        this.ruler = ruler;
        this.twin = twin;
        this.columns = twin.body();
        this.width = width;
        double x = 0;
        for (double each : new ColumnWidths(ruler, SIZE, ChartLayout.SMALL, 2 * SIDE).of(columns,
                twin.groups().stream().flatMap(group -> group.rows().stream()).toList(), width)) {
            edges.add(x);
            x += each;
        }
        edges.add(width);
    }

    /** Head, headings of groups, rows: one below the other. */
    List<Drawing> all() {
        List<Drawing> all = new ArrayList<>(List.of(head()));
        for (DataTable.Group group : twin.groups()) {
            if (!group.heading().isEmpty()) {
                all.add(heading(group.heading()));
            }
            group.rows().forEach(row -> all.add(row(row)));
        }
        return all;
    }

    private Drawing heading(String words) {
        Sketch sketch = new Sketch(ruler);
        double y = PAD;
        List<String> lines = new TextWrap(ruler, SIZE, true).lines(words, width - 2 * SIDE, 3);
        for (String line : lines) {
            sketch.words(line, SIDE, base(y), Mark.Anchor.START, SIZE, true, Ink.TEXT);
            y += STEP;
        }
        sketch.add(new Mark.Box(new Area(0, 0, width, y + PAD), null, Ink.GRID));
        return sketch.finish(width, y + PAD);
    }

    private Drawing head() {
        Sketch sketch = new Sketch(ruler);
        List<List<String>> titles = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            titles.add(new TextWrap(ruler, SIZE, true).lines(columns.get(at).title(), inner(at), 3));
        }
        double height = 2 * PAD + STEP * titles.stream().mapToInt(List::size).max().orElse(1);
        sketch.add(new Mark.Box(new Area(0, 0, width, height), Ink.SUNKEN, Ink.GRID));
        for (int at = 0; at < titles.size(); at++) {
            lines(sketch, titles.get(at), at, PAD + (height - 2 * PAD - STEP * titles.get(at).size()) / 2, true,
                    Ink.MUTED, SIZE);
        }
        return sketch.finish(width, height);
    }

    private Drawing row(List<DataTable.Cell> cells) {
        Sketch sketch = new Sketch(ruler);
        double high = STEP;
        for (int at = 0; at < cells.size(); at++) {
            high = Math.max(high, cell(sketch, cells.get(at), at));
        }
        double height = high + 2 * PAD;
        sketch.add(new Mark.Box(new Area(0, 0, width, height), null, Ink.GRID));
        return sketch.finish(width, height);
    }

    private double cell(Sketch sketch, DataTable.Cell cell, int at) {
        boolean strong = cell.tone() == DataTable.Tone.STRONG || cell.tone() == DataTable.Tone.GOOD
                || cell.tone() == DataTable.Tone.BAD;
        double after = cell.after().isEmpty() ? 0 : 5 + ruler.width(cell.after(), ChartLayout.SMALL, false);
        double main = ruler.width(cell.main(), SIZE, strong);
        double y = PAD;
        if (after > 0 && main + after <= inner(at)) {
            double from = columns.get(at).number() ? right(at) - main - after : left(at);
            sketch.words(cell.main(), from, base(y), Mark.Anchor.START, SIZE, strong, ink(cell.tone()));
            sketch.words(cell.after(), from + main + 5, base(y), Mark.Anchor.START, ChartLayout.SMALL, false,
                    Ink.SUBTLE);
            y += STEP;
        } else {
            y = lines(sketch, new TextWrap(ruler, SIZE, strong).lines(cell.main(), inner(at), 4), at, y, strong,
                    ink(cell.tone()), SIZE);
            y = small(sketch, cell.after(), at, y);
        }
        return small(sketch, cell.below(), at, y) - PAD;
    }

    private double small(Sketch sketch, String text, int at, double y) {
        return text.isEmpty()
                ? y
                : lines(sketch, new TextWrap(ruler, ChartLayout.SMALL, false).lines(text, inner(at), 4), at, y, false,
                        Ink.SUBTLE, ChartLayout.SMALL);
    }

    private double lines(Sketch sketch, List<String> lines, int at, double from, boolean bold, Ink ink, double size) {
        double y = from;
        boolean number = columns.get(at).number();
        for (String line : lines) {
            sketch.words(line, number ? right(at) : left(at), base(y), number ? Mark.Anchor.END : Mark.Anchor.START,
                    size, bold, ink);
            y += STEP;
        }
        return y;
    }

    private static double base(double top) {
        return top + STEP - 4;
    }

    private static Ink ink(DataTable.Tone tone) {
        return switch (tone) {
            case PLAIN, STRONG -> Ink.TEXT;
            case GOOD -> Ink.GOOD;
            case BAD -> Ink.BAD;
            case BLANK -> Ink.SUBTLE;
        };
    }

    private double left(int at) {
        return edges.get(at) + SIDE;
    }

    private double right(int at) {
        return edges.get(at + 1) - SIDE;
    }

    private double inner(int at) {
        return right(at) - left(at);
    }
}
