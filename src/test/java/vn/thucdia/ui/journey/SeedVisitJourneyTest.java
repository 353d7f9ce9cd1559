package vn.thucdia.ui.journey;

import java.nio.file.Files;
import java.nio.file.Path;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import static org.assertj.core.api.Assertions.assertThat;

/** From an empty folder to the papers, by the screens only: the whole of the visit to Than Uyên. */
@ExtendWith(ApplicationExtension.class)
class SeedVisitJourneyTest {

    private final Hand hand = new Hand();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @Start
    void start(Stage unused) {
        assertThat(unused.isShowing()).isFalse();
    }

    @Test
    void everyFactOfTheVisitIsEnteredByTheScreensAndStandsInThePapers() throws Exception {
        Files.createDirectories(Program.papers(home));
        try (Program program = Program.start(home)) {
            new FirstRunPage(hand).begin("Trần Thu Hà", "Tổ công tác số 1");
            new NewVisitPage(hand).create("than uyên", "13/6", "Chiều",
                    "tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội", "Tống Thanh Hải");
            attendance();
            field();
            indicators();
            followup();
            minutes();
        }
    }

    private void field() {
        FieldPage page = new FieldPage(hand);
        page.open();
        page.addFirstSite("Cụm công nghiệp Than Uyên", "Hạ tầng kỹ thuật");
        page.addDossier("Hồ sơ thiết kế");
        page.type("Ghi nhận", "Kiểm tra tại chỗ hạ tầng kỹ thuật cụm công nghiệp.");
        page.record("Ghi nhận", "Xem hồ sơ thiết kế hạ tầng tại thực địa.");
        page.record("Chỉ đạo", "Tổ công tác chỉ đạo trực tiếp tại thực địa.");
        page.linkDossier("Xem hồ sơ thiết kế hạ tầng tại thực địa.", "HS·1 Hồ sơ thiết kế");
    }

    private void indicators() {
        IndicatorsPage page = new IndicatorsPage(hand);
        page.open();
        page.add("che bup", "chè búp tươi");
        page.enter("chè búp tươi", "result", "ước 3.500", "3.500");
        page.enter("chè búp tươi", "change", "1.200", "1.200");
        page.add("trong rung", "Diện tích trồng rừng mới");
        page.rename("Diện tích trồng rừng mới", "Trồng rừng năm 2023");
        page.period("Trồng rừng năm 2023", "năm 2023");
        page.enterFirstMeaning("Trồng rừng năm 2023", "result", "125/100", "125");
        page.shows("Trồng rừng năm 2023", "share", "125");
        page.add("CC01", "PAR INDEX");
        page.period("PAR INDEX", "năm 2022");
        page.enter("PAR INDEX", "result", "1/8", "1");
        page.rank("PAR INDEX", "8", "2", "UBND tỉnh");
    }

    private void followup() {
        FollowupPage page = new FollowupPage(hand);
        page.open();
        page.addPetition("Nhóm kiến nghị thuộc lĩnh vực các ngành");
        page.choose("Nhóm kiến nghị thuộc lĩnh vực các ngành");
        page.route("Theo lĩnh vực các ngành");
        page.notItemised();
        page.purpose("bảo đảm mục tiêu, kế hoạch 6 tháng cuối năm 2023");
    }

    private void minutes() {
        MinutesPage page = new MinutesPage(hand);
        page.open();
        page.docx(Program.papers(home).resolve("minutes.docx"));
        page.pdf(Program.papers(home).resolve("minutes.pdf"));
    }

    private void attendance() {
        AttendancePage page = new AttendancePage(hand);
        page.open();
        page.title("Tống Thanh Hải", "Quyền Chủ tịch UBND tỉnh");
        page.add("Tổ công tác", "Thành viên Tổ công tác", "Thành viên", true);
        page.add("Đơn vị", "Đại diện lãnh đạo huyện Than Uyên", "Báo cáo", true);
        page.add("Đơn vị", "Lãnh đạo huyện Than Uyên", "Dự họp", true);
        page.add("Đơn vị", "Đại diện các cơ quan chuyên môn của huyện", "Dự họp", true);
        page.add("Đơn vị", "Huyện ủy, HĐND, UBND huyện Than Uyên", "Chỉ được nhắc đến", false);
        page.subject("tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội", "6 tháng đầu năm 2023");
        page.continues();
        page.note("Nguồn chỉ ghi “chiều nay (13/6)”, năm suy ra từ nội dung.");
        page.close();
    }
}
