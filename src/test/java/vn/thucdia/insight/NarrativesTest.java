package vn.thucdia.insight;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.app.AppContext;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.PaceRule;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.narrative.Sentence;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** From recorded figures to sentences: the real series of the province, and units before and after 1 July 2025. */
class NarrativesTest {

    private static final LocalDate BEFORE = LocalDate.of(2023, 6, 13);
    private static final LocalDate AFTER = LocalDate.of(2026, 6, 13);

    @SuppressWarnings("NullAway.Init")
    private AppContext context;

    @BeforeEach
    void open(@TempDir Path temp) {
        context = AppContext.open(new DataFolder(temp.resolve("data"), temp.resolve("marks")), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void theProvinceOfTheFirstHalfOf2022IsToldAsItWasReported() {
        AdminUnit province = unit("12", BEFORE);
        record(province, "KT01", "2022-H1", FigureKind.RESULT, FigureStatus.ESTIMATE, "9.15");
        record(province, "KT01", "2022", FigureKind.PLAN, null, "7.7");
        record(province, "NS01", "2022-H1", FigureKind.GROWTH, null, "22");
        record(province, "NN04", "2022-H1", FigureKind.CHANGE, null, "1620");
        context.figures().record(List.of(figure(province, "DT03", "2022-H1", FigureKind.RESULT, FigureStatus.ACTUAL,
                "45.2").withDates(LocalDate.of(2022, 6, 15), null)));
        record(province, "DT03", "2022-H1", FigureKind.CHANGE, null, "4.6");
        assertThat(told(province, "2022-H1", "KT01", "NS01", "NN04", "DT03")).containsExactly(
                "Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP, giá so sánh) ước đạt 9,15%, "
                        + "cao hơn kế hoạch năm (7,7%) 1,45\u00A0ƒ điểm %.",
                "Thu ngân sách nhà nước trên địa bàn tăng 22% so với cùng kỳ năm trước.",
                "Sản lượng lương thực có hạt tăng 1.620 tấn so với cùng kỳ năm trước.",
                "Tỷ lệ giải ngân vốn đầu tư công đến ngày 15/6/2022 đạt 45,2%, "
                        + "tăng 4,6 điểm % so với cùng kỳ năm trước.");
    }

    @Test
    void aNewCommuneIsHeldAgainstTheCommunesItWasMadeOf() {
        AdminUnit now = unit("03618", AFTER);
        record(now, "NN01", "2026-H1", FigureKind.RESULT, FigureStatus.ACTUAL, "1450");
        for (AdminUnit old : context.comparisons().territory().predecessors(now)) {
            record(old, "NN01", "2025-H1", FigureKind.RESULT, FigureStatus.FINAL, "650");
        }
        assertThat(told(now, "2026-H1", "NN01")).containsExactly(
                "Sản lượng chè búp tươi đạt 1.450 tấn, tăng 150\u00A0ƒ tấn so với cùng kỳ năm trước (tăng 11,5%\u00A0ƒ).",
                "Số liệu cùng kỳ năm trước cộng từ xã Phúc Than và xã Mường Mít.");
    }

    @Test
    void anIndexOfANewCommuneHasNothingToBeHeldAgainstBeforeItWasFormed() {
        AdminUnit now = unit("03618", AFTER);
        record(now, "CC01", "2025", FigureKind.RESULT, FigureStatus.FINAL, "2");
        record(now, "CC01", "2026", FigureKind.RESULT, FigureStatus.FINAL, "1");
        assertThat(told(now, "2026", "CC01")).containsExactly(
                "Xếp hạng chỉ số cải cách hành chính (PAR INDEX) năm 2026 đứng thứ 1, tăng 1\u00A0ƒ bậc so với năm trước.");
        record(now, "CC02", "2025", FigureKind.RESULT, FigureStatus.FINAL, "80");
        assertThat(told(now, "2025", "CC02")).containsExactly(
                "Điểm chỉ số cải cách hành chính năm 2025 đạt 80 điểm.",
                "Không so sánh được với năm trước: chỉ số của các đơn vị trước sắp xếp không cộng được.");
    }

    @Test
    void aRankAnnouncedInTheYearOfTheReportIsToldWithTheYearItIsOf() {
        AdminUnit district = unit("110", BEFORE);
        context.figures().record(List.of(
                figure(district, "CC01", "2022-INDEX", FigureKind.RESULT, FigureStatus.FINAL, "1")
                        .withRank(8, 2, "UBND tỉnh").withDates(null, BEFORE),
                figure(district, "CC02", "2022", FigureKind.RESULT, FigureStatus.FINAL, "88.5").withDates(null, BEFORE),
                figure(district, "XH01", "2022", FigureKind.RESULT, FigureStatus.FINAL, "12.6").withDates(null, BEFORE),
                figure(district, "NN01", "2022", FigureKind.RESULT, FigureStatus.FINAL, "4100")
                        .withDates(null, BEFORE)));
        String rank = "Xếp hạng chỉ số cải cách hành chính (PAR INDEX) năm 2022 đứng thứ 1/8 (do UBND tỉnh xếp hạng), "
                + "giữ hạng, năm thứ hai liên tiếp.";
        assertThat(told(district, "2023-H1", "CC01", "CC02", "XH01", "NN01")).containsExactly(rank,
                "Điểm chỉ số cải cách hành chính năm 2022 đạt 88,5 điểm.",
                "Tỷ lệ hộ nghèo (đa chiều) năm 2022 là 12,6%.",
                "Sản lượng chè búp tươi chưa có số liệu.");
        assertThat(told(district, "2023", "CC01")).containsExactly(rank);
        assertThat(told(district, "2023-06", "CC01")).containsExactly(rank);
        assertThat(told(district, "2023-Q1", "CC01")).as("announced after the first quarter").containsExactly(
                "Xếp hạng chỉ số cải cách hành chính (PAR INDEX) chưa có số liệu.");
        assertThat(told(district, "2024-H1", "CC01")).as("announced in another year").containsExactly(
                "Xếp hạng chỉ số cải cách hành chính (PAR INDEX) chưa có số liệu.");
    }

    @Test
    void theRankOfTheYearItselfGoesBeforeTheOneOfTheYearBefore() {
        AdminUnit district = unit("110", BEFORE);
        context.figures().record(List.of(
                figure(district, "CC01", "2022", FigureKind.RESULT, FigureStatus.FINAL, "3").withDates(null, BEFORE),
                figure(district, "CC01", "2023", FigureKind.RESULT, FigureStatus.PRELIMINARY, "2").withDates(null,
                        BEFORE)));
        assertThat(told(district, "2023-H1", "CC01")).singleElement().asString().contains("năm 2023",
                "tăng 1\u00A0ƒ bậc so với năm trước");
    }

    @Test
    void theThresholdsOfTheOfficeDecideWhatIsHardToReach() {
        AdminUnit province = unit("12", BEFORE);
        record(province, "DT02", "2023-H1", FigureKind.RESULT, FigureStatus.ACTUAL, "40");
        record(province, "DT02", "2023", FigureKind.PLAN, null, "100");
        assertThat(told(province, "2023-H1", "DT02").getLast())
                .startsWith("Có thể không đạt kế hoạch năm: mới bằng 40%\u00A0ƒ kế hoạch");
        context.narratives().rules().set(PaceRule.of(Indicator.idOf("DT02"), BigDecimal.valueOf(95),
                BigDecimal.valueOf(85), 3, "Quyết định 12"));
        assertThat(told(province, "2023-H1", "DT02").getLast())
                .startsWith("Khó đạt kế hoạch năm: mới bằng 40%\u00A0ƒ kế hoạch");
    }

    private List<String> told(AdminUnit unit, String period, String... codes) {
        List<Indicator> indicators = List.of(codes).stream()
                .map(code -> context.figures().indicator(Indicator.idOf(code)).orElseThrow()).toList();
        return context.narratives().of(context.narratives().report(indicators, unit, Period.parse(period))).stream()
                .map(Sentence::marked).toList();
    }

    private AdminUnit unit(String code, LocalDate day) {
        return context.places().unitOn(code, day).orElseThrow();
    }

    private void record(AdminUnit unit, String code, String period, FigureKind kind,
            @Nullable FigureStatus status, String value) {
        context.figures().record(List.of(figure(unit, code, period, kind, status, value)));
    }

    private static Figure figure(AdminUnit unit, String code, String period, FigureKind kind,
            @Nullable FigureStatus status, String value) {
        return Figure.of(Indicator.idOf(code), unit.id(), Period.parse(period), kind, status, new BigDecimal(value));
    }
}
