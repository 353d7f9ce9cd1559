package vn.thucdia.language;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTest {

    private final Formats vietnamese = Formats.of(Language.VI);
    private final Formats english = Formats.of(Language.EN);

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            3500         | 3.500     | 3,500
            3500.0000    | 3.500     | 3,500
            2522.81      | 2.522,81  | 2,522.81
            1234567.8    | 1.234.567,8 | 1,234,567.8
            100          | 100       | 100
            1E+3         | 1.000     | 1,000
            0            | 0         | 0
            0.00         | 0         | 0
            -1200        | -1.200    | -1,200
            -0.5         | -0,5      | -0.5
            """)
    void numbersCarryTheMarksOfTheLanguage(BigDecimal value, String vi, String en) {
        assertThat(vietnamese.number(value)).isEqualTo(vi);
        assertThat(english.number(value)).isEqualTo(en);
    }

    @Test
    void decimalsAreRoundedHalfUpAndFilled() {
        assertThat(vietnamese.number(new BigDecimal("52.17391"), 2)).isEqualTo("52,17");
        assertThat(vietnamese.number(new BigDecimal("0.125"), 2)).isEqualTo("0,13");
        assertThat(vietnamese.number(new BigDecimal("3500"), 1)).isEqualTo("3.500,0");
        assertThat(vietnamese.number(new BigDecimal("-0.04"), 1)).isEqualTo("0,0");
        assertThat(vietnamese.number(2300)).isEqualTo("2.300");
    }

    @Test
    void changesCarryTheirSign() {
        assertThat(vietnamese.signed(new BigDecimal("1200"))).isEqualTo("+1.200");
        assertThat(vietnamese.signed(new BigDecimal("-3.5"))).isEqualTo("-3,5");
        assertThat(vietnamese.signed(BigDecimal.ZERO)).isEqualTo("0");
        assertThat(vietnamese.signed(new BigDecimal("0.04"), 1)).isEqualTo("0,0");
        assertThat(vietnamese.signedPercent(new BigDecimal("52.17"), 1)).isEqualTo("+52,2 %");
    }

    @Test
    void percentagesCountHundredths() {
        assertThat(vietnamese.percent(new BigDecimal("52.17"), 1)).isEqualTo("52,2 %");
        assertThat(english.percent(new BigDecimal("52.2"))).isEqualTo("52.2 %");
    }

    @Test
    void datesAndTimesReadTheSameInBothLanguages() {
        LocalDate visit = LocalDate.of(2023, 6, 13);
        assertThat(vietnamese.date(visit)).isEqualTo(english.date(visit)).isEqualTo("13/6/2023");
        assertThat(vietnamese.shortDate(visit)).isEqualTo("13/6");
        assertThat(vietnamese.time(LocalTime.of(8, 5))).isEqualTo("08:05");
        assertThat(vietnamese.spokenTime(LocalTime.of(14, 30))).isEqualTo("14 giờ 30");
        assertThat(english.spokenTime(LocalTime.of(14, 30))).isEqualTo("14:30");
    }

    @Test
    void instantsAreShownInVietnam() {
        Instant saved = Instant.parse("2023-06-13T07:32:10Z");
        assertThat(vietnamese.time(saved)).isEqualTo("14:32");
        assertThat(vietnamese.dateTime(Instant.parse("2023-06-13T17:30:00Z"))).isEqualTo("00:30 14/6/2023");
    }
}
