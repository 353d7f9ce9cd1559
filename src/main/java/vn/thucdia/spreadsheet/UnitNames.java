package vn.thucdia.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thucdia.language.Folding;
import vn.thucdia.place.AdminUnit;

/** Finds administrative units by code or name as of a day: names and codes were given again to others. */
public final class UnitNames {

    private final Map<String, List<AdminUnit>> named = new HashMap<>();
    private final List<AdminUnit> all;

    public UnitNames(List<AdminUnit> units) {
        this.all = units;
        for (AdminUnit unit : units) {
            Set<String> forms = new LinkedHashSet<>();
            for (String form : List.of(unit.code(), unit.name(), unit.fullName(), unit.alias(), unit.inSentence())) {
                forms.add(Folding.words(form));
            }
            forms.remove("");
            forms.forEach(form -> named.computeIfAbsent(form, none -> new ArrayList<>()).add(unit));
        }
    }

    /** Every unit that ever bore the name or code, in any stretch of its life. */
    public List<AdminUnit> everNamed(String text) {
        return named.getOrDefault(Folding.words(text), List.of());
    }

    /** The units of that name or code on a day: none, one, or several of different level. */
    public List<AdminUnit> on(String text, LocalDate day) {
        return everNamed(text).stream().filter(unit -> unit.validOn(day)).toList();
    }

    /** A unit whose full name stands in a title ("HUYỆN THAN UYÊN"); the longest such name. */
    public Optional<AdminUnit> inTitle(String title) {
        String words = " " + Folding.words(title) + " ";
        AdminUnit found = null;
        for (AdminUnit unit : all) {
            String name = Folding.words(unit.inSentence());
            boolean longer = found == null || name.length() > Folding.words(found.inSentence()).length();
            if (longer && words.contains(" " + name + " ")) {
                found = unit;
            }
        }
        return Optional.ofNullable(found);
    }
}
