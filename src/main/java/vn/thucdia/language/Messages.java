package vn.thucdia.language;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

/**
 * The sentences of the program in one language: the union of one properties file per room, so that a room's words lie together.
 * Every key stands in exactly one file and in both languages; a test keeps that. Values are put in with {@link MessageFormat}.
 */
public final class Messages {

    /** The files, by the room whose words they hold. */
    public static final List<String> ROOMS = List.of("common", "problem", "shell", "settings", "visit", "entry",
            "indicator", "catalogue", "narrative", "followup",
            "minutes", "compare", "cli", "spreadsheet", "backup");

    private final Language language;
    private final Map<String, String> sentences;

    private Messages(Language language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    public static Messages in(Language language) {
        Map<String, String> all = new HashMap<>();
        for (String room : ROOMS) {
            ResourceBundle bundle = ResourceBundle.getBundle("vn.thucdia.language." + room, language.locale(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            for (String key : Collections.list(bundle.getKeys())) {
                if (all.put(key, bundle.getString(key)) != null) {
                    throw new IllegalStateException("message key in two files: " + key);
                }
            }
        }
        return new Messages(language, Map.copyOf(all));
    }

    public Language language() {
        return language;
    }

    /** The sentence with its values put in. A missing key is a bug and throws. */
    public String get(String key, @Nullable Object... values) {
        String pattern = sentences.get(key);
        if (pattern == null) {
            throw new MissingResourceException("no message " + key, Messages.class.getName(), key);
        }
        return new MessageFormat(pattern, language.locale()).format(values);
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** The same sentences for {@code %keys} in FXML. FXML takes the raw text, so sentences used there hold no values and no quotes. */
    public ResourceBundle asBundle() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                String pattern = sentences.get(key);
                return pattern == null ? null : new MessageFormat(pattern, language.locale()).format(new Object[0]);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(sentences.keySet());
            }
        };
    }
}
