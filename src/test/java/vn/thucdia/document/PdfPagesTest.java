package vn.thucdia.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

import vn.thucdia.document.Paragraph.Style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PdfPagesTest {

    private final Document minutes = SampleMinutes.document();
    private final Pdf pdf = new PdfWriter().write(minutes);

    @Test
    void aPageIsDrawnAtTheScaleAskedFor() {
        try (PdfPages pages = PdfPages.open(pdf.bytes())) {
            BufferedImage image = pages.render(0, 1.5);
            assertThat(image.getWidth()).isBetween((int) (pages.width(0) * 1.5) - 1, (int) (pages.width(0) * 1.5) + 1);
            assertThat(image.getHeight()).isBetween((int) (pages.height(0) * 1.5) - 1,
                    (int) (pages.height(0) * 1.5) + 1);
            assertThat(new Color(image.getRGB(2, 2))).isEqualTo(Color.WHITE);
            assertThat(darkPixels(image)).isGreaterThan(2_000);
        }
    }

    @Test
    void everyBlockAndEveryRowHasAnAnchor() {
        for (int block = 0; block < minutes.blocks().size(); block++) {
            int index = block;
            assertThat(pdf.anchors()).anyMatch(anchor -> anchor.block() == index && anchor.row() == Anchor.WHOLE);
            if (minutes.blocks().get(block) instanceof Table table) {
                List<Integer> rows = pdf.anchors().stream()
                        .filter(anchor -> anchor.block() == index && anchor.row() >= 0)
                        .map(Anchor::row).distinct().toList();
                assertThat(rows).isEqualTo(IntStream.range(0, table.rows().size()).boxed().toList());
            }
        }
    }

    @Test
    void theTextOfAParagraphStandsBetweenTheEdgesOfItsAnchorsAndNothingElseDoes() throws IOException {
        try (PDDocument opened = Loader.loadPDF(pdf.bytes())) {
            for (int block = 0; block < minutes.blocks().size(); block++) {
                if (minutes.blocks().get(block) instanceof Paragraph paragraph) {
                    assertThat(textAt(opened, pdf, block))
                            .isEqualTo(WrittenText.squeezed(Run.text(paragraph.printed())));
                }
            }
        }
    }

    @Test
    void aParagraphOverTwoPagesHasAnAnchorOnEach() throws IOException {
        String text = "Một câu dài để chia trang. ".repeat(300).strip();
        Document document = new Document(new Metadata("t", "a"),
                List.of(new Paragraph(Style.BODY, "Mở đầu"), new Paragraph(Style.BODY, text + "\n" + text)));
        Pdf written = new PdfWriter().write(document);
        assertThat(written.anchors().stream().filter(anchor -> anchor.block() == 1).map(Anchor::page))
                .hasSizeGreaterThan(1).doesNotHaveDuplicates().isSorted();
        try (PDDocument opened = Loader.loadPDF(written.bytes())) {
            assertThat(textAt(opened, written, 1)).isEqualTo(WrittenText.squeezed(text + text));
        }
    }

    @Test
    void blocksFollowOneAnotherDownThePages() {
        List<Anchor> whole = pdf.anchors().stream().filter(anchor -> anchor.row() == Anchor.WHOLE).toList();
        assertThat(whole).isSortedAccordingTo((a, b) -> a.page() != b.page()
                ? Integer.compare(a.page(), b.page())
                : Double.compare(a.top(), b.top()));
    }

    @Test
    void thePagesCanBeHandedToThePrinter() {
        try (PdfPages pages = PdfPages.open(pdf.bytes())) {
            assertThat(pages.pageable().getNumberOfPages()).isEqualTo(pages.count());
        }
    }

    @Test
    void whatIsNotAPdfIsRefused() {
        assertThatThrownBy(() -> PdfPages.open(new byte[]{1, 2, 3})).isInstanceOf(UncheckedIOException.class);
    }

    private static String textAt(PDDocument opened, Pdf pdf, int block) {
        return pdf.anchors().stream().filter(anchor -> anchor.block() == block && anchor.row() == Anchor.WHOLE)
                .map(anchor -> text(opened, anchor)).collect(Collectors.joining());
    }

    private static String text(PDDocument opened, Anchor anchor) {
        try {
            return WrittenText.squeezed(Glyphs.of(opened, opened.getPage(anchor.page()))
                    .between(anchor.top(), anchor.top() + anchor.height()).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long darkPixels(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFF) < 100).count();
    }
}
