package vn.thucdia.ui.gallery;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javafx.scene.Node;
import javafx.stage.Window;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import vn.thucdia.language.Language;
import vn.thucdia.ui.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures every state of the gallery in both sizes and languages, and the colours in both themes: nothing is shortened, cut or broken
 * in the middle of a word, no scroll bar stands in another, all words are read easily. What is accepted stands in {@link Accepted}.
 * With {@code -Dgallery.only=pattern} only the states in whose names the pattern is found.
 */
@Tag("gallery")
class MeasuresTest {

    private final List<String> found = new ArrayList<>();

    @Test
    void everythingOnEveryScreenCanBeRead() throws Exception {
        FxToolkit.registerPrimaryStage();
        Theme theme = GalleryShow.onToolkit(() -> new Theme(Theme.Mode.LIGHT));
        Pattern only = Pattern.compile(System.getProperty("gallery.only", ""));
        Locale before = Locale.getDefault();
        try {
            for (Language language : Language.values()) {
                Locale.setDefault(language.locale());
                for (GalleryState state : GalleryStates.all()) {
                    if (only.matcher(state.name()).find()) {
                        measure(state, language, theme);
                    }
                }
            }
        } finally {
            Locale.setDefault(before);
        }
        assertThat(found).isEmpty();
    }

    private void measure(GalleryState state, Language language, Theme theme) throws Exception {
        try (GalleryShow narrow = GalleryShow.open(state, language, theme, 1093, 614)) {
            layout(narrow, state, language, 1093);
        }
        try (GalleryShow wide = GalleryShow.open(state, language, theme, 1366, 768)) {
            layout(wide, state, language, 1366);
            if (language == Language.VI) {
                for (Theme.Mode mode : List.of(Theme.Mode.DARK, Theme.Mode.LIGHT)) {
                    colours(wide, state, theme, mode);
                }
            }
        }
    }

    private void layout(GalleryShow show, GalleryState state, Language language, int width) throws Exception {
        String where = state.name() + " " + language.code() + " " + width;
        List<Finding> findings = GalleryShow.onToolkit(() -> {
            show.stage().picture();
            return Window.getWindows().stream().filter(Window::isShowing).map(window -> window.getScene().getRoot())
                    .flatMap(root -> new ScreenMeasures(root).layout().stream()).toList();
        });
        keep(where, state, findings);
    }

    private void colours(GalleryShow show, GalleryState state, Theme theme, Theme.Mode mode) throws Exception {
        List<Finding> findings = GalleryShow.onToolkit(() -> {
            theme.modeProperty().set(mode);
            BufferedImage picture = show.stage().picture();
            Node root = show.stage().stage().getScene().getRoot();
            return new ScreenMeasures(root).colours(picture);
        });
        WaitForAsyncUtils.waitForFxEvents();
        keep(state.name() + " " + mode.name().toLowerCase(Locale.ROOT), state, findings);
    }

    private void keep(String where, GalleryState state, List<Finding> findings) {
        findings.stream().filter(finding -> !Accepted.covers(state.name(), finding))
                .forEach(finding -> found.add(where + ": " + finding));
    }
}
