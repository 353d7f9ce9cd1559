package vn.thucdia.document;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the letters of a page stand, in points from its upper left corner. */
record Glyphs(List<TextPosition> positions) {

    static Glyphs of(PDDocument document, PDPage page) throws IOException {
        List<TextPosition> positions = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (!text.getUnicode().isBlank()) {
                    positions.add(text);
                }
            }
        };
        int number = document.getPages().indexOf(page) + 1;
        reader.setStartPage(number);
        reader.setEndPage(number);
        reader.writeText(document, new StringWriter());
        return new Glyphs(positions);
    }

    Glyphs above(double y) {
        return new Glyphs(positions.stream().filter(text -> text.getYDirAdj() < y).toList());
    }

    Glyphs below(double y) {
        return new Glyphs(positions.stream().filter(text -> text.getYDirAdj() >= y).toList());
    }

    /** The part whose base lines lie between two heights. */
    Glyphs between(double top, double bottom) {
        return below(top).above(bottom);
    }

    String text() {
        return positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    double left() {
        return positions.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
    }

    double right() {
        return positions.stream().mapToDouble(text -> text.getXDirAdj() + text.getWidthDirAdj()).max().orElseThrow();
    }

    double bottom() {
        return positions.stream().mapToDouble(TextPosition::getYDirAdj).max().orElseThrow();
    }

    double size() {
        return positions.getFirst().getYScale();
    }
}
