package vn.thucdia.ui.journey;

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
    void everyFactOfTheVisitIsEnteredByTheScreensAndStandsInThePapers() {
        try (Program program = Program.start(home)) {
            new FirstRunPage(hand).begin("Trần Thu Hà", "Tổ công tác số 1");
            new NewVisitPage(hand).create("than uyên", "13/6", "Chiều",
                    "tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội", "Tống Thanh Hải");
            attendance();
        }
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
