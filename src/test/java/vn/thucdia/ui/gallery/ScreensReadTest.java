package vn.thucdia.ui.gallery;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import vn.thucdia.language.Language;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.gallery.MeasureRun.Size;

import static org.assertj.core.api.Assertions.assertThat;

/** The main screens in the narrow size and both themes, quick enough for every build; {@link MeasuresTest} measures all. */
class ScreensReadTest {

    private static final Set<String> MAIN = Set.of("first-run", "visits", "visit-details", "field-typing", "compare",
            "compare-table", "compare-years",
            "compare-reorganised", "compare-units");

    @Test
    void nothingIsShortenedCutBrokenNestedOrPale() throws Exception {
        FxToolkit.registerPrimaryStage();
        MeasureRun run = new MeasureRun(GalleryShow.onToolkit(() -> new Theme(Theme.Mode.LIGHT)));
        int measured = 0;
        for (GalleryState state : GalleryStates.all()) {
            if (MAIN.contains(state.name())) {
                run.measure(state, Language.VI, Size.NARROW, true);
                measured++;
            }
        }
        assertThat(measured).isEqualTo(MAIN.size());
        assertThat(run.found()).isEmpty();
    }
}
