package vn.thucdia.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Painters put the marks where the layout says: pixels in a picture, words in a PDF. */
class PaintedTest {

    private static final int ACCENT = Palette.PAPER.of(Ink.ACCENT).getRGB();
    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void aSolidBarIsFullAHatchedOneHalfAndADottedOneSparse() {
        double solid = inked(Role.CURRENT, true);
        double hatched = inked(Role.PREVIOUS, true);
        double dotted = inked(Role.PLAN, true);
        assertThat(solid).isGreaterThan(0.99);
        assertThat(hatched).isBetween(0.25, 0.55);
        assertThat(dotted).isBetween(0.03, 0.2);
    }

    @Test
    void withoutPatternsTheRolesStillDifferInGrey() {
        assertThat(grey(Role.CURRENT)).isLessThan(0.4);
        assertThat(grey(Role.PREVIOUS)).isBetween(0.6, 0.9);
        assertThat(grey(Role.PLAN)).isGreaterThan(0.98);
    }

    private static double inked(Role role, boolean printed) {
        BufferedImage image = bar(role, printed);
        int inked = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                inked += light(image.getRGB(x, y)) < 0.7 ? 1 : 0;
            }
        }
        return (double) inked / (image.getWidth() * image.getHeight());
    }

    private static double grey(Role role) {
        return light(bar(role, false).getRGB(30, 30));
    }

    private static double light(int rgb) {
        return ((rgb >> 16 & 255) * 0.3 + (rgb >> 8 & 255) * 0.59 + (rgb & 255) * 0.11) / 255;
    }

    /** The inside of a bar, without its edge. */
    private static BufferedImage bar(Role role, boolean printed) {
        Drawing drawing = new Drawing(80, 120, new Patterns(printed).bar(new Area(0, 0, 80, 120), role));
        BufferedImage image = new Picture(Specimens.FONTS).draw(drawing);
        return image.getSubimage(2 * 24 + 6, 2 * 24 + 6, 2 * 80 - 12, 2 * 120 - 12);
    }

    @Test
    void thePictureOfAPageIsTwiceAsLargeAndHoldsItsBars() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Picture(Specimens.FONTS).write(Specimens.page(), true, bytes);
        keep("page.png", bytes.toByteArray());
        BufferedImage image = ImageIO.read(new java.io.ByteArrayInputStream(bytes.toByteArray()));
        assertThat(image.getWidth()).isEqualTo(2 * (1120 + 2 * 24));
        assertThat(image.getRGB(1, 1)).isEqualTo(WHITE);
        assertThat(List.of(1, 2)).anyMatch(row -> holds(image, ACCENT));
    }

    private static boolean holds(BufferedImage image, int rgb) {
        for (int x = 0; x < image.getWidth(); x += 2) {
            for (int y = 0; y < image.getHeight(); y += 2) {
                if (image.getRGB(x, y) == rgb) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aPdfHoldsWordsInEmbeddedFontsAndTheHeadOfTheTableOnEverySheet() throws IOException {
        byte[] sheets = sheets(Specimens.page());
        keep("page.pdf", sheets);
        try (PDDocument pdf = Loader.loadPDF(sheets)) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("So sánh chỉ tiêu", "2.300 ƒ", "125 % kế hoạch", "giữ hạng", "chưa có kế",
                    "Xếp hạng chỉ số cải cách hành chính");
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(pdf.getNumberOfPages());
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(last.getText(pdf)).contains("Chênh lệch", "Sản lượng chè búp tươi 13",
                    "trang %1$d/%1$d · in ngày 27/11/2026".formatted(pdf.getNumberOfPages()), "Tỉnh Lai Châu");
        }
    }

    @Test
    void aPdfIsTaggedEveryChartHasItsWordsAndTheTableIsATable() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheets(Specimens.page()))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            List<PDStructureElement> elements = elements(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertThat(elements).filteredOn(element -> element.getStructureType().equals("Figure"))
                    .hasSize(Specimens.all().size() + 1)
                    .extracting(PDStructureElement::getAlternateDescription).doesNotContainNull()
                    .contains("Xếp hạng: năm 2021 hạng 1; năm 2022 hạng 1. hạng 1 là tốt nhất");
            assertThat(elements).extracting(PDStructureElement::getStructureType).contains("H1", "Table", "TH", "TD");
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> Stream.concat(Stream.of(kid), elements(kid).stream())).toList();
    }

    @Test
    void noSheetAtTheEndHoldsOnlyALineOrTwo() throws IOException {
        for (int rows = 1; rows <= 16; rows++) {
            Page page = Specimens.page();
            DataTable few = new DataTable(page.twin().columns(), page.twin().rows().subList(0, Math.min(rows, 14)), 0);
            byte[] pdf = sheets(new Page(page.title(), page.subtitle(), page.charts().subList(0, 3), page.legend(), few,
                    page.notes()));
            try (PDDocument read = Loader.loadPDF(pdf)) {
                PDFTextStripper last = new PDFTextStripper();
                last.setSortByPosition(true);
                last.setStartPage(read.getNumberOfPages());
                assertThat(last.getText(read).lines().filter(line -> !line.isBlank()).count()).as("%s rows", rows)
                        .isGreaterThanOrEqualTo(5);
            }
        }
    }

    private static byte[] sheets(Page page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PdfSheets(Specimens.FONTS).write(page, true, new PdfSheets.Paper(Locale.forLanguageTag("vi"),
                "Tỉnh Lai Châu", "trang {page}/{pages} · in ngày 27/11/2026"), bytes);
        return bytes.toByteArray();
    }

    /** Beside the other results, for whoever wants to look. */
    private static void keep(String name, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "charts"));
        Files.write(folder.resolve(name), bytes);
    }
}
