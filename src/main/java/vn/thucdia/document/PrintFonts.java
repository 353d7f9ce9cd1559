package vn.thucdia.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import vn.thucdia.document.Decree30.Face;
import vn.thucdia.document.Decree30.Part;

/**
 * The printed face: Liberation Serif, which has the widths of Times New Roman and every Vietnamese mark, and may be embedded
 * (SIL Open Font License). Taken from the class path, so that a page looks the same on every machine.
 */
final class PrintFonts {

    private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);

    /**
     * Reads a face from the class path. Its ligatures are switched off: official documents have none, words taken out of a PDF stay as
     * they were typed, and the engine would look for them anew in every line.
     */
    static TrueTypeFont read(Face face) throws IOException {
        String style = switch (face) {
            case UPRIGHT -> "Regular";
            case BOLD -> "Bold";
            case ITALIC -> "Italic";
            case BOLD_ITALIC -> "BoldItalic";
        };
        String path = "/liberation/LiberationSerif-" + style + ".ttf";
        try (InputStream bytes = Objects.requireNonNull(PrintFonts.class.getResourceAsStream(path), path)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            return font;
        }
    }

    /** Width of the longest of {@code lines}, in points. */
    double width(List<String> lines, Part part) {
        return lines.stream().mapToDouble(line -> width(line, part)).max().orElse(0);
    }

    /** Width of {@code text} on one line, in points. One thread at a time, for a font reads its tables when it is first asked. */
    synchronized double width(String text, Part part) {
        try {
            TrueTypeFont font = font(part.face);
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            long units = 0;
            for (int point : text.codePoints().toArray()) {
                units += font.getAdvanceWidth(glyphs.getGlyphId(point));
            }
            return units * part.size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font cannot be read", e);
        }
    }

    private TrueTypeFont font(Face face) throws IOException {
        TrueTypeFont font = fonts.get(face);
        if (font == null) {
            font = read(face);
            fonts.put(face, font);
        }
        return font;
    }
}
