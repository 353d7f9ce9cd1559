package vn.thucdia.ui.entry;

import java.time.LocalDate;
import java.util.List;

import vn.thucdia.language.Language;

/**
 * What the line may refer to.
 *
 * @param bodies people, units and agencies for {@code @}; the order is the order of suggestions
 * @param sectors for {@code #}
 * @param units units of measure a figure may carry behind a blank: {@code tấn}, {@code tỷ đồng}
 * @param today what {@code !hôm nay} means and which year {@code !30/6} lies in: the day of the visit while it is recorded
 * @param language of the screen: decides between 3.500 and 3,500
 */
public record EntryContext(List<Known> bodies, List<Known> sectors, List<String> units, LocalDate today,
        Language language) {

    public EntryContext {
        bodies = List.copyOf(bodies);
        sectors = List.copyOf(sectors);
        units = List.copyOf(units);
    }
}
