package vn.thucdia.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/**
 * The look of every scene: AtlantaFX Primer below, our tokens and rules above, bundled Noto Sans. Scenes given to
 * {@link #dress} follow the mode from then on; {@link Mode#SYSTEM} follows the machine while the program runs.
 */
public final class Theme {

    /** What the person chose in the settings. */
    public enum Mode {
        LIGHT, DARK, SYSTEM
    }

    private static final List<String> SHEETS = List.of("tokens.css", "app.css", "controls.css", "shell.css",
            "visit.css", "lines.css", "indicator.css", "followup.css", "minutes.css", "compare.css", "spreadsheet.css");
    private static final List<String> FONTS = List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf");

    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.SYSTEM);
    private final List<Scene> scenes = new ArrayList<>();
    /** Held here alone: the machine's setting outlives every window and must hold none of them. */
    private final ChangeListener<ColorScheme> systemListener = (observed, was, is) -> refresh();

    /** To be made on the toolkit's thread, before the first control, so that Modena is never loaded. */
    public Theme(Mode first) {
        FONTS.forEach(Theme::loadFont);
        mode.set(first);
        mode.addListener((observed, was, is) -> refresh());
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(systemListener));
        refresh();
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** Whether the dark tokens are shown now. */
    public boolean isDark() {
        return switch (mode.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /** Puts the look on a scene and keeps it there when the mode changes. */
    public void dress(Scene scene) {
        scenes.add(scene);
        scene.getStylesheets().setAll(sheets());
    }

    /** Lets a scene go. */
    public void undress(Scene scene) {
        scenes.remove(scene);
    }

    private void refresh() {
        Application.setUserAgentStylesheet(
                isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scenes.forEach(scene -> scene.getStylesheets().setAll(sheets()));
    }

    private List<String> sheets() {
        List<String> sheets = new ArrayList<>(SHEETS.stream().map(name -> resource("css/" + name)).toList());
        if (isDark()) {
            sheets.add(1, resource("css/tokens-dark.css"));
        }
        return sheets;
    }

    private static String resource(String name) {
        URL url = Theme.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("resource missing: " + name);
        }
        return url.toExternalForm();
    }

    private static void loadFont(String name) {
        try (InputStream in = Theme.class.getResourceAsStream("fonts/" + name)) {
            if (in == null || Font.loadFont(in, 14) == null) {
                throw new IllegalStateException("font cannot be loaded: " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
