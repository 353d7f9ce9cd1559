package vn.thucdia.ui.journey;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.thucdia.app.AppContext;
import vn.thucdia.exchange.JsonExport;
import vn.thucdia.exchange.JsonImport;

import static org.assertj.core.api.Assertions.assertThat;

/** From an empty folder to the papers, by the screens only: the whole of the visit to Than Uyên. */
@ExtendWith(ApplicationExtension.class)
class SeedVisitJourneyTest {

    private static final String GENERAL = "Kinh tế tổng hợp";
    private static final String AT_ONCE = "Nhóm kiến nghị trả lời được ngay";
    private static final String BY_SECTOR = "Nhóm kiến nghị thuộc lĩnh vực các ngành";
    private static final String MAJOR = "Nhóm vấn đề lớn";
    private static final String SUBJECT = "tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội";
    private static final String NOTE = "Nguồn chỉ ghi “chiều nay (13/6)”, năm suy ra từ nội dung.";
    private static final String DIFFICULTY = "làm rõ thêm một số khó khăn, vướng mắc";
    private static final String ANSWER = "trả lời một phần kiến nghị của huyện";

    private final Hand hand = new Hand();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;
    @SuppressWarnings("NullAway.Init")
    private SeedCase seed;

    @Start
    void start(Stage unused) throws Exception {
        assertThat(unused.isShowing()).isFalse();
        seed = SeedCase.read();
    }

    @Test
    void everyFactOfTheVisitIsEnteredByTheScreensAndStandsInThePapers() throws Exception {
        Path papers = Files.createDirectories(Program.papers(home));
        try (Program program = Program.start(home)) {
            new FirstRunPage(hand).begin("Trần Thu Hà", "Tổ công tác số 1");
            new NewVisitPage(hand).create("than uyên", "13/6", "Chiều", SUBJECT, head());
            attendance();
            field();
            report();
            petitions();
            replies();
            conclusion();
            assignments();
            indicators();
            export(papers.resolve("minutes"));
        }
        String docx = Papers.docx(papers.resolve("minutes.docx"));
        String pdf = Papers.pdf(papers.resolve("minutes.pdf"));
        for (String fact : seed.facts()) {
            assertThat(docx).as("DOCX: " + fact).contains(Papers.plain(fact));
            assertThat(pdf).as("PDF: " + fact).contains(Papers.plain(fact));
        }
        reopened(papers, docx, pdf);
        sound();
    }

    private String head() {
        return seed.text("/visit/leader/name");
    }

    private String present(int at) {
        return seed.attending().get(at);
    }

    private void attendance() {
        AttendancePage page = new AttendancePage(hand);
        page.open();
        page.title(head(), seed.text("/visit/leader/position"));
        page.add("Tổ công tác", present(0), "Thành viên", true);
        page.add("Địa phương", present(1), "Báo cáo", true);
        page.add("Địa phương", present(2), "Dự họp", true);
        page.add("Địa phương", present(3), "Dự họp", true);
        page.add("Địa phương", mentioned(), "Chỉ được nhắc đến", false);
        page.subject(SUBJECT, "6 tháng đầu năm 2023");
        page.continues();
        page.note(NOTE);
        page.close();
    }

    private String mentioned() {
        return seed.text("/participants/5/description");
    }

    private void field() {
        FieldPage page = new FieldPage(hand);
        page.open();
        page.addFirstSite("Cụm công nghiệp Than Uyên", "Hạ tầng kỹ thuật");
        page.addDossier("Hồ sơ thiết kế");
        List<String> done = seed.texts("/sites/0/activities", "");
        page.type("Ghi nhận", done.get(0));
        page.record("Ghi nhận", done.get(1));
        page.record("Chỉ đạo", done.get(2));
        page.detail(done.get(2), "Tổ công tác " + done.get(2));
        page.linkDossier(done.get(1), "HS·1 Hồ sơ thiết kế");
    }

