package vn.thucdia.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thucdia.document.Paragraph.Style;
import vn.thucdia.document.Table.Align;
import vn.thucdia.document.Table.Column;
import vn.thucdia.document.Table.Row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class NoBreakTest {

    private static final List<String> WHOLE = List.of("20/12/2026", "1.200 tấn", "52,2 %", "ngày 13 tháng 6 năm 2023",
            "Đồng chí Nguyễn Thị Hồng Hạnh", "huyện Than Uyên", "1.234.567,5 triệu đồng", "14 giờ 30", "(+3,5%)",
            "125/100 ha");

    @ParameterizedTest
    @ValueSource(strings = {"1.200~tấn", "101,8~%", "ngày~13~tháng~6~năm~2023", "năm~2023", "quý~III/2026",
            "trước ngày~20/12/2026", "14~giờ~30", "Đồng~chí~Lò~Văn~Hưng", "đồng~chí~Vàng~A~Páo, Phó~Chủ~tịch",
            "tại huyện~Than~Uyên,", "xã~Mường~Than.", "Tổ~công~tác số~1", "là Tổ~trưởng.", "135~tỷ~đồng",
            "6~tháng đầu năm~2023",
            "tập trung khai thác tiềm năng", "thu 5 nguồn", "1. Trồng rừng", "Sản lượng chè"})
    void aLineDoesNotEndInside(String marked) {
        assertThat(NoBreak.within(marked.replace('~', ' ')).replace(NoBreak.SPACE, '~')).isEqualTo(marked);
    }

    @Test
    void theLastWordTakesTheOneBeforeAlong() {
        String text = "Phân tích tiềm năng để huyện khai thác tốt hơn nữa mọi lợi thế.";
        assertThat(Run.text(NoBreak.within(List.of(Run.of(text))))).endsWith("lợi\u00A0thế.");
        assertThat(Run.text(NoBreak.within(List.of(Run.bold(text.substring(0, 62)), Run.of(text.substring(62))))))
                .endsWith("lợi\u00A0thế.");
        assertThat(Run.text(NoBreak.within(List.of(Run.of("Địa điểm: nhà văn hóa"))))).doesNotContain("\u00A0");
    }

    @Test
    void noLineOfThePdfEndsInsideWhereverItFalls() throws IOException {
        // Ever longer words before push what must stay whole over every place in the line.
        List<Block> blocks = Stream.iterate(1, i -> i <= 90, i -> i + 1)
                .flatMap(i -> WHOLE.stream().<Block>map(
                        whole -> new Paragraph(Style.BODY,
                                "x".repeat(i % 9 + 1) + " xx".repeat(i / 3) + " " + whole + " hết")))
                .toList();
        Document document = new Document(new Metadata("t", "a"), blocks);
        try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(document).bytes())) {
            String text = new PDFTextStripper().getText(pdf).replace(NoBreak.SPACE, ' ');
            for (String whole : WHOLE) {
                assertThat(text.split(Pattern.quote(whole), -1)).as(whole).hasSize(91);
            }
        }
    }

    @Test
    void bothFilesBreakAtTheSamePlacesAndNoParagraphOfWordHasAHardLineEnd() throws IOException {
        Document document = SampleMinutes.document();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(document, out);
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            List<String> paragraphs = Stream.concat(docx.getParagraphs().stream(),
                    docx.getTables().stream().flatMap(table -> table.getRows().stream())
                            .flatMap(row -> row.getTableCells().stream())
                            .flatMap(cell -> cell.getParagraphs().stream()))
                    .map(XWPFParagraph::getText).toList();
            assertThat(paragraphs).allMatch(text -> !text.contains("\n"));
            String page = PrintPage.of(document, new Rules()).getDocumentElement().getTextContent();
            assertThat(paragraphs).filteredOn(text -> !text.isBlank()).hasSizeGreaterThan(100).allMatch(page::contains);
            assertThat(paragraphs).anyMatch(text -> text.contains("3.500\u00A0tấn"));
        }
    }

    @Test
    void noNumberOfATableIsCut() throws IOException {
        List<Row> rows = Stream.of("102,2%", "1.101,8%").map(share -> Row.of(Origin.NONE, "1",
                "Thu ngân sách nhà nước trên địa bàn", "triệu đồng", "1.234.567,5", "998.765,4", "ước 1.234.567,5",
                share,
                "+235.802,1 (+23,6%)")).toList();
        Table table = new Table(List.of(new Column("TT", 5, Align.CENTRE), new Column("Chỉ tiêu", 29, Align.LEFT),
                new Column("ĐVT", 10, Align.LEFT), new Column("Kế hoạch", 12, Align.RIGHT),
                new Column("Cùng kỳ", 12, Align.RIGHT), new Column("Thực hiện", 16, Align.RIGHT),
                new Column("% kế hoạch", 12, Align.RIGHT), new Column("Tăng, giảm", 14, Align.RIGHT)), rows);
        Document document = new Document(new Metadata("t", "a"), List.of(table));
        try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(document).bytes())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("1.101,8%", "102,2%", "1.234.567,5", "998.765,4", "+235.802,1", "(+23,6%)");
        }
        assertThat(new TableLayout(table, new PrintFonts(), PageSetup.A4_PORTRAIT.textWidth()).widths()).satisfies(
                widths -> assertThat(Arrays.stream(widths).sum())
                        .isCloseTo(PageSetup.A4_PORTRAIT.textWidth(), within(0.01)));
    }
}
