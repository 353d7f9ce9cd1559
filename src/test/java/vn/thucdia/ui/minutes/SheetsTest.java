package vn.thucdia.ui.minutes;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thucdia.ui.minutes.PageLayout.PageSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SheetsTest {

    private final List<PageSize> long300 = Collections.nCopies(300, new PageSize(595, 842));

    @Test
    void pagesLieBelowOneAnotherWithAGapBetween() {
        Sheets sheets = Sheets.of(List.of(new PageSize(595, 842), new PageSize(842, 595)), 1);

        assertThat(sheets.tops()).containsExactly(16, 16 + 842 + 16);
        assertThat(sheets.totalHeight()).isEqualTo(16 + 842 + 16 + 595 + 16);
        assertThat(sheets.totalWidth()).isEqualTo(842 + 32);
    }

    @Test
    void theFittingScaleLeavesAGapOnBothSides() {
        double scale = Sheets.fitting(List.of(new PageSize(595, 842)), 700);

        assertThat(Sheets.of(long300, scale).totalWidth()).isCloseTo(700, within(1.0));
    }

    @Test
    void onlyThePagesInSightAreFoundInALongDocument() {
        Sheets sheets = Sheets.of(long300, 1);

        assertThat(sheets.between(sheets.tops()[150], sheets.tops()[150] + 600)).containsExactly(150);
        assertThat(sheets.between(sheets.tops()[150] + 700, sheets.tops()[150] + 1300)).containsExactly(150, 151);
        assertThat(sheets.pageAt(sheets.tops()[299] + 5)).isEqualTo(299);
    }

    @Test
    void thePlaceInTheDocumentStaysWhenTheScaleChanges() {
        Sheets small = Sheets.of(long300, 0.5);
        Sheets large = Sheets.of(long300, 2);
        double y = small.tops()[42] + small.height(42) / 2;

        double moved = small.moved(y, large);

        assertThat(moved).isCloseTo(large.tops()[42] + large.height(42) / 2, within(2.0));
    }

    @Test
    void nothingToShowHasNoPlaces() {
        Sheets none = Sheets.of(List.of(), 1);

        assertThat(none.between(0, 1000)).isEmpty();
        assertThat(none.moved(100, Sheets.of(long300, 1))).isZero();
        assertThat(none.totalHeight()).isZero();
    }
}
