package vn.thucdia.document;

import java.math.BigInteger;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import vn.thucdia.document.Decree30.Align;
import vn.thucdia.document.Decree30.Part;

/**
 * The named styles of a DOCX file: one for each part of {@link Decree30}, so that a secretary who goes on in an office program
 * changes a style once and not every paragraph.
 */
final class DocxStyles {

    private static final String NORMAL = "Normal";

    private DocxStyles() {}

    /** The id paragraphs refer to. */
    static String id(Part part) {
        return switch (part) {
            case SECTION -> "Heading1";
            case CLAUSE -> "Heading2";
            case POINT -> "Heading3";
            case PAGE_NUMBER -> "Header";
            default -> "Nd30" + part.name().charAt(0) + part.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }

    static void addTo(XWPFDocument docx, Locale language) {
        XWPFStyles styles = docx.createStyles();
        CTDocDefaults defaults = styles.getCtStyles().isSetDocDefaults()
                ? styles.getCtStyles().getDocDefaults()
                : styles.getCtStyles().addNewDocDefaults();
        CTRPr text = (defaults.isSetRPrDefault() ? defaults.getRPrDefault() : defaults.addNewRPrDefault()).addNewRPr();
        font(text);
        size(text, Part.BODY.size);
        text.addNewLang().setVal(language.toLanguageTag());
        CTStyle normal = style(NORMAL, "Normal");
        normal.setDefault(true);
        normal.addNewQFormat();
        font(normal.addNewRPr());
        CTPPrGeneral plain = normal.addNewPPr();
        plain.addNewWidowControl();
        spacing(plain, 0, 0);
        styles.addStyle(new XWPFStyle(normal, styles));
        for (Part part : Part.values()) {
            styles.addStyle(new XWPFStyle(style(part), styles));
        }
    }

    private static CTStyle style(Part part) {
        CTStyle style = style(id(part), part.styleName);
        style.addNewBasedOn().setVal(NORMAL);
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        if (part.heading()) {
            paragraph.addNewKeepNext();
            paragraph.addNewKeepLines();
        }
        spacing(paragraph, part.above, part.below);
        if (part.firstLineIn) {
            CTInd indent = paragraph.addNewInd();
            indent.setFirstLine(twips(PageSetup.points(Decree30.FIRST_LINE_MM)));
        }
        paragraph.addNewJc().setVal(justification(part.align));
        if (part.heading()) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(part.ordinal() - Part.SECTION.ordinal()));
        }
        CTRPr text = style.addNewRPr();
        font(text);
        if (part.face.bold) {
            text.addNewB();
        }
        if (part.face.italic) {
            text.addNewI();
        }
        size(text, part.size);
        return style;
    }

    private static CTStyle style(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        return style;
    }

    /** All four, since office programs fall back to another face in table cells for the ones left out. */
    private static void font(CTRPr text) {
        CTFonts fonts = text.addNewRFonts();
        fonts.setAscii(Decree30.FONT);
        fonts.setHAnsi(Decree30.FONT);
        fonts.setCs(Decree30.FONT);
        fonts.setEastAsia(Decree30.FONT);
    }

    private static void size(CTRPr text, double points) {
        BigInteger halfPoints = BigInteger.valueOf(Math.round(points * 2));
        text.addNewSz().setVal(halfPoints);
        text.addNewSzCs().setVal(halfPoints);
    }

    private static void spacing(CTPPrGeneral paragraph, double above, double below) {
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(twips(above));
        spacing.setAfter(twips(below));
        // 240 twentieths of a line are single spacing.
        spacing.setLine(BigInteger.valueOf(240));
        spacing.setLineRule(STLineSpacingRule.AUTO);
    }

    static STJc.Enum justification(Align align) {
        return switch (align) {
            case LEFT -> STJc.LEFT;
            case CENTRE -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
            case JUSTIFIED -> STJc.BOTH;
        };
    }

    /** Points as twentieths of a point, the measure of DOCX. */
    static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }
}
