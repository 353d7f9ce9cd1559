package vn.thucdia.document;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

import vn.thucdia.document.Decree30.Align;
import vn.thucdia.document.Decree30.Part;

/** Puts paragraphs one after the other into the body or a cell of a DOCX file. */
final class DocxText {

    private final Supplier<XWPFParagraph> next;
    private final double width;

    /** A place {@code width} points wide that yields its next paragraph. */
    DocxText(Supplier<XWPFParagraph> next, double width) {
        this.next = next;
        this.width = width;
    }

    double width() {
        return width;
    }

    void line(Part part, String text) {
        Run.lines(List.of(Run.of(text))).forEach(line -> line(part, line));
    }

    XWPFParagraph line(Part part, List<Run> runs) {
        return text(part, NoBreak.within(runs), part.size);
    }

    /** Text that may end its lines where it says, in letters of so many points. */
    XWPFParagraph text(Part part, List<Run> runs, double size) {
        XWPFParagraph paragraph = next.get();
        paragraph.setStyle(DocxStyles.id(part));
        for (Run run : runs) {
            XWPFRun written = paragraph.createRun();
            written.setText(run.text());
            // Only what differs from the style, so that the style stays in charge.
            if (run.bold() && !part.face.bold) {
                written.setBold(true);
            }
            if (run.italic() && !part.face.italic) {
                written.setItalic(true);
            }
            if (size < part.size) {
                written.setFontSize(size);
            }
        }
        return paragraph;
    }

    static void align(XWPFParagraph paragraph, Align align) {
        CTPPr look = paragraph.getCTPPr();
        CTJc justification = look.isSetJc() ? look.getJc() : look.addNewJc();
        justification.setVal(DocxStyles.justification(align));
    }

    /** A centred rule {@code length} points long: the upper border of an empty paragraph with indents. */
    void rule(double length) {
        CTPPr look = empty(Decree30.RULE_GAP).getCTPPr();
        CTBorder border = look.addNewPBdr().addNewTop();
        border.setVal(STBorder.SINGLE);
        // Eighths of a point.
        border.setSz(BigInteger.valueOf(Math.round(Decree30.RULE * 8)));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
        CTInd indent = look.isSetInd() ? look.getInd() : look.addNewInd();
        indent.setLeft(DocxStyles.twips((width - length) / 2));
        indent.setRight(DocxStyles.twips((width - length) / 2));
        look.getSpacing().setBefore(DocxStyles.twips(Decree30.RULE_GAP));
    }

    /** Empty room of so many points. Also keeps two tables from growing together. */
    XWPFParagraph gap(double points) {
        return empty(points);
    }

    private XWPFParagraph empty(double height) {
        XWPFParagraph paragraph = next.get();
        CTPPr look = paragraph.getCTPPr();
        CTSpacing spacing = look.addNewSpacing();
        spacing.setLine(DocxStyles.twips(height));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        // The mark of the paragraph would else be as high as a line of text.
        look.addNewRPr().addNewSz().setVal(BigInteger.TWO);
        return paragraph;
    }
}