    private void report() {
        SessionPage page = new SessionPage(hand);
        page.open();
        page.speaker(present(1));
        List<String> said = seed.texts("/qualitative_statements", "text");
        tell(page, said.get(0), GENERAL);
        tell(page, printed(0), "Nông nghiệp, thủy sản");
        tell(page, printed(1), "Lâm nghiệp");
        tell(page, said.get(1), "Văn hóa - xã hội");
        tell(page, said.get(2), "Y tế");
        tell(page, said.get(3) + "; " + printed(2) + " (" + seed.text("/indicators/2/rank/ranked_by") + " xếp)",
                "Cải cách hành chính, chuyển đổi số");
        for (String action : seed.texts("/actions_already_taken_by_district", "text")) {
            tell(page, action, "Đầu tư công");
        }
        page.speaker(present(2));
        page.type("Khó khăn", DIFFICULTY);
        page.withoutItems(DIFFICULTY);
        page.speaker(present(3));
        String raised = "nêu kiến nghị, đề xuất để " + seed.text("/petitions/purpose");
        page.say("Kiến nghị", raised);
        page.withoutItems(raised);
    }

    private static void tell(SessionPage page, String text, String sector) {
        page.say("Ghi nhận", text + " #" + sector, text);
    }

    private String printed(int indicator) {
        return seed.text("/indicators/" + indicator + "/as_printed");
    }

    private void petitions() {
        FollowupPage page = new FollowupPage(hand);
        page.open();
        page.choose("KN·1");
        page.text(AT_ONCE);
        page.purpose(seed.text("/petitions/purpose"));
        petition(page, BY_SECTOR, "Theo lĩnh vực");
        petition(page, MAJOR, "Vấn đề lớn");
    }

    private void petition(FollowupPage page, String text, String route) {
        page.addPetition(text);
        page.choose(text);
        page.route(route);
        page.notItemised();
        page.purpose(seed.text("/petitions/purpose"));
    }

    private void replies() {
        SessionPage page = new SessionPage(hand);
        page.open();
        page.speaker(present(0));
        page.begin(AT_ONCE, "Trả lời ngay");
        page.enter(ANSWER, ANSWER);
        page.say("Ghi nhận", "phân tích tiềm năng, lợi thế cần phát huy");
    }

    private void conclusion() {
        SessionPage page = new SessionPage(hand);
        page.speakerByKey(KeyCode.DIGIT1, head());
        seed.texts("/conclusions/assessments", "text").forEach(text -> page.say("Đánh giá", text));
        page.say("Khó khăn", String.join("; ", seed.texts("/difficulties/general_context_named_by_chair", "")) + " #"
                + GENERAL, seed.text("/difficulties/general_context_named_by_chair/0"));
        List<String> sectors = List.of(GENERAL, "Du lịch", "Kinh tế", "Du lịch", "Đầu tư công", GENERAL);
        List<String> directives = seed.texts("/conclusions/directives_to_district", "text");
        for (int at = 0; at < directives.size(); at++) {
            page.say("Kết luận", directives.get(at) + " #" + sectors.get(at) + " @huyện Than Uyên",
                    directives.get(at));
        }
        page.begin(BY_SECTOR, "Giao việc");
        String first = "phối hợp giải quyết " + seed.text("/assignments/0/subject");
        page.enter(first + " @các sở, ngành theo chức năng, nhiệm vụ", first);
        page.begin(MAJOR, "Giao việc");
        String second = "tổng hợp, báo cáo " + seed.text("/assignments/1/subject");
        page.enter(second + " @các ngành", second);
    }

    private void assignments() {
        FollowupPage page = new FollowupPage(hand);
        page.open();
        page.choose(BY_SECTOR);
        page.mode("Phối hợp giải quyết");
        page.choose(MAJOR);
        page.mode("Tổng hợp, báo cáo");
        page.dueWords(seed.text("/assignments/1/deadline"));
        seed.texts("/assignments/1/report_to", "").forEach(body -> page.party("Báo cáo cho", body));
    }

