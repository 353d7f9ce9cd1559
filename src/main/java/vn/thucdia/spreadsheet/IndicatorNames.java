package vn.thucdia.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import vn.thucdia.indicator.Indicator;
import vn.thucdia.language.Folding;

/** Finds indicators by code or name as tables write them: numbered, with dashes, with the unit of measure behind. */
public final class IndicatorNames {

    private static final Pattern NUMBER = Pattern
            .compile("^(?:(?:[IVX]{1,4}|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])[.)]|[-+*•–])\\s*");
    private static final Pattern PART = Pattern.compile("^(?:trong đó|trong do|tr\\.đó)\\s*:?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MEASURE = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    private static final int OFFERED = 3;

    private final List<Indicator> all;
    private final Map<String, Indicator> byCode = new HashMap<>();
    private final Map<String, List<Indicator>> byName = new HashMap<>();

    public IndicatorNames(List<Indicator> catalogue) {
        this.all = catalogue.stream().filter(indicator -> !indicator.retired()).toList();
        for (Indicator indicator : all) {
            byCode.put(Folding.key(indicator.code()), indicator);
            name(indicator.nameVi(), indicator);
            name(indicator.nameEn(), indicator);
        }
    }

    private void name(String name, Indicator indicator) {
        Set<String> forms = new HashSet<>(List.of(Folding.words(name), Folding.words(bare(name))));
        forms.stream().filter(form -> !form.isEmpty())
                .forEach(form -> byName.computeIfAbsent(form, none -> new ArrayList<>()).add(indicator));
    }

    /** The entry with that code or name; nothing when there is none or more than one. */
    public Optional<Indicator> find(String text) {
        Indicator coded = byCode.get(Folding.key(text));
        if (coded != null) {
            return Optional.of(coded);
        }
        for (String form : List.of(text, plain(text), bare(plain(text)))) {
            List<Indicator> named = byName.getOrDefault(Folding.words(form), List.of());
            if (named.size() == 1) {
                return Optional.of(named.getFirst());
            }
        }
        return Optional.empty();
    }

    /** The entries whose names share most words with a text, best first. */
    public List<Indicator> similar(String text) {
        Set<String> wanted = words(bare(plain(text)));
        Map<Indicator, Double> scores = new HashMap<>();
        for (Indicator indicator : all) {
            double score = Math.max(overlap(wanted, words(indicator.nameVi())),
                    overlap(wanted, words(indicator.nameEn())));
            if (score >= 0.34) {
                scores.put(indicator, score);
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Indicator, Double>comparingByValue().reversed()
                        .thenComparing(Map.Entry::getKey, Comparator.comparing(Indicator::code)))
                .map(Map.Entry::getKey).limit(OFFERED).toList();
    }

    private static double overlap(Set<String> wanted, Set<String> words) {
        Set<String> common = new HashSet<>(wanted);
        common.retainAll(words);
        int either = wanted.size() + words.size() - common.size();
        return either == 0 ? 0 : (double) common.size() / either;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(Folding.words(text).split(" ", -1)));
    }

    /** Without the number of the line and "trong đó". */
    private static String plain(String text) {
        String rest = NUMBER.matcher(text.strip()).replaceFirst("");
        return PART.matcher(NUMBER.matcher(rest).replaceFirst("")).replaceFirst("").strip();
    }

    private static String bare(String text) {
        return MEASURE.matcher(text).replaceFirst("");
    }
}
