package vn.thucdia.minutes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.app.AppContext;
import vn.thucdia.document.Document;
import vn.thucdia.document.DocxWriter;
import vn.thucdia.document.PdfPages;
import vn.thucdia.document.PdfWriter;
import vn.thucdia.document.PlainText;
import vn.thucdia.entity.Ids;
import vn.thucdia.followup.Line;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.minutes.Issue.Kind;
import vn.thucdia.place.Body;
import vn.thucdia.place.UnitLevel;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Section;
import vn.thucdia.visit.Side;
import vn.thucdia.visit.Site;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

class MinutesComposerTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 6, 14);
    private static final Path LOOK = Path.of("target", "documents");

    /** What the real visit must say on paper, by the words of the records. */
    private static final List<String> FACTS = List.of("BIÊN BẢN", "TỔ CÔNG TÁC SỐ 1", "tại huyện Than Uyên",
            "ngày 13 tháng 6 năm 2023", "Tống Thanh Hải, Quyền Chủ tịch UBND tỉnh", "Cụm công nghiệp Than Uyên",
            "Hồ sơ thiết kế", "Chỉ đạo tại thực địa: …", "3.500", "2.300", "+1.200", "125%", "1/8",
            "Kiến nghị, đề xuất của huyện",
            "Giao huyện Than Uyên:", "Ban Cán sự Đảng UBND tỉnh", "theo quy định", "Q. CHỦ TỊCH UBND TỈNH",
            "Lưu: VT, Hồ sơ");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private AppContext context;

    @BeforeEach
    void open() {
        context = AppContext.open(new DataFolder(temp.resolve("data"), temp.resolve("marks")),
                Clock.fixed(Instant.parse("2023-06-13T07:32:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        context.close();
    }

    private VisitSnapshot snapshot(Visit visit) {
        return context.snapshots().of(visit.id(), TODAY);
    }

    private static String pdfText(Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(document).bytes())) {
            return words(new PDFTextStripper().getText(pdf));
        }
    }

    private static String docxText(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(document, out);
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
                XWPFWordExtractor extractor = new XWPFWordExtractor(docx)) {
            return words(extractor.getText());
        }
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ");
    }

    private static void keep(String name, Document document) throws IOException {
        Files.createDirectories(LOOK);
        Files.write(LOOK.resolve(name + ".pdf"), new PdfWriter().write(document).bytes());
        try (var out = Files.newOutputStream(LOOK.resolve(name + ".docx"))) {
            new DocxWriter().write(document, out);
        }
    }

    @Test
    void whoTakesPartAsSecretarySignsUnlessAnotherIsNamed() {
        Visit visit = SampleVisit.record(context);
        assertThat(kinds(visit)).contains(Kind.SECRETARY).doesNotContain(Kind.CONTENT);
        context.visits().addParticipant(visit.id(), Side.GROUP, ParticipantRole.SECRETARY, "Nguyễn Thị Hồng Hạnh", "");
        assertThat(kinds(visit)).doesNotContain(Kind.SECRETARY);
        assertThat(PlainText.of(new MinutesComposer().compose(snapshot(visit)).document()))
                .contains("Thư ký: Đồng chí Nguyễn Thị Hồng Hạnh");
        context.visits().edit(visit, visit.withGroup(visit.workingGroup(), visit.head(),
                context.people().addPerson("Lò Thị Phương", "", false, null, null).id()));
        assertThat(PlainText.of(new MinutesComposer().compose(snapshot(visit)).document()))
                .contains("Thư ký: Đồng chí Lò Thị Phương");
    }

    @Test
    void theChairTypedWithoutAPostHasThatOfTheOnlyParticipantOfTheName() {
        Visit visit = SampleVisit.record(context);
        context.visits().edit(visit, visit.withGroup(visit.workingGroup(),
                context.people().addPerson("Nguyễn Văn Đạt", "", false, null, null).id(), visit.secretary()));
        assertThat(kinds(visit)).contains(Kind.CHAIR_POSITION);
        context.visits().addParticipant(visit.id(), Side.GROUP, ParticipantRole.MEMBER,
                "Nguyễn Văn Đạt, Phó Chủ tịch UBND tỉnh, Tổ trưởng", "");
        assertThat(kinds(visit)).doesNotContain(Kind.CHAIR_POSITION);
        assertThat(PlainText.of(new MinutesComposer().compose(snapshot(visit)).document()))
                .contains("Chủ trì: Đồng chí Nguyễn Văn Đạt, Phó Chủ tịch UBND tỉnh, Tổ trưởng.");
        context.visits().addParticipant(visit.id(), Side.GUEST, ParticipantRole.MEMBER, "Nguyễn Văn Đạt", "Kế toán");
        assertThat(kinds(visit)).contains(Kind.CHAIR_POSITION);
    }

    @Test
    void minutesWithoutContentAreNotReady() {
        Visit visit = Visit.begin(Ids.natural("test", "empty"),
                context.places().unitsOn(TODAY, UnitLevel.DISTRICT).getFirst().id(), TODAY);
        context.visits().create(visit);
        assertThat(kinds(visit)).contains(Kind.CONTENT);
        assertThat(PlainText.of(new MinutesComposer().compose(snapshot(visit)).document())).contains("Nội dung: …");
    }

    private List<Kind> kinds(Visit visit) {
        return new MinutesComposer().compose(snapshot(visit)).issues().stream().map(Issue::kind).toList();
    }

    @Test
    void theRealVisitStandsWhollyInBothWrittenForms() throws IOException {
        Minutes minutes = new MinutesComposer().compose(snapshot(SampleVisit.record(context)));
        keep("minutes", minutes.document());
        String pdf = pdfText(minutes.document());
        String docx = docxText(minutes.document());
        assertThat(FACTS).allSatisfy(fact -> {
            assertThat(pdf).contains(fact);
            assertThat(docx).contains(fact);
        });
        VisitSnapshot snapshot = context.snapshots().of(context.visits().all().getFirst().id(), TODAY);
        assertThat(snapshot.statements()).allSatisfy(statement -> assertThat(words(PlainText.of(minutes.document())))
                .containsIgnoringCase(words(statement.text().replaceAll("[.;]$", ""))));
    }

    @Test
    void whatIsMissingIsListedPeopleFirstAndPrintsAsDots() {
        Minutes minutes = new MinutesComposer().compose(snapshot(SampleVisit.record(context)));
        assertThat(minutes.issues()).extracting(Issue::kind).containsExactly(Kind.ATTENDANCE, Kind.SECRETARY,
                Kind.HOURS,
                Kind.PLACE, Kind.DIRECTION_DETAIL, Kind.NOT_ITEMISED, Kind.FIGURES, Kind.NO_DEADLINE);
        assertThat(PlainText.of(minutes.document())).contains("Thư ký: ……", "bắt đầu: …… giờ ……, chiều ngày 13");
    }

    @Test
    void aDirectionTypedOnSiteIsPrintedWithWhomAndWhen() {
        Visit visit = SampleVisit.record(context);
        Site site = context.visits().sites(visit.id()).getFirst();
        context.recording().observe(visit.id(), site.id(), Line.of(EntryKind.DIRECTION, "Sửa đường vào cụm.")
                .to(List.of(Body.named("UBND huyện Than Uyên"))).dueOn(LocalDate.of(2023, 6, 30), ""));
        assertThat(PlainText.of(new MinutesComposer().compose(snapshot(visit)).document()))
                .contains("Chỉ đạo tại thực địa: Sửa đường vào cụm "
                        + "(thực hiện: UBND huyện Than Uyên; thời hạn: 30/6/2023).");
    }

    @Test
    void whatWasWorkedOutIsMarkedAndTheRankSaysItsYears() {
        assertThat(PlainText.of(new MinutesComposer().compose(snapshot(SampleVisit.record(context))).document()))
                .contains("2.300\u00A0ƒ", "+52,2%\u00A0ƒ", "ƒ là số suy ra",
                        "1/8 (2021)\u00A0ƒ\n1/8 (2022)\n—\ngiữ\u00A0hạng\u00A0ƒ");
    }

    @Test
    void workGivenAlikeIsSaidOnceBeforeIt() {
        assertThat(PlainText.of(new MinutesComposer().compose(snapshot(SampleVisit.record(context))).document()))
                .containsOnlyOnce("Giao huyện Than Uyên:\na) Khai thác").doesNotContain("thực hiện: huyện Than Uyên");
    }

    @Test
    void aSettledVisitPrintsNoDots() {
        Visit visit = SampleVisit.record(context);
        var secretary = context.people().addPerson("Nguyễn Thị Lan", "Chuyên viên Văn phòng UBND tỉnh", false, null,
                null);
        context.visits().edit(visit,
                visit.withTimes(null, LocalTime.of(14, 0), LocalTime.of(17, 30)).withPlace("Hội trường UBND huyện")
                        .withGroup(visit.workingGroup(), visit.head(), secretary.id()));
        context.visits().addParticipant(visit.id(), Side.INSPECTED, ParticipantRole.MEMBER, "Lò Văn Hương",
                "Chủ tịch UBND huyện");
        Minutes minutes = new MinutesComposer().compose(snapshot(visit));
        assertThat(minutes.issues()).extracting(Issue::kind).doesNotContain(Kind.ATTENDANCE, Kind.SECRETARY, Kind.HOURS,
                Kind.PLACE);
        assertThat(PlainText.of(minutes.document())).contains("14 giờ 00, ngày 13 tháng 6 năm 2023",
                "kết thúc vào 17 giờ 30, ngày 13 tháng 6 năm 2023./.", "Đồng chí Lò Văn Hương, Chủ tịch UBND huyện");
    }

    @Test
    void anEmptyVisitStillMakesMinutes() throws IOException {
        Visit visit = Visit.begin(new vn.thucdia.entity.Ids().create(),
                context.places().unitOn("110", TODAY).orElseThrow().id(), TODAY);
        context.visits().create(visit);
        Minutes minutes = new MinutesComposer().compose(snapshot(visit));
        keep("empty", minutes.document());
        assertThat(pdfText(minutes.document())).contains("Thành phần tham dự: …", "Chủ trì: …");
    }

    @Test
    void theSummaryCountsEveryConclusionAndCutsNoWordsWhereThereIsRoom() {
        VisitSnapshot snapshot = snapshot(SampleVisit.record(context));
        String summary = PlainText.of(new SummaryComposer().compose(snapshot));
        assertThat(summary).contains("Kết luận, việc đã giao (10)", "14 ý kiến, đánh giá và 10 kết luận",
                "phát triển kinh tế - xã hội 6 tháng đầu năm 2023",
                "tạo thu nhập cho người dân bản địa").doesNotContain("…");
    }

    @Test
    void whoChairsIsASentence() {
        Minutes minutes = new MinutesComposer().compose(snapshot(SampleVisit.record(context)));
        assertThat(PlainText.of(minutes.document())).contains("Quyền Chủ tịch UBND tỉnh, Tổ trưởng.");
    }

    @Test
    void theSummaryFitsOnePageAlsoOfALongVisit() throws IOException {
        Visit visit = SampleVisit.record(context);
        keep("summary", new SummaryComposer().compose(snapshot(visit)));
        for (int i = 0; i < 30; i++) {
            context.recording().say(visit.id(),
                    Line.of(EntryKind.CONCLUSION, "Tập trung chỉ đạo thực hiện đồng bộ các giải pháp. ".repeat(6))
                            .saidBy(null, Section.CONCLUSION));
            context.recording().say(visit.id(),
                    Line.of(EntryKind.PETITION, "Đề nghị tỉnh xem xét bố trí vốn cho các công trình. ".repeat(6))
                            .saidBy(null, Section.UNIT_REMARKS));
        }
        Document summary = new SummaryComposer().compose(snapshot(visit));
        keep("summary-long", summary);
        try (PdfPages pages = PdfPages.open(new PdfWriter().write(summary).bytes())) {
            assertThat(pages.count()).isEqualTo(1);
        }
    }
}
