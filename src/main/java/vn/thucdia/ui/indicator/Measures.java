package vn.thucdia.ui.indicator;

import vn.thucdia.language.Folding;
import vn.thucdia.language.Messages;

/**
 * Units of measure in the language of the window. They are recorded in Vietnamese; the usual ones have words in both languages,
 * any other is shown as it was recorded.
 */
final class Measures {

    private Measures() {}

    static String word(String recorded, Messages messages) {
        String key = "indicator.measure." + Folding.key(recorded).replace("%", "percent").replaceAll("[^a-z]+", "_");
        return messages.has(key) ? messages.get(key) : recorded;
    }
}
