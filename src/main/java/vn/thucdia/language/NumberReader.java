package vn.thucdia.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.NumberInput.Ambiguous;
import vn.thucdia.language.NumberInput.Empty;
import vn.thucdia.language.NumberInput.Pair;
import vn.thucdia.language.NumberInput.Read;
import vn.thucdia.language.NumberInput.Understood;
import vn.thucdia.language.NumberInput.Wrong;

/** Reads the text of a number cell by the rules at {@link NumberInput}: words in front, then number, pair or formula, then unit. */
final class NumberReader {

    private static final int LONGEST = 200;
    private static final Set<String> MISSING = Set.of("", "-", "–", "—", "−");
    private static final Map<String, Qualifier> QUALIFIERS = Map.of("khoang", Qualifier.ABOUT, "about", Qualifier.ABOUT,
            "gan", Qualifier.NEARLY, "nearly", Qualifier.NEARLY, "hon", Qualifier.MORE_THAN, "over",
            Qualifier.MORE_THAN, "tren", Qualifier.ABOVE, "above", Qualifier.ABOVE);
    private static final Set<String> ESTIMATE = Set.of("uoc", "estimated", "est");
    /** Words that say nothing more: "ước thực hiện", "ước đạt". */
    private static final Set<String> FILLERS = Set.of("dat", "tinh", "thuc", "hien");

    private static final Pattern WORD = Pattern.compile("([\\p{L}\\p{M}]++)\\.?[\\s\u00a0]++");
    private static final String NUMBER = "[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+(?:[.,][0-9]+)?|[0-9.,]*[0-9]";
    private static final String UNIT_WORD = "(?:[dckh]?m[23²³]|\\p{L}[\\p{L}\\p{M}]*+|%|‰|°C?)";
    private static final String UNIT = UNIT_WORD + "(?:[ \u00a0/.-]{1,3}" + UNIT_WORD + "){0,6}";
    private static final Pattern FIGURE = Pattern.compile("(?<sign>[+−–-]?)\\s*(?<first>" + NUMBER
            + ")(?:\\s*/\\s*(?<second>" + NUMBER + "))?[\\s\u00a0]*(?<unit>" + UNIT + ")?");
    private static final Pattern FORMULA = Pattern
            .compile("=(?<expression>[0-9.,+*/()×÷−–\\s-]+)(?<unit>" + UNIT + ")?");

    private final Language language;
    private @Nullable Qualifier qualifier;
    private boolean estimate;

    NumberReader(Language language) {
        this.language = language;
    }

    NumberInput read(String text) {
        String typed = text.replace('\u00a0', ' ').strip();
        if (MISSING.contains(typed)) {
            return new Empty();
        }
        if (typed.length() > LONGEST) {
            return unread(text);
        }
        String figure = behindWords(typed);
        Matcher formula = FORMULA.matcher(figure);
        if (formula.matches()) {
            return formula(formula.group("expression").strip(), unit(formula), figure);
        }
        Matcher number = FIGURE.matcher(figure);
        return number.matches() ? figure(number, text) : unread(text);
    }

    private String behindWords(String typed) {
        String rest = typed.startsWith("~") || typed.startsWith("≈") ? about(typed) : typed;
        for (Matcher word = WORD.matcher(rest); word.lookingAt(); word = WORD.matcher(rest)) {
            String folded = Folding.key(word.group(1));
            if (QUALIFIERS.containsKey(folded)) {
                qualifier = QUALIFIERS.get(folded);
            } else if (ESTIMATE.contains(folded)) {
                estimate = true;
            } else if (!FILLERS.contains(folded)) {
                return rest;
            }
            rest = rest.substring(word.end());
        }
        return rest;
    }

    private String about(String typed) {
        qualifier = Qualifier.ABOUT;
        return typed.substring(1).strip();
    }

    private NumberInput figure(Matcher typed, String text) {
        Numeral first = Numeral.read(typed.group("first"), language);
        String slash = typed.group("second");
        Numeral second = slash == null ? null : Numeral.read(slash, language);
        if (first == null || slash != null && second == null) {
            return unread(text);
        }
        boolean negative = !typed.group("sign").isEmpty() && !typed.group("sign").equals("+");
        String unit = unit(typed);
        Understood decimal = understood(negative, first.decimal(), second == null ? null : second.decimal(), unit);
        if (first.certain() && (second == null || second.certain()) || unit.startsWith("%")) {
            return decimal;
        }
        return ambiguous(text, decimal,
                understood(negative, first.grouped(), second == null ? null : second.grouped(), unit));
    }

    private Understood understood(boolean negative, BigDecimal first, @Nullable BigDecimal second, String unit) {
        BigDecimal value = negative ? first.negate() : first;
        return second == null
                ? new Read(value, qualifier, estimate, unit, null)
                : new Pair(value, second, qualifier, estimate, unit);
    }

    private NumberInput formula(String expression, String unit, String typed) {
        Formula decimal = new Formula(expression, language, false);
        Formula grouped = new Formula(expression, language, true);
        String formula = typed.substring(0, typed.length() - unit.length()).strip();
        try {
            Read first = new Read(decimal.value(), qualifier, estimate, unit, formula);
            return decimal.certain()
                    ? first
                    : ambiguous(formula, first, new Read(grouped.value(), qualifier, estimate, unit, formula));
        } catch (Problem problem) {
            return new Wrong(problem);
        }
    }

    private NumberInput ambiguous(String text, Understood first, Understood second) {
        Problem problem = new Problem("problem.number.ambiguous", Text.shorten(text, 40), first.text(language),
                second.text(language));
        return new Ambiguous(problem, List.of(first, second));
    }

    private static String unit(Matcher typed) {
        String unit = typed.group("unit");
        return unit == null ? "" : unit;
    }

    private static NumberInput unread(String text) {
        return new Wrong(new Problem("problem.number.unread", Text.shorten(text, 40)));
    }
}
