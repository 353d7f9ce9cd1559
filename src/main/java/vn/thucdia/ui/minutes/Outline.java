package vn.thucdia.ui.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import vn.thucdia.document.Block;
import vn.thucdia.document.Document;
import vn.thucdia.document.Heading;
import vn.thucdia.document.Heading.Level;
import vn.thucdia.document.Origin;
import vn.thucdia.document.Paragraph;
import vn.thucdia.document.Paragraph.Style;
import vn.thucdia.document.Run;
import vn.thucdia.document.Signatures;
import vn.thucdia.document.Source;
import vn.thucdia.document.Table;

/**
 * The parts of the minutes: opening, one part for each section, closing.
 *
 * @param parts in the order of the document
 */
record Outline(List<Part> parts) {

    /** What a part is. */
    enum Kind {
        OPENING, SECTION, CLOSING
    }

    /**
     * A part with its lines.
     *
     * @param title of a section, with its number; empty for opening and closing, which the screen names
     */
    record Part(Kind kind, String title, Spot spot, List<Line> lines) {

        Part {
            lines = List.copyOf(lines);
        }

        /** Lines with something still to fill in. */
        int blanks() {
            return (int) lines.stream().filter(line -> line.origin().blank()).count();
        }

        /** Lines that come from records of their own. */
        int records() {
            return (int) lines.stream().filter(line -> !Codes.coded(line.origin().sources()).isEmpty()).count();
        }
    }

    /**
     * A line of the outline.
     *
     * @param heading whether it is a heading inside the section
     */
    record Line(Spot spot, String text, boolean heading, Origin origin) {}

    private static final int LONGEST = 48;

    Outline {
        parts = List.copyOf(parts);
    }

    static Outline of(Document document) {
        List<Block> blocks = document.blocks();
        int closing = closing(blocks);
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= closing; at++) {
            boolean section = at < closing && blocks.get(at) instanceof Heading heading
                    && heading.level() == Level.SECTION;
            if (section || at == closing) {
                parts.add(part(parts.isEmpty() ? Kind.OPENING : Kind.SECTION, blocks, from, at));
                from = at;
            }
        }
        parts.add(part(Kind.CLOSING, blocks, closing, blocks.size()));
        return new Outline(parts);
    }

    /** The end of the document that comes from the visit's own fields: when it ended, who signs. */
    private static int closing(List<Block> blocks) {
        int at = blocks.size();
        while (at > 0 && endsIt(blocks.get(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean endsIt(Block block) {
        List<Source> sources = block.origin().sources();
        return block instanceof Signatures
                || block instanceof Paragraph paragraph && paragraph.style() != Paragraph.Style.INFO
                        && !sources.isEmpty()
                        && sources.stream().allMatch(source -> source.kind().equals("visit"));
    }

    private static Part part(Kind kind, List<Block> blocks, int from, int to) {
        List<Line> lines = new ArrayList<>();
        String title = "";
        for (int at = from; at < to; at++) {
            switch (blocks.get(at)) {
                case Heading heading when heading.level() == Level.SECTION -> title = sentence(heading.printed());
                case Heading heading -> lines.add(new Line(Spot.of(at), heading.printed(), true, heading.origin()));
                case Paragraph paragraph when !paragraph.origin().equals(Origin.NONE) -> lines
                        .add(new Line(Spot.of(at), text(paragraph), false, paragraph.origin()));
                case Table table -> rows(at, table, lines);
                default -> {
                    // Letterhead, title, names of tables: the page itself shows them.
                }
            }
        }
        return new Part(kind, title, Spot.of(Math.min(from, blocks.size() - 1)), lines);
    }

    private static void rows(int block, Table table, List<Line> lines) {
        for (int row = 0; row < table.rows().size(); row++) {
            List<List<Run>> cells = table.rows().get(row).cells();
            lines.add(new Line(new Spot(block, row), brief(joined(cells.get(Math.min(1, cells.size() - 1)))), false,
                    table.rows().get(row).origin()));
        }
    }

    private static String text(Paragraph paragraph) {
        String text = joined(paragraph.runs()).replace('\n', ' ').strip();
        int colon = text.indexOf(':');
        if (paragraph.style() == Style.INFO && colon > 0) {
            return text.substring(0, colon);
        }
        return brief(text.replaceFirst("^(\\d+\\.|\\p{L}\\))\\s+", "").replaceFirst("([….\\s:]*…|[;:])$", ""));
    }

    private static String joined(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The first words, as many as a line of the outline may hold. */
    private static String brief(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, LONGEST));
        int blank = cut.lastIndexOf(' ');
        return (blank > 0 ? cut.substring(0, blank) : cut) + "…";
    }

    /** {@code I. KIỂM TRA THỰC ĐỊA} as {@code I. Kiểm tra thực địa}: capitals belong to the paper. */
    private static String sentence(String heading) {
        int text = heading.indexOf(". ") + 2;
        if (text < 2 || text >= heading.length()) {
            return heading;
        }
        int second = heading.offsetByCodePoints(text, 1);
        return heading.substring(0, second) + heading.substring(second).toLowerCase(Locale.ROOT);
    }
}
