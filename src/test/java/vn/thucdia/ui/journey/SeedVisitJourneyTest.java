package vn.thucdia.ui.journey;

import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.input.KeyCode;
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

    private static final String HEAD = "Tống Thanh Hải";
    private static final String REPORTER = "Đại diện lãnh đạo huyện Than Uyên";
    private static final String LEADERS = "Lãnh đạo huyện Than Uyên";
    private static final String OFFICES = "Đại diện các cơ quan chuyên môn của huyện";
    private static final String MEMBERS = "Thành viên Tổ công tác";
    private static final String PURPOSE = "bảo đảm mục tiêu, kế hoạch 6 tháng cuối năm 2023";
    private static final String AT_ONCE = "Nhóm kiến nghị trả lời được ngay";
    private static final String BY_SECTOR = "Nhóm kiến nghị thuộc lĩnh vực các ngành";
    private static final String MAJOR = "Nhóm vấn đề lớn: tổng hợp, báo cáo";

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
                    "tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội", HEAD);
            attendance();
            field();
            report();
            petitions();
            replies();
            conclusion();
            assignments();
            indicators();
            minutes();
        }
    }

    private void attendance() {
        AttendancePage page = new AttendancePage(hand);
        page.open();
        page.title(HEAD, "Quyền Chủ tịch UBND tỉnh");
        page.add("Tổ công tác", MEMBERS, "Thành viên", true);
        page.add("Đơn vị", REPORTER, "Báo cáo", true);
        page.add("Đơn vị", LEADERS, "Dự họp", true);
        page.add("Đơn vị", OFFICES, "Dự họp", true);
        page.add("Đơn vị", "Huyện ủy, HĐND, UBND huyện Than Uyên", "Chỉ được nhắc đến", false);
        page.subject("tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội", "6 tháng đầu năm 2023");
        page.continues();
        page.note("Nguồn chỉ ghi “chiều nay (13/6)”, năm suy ra từ nội dung.");
        page.close();
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

    private void report() {
        SessionPage page = new SessionPage(hand);
        page.open();
        page.speaker(REPORTER);
        report(page, "Kinh tế tổng hợp",
                "Kinh tế - xã hội tiếp tục phát triển, có một số kết quả nổi bật; một số chỉ tiêu tăng.");
        report(page, "Nông nghiệp, thủy sản",
                "Sản lượng chè búp tươi ước 3.500 tấn, hơn cùng kỳ năm trước 1.200 tấn.");
        report(page, "Lâm nghiệp", "Trồng rừng năm 2023: 125/100 ha, bằng 125% kế hoạch.");
        report(page, "Văn hóa - xã hội", "Văn hóa - xã hội tiếp tục được quan tâm, triển khai hiệu quả; "
                + "chăm sóc sức khỏe Nhân dân được quan tâm.");
        report(page, "Cải cách hành chính, chuyển đổi số", "Cải cách hành chính được chỉ đạo quyết liệt; chỉ số năm "
                + "2022 do UBND tỉnh xếp hạng: thứ nhất trong 8 huyện, thành phố, năm thứ hai liên tiếp.");
        report(page, "Đầu tư công", "Đầu tư công: đẩy nhanh thi công các dự án để giải ngân; yêu cầu chủ đầu tư "
                + "nghiệm thu khi có khối lượng, hoàn thiện thủ tục thanh toán; tăng cường kiểm tra tiến độ, đốc "
                + "thúc thủ tục từ nghiệm thu đến bàn giao đưa vào sử dụng.");
        page.speaker(LEADERS);
        page.type("Khó khăn", "Làm rõ thêm một số khó khăn, vướng mắc.");
        page.withoutItems("Làm rõ thêm một số khó khăn, vướng mắc.");
        page.speaker(OFFICES);
        page.say("Kiến nghị", "Nêu kiến nghị, đề xuất để " + PURPOSE + ".");
        page.withoutItems("Nêu kiến nghị, đề xuất để");
    }

    private static void report(SessionPage page, String sector, String text) {
        page.say("Ghi nhận", text + " #" + sector, text);
    }

    private void petitions() {
        FollowupPage page = new FollowupPage(hand);
        page.open();
        page.choose("KN·1");
        page.text(AT_ONCE);
        page.purpose(PURPOSE);
        petition(page, BY_SECTOR, "Theo lĩnh vực");
        petition(page, MAJOR, "Vấn đề lớn");
    }

    private static void petition(FollowupPage page, String text, String route) {
        page.addPetition(text);
        page.choose(text);
        page.route(route);
        page.notItemised();
        page.purpose(PURPOSE);
    }

    private void replies() {
        SessionPage page = new SessionPage(hand);
        page.open();
        page.speaker(MEMBERS);
        page.begin(AT_ONCE, "Trả lời ngay");
        page.enter("Trả lời một phần kiến nghị của huyện.", "Trả lời một phần kiến nghị của huyện.");
        page.say("Ghi nhận", "Phân tích tiềm năng, lợi thế cần phát huy ở lĩnh vực mạnh.");
    }

    private void conclusion() {
        SessionPage page = new SessionPage(hand);
        page.speakerByKey(KeyCode.DIGIT1, HEAD);
        page.say("Đánh giá", "Đánh giá cao nỗ lực, cố gắng của huyện trong 6 tháng đầu năm.");
        page.say("Đánh giá", "Than Uyên vẫn giữ vững ổn định, tiên phong đi đầu trên các lĩnh vực.");
        assess(page, "Đánh giá", "Kinh tế",
                "Than Uyên là huyện cửa ngõ, trục kinh tế của tỉnh, nhiều tiềm năng, lợi thế.");
        assess(page, "Khó khăn", "Kinh tế tổng hợp", "Khó khăn chung của thế giới, cả nước và tỉnh; thiên tai khắc "
                + "nghiệt; phát triển kinh tế - xã hội và thu ngân sách dự báo còn khó khăn.");
        direct(page, "Kinh tế tổng hợp", "Khai thác triệt để tiềm năng, thúc đẩy phát triển kinh tế - xã hội");
        direct(page, "Du lịch", "Phát triển sản phẩm du lịch, liên kết các tỉnh trong khu vực, tạo thu nhập cho "
                + "người dân bản địa");
        direct(page, "Kinh tế", "Nhân rộng mô hình đang phát triển tốt");
        direct(page, "Du lịch", "Rà soát điểm du lịch tiềm năng, dồn nguồn lực đầu tư, hỗ trợ, gắn với xây dựng "
                + "nông thôn mới");
        direct(page, "Đầu tư công", "Hết sức quan tâm giải ngân vốn đầu tư công");
        direct(page, "Nông thôn mới, chương trình mục tiêu quốc gia",
                "Hết sức quan tâm các công trình mục tiêu quốc gia");
        direct(page, "Tài chính, ngân sách", "Hết sức quan tâm thu ngân sách địa phương");
        direct(page, "Kinh tế tổng hợp", "Rà soát mọi chỉ tiêu nhiệm kỳ và chỉ tiêu năm 2023; có giải pháp cho chỉ "
                + "tiêu khó đạt");
        page.begin(BY_SECTOR, "Giao việc");
        page.enter("Giao các sở, ngành phối hợp giải quyết kiến nghị theo chức năng, nhiệm vụ "
                + "@các sở, ngành theo chức năng, nhiệm vụ", "Giao các sở, ngành phối hợp giải quyết kiến nghị");
        page.begin(MAJOR, "Giao việc");
        page.enter("Vấn đề lớn: các ngành tổng hợp, báo cáo theo quy định @các ngành",
                "Vấn đề lớn: các ngành tổng hợp, báo cáo theo quy định");
    }

    private static void assess(SessionPage page, String kind, String sector, String text) {
        page.say(kind, text + " #" + sector, text);
    }

    private static void direct(SessionPage page, String sector, String text) {
        page.say("Kết luận", text + " #" + sector + " @huyện Than Uyên", text);
    }

    private void assignments() {
        FollowupPage page = new FollowupPage(hand);
        page.open();
        page.choose(BY_SECTOR);
        page.mode("Phối hợp giải quyết");
        page.choose(MAJOR);
        page.mode("Tổng hợp, báo cáo");
        page.dueWords("theo quy định");
        page.party("Báo cáo cho", "UBND tỉnh");
        page.party("Báo cáo cho", "Ban Cán sự Đảng UBND tỉnh");
    }

    private void indicators() {
        IndicatorsPage page = new IndicatorsPage(hand);
        page.open();
        page.add("che bup", "Sản lượng chè búp tươi");
        page.source("chè búp tươi", "BLV·2", "ước đạt 3.500 tấn, tăng 1.200 tấn so với cùng kỳ năm trước");
        page.enter("chè búp tươi", "result", "ước 3.500", "3.500");
        page.enter("chè búp tươi", "change", "1.200", "1.200");
        page.shows("chè búp tươi", "same", "2.300");
        page.add("trong rung", "Diện tích trồng rừng mới");
        page.rename("Diện tích trồng rừng mới", "Trồng rừng năm 2023");
        page.period("Trồng rừng năm 2023", "năm 2023");
        page.source("Trồng rừng năm 2023", "BLV·3", "125/100ha, đạt 125% kế hoạch");
        page.enterFirstMeaning("Trồng rừng năm 2023", "result", "125/100", "125");
        page.shows("Trồng rừng năm 2023", "share", "125");
        page.add("CC01", "PAR INDEX");
        page.period("PAR INDEX", "năm 2022");
        page.source("PAR INDEX", "BLV·5", "năm thứ 2 liên tiếp … đứng thứ nhất trong 8 huyện, thành phố … năm 2022");
        page.enter("PAR INDEX", "result", "1/8", "1");
        page.rank("PAR INDEX", "8", "2", "UBND tỉnh");
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

    private void minutes() {
        MinutesPage page = new MinutesPage(hand);
        page.open();
        page.docx(Program.papers(home).resolve("minutes.docx"));
        page.pdf(Program.papers(home).resolve("minutes.pdf"));
    }
}
