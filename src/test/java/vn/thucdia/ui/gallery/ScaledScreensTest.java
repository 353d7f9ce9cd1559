package vn.thucdia.ui.gallery;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import vn.thucdia.language.Language;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.gallery.MeasureRun.Size;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main screens in the least room for which they are laid out: a window with less, as on a small laptop on which the system draws
 * everything half as large again, draws them smaller.
 */
class ScaledScreensTest {

    private static final Set<String> MAIN = Set.of("first-run", "visits", "visit-details", "field", "field-direction",
            "session", "session-card", "indicators", "followup", "minutes", "compare", "figures", "settings", "import");

    /** As the window says in {@code Fitted}. */
    private static final Size LEAST = new Size(1076, 530);

    @Test
    void nothingIsCutWhenTheSystemDrawsEverythingLarger() throws Exception {
        FxToolkit.registerPrimaryStage();
        MeasureRun run = new MeasureRun(GalleryShow.onToolkit(() -> new Theme(Theme.Mode.LIGHT)));
        int measured = 0;
        for (GalleryState state : GalleryStates.all()) {
            if (MAIN.contains(state.name())) {
                for (Language language : Language.values()) {
                    run.measure(state, language, LEAST, false);
                }
                measured++;
            }
        }
        assertThat(measured).isGreaterThan(10);
        assertThat(run.found()).isEmpty();
    }
}
