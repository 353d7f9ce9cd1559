package vn.thucdia.ui.entry;

import java.time.LocalDate;
import java.util.List;

import vn.thucdia.language.Language;

/**
 * What the line may refer to.
 *
 * @param bodies people, units and agencies for {@code @}; the order is the order of suggestions
 * @param aliases other names of bodies: understood, but not proposed
 * @param sectors for {@code #}
 * @param units units of measure a figure may carry behind a blank: {@code tấn}, {@code tỷ đồng}
 * @param today the day from which deadlines are counted: that of the visit
 * @param language of the screen: decides between 3.500 and 3,500
 */
public record EntryContext(List<Known> bodies, List<Known> aliases, List<Known> sectors, List<String> units,
        LocalDate today, Language language) {

    /** Without other names. */
    public EntryContext(List<Known> bodies, List<Known> sectors, List<String> units, LocalDate today,
            Language language) {
        this(bodies, List.of(), sectors, units, today, language);
    }

    public EntryContext {
        bodies = List.copyOf(bodies);
        aliases = List.copyOf(aliases);
        sectors = List.copyOf(sectors);
        units = List.copyOf(units);
    }
}
