package vn.thucdia.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

import vn.thucdia.document.Decree30.Part;
import vn.thucdia.document.Paragraph.Style;

import static org.assertj.core.api.Assertions.assertThat;

class DocxWriterTest {

    private final DocxWriter writer = new DocxWriter();
    private final Document minutes = SampleMinutes.document();

    @Test
    void everyWordStandsInTheFileInTheOrderOfTheReference() throws IOException {
        assertThat(WrittenText.ofDocx(write(minutes))).isEqualTo(WrittenText.reference(minutes));
    }

    @Test
    void everyStyleUsedIsDefinedInTimesNewRomanForEveryScript() throws IOException {
        try (XWPFDocument docx = open(minutes)) {
            for (Part part : Part.values()) {
                XWPFStyle style = docx.getStyles().getStyle(DocxStyles.id(part));
                assertThat(style.getName()).isEqualTo(part.styleName);
                CTFonts fonts = style.getCTStyle().getRPr().getRFontsArray(0);
                assertThat(List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getCs(), fonts.getEastAsia()))
                        .containsOnly("Times New Roman");
            }
            assertThat(docx.getParagraphs()).filteredOn(text -> !text.getText().isBlank())
                    .allMatch(text -> docx.getStyles().styleExist(text.getStyle()));
        }
    }

    @Test
    void theBodyIsFourteenPointsJustifiedWithFirstLineInAndGapBelow() throws IOException {
        try (XWPFDocument docx = open(minutes)) {
            var body = docx.getStyles().getStyle(DocxStyles.id(Part.BODY)).getCTStyle();
            assertThat(body.getRPr().getSzArray(0).getVal()).isEqualTo(BigInteger.valueOf(28));
            assertThat(body.getPPr().getJc().getVal()).isEqualTo(STJc.BOTH);
            assertThat(body.getPPr().getInd().getFirstLine()).isEqualTo(BigInteger.valueOf(720));
            assertThat(body.getPPr().getSpacing().getAfter()).isEqualTo(BigInteger.valueOf(120));
            assertThat(docx.getStyles().getStyle("Normal").getCTStyle().getPPr().isSetWidowControl()).isTrue();
        }
    }

    @Test
    void headingsAreHeadingsAndStayWithTheNextParagraph() throws IOException {
        try (XWPFDocument docx = open(minutes)) {
            XWPFParagraph heading = docx.getParagraphs().stream()
                    .filter(text -> "II. BÁO CÁO CỦA HUYỆN".equals(text.getText()))
                    .findFirst().orElseThrow();
            XWPFStyle style = docx.getStyles().getStyle(heading.getStyle());
            assertThat(style.getName()).isEqualTo("heading 1");
            assertThat(style.getCTStyle().getPPr().isSetKeepNext()).isTrue();
            assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal()).isEqualTo(BigInteger.ZERO);
        }
    }

    @Test
    void wordsThatLeadToWhatFollowsStayWithIt() throws IOException {
        try (XWPFDocument docx = open(minutes)) {
            assertThat(docx.getParagraphs()).filteredOn(text -> text.getText().startsWith("Nội dung:"))
                    .isNotEmpty().allMatch(XWPFParagraph::isKeepNext);
            assertThat(docx.getParagraphs()).filteredOn(text -> text.getText().startsWith("Địa điểm:"))
                    .isNotEmpty().noneMatch(XWPFParagraph::isKeepNext);
        }
    }

    @Test
    void theSheetIsA4WithTheMarginsOfTheDecree() throws IOException {
        try (XWPFDocument docx = open(minutes)) {
            CTSectPr section = docx.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
            assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
            CTPageMar margins = section.getPgMar();
            assertThat(List.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight()))
                    .map(Object::toString).containsExactly("1134", "1134", "1701", "1134");
        }
    }

    @Test
    void thePageNumberIsInTheHeaderButNotOnPageOne() throws IOException {
        try (XWPFDocument docx = open(minutes)) {
            assertThat(docx.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
            var headers = docx.getHeaderFooterPolicy();
            assertThat(headers.getFirstPageHeader().getText()).isBlank();
            XWPFParagraph number = headers.getDefaultHeader().getParagraphs().getFirst();
            assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).contains("PAGE");
            assertThat(docx.getStyles().getStyle(number.getStyle()).getCTStyle().getPPr().getJc().getVal())
                    .isEqualTo(STJc.CENTER);
            assertThat(docx.getHeaderList()).hasSize(2);
            assertThat(headers.getHeader(HeaderFooterType.DEFAULT.toInt())).isNotNull();
        }
    }

    @Test
    void theHeaderOfATableRepeatsAndNumbersStandRight() throws IOException {
        try (XWPFDocument docx = open(minutes)) {
            XWPFTable table = docx.getTables().get(1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isCantSplitRow()).isTrue();
            assertThat(table.getRow(2).getCell(3).getParagraphs().getFirst().getCTPPr().getJc().getVal())
                    .isEqualTo(STJc.RIGHT);
        }
    }

    @Test
    void theFileIsInVietnameseAndSaysItsTitleAndAuthorAndNothingOfTheMachine() throws IOException {
        try (XWPFDocument docx = open(minutes)) {
            assertThat(
                    docx.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal())
                    .isEqualTo("vi-VN");
            var properties = docx.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Biên bản kiểm tra huyện Than Uyên");
            assertThat(properties.getCreator()).isEqualTo("Tổ công tác số 1");
            assertThat(properties.getLastModifiedByUser()).isEqualTo("Tổ công tác số 1");
        }
    }

    @Test
    void nothingInTheFilePointsOutsideIt() throws IOException, InvalidFormatException {
        Document document = OddTexts.with("file:///etc/passwd http://example.org/a.png");
        try (XWPFDocument docx = open(document)) {
            assertThat(docx.getPackagePart().getRelationships()).isNotEmpty()
                    .noneMatch(part -> part.getTargetMode() == TargetMode.EXTERNAL);
            assertThat(docx.getPackage().getRelationships())
                    .noneMatch(part -> part.getTargetMode() == TargetMode.EXTERNAL);
        }
    }

    @Test
    void sourcesAndBlankMarksAreNotPrinted() throws IOException {
        Origin origin = Origin.of(new Source("secret-kind", "secret-id", "BLV·3")).withBlank();
        byte[] file = write(new Document(new Metadata("t", "a"), List.of(new Paragraph(Style.BODY, "câu", origin))));
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                assertThat(new String(parts.readAllBytes(), StandardCharsets.UTF_8)).as(part.getName())
                        .doesNotContain("BLV", "secret");
            }
        }
    }

    @Test
    void oneSignerStandsBesideTheRecipients() throws IOException {
        Document notice = new Document(new Metadata("t", "a"), List.of(new Signatures(
                List.of(new Signatures.Signer(List.of("TM. Ủy ban nhân dân", "Q. Chủ tịch"), "Tống Thanh Hải")),
                List.of("Như trên", "Lưu: VT"), Origin.NONE)));
        try (XWPFDocument docx = open(notice)) {
            XWPFTable table = docx.getTables().getFirst();
            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("Nơi nhận:- Như trên;- Lưu: VT.");
            assertThat(table.getRow(0).getCell(1).getText())
                    .isEqualTo("TM. ỦY BAN NHÂN DÂNQ. CHỦ TỊCHTống\u00A0Thanh\u00A0Hải");
        }
    }

    @ParameterizedTest
    @MethodSource("vn.thucdia.document.OddTexts#all")
    void anyTextIsWrittenAndReadBackTheSame(String odd) throws IOException {
        Document document = OddTexts.with(odd);
        assertThat(WrittenText.ofDocx(write(document))).isEqualTo(WrittenText.reference(document));
    }

    @Test
    void aHundredThousandCharactersAreWritten() throws IOException {
        // Numbers, for a reader of DOCX refuses a file that shrinks too well as an attack.
        String text = IntStream.range(0, 20_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        assertThat(text.length()).isGreaterThan(100_000);
        Document document = OddTexts.with(text);
        assertThat(WrittenText.ofDocx(write(document))).isEqualTo(WrittenText.reference(document));
    }

    private byte[] write(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }

    private XWPFDocument open(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(write(document)));
    }
}
