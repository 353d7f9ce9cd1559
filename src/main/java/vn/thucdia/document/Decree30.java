package vn.thucdia.document;

import java.util.List;
import java.util.Locale;

/**
 * Every number and fixed word of the typography of official documents, in one place: Decree 30/2020/NĐ-CP of 5 March 2020 on records
 * work, Annex I (form and technique of presentation) and Annex III (forms). Where the decree gives a range, the value is the one its
 * own sample prints; where it is silent the comment says so.
 */
public final class Decree30 {

    /** Annex I, I.1: A4, 210 × 297 mm, text along the long side. */
    public static final double PAGE_WIDTH_MM = 210;
    public static final double PAGE_HEIGHT_MM = 297;

    /** Annex I, I.3: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm. */
    public static final double MARGIN_TOP_MM = 20;
    public static final double MARGIN_BOTTOM_MM = 20;
    public static final double MARGIN_LEFT_MM = 30;
    public static final double MARGIN_RIGHT_MM = 20;

    /** From the upper edge to the page number: the decree says only "centred in the top margin" (Annex I, I.7). */
    public static final double PAGE_NUMBER_FROM_TOP_MM = 10;

    /** Annex I, I.4: Times New Roman, black. */
    public static final String FONT = "Times New Roman";
    /** Line height of "single" for this face, in sizes: its own ascent, descent and gap. Annex I, II.6: single to 1.5 lines. */
    public static final double SINGLE_LINE = 1.15;
    /** Annex I, II.6: the first line stands in by 1 or 1.27 cm. */
    public static final double FIRST_LINE_MM = 12.7;
    /** Annex I, II.6: at least 6 pt between paragraphs. */
    public static final double PARAGRAPH_GAP = 6;

    /** Share of the text width for the left side of the letterhead: leaves the country name room for one line of 12 or 13 pt. */
    public static final double ISSUER_SHARE = 0.40;
    /** Annex I, II.2.b and II.5.a: the rules under issuer and subject are 1/3 to 1/2 as long as the text. */
    public static final double SHORT_RULE = 0.42;
    /** Thickness of every rule, in points; the decree says "solid". */
    public static final double RULE = 0.75;
    /** Room between a text and the rule below it, in points: the decree's samples keep them close. */
    public static final double RULE_GAP = 3;
    /** Room inside the cells of a table, in points; not in the decree. */
    public static final double CELL_PADDING = 4;
    /** Size of a table whose numbers would not fit at its own, in points; not in the decree. */
    static final double SMALL_TABLE_SIZE = 11;
    /** Room for a signature, in points: about four lines, the height of the samples in Annex III. */
    public static final double SIGNATURE_ROOM = 64;

    /** Room below the rule of the subject, in points; not in the decree. */
    public static final double TITLE_GAP = 12;
    /** Fewest ellipses of a line to fill in; not in the decree. */
    static final int SHORTEST_FILL = 10;
    /** Room above the signers, in points, beyond the gap of the last paragraph; not in the decree. */
    public static final double SIGNATURES_GAP = 8;

    /** Annex I, II.1. */
    public static final String COUNTRY_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    /** Annex I, II.9. */
    public static final String RECIPIENTS_LABEL = "Nơi nhận:";
    static final Locale LANGUAGE = Locale.of("vi", "VN");

