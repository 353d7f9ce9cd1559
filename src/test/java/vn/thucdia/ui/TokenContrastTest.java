package vn.thucdia.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Text can be read in sunlight: contrast by the formula of WCAG 2.2, at least 4.9 (in one decimal) in both themes. */
class TokenContrastTest {

    private static final double LEAST = 4.9;
    private static final Path CSS = Path.of("src", "main", "resources", "vn", "thucdia", "ui", "css");
    private static final Pattern TOKEN = Pattern.compile("(-color-[\\w-]+):\\s*(#[0-9A-Fa-f]{6})");

    @ParameterizedTest
    @CsvSource({"fg-default,bg-default", "fg-default,bg-selected", "fg-muted,bg-default", "fg-muted,bg-subtle",
            "fg-muted,bg-inset", "fg-muted,bg-header", "fg-muted,neutral-subtle", "fg-subtle,bg-default",
            "fg-subtle,bg-subtle", "fg-subtle,bg-selected", "accent-fg,bg-default", "accent-fg,accent-subtle",
            "fg-emphasis,accent-emphasis", "success-fg,success-subtle", "success-fg,bg-inset",
            "warning-fg,warning-subtle", "danger-fg,danger-subtle", "danger-fg,bg-default", "info-fg,info-subtle",
            "observation-fg,observation-subtle", "petition-fg,petition-subtle", "directive-fg,directive-subtle"})
    void textIsReadableOnItsGround(String text, String ground) throws IOException {
        Map<String, String> light = tokens("tokens.css");
        Map<String, String> dark = new HashMap<>(light);
        dark.putAll(tokens("tokens-dark.css"));
        for (Map<String, String> theme : Set.of(light, dark)) {
            double contrast = contrast(theme.get("-color-" + text), theme.get("-color-" + ground));
            assertThat(Math.round(contrast * 10) / 10.0).isGreaterThanOrEqualTo(LEAST);
        }
    }

    @Test
    void darkRedefinesColoursThatLightHasAndNothingElse() throws IOException {
        assertThat(tokens("tokens.css").keySet()).containsAll(tokens("tokens-dark.css").keySet());
        String rest = Files.readString(CSS.resolve("tokens-dark.css")).replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("-color-[\\w-]+:[^;]+;", "").replaceAll("\\s", "");
        assertThat(rest).isEqualTo(".root{}");
    }

    @ParameterizedTest
    @CsvSource({"app.css", "controls.css", "shell.css", "minutes.css"})
    void noColourStandsOutsideTheTokens(String file) throws IOException {
        assertThat(Files.readString(CSS.resolve(file))).doesNotContainPattern("#[0-9A-Fa-f]{3,8}\\b")
                .doesNotContain("rgb");
    }

    private static Map<String, String> tokens(String file) throws IOException {
        return TOKEN.matcher(Files.readString(CSS.resolve(file))).results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }

    private static double contrast(String one, String other) {
        double a = luminance(Color.web(one)) + 0.05;
        double b = luminance(Color.web(other)) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
