package vn.thucdia.language;

import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OfficialDatesTest {

    @ParameterizedTest
    @CsvSource({"2023-06-13,ngày 13 tháng 6 năm 2023", "2023-06-08,ngày 08 tháng 6 năm 2023",
            "2026-02-05,ngày 05 tháng 02 năm 2026", "2026-01-31,ngày 31 tháng 01 năm 2026",
            "2019-03-09,ngày 09 tháng 3 năm 2019", "2019-10-10,ngày 10 tháng 10 năm 2019"})
    void onlyDaysBelowTenAndTheFirstTwoMonthsCarryAZero(LocalDate date, String written) {
        assertThat(OfficialDates.date(date)).isEqualTo(written);
    }

    @Test
    void thePlaceStandsBeforeTheDate() {
        assertThat(OfficialDates.placeAndDate("Lai Châu", LocalDate.of(2023, 6, 8)))
                .isEqualTo("Lai Châu, ngày 08 tháng 6 năm 2023");
    }

    @Test
    void minutesNameTheHour() {
        assertThat(OfficialDates.time(LocalTime.of(14, 30))).isEqualTo("14 giờ 30");
        assertThat(OfficialDates.time(LocalTime.of(8, 0))).isEqualTo("08 giờ 00");
    }
}
