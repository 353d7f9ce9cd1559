package vn.thucdia.language;

import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeInputTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            14:30            | 14:30
            14.30            | 14:30
            1430             | 14:30
            730              | 07:30
            14h30            | 14:30
            14g30            | 14:30
            14 giờ 30        | 14:30
            14 giờ 30 phút   | 14:30
            14g              | 14:00
            14 giờ           | 14:00
            14h              | 14:00
            14               | 14:00
            7h5              | 07:05
            2h chiều         | 14:00
            2h rưỡi chiều    | 14:30
            2 gio chieu      | 14:00
            14h chiều        | 14:00
            12h trưa         | 12:00
            1h trưa          | 13:00
            8 giờ sáng       | 08:00
            7h tối           | 19:00
            11h đêm          | 23:00
            12h đêm          | 00:00
            1h đêm           | 01:00
            2:30 pm          | 14:30
            12 am            | 00:00
            0:00             | 00:00
            """)
    void timesAsPeopleTypeThem(String typed, LocalTime expected) {
        assertThat(TimeInput.read(typed)).isEqualTo(new TimeInput.Read(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "14:60", "14:3", "abc", "13h sáng", "14:30:99", "chiều", "13 am"})
    void whatIsNoTimeIsAnsweredWithAnExample(String typed) {
        assertThat(TimeInput.read(typed)).isInstanceOfSatisfying(TimeInput.Wrong.class,
                wrong -> assertThat(wrong.problem().sentence(Messages.in(Language.VI)))
                        .isEqualTo("Máy chưa hiểu giờ “" + typed + "”. Ví dụ: 14:30 hoặc 2h chiều."));
    }

    @Test
    void nothingTypedIsNoTime() {
        assertThat(TimeInput.read(" ")).isEqualTo(new TimeInput.Empty());
    }
}