    /** Letters of points (điểm): no f, j, w, z. Up to {@code o} as the decree's own lists go; beyond, the alphabet's order. */
    private static final List<String> POINT_LETTERS = List.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l",
            "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y");

    /** Where a text stands in its line. */
    enum Align {
        LEFT, CENTRE, RIGHT, JUSTIFIED;

        static Align of(Table.Align column) {
            return switch (column) {
                case LEFT -> LEFT;
                case CENTRE -> CENTRE;
                case RIGHT -> RIGHT;
            };
        }
    }

    /** Upright or italic, light or heavy. */
    enum Face {
        UPRIGHT(false, false), BOLD(true, false), ITALIC(false, true), BOLD_ITALIC(true, true);

        final boolean bold;
        final boolean italic;

        Face(boolean bold, boolean italic) {
            this.bold = bold;
            this.italic = italic;
        }
    }

    /**
     * The components of a document with their looks: Vietnamese name of the style, size in points, face, place in the line, first
     * line in or not, and room above and below in points. The annex gives a range; the value is that of its samples.
     */
    enum Part {
        /** Annex I, II.1.a: 12–13. */
        COUNTRY("Quốc hiệu", 12, Face.BOLD, Align.CENTRE, false, 0, 0),
        /** Annex I, II.1.b: 13–14. */
        MOTTO("Tiêu ngữ", 13, Face.BOLD, Align.CENTRE, false, 0, 0),
        /** Annex I, II.2: 12–13. */
        PARENT("Cơ quan chủ quản", 12, Face.UPRIGHT, Align.CENTRE, false, 0, 0), ISSUER("Cơ quan ban hành", 12,
                Face.BOLD, Align.CENTRE, false, 0, 0),
        /** Annex I, II.3: 13. */
        NUMBER("Số, ký hiệu", 13, Face.UPRIGHT, Align.CENTRE, false, 4, 0),
        /** Annex I, II.4: 13–14. */
        PLACE("Địa danh, thời gian", 13, Face.ITALIC, Align.CENTRE, false, 4, 0),
        /** Annex I, II.5.a: 13–14. */
        KIND("Tên loại văn bản", 14, Face.BOLD, Align.CENTRE, false, 18, 0), SUBJECT("Trích yếu", 14, Face.BOLD,
                Align.CENTRE, false, 0, 0),
        /** Annex I, II.6: 13–14, justified; a fact that runs over its line would be torn apart by that. */
        BODY("Nội dung", 14, Face.UPRIGHT, Align.JUSTIFIED, true, 0, PARAGRAPH_GAP), INFO("Thông tin", 14, Face.UPRIGHT,
                Align.LEFT, true, 0, PARAGRAPH_GAP),
        /** Annex I, II.6: mục and titled khoản bold, điểm upright. */
        SECTION("heading 1", 14, Face.BOLD, Align.LEFT, true, 0, PARAGRAPH_GAP), CLAUSE("heading 2", 14, Face.BOLD,
                Align.JUSTIFIED, true, 0,
                PARAGRAPH_GAP), POINT("heading 3", 14, Face.UPRIGHT, Align.JUSTIFIED, true, 0, PARAGRAPH_GAP),
        /** The decree sets no size inside tables; 12 lets six columns of figures stand beside each other. */
        COLUMN("Tiêu đề cột", 12, Face.BOLD, Align.CENTRE, false, 2, 2), CELL("Ô bảng", 12, Face.UPRIGHT, Align.LEFT,
                false, 2, 2),
        /** Annex I, II.7: 13–14. */
        CAPACITY("Chức vụ người ký", 14, Face.BOLD, Align.CENTRE, false, 0, 0), SIGNER("Họ tên người ký", 14, Face.BOLD,
                Align.CENTRE, false, SIGNATURE_ROOM, 0),
        /** Annex I, II.9: 12 and 11. */
        RECIPIENTS("Nơi nhận", 12, Face.BOLD_ITALIC, Align.LEFT, false, 12, 0), RECIPIENT("Danh sách nơi nhận", 11,
                Face.UPRIGHT, Align.LEFT, false, 0, 0),
        /** Annex I, I.7: 13–14. */
        PAGE_NUMBER("header", 14, Face.UPRIGHT, Align.CENTRE, false, 0, 0);

        final String styleName;
        final double size;
        final Face face;
        final Align align;
        final boolean firstLineIn;
        final double above;
        final double below;

        Part(String styleName, double size, Face face, Align align, boolean firstLineIn, double above, double below) {
            this.styleName = styleName;
            this.size = size;
            this.face = face;
            this.align = align;
            this.firstLineIn = firstLineIn;
            this.above = above;
            this.below = below;
        }

        boolean heading() {
            return this == SECTION || this == CLAUSE || this == POINT;
        }

        static Part of(Heading.Level level) {
            return switch (level) {
                case SECTION -> SECTION;
                case CLAUSE -> CLAUSE;
                case POINT -> POINT;
            };
        }

        static Part of(Paragraph.Style style) {
            return style == Paragraph.Style.INFO ? INFO : BODY;
        }
    }

    private Decree30() {}

    /** {@code I.}, {@code 1.} or {@code a)}, counted from 1 (Annex I, II.6). */
    public static String label(Heading.Level level, int number) {
        return switch (level) {
            case SECTION -> roman(number) + ".";
            case CLAUSE -> number + ".";
            case POINT -> pointLetter(number) + ")";
        };
    }

    /** Letter of a point, counted from 1; past the last letter the count starts again doubled: {@code aa}. */
    static String pointLetter(int number) {
        int letters = POINT_LETTERS.size();
        return POINT_LETTERS.get((number - 1) % letters).repeat((number - 1) / letters + 1);
    }

    static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            roman.repeat(signs[i], rest / values[i]);
            rest %= values[i];
        }
        return roman.toString();
    }

    static String capitals(String text) {
        return Characters.printable(text).toUpperCase(LANGUAGE);
    }

    static List<String> capitals(List<String> lines) {
        return lines.stream().map(Decree30::capitals).toList();
    }
}
