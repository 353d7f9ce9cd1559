package vn.thucdia.indicator.input;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CopiedBlockTest {

    @Test
    void tabsPartCellsAndLineEndsPartRows() {
        assertThat(CopiedBlock.read("Chè\t3.500\r\nRừng\t125\r\n").rows())
                .containsExactly(List.of("Chè", "3.500"), List.of("Rừng", "125"));
        assertThat(CopiedBlock.read("3.500").rows()).containsExactly(List.of("3.500"));
        assertThat(CopiedBlock.read("").rows()).isEmpty();
    }

    @Test
    void aQuotedCellHoldsLineEndsTabsAndQuotes() {
        assertThat(CopiedBlock.read("\"Sản lượng\nchè \"\"búp\"\"\"\t1\n\"a\tb\"\t2").rows())
                .containsExactly(List.of("Sản lượng\nchè \"búp\"", "1"), List.of("a\tb", "2"));
    }

    @Test
    void aQuoteInsideACellIsACharacter() {
        assertThat(CopiedBlock.read("xã \"Mường\"\t1").rows()).containsExactly(List.of("xã \"Mường\"", "1"));
        assertThat(CopiedBlock.read("\"Mường\" Than\t1").rows()).containsExactly(List.of("\"Mường\" Than", "1"));
        assertThat(CopiedBlock.read("\"không đóng\t1").rows()).containsExactly(List.of("\"không đóng", "1"));
    }

    @Test
    void blankCellsAndRowsKeepTheirPlacesAndRowsMayDiffer() {
        CopiedBlock block = CopiedBlock.read("1\t\t3\n\n4\n\t\n\n");
        assertThat(block.rows()).containsExactly(List.of("1", "", "3"), List.of(""), List.of("4"));
        assertThat(block.width()).isEqualTo(3);
        assertThat(block.cell(2, 2)).isEmpty();
    }

    @Test
    void whatIsWrittenReadsBack() {
        List<List<String>> rows = List.of(List.of("a\tb", "\"c", "d\ne"), List.of("", "x", ""));
        assertThat(CopiedBlock.read(CopiedBlock.write(rows)).rows()).isEqualTo(rows);
    }
}
