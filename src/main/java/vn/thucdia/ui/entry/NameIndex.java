package vn.thucdia.ui.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Folding;

/** Finds the longest known name that stands at a place of a text, accents, case and punctuation aside. */
final class NameIndex {

    /** A name found, and where it ends in the text. */
    record Match(Known known, int end) {}

    private record Folded(String words, Known known) {}

    /** By first folded letter; the longest names first. */
    private final Map<Character, List<Folded>> names = new HashMap<>();

    NameIndex(List<Known> known) {
        for (Known name : known) {
            String words = Folding.words(name.name());
            if (!words.isEmpty()) {
                names.computeIfAbsent(words.charAt(0), first -> new ArrayList<>()).add(new Folded(words, name));
            }
        }
        names.values().forEach(list -> list.sort(Comparator.comparing(name -> -name.words().length())));
    }

    @Nullable
    Match longestAt(String text, int from) {
        if (from >= text.length()) {
            return null;
        }
        String first = Folding.words(Character.toString(text.codePointAt(from)));
        if (first.isEmpty()) {
            return null;
        }
        for (Folded name : names.getOrDefault(first.charAt(0), List.of())) {
            int end = Folding.endOf(text, from, name.words());
            if (end >= 0) {
                return new Match(name.known(), withClosing(text, end, name.known().name()));
            }
        }
        return null;
    }

    /** A name that ends in punctuation, such as a parenthesis, takes it along. */
    private static int withClosing(String text, int end, String name) {
        int last = name.length();
        while (last > 0 && !Folding.isWordPart(name.codePointBefore(last))) {
            last -= Character.charCount(name.codePointBefore(last));
        }
        String closing = name.substring(last);
        return text.startsWith(closing, end) ? end + closing.length() : end;
    }
}