    private void indicators() {
        IndicatorsPage page = new IndicatorsPage(hand);
        page.open();
        page.add("che bup", "Sản lượng chè búp tươi");
        page.source("chè búp tươi", "BLV·2", printed(0));
        page.enter("chè búp tươi", "result", "ước " + seed.text("/indicators/0/value"), "3.500");
        page.enter("chè búp tươi", "change", seed.text("/indicators/0/delta_abs_vs_same_period"), "1.200");
        page.shows("chè búp tươi", "same", seed.number("/indicators/0/derived/same_period_2022"));
        page.add("trong rung", "Diện tích trồng rừng mới");
        page.rename("Diện tích trồng rừng mới", "Trồng rừng năm 2023");
        page.period("Trồng rừng năm 2023", "Năm 2023");
        page.source("Trồng rừng năm 2023", "BLV·3", printed(1));
        page.enterFirstMeaning("Trồng rừng năm 2023", "result",
                seed.text("/indicators/1/value") + "/" + seed.text("/indicators/1/plan"), "125");
        page.shows("Trồng rừng năm 2023", "share", "125");
        page.add("CC01", "PAR INDEX");
        page.period("PAR INDEX", "Năm 2022");
        page.source("PAR INDEX", "BLV·6", printed(2));
        page.enter("PAR INDEX", "result", "1/8", "1");
        page.rank("PAR INDEX", "8", seed.text("/indicators/2/rank/streak_years"),
                seed.text("/indicators/2/rank/ranked_by"));
        named(page, "DT02", "Giải ngân vốn đầu tư công lũy kế", "Giải ngân vốn đầu tư công");
        named(page, "DT04", "Tỷ lệ giải ngân vốn các CTMTQG", "Công trình mục tiêu quốc gia");
        named(page, "NS01", "Thu ngân sách nhà nước trên địa bàn", "Thu ngân sách địa phương");
    }

    /** An indicator the chair named without a figure. */
    private static void named(IndicatorsPage page, String code, String name, String label) {
        page.add(code, name);
        page.rename(name, label);
        page.flag(label);
    }

    private void export(Path file) {
        MinutesPage page = new MinutesPage(hand);
        page.open();
        page.docx(file.resolveSibling("minutes.docx"));
        page.pdf(file.resolveSibling("minutes.pdf"));
    }

    /** A new window on the same folder stands where the last one stood, and says the same. */
    private void reopened(Path papers, String docx, String pdf) throws Exception {
        Files.delete(papers.resolve("minutes.docx"));
        Files.delete(papers.resolve("minutes.pdf"));
        try (Program program = Program.start(home)) {
            MinutesPage minutes = new MinutesPage(hand);
            minutes.shown();
            minutes.docx(papers.resolve("minutes.docx"));
            minutes.pdf(papers.resolve("minutes.pdf"));
            SessionPage session = new SessionPage(hand);
            session.open();
            session.select(ANSWER);
            AttendancePage attendance = new AttendancePage(hand);
            attendance.open();
            assertThat(hand.words(".visit-sheet")).contains(mentioned(), seed.text("/visit/leader/position"), NOTE,
                    "6 tháng đầu năm 2023");
            assertThat(attendance.isContinued()).isTrue();
        }
        assertThat(Papers.docx(papers.resolve("minutes.docx"))).isEqualTo(docx);
        assertThat(Papers.pdf(papers.resolve("minutes.pdf"))).isEqualTo(pdf);
    }

    /** Journal and projection agree, and everything goes through one readable file into an empty folder. */
    private void sound() throws Exception {
        Path file = home.resolve("everything.json");
        String hash;
        try (AppContext app = AppContext.open(Program.folder(home), Program.CLOCK)) {
            assertThat(app.ledger().verify().sound()).isTrue();
            hash = app.ledger().contentHash();
            try (OutputStream out = Files.newOutputStream(file)) {
                new JsonExport(app.ledger(), Program.CLOCK, "test").write(out);
            }
        }
        try (AppContext other = AppContext.open(Program.folder(home.resolve("other")), Program.CLOCK)) {
            new JsonImport(other.ledger()).read(file);
            assertThat(other.ledger().contentHash()).isEqualTo(hash);
        }
    }
}
