package vn.thucdia.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Several constants written as short signs in one text ({@code Q,6T,N}). Signs of a newer program are kept as they are.
 *
 * @param known in the order of the constants
 * @param others signs that this program does not know
 */
public record Signs<E extends Enum<E>>(Set<E> known, List<String> others) {

    /**
     * Reads a text.
     *
     * @param signs of all constants
     */
    public static <E extends Enum<E>> Signs<E> parse(String text, String separator, Class<E> type,
            Map<E, String> signs) {
        List<String> all = Arrays.stream(text.split(Pattern.quote(separator), -1)).map(String::strip)
                .filter(sign -> !sign.isEmpty()).toList();
        Set<E> known = EnumSet.noneOf(type);
        signs.forEach((constant, sign) -> {
            if (all.contains(sign)) {
                known.add(constant);
            }
        });
        return new Signs<>(known, all.stream().filter(sign -> !signs.containsValue(sign)).toList());
    }

    /** The text again, the known ones first. */
    public String text(String separator, Map<E, String> signs) {
        List<E> sorted = new ArrayList<>(known);
        sorted.sort(null);
        return String.join(separator, Stream.concat(sorted.stream().map(signs::get), others.stream()).toList());
    }
}
