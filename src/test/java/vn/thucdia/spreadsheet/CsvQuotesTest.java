package vn.thucdia.spreadsheet;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thucdia.language.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A stray quotation mark drops no rows in silence. */
class CsvQuotesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n\"c\";d\n", "\"a\nb\";c", "\"a\"\"b\";c\r\n\"d\"\r\n", "12\" ống;3", "\"\";x",
            "a;\"b\"", "\"a\" ;b", ""})
    void whatIsQuotedProperlyIsTaken(String text) {
        assertThat(CsvQuotes.firstWrongLine(text, ';')).isZero();
    }

    @Test
    void theLineOfTheFirstWrongOneIsNamed() {
        assertThat(CsvQuotes.firstWrongLine("NN01;3500\nNN02;1200\n\"NN03;5\nNN04;6\n", ';')).isEqualTo(3);
        assertThat(CsvQuotes.firstWrongLine("\"a\nb\";1\n\"NN03;5\nNN04;6\n\"NN05;7\n", ';')).isEqualTo(3);
        assertThat(CsvQuotes.firstWrongLine("x;\"", ';')).isEqualTo(1);
    }

    @Test
    void aFileWithAStrayQuoteIsRefusedWithItsLine(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("so.csv");
        Files.writeString(file, "Mã;Năm 2022\nNN01;3500\n\"NN03;5\nNN04;6\n");
        SheetFile table = SheetFile.open(file);
        assertThatThrownBy(() -> table.read(table.sheets().getFirst())).isInstanceOf(Problem.class)
                .satisfies(e -> assertThat(((Problem) e).key()).isEqualTo("problem.sheet.quote"))
                .satisfies(e -> assertThat(((Problem) e).values()).endsWith("3"));
    }
}
