package vn.thucdia.language;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The golden table of deadlines, counted from Friday 27 November 2026. */
class DeadlineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            30/6                      | 2027-06-30 | 30/6
            27/11                     | 2026-11-27 | 27/11
            26/11                     | 2027-11-26 | 26/11
            28-11                     | 2026-11-28 | 28-11
            20/1/2027                 | 2027-01-20 | 20/1/2027
            20.1.27                   | 2027-01-20 | 20.1.27
            2027-01-20                | 2027-01-20 | 2027-01-20
            ngày 15 tháng 1           | 2027-01-15 | ngày 15 tháng 1
            15 tháng 12 năm 2026      | 2026-12-15 | 15 tháng 12 năm 2026
            29/2                      | 2028-02-29 | 29/2
            30/6, gửi Tổ công tác     | 2027-06-30 | 30/6
            30/6.                     | 2027-06-30 | 30/6
            trước 30/6                | 2027-06-30 | trước 30/6
            trước ngày 15/12          | 2026-12-15 | trước ngày 15/12
            chậm nhất 15/12           | 2026-12-15 | chậm nhất 15/12
            đến 15/12 xong            | 2026-12-15 | đến 15/12
            hết tháng 12              | 2026-12-31 | hết tháng 12
            hết tháng 12 hằng tuần    | 2026-12-31 | hết tháng 12
            het thang 2               | 2027-02-28 | het thang 2
            tháng 1/2027              | 2027-01-31 | tháng 1/2027
            cuối tháng 3 năm 2028     | 2028-03-31 | cuối tháng 3 năm 2028
            trong tháng 12            | 2026-12-31 | trong tháng 12
            trước tháng 7             | 2027-07-01 | trước tháng 7
            trước quý III/2027        | 2027-07-01 | trước quý III/2027
            trước tuần sau            | 2026-11-30 | trước tuần sau
            trước hết tháng 7         | 2027-07-31 | trước hết tháng 7
            hết   tháng  12           | 2026-12-31 | hết   tháng  12
            hết ngày 15/12            | 2026-12-15 | hết ngày 15/12
            không quá 15 ngày         | 2026-12-12 | không quá 15 ngày
            sau 15 ngày               | 2026-12-12 | sau 15 ngày
            15 ngày kể từ ngày 1/12   | 2026-12-16 | 15 ngày kể từ ngày 1/12
            hết tháng sáu             | 2027-06-30 | hết tháng sáu
            HẾT THÁNG SÁU             | 2027-06-30 | HẾT THÁNG SÁU
            cuối tháng giêng          | 2027-01-31 | cuối tháng giêng
            hết tháng mười hai        | 2026-12-31 | hết tháng mười hai
            tháng tư/2027             | 2027-04-30 | tháng tư/2027
            hết tháng sau             | 2026-12-31 | hết tháng sau
            sáu tháng đầu năm         | 2027-06-30 | sáu tháng đầu năm
            đầu tuần sau              | 2026-11-30 | đầu tuần sau
            thứ năm 10/12             | 2026-12-10 | thứ năm 10/12
            đầu tháng 1/2027          | 2027-01-01 | đầu tháng 1/2027
            đầu tháng 1               | 2027-01-01 | đầu tháng 1
            giữa tháng 12             | 2026-12-15 | giữa tháng 12
            thượng tuần tháng 12      | 2026-12-10 | thượng tuần tháng 12
            hết tháng này             | 2026-11-30 | hết tháng này
            cuối tháng                | 2026-11-30 | cuối tháng
            đầu tháng                 | 2026-12-01 | đầu tháng
            tháng sau                 | 2026-12-31 | tháng sau
            giữa tháng tới            | 2026-12-15 | giữa tháng tới
            quý III/2026              | 2026-09-30 | quý III/2026
            quý I                     | 2027-03-31 | quý I
            hết quý 2                 | 2027-06-30 | hết quý 2
            trong quý I/2027          | 2027-03-31 | trong quý I/2027
            đầu quý II năm 2027       | 2027-04-01 | đầu quý II năm 2027
            hết quý này               | 2026-12-31 | hết quý này
            quý sau                   | 2027-03-31 | quý sau
            6 tháng đầu năm 2027      | 2027-06-30 | 6 tháng đầu năm 2027
            6 tháng cuối năm          | 2026-12-31 | 6 tháng cuối năm
            cuối năm                  | 2026-12-31 | cuối năm
            hết năm 2027              | 2027-12-31 | hết năm 2027
            trong năm nay             | 2026-12-31 | trong năm nay
            năm sau                   | 2027-12-31 | năm sau
            đầu năm                   | 2027-01-01 | đầu năm
            giữa năm                  | 2027-06-30 | giữa năm
            15 ngày                   | 2026-12-12 | 15 ngày
            trong 15 ngày             | 2026-12-12 | trong 15 ngày
            15 ngày kể từ hôm nay     | 2026-12-12 | 15 ngày kể từ hôm nay
            mười ngày                 | 2026-12-07 | mười ngày
            sáu ngày nữa              | 2026-12-03 | sáu ngày nữa
            2 ngày làm việc           | 2026-12-01 | 2 ngày làm việc
            1 ngày làm việc           | 2026-11-30 | 1 ngày làm việc
            10 ngày làm việc          | 2026-12-11 | 10 ngày làm việc
            2 tuần                    | 2026-12-11 | 2 tuần
            một tháng                 | 2026-12-27 | một tháng
            nửa tháng                 | 2026-12-12 | nửa tháng
            3 tháng tới               | 2027-02-27 | 3 tháng tới
            1 năm                     | 2027-11-27 | 1 năm
            thứ sáu                   | 2026-12-04 | thứ sáu
            thứ 2                     | 2026-11-30 | thứ 2
            chủ nhật                  | 2026-11-29 | chủ nhật
            thứ tư tuần sau           | 2026-12-02 | thứ tư tuần sau
            hết tuần                  | 2026-11-27 | hết tuần
            cuối tuần sau             | 2026-12-04 | cuối tuần sau
            mai                       | 2026-11-28 | mai
            ngày kia họp              | 2026-11-29 | ngày kia
            hôm nay nhé               | 2026-11-27 | hôm nay
            tomorrow                  | 2026-11-28 | tomorrow
            friday                    | 2026-12-04 | friday
            by 15/12                  | 2026-12-15 | by 15/12
            2 working days            | 2026-12-01 | 2 working days
            within 15 days            | 2026-12-12 | within 15 days
            end of December           | 2026-12-31 | end of December
            end of the year           | 2026-12-31 | end of the year
            next month                | 2026-12-31 | next month
            Q1 2027                   | 2027-03-31 | Q1 2027
            30 June                   | 2027-06-30 | 30 June
            June 30, 2027             | 2027-06-30 | June 30
            """)
    void aDeadlineIsUnderstood(String typed, LocalDate date, String words) {
        for (Normalizer.Form form : new Normalizer.Form[]{Normalizer.Form.NFC, Normalizer.Form.NFD}) {
            String text = "Báo cáo !" + Normalizer.normalize(typed, form);
            Deadline read = Deadline.at(text, 9, DAY).orElseThrow();
            assertThat(read.date()).isEqualTo(date);
            assertThat(Normalizer.normalize(text.substring(9, read.end()), Normalizer.Form.NFC)).isEqualTo(words);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            31/11      | 2026-11-30 | Tháng 11 chỉ có 30 ngày. Thử 30/11.
            31/6 nhé   | 2027-06-30 | Tháng 6 chỉ có 30 ngày. Thử 30/6.
            31/6/2025  | 2025-06-30 | Tháng 6 chỉ có 30 ngày. Thử 30/6/2025.
            30/2       | 2027-02-28 | Tháng 2 năm 2027 chỉ có 28 ngày. Thử 28/2.
            30/2/2027  | 2027-02-28 | Tháng 2 năm 2027 chỉ có 28 ngày. Thử 28/2/2027.
            """)
    void aDayThatNoCalendarHasIsToldWithTheNearest(String typed, LocalDate near, String sentence) {
        Deadline read = Deadline.at(typed, 0, DAY).orElseThrow();
        assertThat(read.date()).isNull();
        assertThat(read.near()).isEqualTo(near);
        assertThat(Objects.requireNonNull(read.problem()).sentence(Messages.in(Language.VI))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"gấp", "theo quy định", "30", "tháng", "quý", "năm", "tuần", "thứ", "14h30", "1.000.000 đồng",
            "tháng 13",
            "hết tháng 13", "cuối tháng 7-8", "cuối quý V", "6 tháng đầu 2027", "2 ngày sau khi nhận văn bản",
            "15 ngày kể từ khi có quyết định", "15 ngày trước 30/6", "20/12 – 25/12", "20/12 đến 25/12", "sau 30/6",
            "'thứ sáu, 11/12'",
            "sau tháng 7", "3 tháng 15 ngày", "0 ngày", "trước", "''", "Sơn La", "6 hộ", "99999 ngày"})
    void otherWordsAreNoDeadline(String typed) {
        assertThat(Deadline.at(typed, 0, DAY)).isEmpty();
    }

    @Test
    void theNextDayNearTheEndOfFebruaryIsThatOfALeapYearToo() {
        Deadline read = Deadline.at("30/2", 0, LocalDate.of(2027, 3, 1)).orElseThrow();
        assertThat(read.near()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void whatIsWorkedOutKeepsItsWordsAndAPlainDateDoesNot() {
        assertThat(Deadline.at("2 ngày làm việc", 0, DAY).orElseThrow().words()).isEqualTo("2 ngày làm việc");
        assertThat(Deadline.at("trước 30/6", 0, DAY).orElseThrow().words()).isEqualTo("trước 30/6");
        assertThat(Deadline.at("30/6", 0, DAY).orElseThrow().words()).isEmpty();
    }

    @Test
    void aDeadlineBeforeTheVisitIsTakenAndWarnedOf() {
        Deadline read = Deadline.at("30/6/2026", 0, DAY).orElseThrow();
        assertThat(read.date()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(Objects.requireNonNull(read.problem()).sentence(Messages.in(Language.VI)))
                .isEqualTo("Hạn 30/6/2026 trước ngày kiểm tra 27/11/2026.");
        assertThat(Deadline.at("quý III/2026", 0, DAY).orElseThrow().problem()).isNotNull();
        assertThat(Deadline.at("27/11/2026", 0, DAY).orElseThrow().problem()).isNull();
    }
}
