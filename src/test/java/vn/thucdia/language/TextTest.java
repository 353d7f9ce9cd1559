package vn.thucdia.language;

import java.text.Normalizer;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Sản lượng chè búp tươi", "👩🏽‍🌾 chè 🌱", "שלום عربى", "a\tb\nc", "zero\u200bwidth",
            "=cmd|' /C calc'!A0"})
    void ordinaryTextIsKeptAsItIs(String text) {
        assertThat(Text.clean(text)).isEqualTo(text);
    }

    @Test
    void accentsAreStoredPrecomposedAndLinesEndAlike() {
        String decomposed = Normalizer.normalize("Điện Biên", Normalizer.Form.NFD);
        assertThat(Text.clean(decomposed)).isEqualTo("Điện Biên");
        assertThat(Text.clean("a\r\nb\rc\u0085d")).isEqualTo("a\nb\nc\nd");
        assertThat(Text.clean("a\u0007b\u009bc\u007fd\uffff")).isEqualTo("abcd");
    }

    @Test
    void nulAndHalfACharacterAreRefusedWithTheirPlace() {
        assertThatThrownBy(() -> Text.clean("🌱ab\0c")).isInstanceOfSatisfying(Problem.class,
                problem -> {
                    assertThat(problem.key()).isEqualTo("problem.text.unstorable");
                    assertThat(problem.values()).containsExactly("4");
                    assertThat(problem.sentence(Messages.in(Language.VI))).contains("ký tự hỏng");
                });
        assertThatThrownBy(() -> Text.clean("a\ud83c")).isInstanceOf(Problem.class);
        assertThat(Text.salvage("a\ud83c\0b")).isEqualTo("ab");
    }

    @Test
    void quotesAreCutBetweenCharacters() {
        assertThat(Text.shorten("🌱🌱🌱🌱", 3)).isEqualTo("🌱🌱…");
        assertThat(Text.shorten("a\nb", 3)).isEqualTo("a b");
        assertThat(Text.shorten("Sản lượng chè búp tươi", 16)).isEqualTo("Sản lượng chè…");
        assertThat(Text.shorten("ước 3.500 tấn, hơn cùng kỳ", 16)).isEqualTo("ước 3.500 tấn…");
        assertThat(Text.shorten("khôngcódấucáchnào", 8)).isEqualTo("khôngcó…");
    }

    @Property(tries = 500)
    void cleaningAgainChangesNothing(@ForAll String text) {
        String stored = Text.salvage(text);
        assertThat(Text.clean(stored)).isEqualTo(stored);
    }
}
