package vn.thucdia.file;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names Windows, macOS and Linux take. */
class FileNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Biên bản Than Uyên 13-6-2023   | Bien ban Than Uyen 13-6-2023.docx
            Đợt kiểm tra: "Sìn Hồ"/2026?   | Dot kiem tra Sin Ho2026.docx
            CON                            | CON_.docx
            nul                            | nul_.docx
            Com1                           | Com1_.docx
            LPT9                           | LPT9_.docx
            Con Cuông                      | Con Cuong.docx
            ' . '                          | thuc-dia.docx
            tên có chấm cuối...            | ten co cham cuoi.docx
            """)
    void wordsBecomeAName(String words, String name) {
        assertThat(FileNames.of(words, "docx")).isEqualTo(name);
    }

    @Test
    void aLongTitleIsCut() {
        assertThat(FileNames.of("Chỉ tiêu ".repeat(60), "xlsx")).hasSizeLessThanOrEqualTo(105).startsWith("Chi tieu")
                .endsWith(".xlsx").doesNotContain(" .");
    }
}
