package vn.thucdia.indicator.input;

import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Folding;
import vn.thucdia.language.Messages;

/**
 * Units of measure in the language of the reader. They are recorded in Vietnamese; the usual ones have words in both languages,
 * any other is shown as it was recorded.
 */
public final class MeasureWords {

    private MeasureWords() {}

    /** Words of {@link Indicator#unitOfMeasure()} in the language of the messages. */
    public static String of(Indicator indicator, Messages messages) {
        return of(indicator.unitOfMeasure(), messages);
    }

    /** Words of a recorded unit in the language of the messages. */
    public static String of(String recorded, Messages messages) {
        String key = "indicator.measure." + Folding.key(recorded).replace("%", "percent").replaceAll("[^a-z]+", "_");
        return messages.has(key) ? messages.get(key) : recorded;
    }
}
