package vn.thucdia.ui.spreadsheet;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.language.Language;
import vn.thucdia.ui.TestDesk;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class KeyWordsTest {

    @TempDir
    Path temp;

    private TestDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesk.open(temp, Language.VI);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void periodsAreWordsThatAreReadBackInBothLanguages() {
        for (Language language : Language.values()) {
            KeyWords words = new KeyWords(language, List.of());
            for (String key : List.of("2023", "2023-H1", "2023-Q2", "2023-06", "2023-9M")) {
                assertThat(words.period(key)).isNotEqualTo(key.length() > 4 ? key : "");
                assertThat(words.key(words.period(key))).isEqualTo(key);
            }
        }
        assertThat(new KeyWords(Language.VI, List.of()).period("2023-H1")).isEqualTo("6 tháng đầu năm 2023");
        assertThat(new KeyWords(Language.VI, List.of()).key("không phải kỳ")).isEqualTo("không phải kỳ");
    }

    @Test
    void aCodeIsTheNameOfItsUnit() {
        KeyWords words = new KeyWords(Language.VI, desk.app().places().units());
        assertThat(words.unit("110")).isEqualTo("Huyện Than Uyên");
        assertThat(words.unit("03595")).contains("Than Uyên").isNotEqualTo("03595");
        assertThat(words.unit("nơi khác")).isEqualTo("nơi khác");
    }
}
