package vn.thucdia.indicator.input;

import java.text.Normalizer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Units of measure as tables write them, and what a number in one is in another. */
class UnitScaleTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Triệu đồng   | tỷ đồng     | 0.001
            TRIỆU  ĐỒNG  | triệu đồng  | 1
            Tr.đồng      | tỷ đồng     | 0.001
            Tr.đ         | triệu đồng  | 1
            tỉ đồng      | tỷ đồng     | 1
            Tỷ.đ         | triệu đồng  | 1000
            đồng         | triệu đồng  | 0.000001
            nghìn đồng   | đồng        | 1000
            1.000 tấn    | tấn         | 1000
            kg           | tấn         | 0.001
            tạ           | tấn         | 0.1
            tạ/ha        | tấn/ha      | 0.1
            tấn          | Tấn         | 1
            m2           | ha          | 0.0001
            km²          | ha          | 100
            nghìn ha     | ha          | 1000
            m            | km          | 0.001
            nghìn người  | người       | 1000
            lượt         | nghìn lượt  | 0.001
            phần trăm    | %           | 1
            ha           | tấn         |
            người        | lượt        |
            km           | km2         |
            """)
    void aNumberInOneUnitIsConvertedOnlyWhereBothMeasureTheSame(String from, String to, String factor) {
        for (Normalizer.Form form : new Normalizer.Form[]{Normalizer.Form.NFC, Normalizer.Form.NFD}) {
            var found = UnitScale.factor(Normalizer.normalize(from, form), to);
            assertThat(found.map(each -> each.toPlainString()).orElse(null)).isEqualTo(factor);
        }
    }
}
