package vn.thucdia.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class Decree30Test {

    @ParameterizedTest
    @CsvSource({"2023-06-13,ngày 13 tháng 6 năm 2023", "2023-06-08,ngày 08 tháng 6 năm 2023",
            "2026-02-05,ngày 05 tháng 02 năm 2026", "2026-01-31,ngày 31 tháng 01 năm 2026",
            "2019-03-09,ngày 09 tháng 3 năm 2019", "2019-10-10,ngày 10 tháng 10 năm 2019"})
    void onlyDaysBelowTenAndTheFirstTwoMonthsCarryAZero(LocalDate date, String written) {
        assertThat(Decree30.date(date)).isEqualTo(written);
    }

    @Test
    void thePlaceStandsBeforeTheDate() {
        assertThat(Decree30.placeAndDate("Lai Châu", LocalDate.of(2023, 6, 8)))
                .isEqualTo("Lai Châu, ngày 08 tháng 6 năm 2023");
    }

    @Test
    void minutesNameTheHour() {
        assertThat(Decree30.time(LocalTime.of(14, 30))).isEqualTo("14 giờ 30");
        assertThat(Decree30.time(LocalTime.of(8, 0))).isEqualTo("08 giờ 00");
    }

    @Test
    void pointsFollowTheVietnameseAlphabet() {
        assertThat(IntStream.rangeClosed(1, 25).mapToObj(Decree30::letter).collect(Collectors.joining(" ")))
                .isEqualTo("a b c d đ e g h i k l m n o p q r s t u v x y aa ab");
    }

    @ParameterizedTest
    @CsvSource({"1,I", "2,II", "4,IV", "9,IX", "14,XIV", "40,XL", "99,XCIX", "2026,MMXXVI"})
    void partsAreRoman(int number, String roman) {
        assertThat(Decree30.roman(number)).isEqualTo(roman);
    }

    @Test
    void numberingStartsAtOne() {
        assertThatThrownBy(() -> Decree30.letter(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decree30.roman(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
