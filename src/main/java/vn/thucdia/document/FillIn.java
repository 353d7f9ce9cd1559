package vn.thucdia.document;

import vn.thucdia.document.Decree30.Part;
import vn.thucdia.document.Paragraph.Style;

/**
 * Makes lines to be filled in by hand: a label and then dots to the end of the line, as forms have them. The dots are counted by the
 * width of the printed face and so are ordinary text, the same in every written form.
 */
public final class FillIn {

    private static final String DOT = "…";

    private final PrintFonts fonts = new PrintFonts();
    private final double width;

    public FillIn(PageSetup page) {
        this.width = page.textWidth();
    }

    /** A paragraph such as {@code Thư ký: …………}, marked as blank; the label without a space at its end. */
    public Paragraph line(Style style, String label, Origin origin) {
        Part part = Part.of(style);
        String printed = Run.text(new Paragraph(style, label).printed());
        double left = width - PageSetup.points(Decree30.FIRST_LINE_MM);
        for (String word : NoBreak.within(printed).split(" ")) {
            double wordWidth = fonts.width(word + " ", part);
            left = wordWidth > left ? width - wordWidth : left - wordWidth;
        }
        int dots = (int) (left / fonts.width(DOT, part));
        // On a short rest the dots would wrap as one word: they then take a part of the line below.
        return new Paragraph(style, label + " " + DOT.repeat(Math.max(Decree30.SHORTEST_FILL, dots)),
                origin.withBlank());
    }
}
