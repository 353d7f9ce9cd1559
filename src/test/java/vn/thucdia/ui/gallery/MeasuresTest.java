package vn.thucdia.ui.gallery;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import vn.thucdia.language.Language;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.gallery.MeasureRun.Size;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures every state of the gallery in both sizes and languages, and the colours in both themes: nothing is shortened, cut or broken
 * in the middle of a word, no scroll bar stands in another, all words are read easily. What is accepted stands in {@link Accepted}.
 * With {@code -Dgallery.only=pattern} only the states in whose names the pattern is found.
 */
@Tag("gallery")
class MeasuresTest {

    @Test
    void everythingOnEveryScreenCanBeRead() throws Exception {
        FxToolkit.registerPrimaryStage();
        MeasureRun run = new MeasureRun(GalleryShow.onToolkit(() -> new Theme(Theme.Mode.LIGHT)));
        Pattern only = Pattern.compile(System.getProperty("gallery.only", ""));
        for (Language language : Language.values()) {
            for (GalleryState state : GalleryStates.all()) {
                if (only.matcher(state.name()).find()) {
                    run.measure(state, language, Size.NARROW, false);
                    run.measure(state, language, Size.WIDE, language == Language.VI);
                }
            }
        }
        assertThat(run.found()).isEmpty();
    }
}
