package vn.thucdia.period;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-H1", "2023-H2", "2023-Q2", "2023-06", "2023-9M", "2023-YTD5", "2023-06-15",
            "2025-07-01..2025-10-10", "2023-SEASON:vụ xuân", "2022-INDEX", "TERM:HĐND 2021-2026"})
    void theWrittenFormIsReadAndSoAreTheWordsForIt(String written) {
        Period period = Period.parse(written);
        assertThat(PeriodReader.read(written)).contains(period);
        assertThat(PeriodReader.read(period.inEnglish())).contains(period);
        if (!(period instanceof Period.IndexYear)) {
            assertThat(PeriodReader.read(period.inVietnamese())).contains(period);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6 thang dau nam 2023         | 2023-H1
            6 tháng năm 2023             | 2023-H1
            6 tháng đầu năm 2023         | 2023-H1
            Quý II/2023                  | 2023-Q2
            quý 4 năm 2022               | 2022-Q4
            tháng 6/2023                 | 2023-06
            T6/2023                      | 2023-06
            6/2023                       | 2023-06
            10 tháng năm 2024            | 2024-YTD10
            9 tháng đầu năm 2023         | 2023-9M
            đến ngày 15/6/2022           | 2022-06-15
            15/6/2022                    | 2022-06-15
            từ 1/7/2025 đến 10/10/2025   | 2025-07-01..2025-10-10
            nhiệm kỳ 2020-2025           | TERM:2020-2025
            Nhiệm kỳ HĐND 2021-2026      | TERM:HĐND 2021-2026
            vụ xuân 2023                 | 2023-SEASON:vụ xuân
            chỉ số năm 2022              | 2022-INDEX
            """)
    void wordsAreReadAsReportsWriteThem(String words, String written) {
        assertThat(PeriodReader.read(words)).contains(Period.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nửa năm", "13/2023", "31/6/2023", "13 tháng năm 2023", "quý 5/2023", "nhiệm kỳ",
            "từ 10/10/2025 đến 1/7/2025"})
    void whatIsNoPeriodIsNotTakenForOne(String words) {
        assertThat(PeriodReader.read(words)).isEmpty();
    }
}
