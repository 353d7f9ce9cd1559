package vn.thucdia.language;

import java.math.BigDecimal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The golden table of what a number cell takes; the rules are at {@link NumberInput}. */
class NumberInputTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            3.500              | 3500
            3500               | 3500
            2.300              | 2300
            2.522,81           | 2522.81
            2522,81            | 2522.81
            1.234.567          | 1234567
            1.234.567,8        | 1234567.8
            52,2               | 52.2
            0,125              | 0.125
            ,5                 | 0.5
            1234,567           | 1234.567
            3,50               | 3.50
            0                  | 0
            007                | 7
            '3 500'            | 3500
            '1 234 567,5'      | 1234567.5
            '  3.500  '        | 3500
            +1.200             | 1200
            -3,5               | -3.5
            −3,5               | -3.5
            '- 3,5'            | -3.5
            52,2%              | 52.2 [%]
            '52,2 %'           | 52.2 [%]
            52,125%            | 52.125 [%]
            '3.500 tấn'        | 3500 [tấn]
            125ha              | 125 [ha]
            '2,5 tỷ'           | 2.5 [tỷ]
            '2.522,81 tỷ đồng' | 2522.81 [tỷ đồng]
            '35,5 triệu đồng/người' | 35.5 [triệu đồng/người]
            '1.500 m2'         | 1500 [m2]
            '4,6 điểm %'       | 4.6 [điểm %]
            'khoảng 3.500'     | ABOUT 3500
            'khoang 3.500 tấn' | ABOUT 3500 [tấn]
            ~3500              | ABOUT 3500
            'gần 100 hộ'       | NEARLY 100 [hộ]
            'hơn 2,5 tỷ'       | MORE_THAN 2.5 [tỷ]
            'trên 98,5%'       | ABOVE 98.5 [%]
            'ước 3.500 tấn'    | ước 3500 [tấn]
            'ước đạt 3.500'    | ước 3500
            'Ước thực hiện 52,2%' | ước 52.2 [%]
            'ước khoảng 3.500' | ABOUT ước 3500
            'đạt 125%'         | 125 [%]
            125/100ha          | 125 : 100 [ha]
            '125 / 100 ha'     | 125 : 100 [ha]
            12,6/19            | 12.6 : 19
            1/8                | 1 : 8
            511/511            | 511 : 511
            'ước 3.500/7.000 tấn' | ước 3500 : 7000 [tấn]
            =3500-1200         | 2300 from =3500-1200
            =3.500-1.200       | 2300 from =3.500-1.200
            '=3.500 - 1.200 tấn' | 2300 [tấn] from =3.500 - 1.200
            'ước =3500-1200'   | ước 2300 from =3500-1200
            =2522,81+0,19      | 2523 from =2522,81+0,19
            =1,234.5*2         | 2469 from =1,234.5*2
            =(1+2)*3           | 9 from =(1+2)*3
            =1+2*3             | 7 from =1+2*3
            =10/4              | 2.5 from =10/4
            =10/3*3            | 10 from =10/3*3
            =1/3               | 0.3333333333 from =1/3
            =-(2-5)            | 3 from =-(2-5)
            =2×3÷4             | 1.5 from =2×3÷4
            1,234.5            | 1234.5
            1,234,567          | 1234567
            1,234,567.89       | 1234567.89
            0.5                | 0.5
            .5                 | 0.5
            3.50               | 3.50 or 350
            52.2%              | 52.2 [%]
            52.2               | 52.2 or 522
            3500.5             | 3500.5 or 35005
            1.2345             | 1.2345 or 12345
            1,234              | 1.234 or 1234
            '24,023 tỷ'        | 24.023 [tỷ] or 24023 [tỷ]
            1.234.5            | 1234.5 or 12345
            1,234,5            | 1234.5 or 12345
            1,234/2            | 1.234 : 2 or 1234 : 2
            =1,234-1           | 0.234 from =1,234-1 or 1233 from =1,234-1
            ''                 | missing
            ' '                | missing
            -                  | missing
            –                  | missing
            —                  | missing
            abc                | problem.number.unread
            '12 34'            | problem.number.unread
            3500-1200          | problem.number.unread
            1/8/2023           | problem.number.unread
            1e5                | problem.number.unread
            14h30              | problem.number.unread
            1.23,5             | problem.number.unread
            3.500.             | problem.number.unread
            3,                 | problem.number.unread
            1234567890123456789012345 | problem.number.unread
            '3.500 tấn, tăng 1.200 tấn' | problem.number.unread
            =                  | problem.number.unread
            =3500-             | problem.number.formula
            =(3500             | problem.number.formula
            =3500)             | problem.number.formula
            =3..5              | problem.number.formula
            =3500/0            | problem.number.divisionbyzero
            =1/(2-2)           | problem.number.divisionbyzero
            """)
    void whatIsTypedInVietnamese(String typed, String expected) {
        assertThat(described(NumberInput.read(typed, Language.VI))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            3,500       | 3500
            2,522.81    | 2522.81
            52.2        | 52.2
            2.522,81    | 2522.81
            3.500       | 3.500 or 3500
            3,50        | 3.50 or 350
            =3,500-1200 | 2300 from =3,500-1200
            about 3,500 | ABOUT 3500
            """)
    void whatIsTypedInEnglish(String typed, String expected) {
        assertThat(described(NumberInput.read(typed, Language.EN))).isEqualTo(expected);
    }

    @Test
    void twoReadingsAreShownApart() {
        NumberInput read = NumberInput.read("1,234", Language.VI);
        assertThat(read).isInstanceOfSatisfying(NumberInput.Ambiguous.class,
                asked -> assertThat(asked.problem().sentence(Messages.in(Language.VI)))
                        .isEqualTo("Chưa rõ “1,234” là 1,2340 hay 1.234. Chọn một số."));
    }

    @Test
    void aHugePasteIsRefusedAtOnceAndQuotedShort() {
        NumberInput read = NumberInput.read("1.234,".repeat(20_000), Language.VI);
        assertThat(read).isInstanceOfSatisfying(NumberInput.Wrong.class,
                wrong -> assertThat(wrong.problem().sentence(Messages.in(Language.VI))).hasSizeLessThan(120));
    }

    @Property(tries = 500)
    void whatACellShowsIsReadBackAsTheSameNumber(
            @ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(4) BigDecimal value,
            @ForAll Language language) {
        NumberInput read = NumberInput.read(NumberInput.write(value, language), language);
        assertThat(read).isInstanceOfSatisfying(NumberInput.Read.class,
                same -> assertThat(same.value()).isEqualByComparingTo(value));
    }

    @Property(tries = 500)
    void anyTextGetsAnAnswer(@ForAll String text, @ForAll Language language) {
        assertThat(NumberInput.read(text, language)).isNotNull();
        assertThat(NumberInput.read("=" + text, language)).isNotNull();
    }

    private static String described(NumberInput input) {
        return switch (input) {
            case NumberInput.Empty() -> "missing";
            case NumberInput.Wrong(var problem) -> problem.key();
            case NumberInput.Ambiguous(var problem, var candidates) -> String.join(" or ",
                    candidates.stream().map(NumberInputTest::described).toList());
            case NumberInput.Read(var value, var qualifier, var estimate, var unit, var formula) -> words(qualifier,
                    estimate) + value.toPlainString() + bracketed(unit) + (formula == null ? "" : " from " + formula);
            case NumberInput.Pair(var first, var second, var qualifier, var estimate, var unit) -> words(qualifier,
                    estimate) + first.toPlainString() + " : " + second.toPlainString() + bracketed(unit);
        };
    }

    private static String words(@Nullable Qualifier qualifier, boolean estimate) {
        return (qualifier == null ? "" : qualifier + " ") + (estimate ? "ước " : "");
    }

    private static String bracketed(String unit) {
        return unit.isEmpty() ? "" : " [" + unit + "]";
    }
}
