package vn.thucdia.document;

/** The sheet, in millimetres, and where its numbers stand. */
public record PageSetup(double widthMm, double heightMm, Margins margins, PageNumbers numbers) {

    /** The safe default of Decree 30. */
    public static final PageSetup A4_PORTRAIT = new PageSetup(Decree30.PAGE_WIDTH_MM, Decree30.PAGE_HEIGHT_MM,
            new Margins(Decree30.MARGIN_TOP_MM, Decree30.MARGIN_BOTTOM_MM, Decree30.MARGIN_LEFT_MM,
                    Decree30.MARGIN_RIGHT_MM),
            PageNumbers.TOP_CENTRE_FROM_PAGE_2);

    /** Empty border of the sheet, in millimetres. */
    public record Margins(double topMm, double bottomMm, double leftMm, double rightMm) {}

    /** Where the page number stands. */
    public enum PageNumbers {
        /** Centred in the top margin, counted from 1 and not shown on page 1. */
        TOP_CENTRE_FROM_PAGE_2, NONE
    }

    /** Width of the text between the margins, in points. */
    public double textWidth() {
        return points(widthMm - margins.leftMm - margins.rightMm);
    }

    /** Millimetres as points (1/72 inch). */
    static double points(double millimetres) {
        return millimetres * 72 / 25.4;
    }
}
