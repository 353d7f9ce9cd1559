package vn.thucdia.ui.gallery;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.stage.Window;

import vn.thucdia.language.Language;
import vn.thucdia.ui.Theme;

/** Shows states of the gallery and collects what reads badly in them and is not {@link Accepted}. */
final class MeasureRun {

    /** A size, in logical pixels. */
    record Size(int wide, int high) {

        /** A laptop of 1366 × 768 at 125 %. */
        static final Size NARROW = new Size(1093, 614);
        static final Size WIDE = new Size(1366, 768);
    }

    private final Theme theme;
    private final List<String> found = new ArrayList<>();

    MeasureRun(Theme theme) {
        this.theme = theme;
    }

    /** One line for each finding: where, in which size or theme, what. */
    List<String> found() {
        return found;
    }

    /** @param colours whether both themes are measured too */
    void measure(GalleryState state, Language language, Size size, boolean colours) throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(language.locale());
        try (GalleryShow show = GalleryShow.open(state, language, theme, size.wide(), size.high())) {
            layout(show, state, language.code() + " " + size.wide());
            if (colours) {
                colours(show, state, Theme.Mode.DARK);
                colours(show, state, Theme.Mode.LIGHT);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private void layout(GalleryShow show, GalleryState state, String how) throws Exception {
        keep(state, how, GalleryShow.onToolkit(() -> {
            show.stage().picture();
            return Window.getWindows().stream().filter(Window::isShowing).map(window -> window.getScene().getRoot())
                    .flatMap(root -> new ScreenMeasures(root).layout().stream()).toList();
        }));
    }

    private void colours(GalleryShow show, GalleryState state, Theme.Mode mode) throws Exception {
        keep(state, mode.name().toLowerCase(Locale.ROOT), GalleryShow.onToolkit(() -> {
            theme.modeProperty().set(mode);
            BufferedImage picture = show.stage().picture();
            return new ScreenMeasures(show.stage().stage().getScene().getRoot()).colours(picture);
        }));
    }

    private void keep(GalleryState state, String how, List<Finding> findings) {
        findings.stream().filter(finding -> !Accepted.covers(state.name(), finding))
                .forEach(finding -> found.add(state.name() + " " + how + ": " + finding));
    }
}
