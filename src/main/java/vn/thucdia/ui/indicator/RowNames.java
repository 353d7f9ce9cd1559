package vn.thucdia.ui.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Folding;

/**
 * Finds indicators by what the first column of a table calls them: the code, the name of the catalogue in either language, or the
 * name in this table; numbers of lines and a unit of measure in parentheses aside. Nothing near is taken for the same.
 */
final class RowNames {

    private static final Pattern NUMBER = Pattern.compile("^(?:(?:[IVX]+|\\d+(?:\\.\\d+)*)[.)]|[a-zđ]\\)|[-+*•–])\\s*");
    private static final Pattern MEASURE = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    private final Map<String, Set<Id<Indicator>>> names = new HashMap<>();

    RowNames(List<GridRow.Line> lines, List<Indicator> catalogue) {
        for (Indicator entry : catalogue) {
            if (!entry.retired()) {
                List.of(entry.code(), entry.nameVi(), entry.nameEn()).forEach(name -> put(name, entry.id()));
            }
        }
        lines.forEach(line -> put(line.name(), line.indicator().id()));
    }

    private void put(String name, Id<Indicator> indicator) {
        for (String form : forms(name)) {
            names.computeIfAbsent(form, none -> new LinkedHashSet<>()).add(indicator);
        }
    }

    /** Those with that name: one when it is certain. */
    List<Id<Indicator>> find(String text) {
        for (String form : forms(text)) {
            Set<Id<Indicator>> found = names.get(form);
            if (found != null) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    private static List<String> forms(String name) {
        String plain = NUMBER.matcher(name.strip()).replaceFirst("");
        List<String> forms = new ArrayList<>(List.of(Folding.words(name), Folding.words(plain),
                Folding.words(MEASURE.matcher(plain).replaceFirst(""))));
        forms.removeIf(String::isEmpty);
        return forms;
    }
}
