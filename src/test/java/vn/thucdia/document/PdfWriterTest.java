package vn.thucdia.document;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thucdia.document.Paragraph.Style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PdfWriterTest {

    private static final double MM = 72 / 25.4;

    private final PdfWriter writer = new PdfWriter();
    private final Document minutes = SampleMinutes.document();

    @Test
    void everyWordStandsInThePdfInTheOrderOfTheReference() {
        assertThat(WrittenText.ofPdf(writer.write(minutes), minutes)).isEqualTo(WrittenText.reference(minutes));
    }

    @Test
    void everyFontIsEmbeddedAndNoOtherThanThePrintedFaceIsUsed() throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument pdf = Loader.loadPDF(writer.write(minutes).bytes())) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
        }
        assertThat(names).containsExactly("LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-BoldItalic",
                "LiberationSerif-Italic");
    }

    @Test
    void thePageIsA4AndTheTextKeepsTheMarginsOfTheDecree() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(writer.write(minutes).bytes())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(3);
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isCloseTo((float) (210 * MM), within(0.5f));
                assertThat(page.getMediaBox().getHeight()).isCloseTo((float) (297 * MM), within(0.5f));
                Glyphs glyphs = Glyphs.of(pdf, page).below(20 * MM);
                assertThat(glyphs.left()).isBetween(30 * MM - 1, 45 * MM);
                assertThat(glyphs.right()).isLessThanOrEqualTo(190 * MM + 1);
                assertThat(glyphs.bottom()).isLessThanOrEqualTo(277 * MM);
            }
        }
    }

    @Test
    void pageNumbersStandCentredInTheTopMarginButNotOnPageOne() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(writer.write(minutes).bytes())) {
            assertThat(Glyphs.of(pdf, pdf.getPage(0)).above(20 * MM).text()).isEmpty();
            for (int page = 1; page < pdf.getNumberOfPages(); page++) {
                Glyphs number = Glyphs.of(pdf, pdf.getPage(page)).above(20 * MM);
                assertThat(number.text()).isEqualTo(Integer.toString(page + 1));
                assertThat(number.size()).isCloseTo(14, within(0.1));
                assertThat((number.left() + number.right()) / 2).isCloseTo((30 + 160 / 2.0) * MM, within(1.0));
            }
        }
    }

    @Test
    void wordsThatLeadToWhatFollowsNeverStandAloneAtTheFootOfAPage() throws IOException {
        for (int before = 25; before < 35; before++) {
            List<Block> blocks = new ArrayList<>(
                    Collections.nCopies(before, new Paragraph(Style.INFO, "Thư ký: Lò Văn Minh")));
            blocks.add(new Paragraph(Style.INFO, "Nội dung:"));
            blocks.add(new Paragraph(Style.BODY, "Đường vào cụm công nghiệp đã thông xe."));
            try (PDDocument pdf = Loader.loadPDF(writer.write(new Document(minutes.metadata(), blocks)).bytes())) {
                PDFTextStripper first = new PDFTextStripper();
                first.setEndPage(1);
                assertThat(first.getText(pdf).strip()).as("%s lines before", before).doesNotEndWith("Nội dung:");
            }
        }
    }

    @Test
    void aPageSetupWithoutNumbersPrintsNone() throws IOException {
        PageSetup a4 = PageSetup.A4_PORTRAIT;
        PageSetup bare = new PageSetup(a4.widthMm(), a4.heightMm(), a4.margins(), PageSetup.PageNumbers.NONE);
        Document document = new Document(minutes.metadata(), bare, minutes.blocks());
        try (PDDocument pdf = Loader.loadPDF(writer.write(document).bytes())) {
            assertThat(Glyphs.of(pdf, pdf.getPage(1)).above(20 * MM).text()).isEmpty();
        }
    }

    @Test
    void theFileSaysItsTitleAuthorAndLanguageAndNothingOfTheMachine() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(writer.write(minutes).bytes())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Biên bản kiểm tra huyện Than Uyên");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Tổ công tác số 1");
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void aTableOverSeveralPagesRepeatsItsHeader() {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            rows.add(Table.Row.of(Origin.NONE, "dòng " + i));
        }
        Table table = new Table(List.of(new Table.Column("Tên cột", 1, Table.Align.LEFT)), rows);
        Pdf pdf = writer.write(new Document(new Metadata("t", "a"), List.of(table)));
        try (PdfPages pages = PdfPages.open(pdf.bytes())) {
            assertThat(pages.count()).isGreaterThan(1);
            for (int page = 0; page < pages.count(); page++) {
                assertThat(pages.text(page, 0)).contains("Tên cột");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vn.thucdia.document.OddTexts#all")
    void anyTextCanBePrintedAnywhere(String odd) {
        try (PdfPages pages = PdfPages.open(writer.write(OddTexts.with(odd)).bytes())) {
            assertThat(WrittenText.squeezed(pages.text(0, 0))).contains(WrittenText.squeezed(Decree30.COUNTRY_NAME));
        }
    }

    @Test
    void markupThatSomebodyTypedStaysText() {
        String typed = "<b>&amp;</b> </style><script>x()</script> ]]>";
        Document document = new Document(new Metadata("t", "a"), List.of(new Paragraph(Style.BODY, typed)));
        assertThat(WrittenText.ofPdf(writer.write(document), document)).isEqualTo(WrittenText.squeezed(typed));
    }

    @Test
    void decomposedMarksPrintPrecomposed() {
        String name = "Nguyễn Thị Hường, ủy ban đã";
        Document document = new Document(new Metadata("t", "a"),
                List.of(new Paragraph(Style.BODY, Normalizer.normalize(name, Normalizer.Form.NFD))));
        assertThat(WrittenText.ofPdf(writer.write(document), document)).isEqualTo(WrittenText.squeezed(name));
    }

    @Test
    void aCharacterWithoutAGlyphPrintsAsABox() {
        Document document = new Document(new Metadata("t", "a"), List.of(new Paragraph(Style.BODY, "a😀b")));
        assertThat(WrittenText.ofPdf(writer.write(document), document)).isEqualTo("a□b");
    }

    @Test
    void aHundredThousandCharactersPrintInReasonableTime() {
        for (String text : List.of("chè búp tươi ".repeat(7_700), "x".repeat(100_000))) {
            Document document = new Document(new Metadata("t", "a"), List.of(new Paragraph(Style.BODY, text)));
            // Of this thread alone: a busy machine is no slow program.
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long start = threads.getCurrentThreadCpuTime();
            Pdf pdf = writer.write(document);
            assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(30));
            assertThat(WrittenText.ofPdf(pdf, document)).isEqualTo(WrittenText.reference(document));
        }
    }

    @Test
    void tensOfThousandsOfCharactersInEveryPlacePrintInReasonableTime() {
        Document document = OddTexts.with("chè búp tươi ".repeat(2_000));
        // Of this thread alone: a busy machine is no slow program.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Pdf pdf = writer.write(document);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(30));
        try (PdfPages pages = PdfPages.open(pdf.bytes())) {
            assertThat(pages.count()).isGreaterThan(10);
        }
    }
}
