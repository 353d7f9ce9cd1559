package vn.thucdia.language;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateInputTest {

    private static final LocalDate VISIT = LocalDate.of(2023, 6, 13);

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            13/6                       | 2023-06-13
            13/06                      | 2023-06-13
            13-6                       | 2023-06-13
            13.6                       | 2023-06-13
            '13 / 6'                   | 2023-06-13
            13/6/2023                  | 2023-06-13
            13-6-2024                  | 2024-06-13
            13.6.23                    | 2023-06-13
            2023-06-13                 | 2023-06-13
            2023/6/1                   | 2023-06-01
            ngày 13/6                  | 2023-06-13
            ngày 08 tháng 6 năm 2023   | 2023-06-08
            13 thang 6                 | 2023-06-13
            hôm nay                    | 2023-06-13
            HOM NAY                    | 2023-06-13
            mai                        | 2023-06-14
            ngày mai                   | 2023-06-14
            hôm qua                    | 2023-06-12
            tomorrow                   | 2023-06-14
            29/2/2024                  | 2024-02-29
            """)
    void datesAsPeopleTypeThem(String typed, LocalDate expected) {
        assertThat(DateInput.read(typed, VISIT)).isEqualTo(new DateInput.Read(expected));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            31/6      | Tháng 6 chỉ có 30 ngày. Thử 30/6.               | June has 30 days. Try 30/6.           | 2023-06-30
            31/6/2024 | Tháng 6 chỉ có 30 ngày. Thử 30/6/2024.          | June has 30 days. Try 30/6/2024.      | 2024-06-30
            29/2      | Tháng 2 năm 2023 chỉ có 28 ngày. Thử 28/2.      | February 2023 has 28 days. Try 28/2.  | 2023-02-28
            30/2/2024 | Tháng 2 năm 2024 chỉ có 29 ngày. Thử 29/2/2024. | February 2024 has 29 days. Try 29/2/2024. | 2024-02-29
            45/13     | Máy chưa hiểu ngày “45/13”. Ví dụ: 13/6 hoặc 13/6/2023. | “45/13” is not a date. Try 13/6 or 13/6/2023. |
            abc       | Máy chưa hiểu ngày “abc”. Ví dụ: 13/6 hoặc 13/6/2023.   | “abc” is not a date. Try 13/6 or 13/6/2023.   |
            0/6       | Máy chưa hiểu ngày “0/6”. Ví dụ: 13/6 hoặc 13/6/2023.   | “0/6” is not a date. Try 13/6 or 13/6/2023.   |
            """)
    void impossibleDatesAreSaidAndTheNearestDayOffered(String typed, String vietnamese, String english,
            @Nullable LocalDate suggestion) {
        assertThat(DateInput.read(typed, VISIT)).isInstanceOfSatisfying(DateInput.Wrong.class, wrong -> {
            assertThat(wrong.problem().sentence(Messages.in(Language.VI))).isEqualTo(vietnamese);
            assertThat(wrong.problem().sentence(Messages.in(Language.EN))).isEqualTo(english);
            assertThat(wrong.suggestion()).isEqualTo(suggestion);
        });
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\t'"})
    void nothingTypedIsNoDate(String typed) {
        assertThat(DateInput.read(typed, VISIT)).isEqualTo(new DateInput.Empty());
    }

    @Property(tries = 500)
    void anyTextGetsAnAnswer(@ForAll String text) {
        assertThat(DateInput.read(text, VISIT)).isNotNull();
        assertThat(TimeInput.read(text)).isNotNull();
    }
}
