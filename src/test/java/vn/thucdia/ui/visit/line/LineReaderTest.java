package vn.thucdia.ui.visit.line;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.thucdia.entity.Ids;
import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.Body;
import vn.thucdia.place.UnitLevel;
import vn.thucdia.ui.control.Completion;
import vn.thucdia.ui.visit.line.LineReader.Understood;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines of a visit to xã Than Uyên on 27 November 2026. */
class LineReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private TabFixture fixture;
    @SuppressWarnings("NullAway.Init")
    private AdminUnit unit;
    @SuppressWarnings("NullAway.Init")
    private LineReader reader;

    @BeforeEach
    void open() {
        fixture = new TabFixture(temp);
        unit = fixture.app().places().unitsOn(DAY, UnitLevel.COMMUNE).stream()
                .filter(each -> each.inSentence().equals("xã Than Uyên")).findFirst().orElseThrow();
        Visit visit = Visit.begin(Ids.natural("test", "visit"), unit.id(), DAY);
        reader = new LineReader(Names.read(fixture.app(), visit, List.of(), DAY, Language.VI), true);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Giải phóng mặt bằng @UBND xã !20/12              | Giải phóng mặt bằng         | UBND xã Than Uyên
            @UBND xã Than Uyên giải phóng mặt bằng           | giải phóng mặt bằng         | UBND xã Than Uyên
            Rà soát @ubnd xa than uyen, @Sở Nội vụ           | Rà soát,                    | UBND xã Than Uyên; Sở Nội vụ
            Kiểm tra lại hồ sơ !20/1/2027 @Sở Y tế           | Kiểm tra lại hồ sơ          | Sở Y tế
            Giao @Đảng ủy xã chỉ đạo hằng tuần !hết tháng 12 | Giao Đảng ủy xã Than Uyên chỉ đạo hằng tuần | Đảng ủy xã Than Uyên
            Giao @Phòng Kinh tế tham mưu !15 ngày            | Giao Phòng Kinh tế xã Than Uyên tham mưu | Phòng Kinh tế xã Than Uyên
            Phối hợp @UBND xã Mường Than kiểm tra            | Phối hợp UBND xã Mường Than kiểm tra | UBND xã Mường Than
            Giao @Công ty Thủy điện Bản Chát vận hành        | Giao Công ty Thủy điện Bản Chát vận hành | Công ty Thủy điện Bản Chát vận hành
            Giao @"Tổ hợp tác Bản Mường" làm                 | Giao Tổ hợp tác Bản Mường làm | Tổ hợp tác Bản Mường
            Giao @Sở Tài chính thẩm định dự toán             | Giao Sở Tài chính thẩm định dự toán | Sở Tài chính
            Yêu cầu @Sở Tài chính, @Sở Nội vụ báo cáo        | Yêu cầu Sở Tài chính, Sở Nội vụ báo cáo | Sở Tài chính; Sở Nội vụ
            Thẩm định dự toán @Sở Tài chính !30/6            | Thẩm định dự toán           | Sở Tài chính
            """)
    void workIsGivenToBodiesOfSeveralWords(String typed, String text, String bodies) {
        Understood read = reader.read(EntryKind.CONCLUSION, typed);
        assertThat(read.line().text()).isEqualTo(text);
        assertThat(String.join("; ", read.line().bodies().stream().map(Body::name).toList())).isEqualTo(bodies);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONCLUSION", "DIRECTION", "PETITION"})
    void theBodiesOfTheVisitedUnitAreProposedFirst(EntryKind kind) {
        assertThat(reader.complete(kind, '@', "UBND")).extracting(Completion::label).first()
                .isEqualTo("UBND xã Than Uyên");
        assertThat(reader.complete(kind, '@', "")).extracting(Completion::label)
                .startsWith("UBND xã Than Uyên", "Đảng ủy xã Than Uyên");
        assertThat(reader.complete(kind, '@', "UBND xã Than U")).extracting(Completion::label)
                .first().isEqualTo("UBND xã Than Uyên");
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void aSignIsHintedWhereItProposesSomethingOnly(EntryKind kind) {
        boolean proposes = !reader.complete(kind, '@', "").isEmpty();
        assertThat(reader.signs(kind).contains("@")).as("nobody speaks yet").isEqualTo(proposes);
    }

    @Test
    void aBodyOfTheVisitedUnitIsKnownAsTheUnits() {
        assertThat(reader.read(EntryKind.CONCLUSION, "Báo cáo @UBND xã").line().bodies())
                .containsExactly(new Body("UBND xã Than Uyên", null, unit.id()));
    }

    @Test
    void aPetitionIsAddressedToBodies() {
        Understood read = reader.read(EntryKind.PETITION, "Bổ sung biên chế địa chính @Sở Nội vụ");
        assertThat(read.line().text()).isEqualTo("Bổ sung biên chế địa chính");
        assertThat(read.line().bodies()).extracting(Body::name).containsExactly("Sở Nội vụ");
        assertThat(LineReader.signs(EntryKind.PETITION, false)).isEqualTo("@#");
    }

    @Test
    void aDeadlineThatAPetitionHasNoPlaceForStaysAsTyped() {
        Understood read = reader.read(EntryKind.PETITION, "Bản đề nghị @Sở Nội vụ bố trí biên chế !30/6");
        assertThat(read.line().text()).isEqualTo("Bản đề nghị Sở Nội vụ bố trí biên chế 30/6");
        assertThat(read.line().bodies()).extracting(Body::name).containsExactly("Sở Nội vụ");
    }

    @Test
    void aQuarterThatEndsBeforeTheVisitIsTold() {
        Understood read = reader.read(EntryKind.CONCLUSION, "Báo cáo !quý III/2026");
        assertThat(read.line().due()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(read.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("problem.due.before"));
    }

    @Test
    void theDeadlineIsShownAsADateAndItsWordsAreKept() {
        Understood read = reader.read(EntryKind.CONCLUSION, "Báo cáo !2 ngày làm việc");
        assertThat(read.line().due()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(read.line().dueTyped()).isEqualTo("2 ngày làm việc");
        assertThat(reader.read(EntryKind.CONCLUSION, "Báo cáo !30/6").line().due())
                .isEqualTo(LocalDate.of(2027, 6, 30));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Báo cáo !31/11          | Báo cáo         | Tháng 11 chỉ có 30 ngày. Thử 30/11.
            Báo cáo !30/6/2026      | Báo cáo         | Hạn 30/6/2026 trước ngày kiểm tra 27/11/2026.
            Báo cáo !gấp nhé        | Báo cáo !gấp nhé | Chưa hiểu hạn “gấp”; để trong câu. Ví dụ: !30/6, !15 ngày.
            Báo cáo #khác           | Báo cáo #khác   | Không có lĩnh vực “khác”; để trong câu.
            """)
    void whatIsNotUnderstoodStaysAndIsTold(String typed, String text, String sentence) {
        Understood read = reader.read(EntryKind.CONCLUSION, typed);
        assertThat(read.line().text()).isEqualTo(text);
        assertThat(read.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.sentence(Messages.in(Language.VI))).isEqualTo(sentence));
    }

    @Test
    void aDayThatNoCalendarHasIsKeptInWords() {
        assertThat(reader.read(EntryKind.CONCLUSION, "Báo cáo !31/11").line().dueText()).isEqualTo("31/11");
        assertThat(reader.read(EntryKind.CONCLUSION, "Báo cáo !\"theo quy định\"").line().dueText())
                .isEqualTo("theo quy định");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Báo cáo !31/11 hoặc !30/11     | Báo cáo 31/11 hoặc     | 2026-11-30 | ''
            Báo cáo !30/11 hoặc !31/11     | Báo cáo hoặc 31/11     | 2026-11-30 | ''
            Báo cáo !31/11 !"sau Tết"      | Báo cáo 31/11          |            | sau Tết
            Báo cáo !30/11 !"sau Tết"      | Báo cáo !"sau Tết"     | 2026-11-30 | ''
            Báo cáo !"sau Tết" !30/11      | Báo cáo !30/11         |            | sau Tết
            Báo cáo !31/11 !31/9           | Báo cáo 31/9           |            | 31/11
            """)
    void noWordOfASecondDeadlineIsLost(String typed, String text, @Nullable LocalDate due,
            String words) {
        Understood read = reader.read(EntryKind.DIRECTION, typed);
        assertThat(read.line().text()).isEqualTo(text);
        assertThat(read.line().due()).isEqualTo(due);
        assertThat(read.line().dueText()).isEqualTo(words);
    }
}
