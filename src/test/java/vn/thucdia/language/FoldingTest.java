package vn.thucdia.language;

import java.text.Normalizer;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Huyện Than Uyên      | huyen than uyen
            Đường Điện Biên      | duong dien bien
            hoà                  | hoa
            hòa                  | hoa
            'UỶ  BAN\u00a0Nhân dân ' | uy ban nhan dan
            'Than\u200bUyên'     | thanuyen
            '  '                 | ''
            """)
    void keysDropAccentsCaseAndExtraBlanks(String text, String key) {
        assertThat(Folding.key(text)).isEqualTo(key);
        assertThat(Folding.key(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"than u,huyện Than Uyên,true", "huyen than uyen,Huyện Than Uyên,true", "uyen than,Than Uyên,true",
            "uyên,Than Uyên,true", "nong nghiep,'Nông, lâm nghiệp',true", "an,Than Uyên,false", "'',Than Uyên,true",
            "dien bien,Điện Biên,true", "than x,Than Uyên,false"})
    void aQueryMatchesBeginningsOfWords(String query, String text, boolean expected) {
        assertThat(Folding.matches(query, text)).isEqualTo(expected);
    }

    @Test
    void aNameIsFoundAtItsPlaceWhateverItsAccents() {
        String name = Folding.words("Huyện Than Uyên");
        assertThat(Folding.endOf("@huyen than uyen báo cáo", 1, name)).isEqualTo(16);
        assertThat(Folding.endOf("@HUYỆN  Than_Uyên.", 1, name)).isEqualTo(17);
        String decomposed = Normalizer.normalize("Huyện Than Uyên", Normalizer.Form.NFD);
        assertThat(Folding.endOf(decomposed, 0, name)).isEqualTo(decomposed.length());
        assertThat(Folding.endOf("huyen than uyens", 0, name)).isEqualTo(-1);
        assertThat(Folding.endOf("huyen than", 0, name)).isEqualTo(-1);
        assertThat(Folding.endOf("huyenthan uyen", 0, name)).isEqualTo(-1);
    }

    @Property(tries = 500)
    void foldingAgainChangesNothing(@ForAll String text) {
        assertThat(Folding.key(Folding.key(text))).isEqualTo(Folding.key(text));
        assertThat(Folding.words(Folding.key(text))).isEqualTo(Folding.words(text));
    }

    @Test
    void listsSortTheVietnameseWay() {
        List<String> sorted = List.of("an", "ăn", "ân", "ba", "da", "đa", "ếch", "ga", "mà", "Than Uyên", "Thanh Hóa",
                "Tổ 2", "Tổ 10", "tư");
        List<String> shuffled = sorted.reversed();
        assertThat(shuffled.stream().sorted(new VietnameseOrder()).toList()).isEqualTo(sorted);
        assertThat(List.of("mạ", "má", "mã", "mả", "mà", "ma").stream().sorted(new VietnameseOrder()).toList())
                .containsExactly("ma", "mà", "mả", "mã", "má", "mạ");
    }
}
