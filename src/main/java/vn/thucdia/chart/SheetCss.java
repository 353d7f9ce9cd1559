package vn.thucdia.chart;

import java.util.Locale;

/** The style sheet of a comparison on paper. Sizes are those of the picture, scaled to the sheet. */
final class SheetCss {

    static final String FAMILY = "Sheet";
    static final double MAIN = 13;
    static final double SMALL = 12;

    private static final double TITLE = 20;
    private static final double SUBTITLE = 14;

    private SheetCss() {}

    static String of(PdfSheets.Paper paper, double point) {
        return """
                @page { size: 297mm 210mm; margin: 13mm 12.7mm 15mm 12.7mm;
                    @bottom-left { content: "%s"; %s text-align: left }
                    @bottom-right { content: %s; %s text-align: right } }
                body { margin: 0; font-family: Sheet; color: %s; font-size: %spt; line-height: 1.35 }
                h1, p { margin: 0 }
                h1 { font-size: %spt; font-weight: bold; line-height: 1.3 }
                .subtitle { font-size: %spt; color: %s; margin-bottom: 6pt }
                .row { font-size: 0; line-height: 0; page-break-inside: avoid; margin-bottom: 7pt }
                .row object { display: inline-block; vertical-align: top }
                table { width: 100%%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate }
                tr { page-break-inside: avoid }
                .together { page-break-after: avoid }
                td, th { padding: 4pt 5.5pt; border: 0.6pt solid %s; border-left: none; border-right: none; vertical-align: top }
                th { background-color: %s; color: %s; font-weight: bold; vertical-align: middle }
                .name { text-align: left }
                .number { text-align: right }
                .group, .strong, .good, .bad { font-weight: bold }
                .good { color: %s }
                .bad { color: %s }
                .blank, .small, .note { color: %s }
                .small, .note { font-size: %spt; font-weight: normal }
                .note { margin-top: 3pt }
                """.formatted(quoted(paper.place()), foot(point), numbered(paper.numbers()), foot(point),
                colour(Ink.TEXT), size(MAIN, point), size(TITLE, point), size(SUBTITLE, point), colour(Ink.MUTED),
                colour(Ink.GRID), colour(Ink.SUNKEN), colour(Ink.MUTED), colour(Ink.GOOD), colour(Ink.BAD),
                colour(Ink.SUBTLE), size(SMALL, point));
    }

    private static String foot(double point) {
        return "font-family: Sheet; font-size: %spt; color: %s; vertical-align: top; padding-top: 4pt;"
                .formatted(size(SMALL, point), colour(Ink.MUTED));
    }

    /** Words with the number of the sheet and of all sheets in them. */
    private static String numbered(String words) {
        return "\"" + quoted(words).replace(PdfSheets.Paper.NUMBER, "\" counter(page) \"")
                .replace(PdfSheets.Paper.COUNT, "\" counter(pages) \"") + "\"";
    }

    private static String quoted(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
    }

    private static String size(double pixels, double point) {
        return String.format(Locale.ROOT, "%.2f", pixels * point);
    }

    private static String colour(Ink ink) {
        return String.format(Locale.ROOT, "#%06x", Palette.PAPER.of(ink).getRGB() & 0xFFFFFF);
    }
}
