package vn.thucdia.period;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodPhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"6 tháng đầu năm 2023|2023-H1", "6 THÁNG NĂM 2023|2023-H1",
            "6 tháng 2023|2023-H1",
            "6 tháng cuối năm 2023|2023-H2", "9 tháng năm 2023|2023-9M", "5 tháng đầu năm 2023|2023-YTD5",
            "Quý I/2023|2023-Q1", "quý 4 năm 2023|2023-Q4", "Quý III năm 2023|2023-Q3", "Tháng 7 năm 2022|2022-07",
            "tháng 7/2022|2022-07", "T8/2024|2024-08", "08/2024|2024-08", "năm 2023|2023", "2023|2023",
            "đến ngày 15/6/2022|2022-06-15", "15-06-2022|2022-06-15", "2023-YTD5|2023-YTD5", "2023-H1|2023-H1",
            "nhiệm kỳ 2020-2025|TERM:2020-2025", "Q2 2023|2023-Q2", "H1 2023|2023-H1", "6T/2023|2023-H1",
            "6TĐN 2023|2023-H1", "9T 2023|2023-9M", "10T/2023|2023-YTD10"})
    void theWordsOfReportsAreRead(String words, String period) {
        assertThat(PeriodPhrases.read(words)).contains(Period.parse(period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "khi nào", "31/2/2023", "13 tháng 2023", "Nghị quyết 15 năm 2023", "12345",
            "tháng 13/2023"})
    void whatIsNoPeriodIsNotGuessed(String words) {
        assertThat(PeriodPhrases.read(words)).isEmpty();
    }
}
