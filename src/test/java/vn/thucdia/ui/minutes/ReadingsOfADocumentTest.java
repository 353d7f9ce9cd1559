package vn.thucdia.ui.minutes;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thucdia.document.Document;
import vn.thucdia.document.Heading;
import vn.thucdia.document.Heading.Level;
import vn.thucdia.document.Metadata;
import vn.thucdia.document.Origin;
import vn.thucdia.document.Paragraph;
import vn.thucdia.document.Paragraph.Style;
import vn.thucdia.document.PdfWriter;
import vn.thucdia.document.Signatures;
import vn.thucdia.document.Source;
import vn.thucdia.document.Table;
import vn.thucdia.document.Table.Align;
import vn.thucdia.document.Title;
import vn.thucdia.minutes.Issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the screen reads out of a document: its outline, its marks, the place of an issue. */
class ReadingsOfADocumentTest {

    private static final Origin VISIT = Origin.of(new Source("visit", "v", ""));

    private final Document document = new Document(new Metadata("Biên bản", ""), List.of(
            new Title("Biên bản", List.of("Kiểm tra"), VISIT),
            new Paragraph(Style.INFO, "Thời gian bắt đầu: …… giờ ……", VISIT.withBlank()),
            new Paragraph(Style.INFO, "Thư ký: ………", VISIT.withBlank()),
            new Paragraph(Style.INFO, "Nội dung:"),
            new Heading(Level.SECTION, 1, "Kiểm tra thực địa"),
            new Heading(Level.CLAUSE, 1, "Cụm công nghiệp", Origin.of(new Source("site", "s", ""))),
            new Paragraph(Style.DASH, "Hạ tầng kỹ thuật.", of("observation", "o1", "TĐ·1")),
            new Paragraph(Style.DASH, "Chỉ đạo tại thực địa: ……………", of("observation", "o3", "TĐ·3").withBlank()),
            new Heading(Level.SECTION, 2, "Báo cáo của huyện"),
            new Paragraph(Style.ITEM, "1. Kinh tế giữ đà phát triển.", of("statement", "b1", "BLV·1")),
            new Table(List.of(new Table.Column("TT", 1, Align.LEFT), new Table.Column("Chỉ tiêu", 4, Align.LEFT)),
                    List.of(Table.Row.of(of("visit_indicator", "c1", "CT·1 ƒ"), "1", "Chè búp tươi"))),
            new Paragraph(Style.BODY, "Cuộc họp kết thúc vào …… giờ ……", VISIT.withBlank()),
            new Signatures(List.of(new Signatures.Signer(List.of("Thư ký"), ""),
                    new Signatures.Signer(List.of("Chủ tọa"), "")), List.of(), VISIT)));

    private static Origin of(String kind, String id, String label) {
        return Origin.of(new Source(kind, id, label));
    }

    @Test
    void theOutlineHasOpeningSectionsAndClosing() {
        assertThat(Outline.of(document).parts()).extracting(Outline.Part::kind, Outline.Part::title,
                Outline.Part::blanks, Outline.Part::records)
                .containsExactly(tuple(Outline.Kind.OPENING, "", 2, 0),
                        tuple(Outline.Kind.SECTION, "I. Kiểm tra thực địa", 1, 2),
                        tuple(Outline.Kind.SECTION, "II. Báo cáo của huyện", 0, 2),
                        tuple(Outline.Kind.CLOSING, "", 1, 0));
    }

    @Test
    void linesOfTheOutlineDropNumbersDotsAndWhatFollowsAName() {
        List<String> lines = Outline.of(document).parts().stream().flatMap(part -> part.lines().stream())
                .map(Outline.Line::text).toList();

        assertThat(lines).containsSubsequence("Thời gian bắt đầu", "Thư ký", "1. Cụm công nghiệp", "Hạ tầng kỹ thuật.",
                "Chỉ đạo tại thực địa", "Kinh tế giữ đà phát triển.", "Chè búp tươi");
    }

    @Test
    void theBlanksOfAnEmptyVisitBelongToTheOpening() {
        Document empty = new Document(document.metadata(), List.of(document.blocks().get(0), document.blocks().get(1),
                document.blocks().get(2), new Paragraph(Style.INFO, "Nội dung: ………", VISIT.withBlank()),
                document.blocks().get(11), document.blocks().get(12)));

        assertThat(Outline.of(empty).parts()).extracting(Outline.Part::kind, Outline.Part::blanks)
                .containsExactly(tuple(Outline.Kind.OPENING, 3), tuple(Outline.Kind.CLOSING, 1));
    }

    @Test
    void aDocumentWithoutSectionsHasOpeningAndClosingOnly() {
        Document bare = new Document(document.metadata(), List.of(document.blocks().get(1), document.blocks().get(3),
                document.blocks().get(11), document.blocks().get(12)));

        assertThat(Outline.of(bare).parts()).extracting(Outline.Part::kind).containsExactly(Outline.Kind.OPENING,
                Outline.Kind.CLOSING);
    }

    @Test
    void everyPieceHasAMarkAndATableOneForEachRow() {
        List<Mark> marks = Mark.of(document, new PdfWriter().write(document).anchors());

        assertThat(marks).filteredOn(mark -> mark.spot().block() == 10).singleElement()
                .satisfies(mark -> assertThat(mark.spot().row()).isZero())
                .satisfies(mark -> assertThat(mark.coded()).extracting(Source::label).containsExactly("CT·1 ƒ"));
        assertThat(marks).extracting(Mark::top).isSorted();
        assertThat(marks).filteredOn(mark -> mark.origin().blank()).hasSize(4);
    }

    @Test
    void anIssueIsFoundWhereTheWordsAreMissing() {
        assertThat(IssueSpot.of(document, new Issue(Issue.Kind.HOURS, List.of()))).contains(Spot.of(1));
        assertThat(IssueSpot.of(document, new Issue(Issue.Kind.SECRETARY, List.of()))).contains(Spot.of(2));
        assertThat(IssueSpot.of(document, new Issue(Issue.Kind.DIRECTION_DETAIL,
                List.of(new Source("observation", "o3", "TĐ·3"))))).contains(Spot.of(7));
        assertThat(IssueSpot.of(document,
                new Issue(Issue.Kind.FIGURES, List.of(new Source("visit_indicator", "c1", "CT·1")))))
                .contains(new Spot(10, 0));
        assertThat(IssueSpot.of(document, new Issue(Issue.Kind.PLACE, List.of()))).isEmpty();
    }

    @Test
    void codesOfSeveralRecordsAreBrief() {
        Source first = new Source("observation", "1", "TĐ·1");
        Source second = new Source("observation", "2", "TĐ·2");
        Source other = new Source("statement", "3", "BLV·12");

        assertThat(Codes.brief(List.of(first))).isEqualTo("TĐ·1");
        assertThat(Codes.brief(List.of(first, second))).isEqualTo("TĐ·1–2");
        assertThat(Codes.brief(List.of(first, other))).isEqualTo("TĐ·1 +1");
        assertThat(Codes.brief(List.of())).isEmpty();
    }
}
