package vn.thucdia.document;

import java.util.Locale;

import vn.thucdia.document.Decree30.Align;
import vn.thucdia.document.Decree30.Part;
import vn.thucdia.document.PageSetup.Margins;
import vn.thucdia.document.PageSetup.PageNumbers;

/** The style sheet of the printed page: one class for each part of {@link Decree30}, named as the part in lower case. */
final class PrintCss {

    static final String FAMILY = "Print";

    private PrintCss() {}

    static String className(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    static String of(PageSetup page) {
        StringBuilder css = new StringBuilder(page(page));
        css.append("""
                body { margin: 0; font-family: Print; line-height: %s; word-wrap: break-word; orphans: 2; widows: 2 }
                p { margin: 0 }
                table { width: 100%%; border-collapse: collapse; table-layout: fixed }
                td, th { padding: 0; vertical-align: top; font-weight: normal }
                .rule { height: 0; margin: %spt auto 0 auto; border-top: %spt solid #000 }
                .number { white-space: pre-wrap }
                .repeat { -fs-table-paginate: paginate }
                .data { margin: 2pt 0 %spt 0 }
                .small td p, .small th p { font-size: %spt }
                .data tr, .signatures { page-break-inside: avoid }
                .data td, .data th { border: %spt solid #000; padding: 0 %spt }
                .data td, .data th { vertical-align: middle }
                .signatures { margin-top: %spt }
                .keep { page-break-after: avoid }
                """.formatted(Decree30.SINGLE_LINE, Decree30.RULE_GAP, Decree30.RULE, Decree30.PARAGRAPH_GAP + 2,
                Decree30.SMALL_TABLE_SIZE,
                Decree30.RULE, Decree30.CELL_PADDING, Decree30.PARAGRAPH_GAP + Decree30.SIGNATURES_GAP));
        for (Part part : Part.values()) {
            css.append('.').append(className(part)).append(" { ").append(look(part)).append("}\n");
        }
        return css.toString();
    }

    private static String page(PageSetup page) {
        Margins margins = page.margins();
        String sheet = "@page { size: %smm %smm; margin: %smm %smm %smm %smm }\n".formatted(page.widthMm(),
                page.heightMm(), margins.topMm(), margins.rightMm(), margins.bottomMm(), margins.leftMm());
        if (page.numbers() == PageNumbers.NONE) {
            return sheet;
        }
        return sheet + """
                @page { @top-center { content: counter(page); font-family: Print; font-size: %spt; vertical-align: top;
                        padding-top: %smm } }
                @page :first { @top-center { content: none } }
                """.formatted(Part.PAGE_NUMBER.size, Decree30.PAGE_NUMBER_FROM_TOP_MM);
    }

    private static String look(Part part) {
        StringBuilder look = new StringBuilder();
        look.append("font-size: ").append(part.size).append("pt; ");
        look.append("font-weight: ").append(part.face.bold ? "bold; " : "normal; ");
        look.append("font-style: ").append(part.face.italic ? "italic; " : "normal; ");
        look.append("text-align: ").append(align(part.align)).append("; ");
        look.append("margin: ").append(part.above).append("pt 0 ").append(part.below).append("pt 0; ");
        if (part.firstLineIn) {
            look.append("text-indent: ").append(Decree30.FIRST_LINE_MM).append("mm; ");
        }
        if (part.heading()) {
            look.append("page-break-after: avoid; page-break-inside: avoid; ");
        }
        return look.toString();
    }

    static String align(Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "justify";
        };
    }
}
