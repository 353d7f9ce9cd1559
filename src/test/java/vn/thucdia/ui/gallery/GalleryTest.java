package vn.thucdia.ui.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import vn.thucdia.language.Language;
import vn.thucdia.ui.CssWarnings;
import vn.thucdia.ui.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writes every state of the gallery to {@code target/gallery}: {@code mvn -Pgallery verify}. With
 * {@code -Dgallery.only=pattern} only the pictures in whose file names the pattern (a regular expression) is found. A
 * state that throws, or makes the toolkit complain about a style sheet, fails the run, after all pictures were written.
 */
@Tag("gallery")
class GalleryTest {

    /** Logical sizes: a 1366 × 768 laptop, and the same at 125 % scaling. */
    private static final int[][] SIZES = {{1366, 768}, {1093, 614}};

    private static final Path FOLDER = Path.of("target", "gallery");

    private final List<GalleryPicture> pictures = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    @Test
    void everyStateIsPicturedWithoutComplaint() throws Exception {
        FxToolkit.registerPrimaryStage();
        Files.createDirectories(FOLDER);
        Theme theme = GalleryShow.onToolkit(() -> new Theme(Theme.Mode.LIGHT));
        Locale before = Locale.getDefault();
        try (CssWarnings warnings = new CssWarnings()) {
            for (Theme.Mode mode : List.of(Theme.Mode.LIGHT, Theme.Mode.DARK)) {
                GalleryShow.onToolkit(() -> {
                    theme.modeProperty().set(mode);
                    return true;
                });
                for (Language language : Language.values()) {
                    Locale.setDefault(language.locale());
                    picture(theme, mode, language);
                }
            }
            failures.addAll(warnings.said().stream().distinct().toList());
        } finally {
            Locale.setDefault(before);
        }
        ContactSheet.write(FOLDER, pictures);
        assertThat(pictures).isNotEmpty();
        assertThat(failures).isEmpty();
    }

    private void picture(Theme theme, Theme.Mode mode, Language language) throws Exception {
        Pattern only = Pattern.compile(System.getProperty("gallery.only", ""));
        for (GalleryState state : GalleryStates.all()) {
            for (int[] size : SIZES) {
                GalleryPicture picture = new GalleryPicture(state.name(), language.code(),
                        mode.name().toLowerCase(Locale.ROOT), size[0], size[1]);
                if (only.matcher(picture.file()).find()) {
                    picture(theme, language, state, picture);
                }
            }
        }
    }

    private void picture(Theme theme, Language language, GalleryState state, GalleryPicture picture) {
        try (GalleryShow show = GalleryShow.open(state, language, theme, picture.wide(), picture.high())) {
            write(GalleryShow.onToolkit(show.stage()::picture), picture);
            pictures.add(picture);
        } catch (Exception e) {
            failures.add(picture.file() + ": " + e + cause(e));
        }
    }

    private static String cause(Throwable e) {
        return e.getCause() == null ? "" : " because of " + e.getCause() + cause(e.getCause());
    }

    private static void write(BufferedImage image, GalleryPicture picture) throws IOException {
        ImageIO.write(image, "png", FOLDER.resolve(picture.file()).toFile());
    }
}
