package vn.thucdia.indicator.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.thucdia.indicator.ChangeForm;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.input.CellInput.Ask;
import vn.thucdia.indicator.input.CellInput.Choice;
import vn.thucdia.indicator.input.CellInput.Take;
import vn.thucdia.indicator.input.CellInput.Typed;
import vn.thucdia.indicator.input.CellInput.Wrong;
import vn.thucdia.language.Folding;
import vn.thucdia.language.Language;
import vn.thucdia.language.NumberInput;
import vn.thucdia.language.Problem;
import vn.thucdia.language.Text;

/**
 * Reads a change as reports word it: {@code tăng 1.200 tấn}, {@code giảm 42,3%}, {@code bằng 96%} (a ratio, which is −4 %),
 * {@code gấp 4,2 lần} (a multiple), {@code lên 25 bậc}, {@code giữ hạng}. "Tăng 6,6 lần" may be to or by, so it is asked back.
 */
final class ChangeReader {

    private enum Verb {
        UP, DOWN, EQUALS, TIMES
    }

    private static final Map<String, Verb> VERBS = Map.ofEntries(Map.entry("tang", Verb.UP),
            Map.entry("len", Verb.UP), Map.entry("up", Verb.UP),
            Map.entry("giam", Verb.DOWN), Map.entry("xuong", Verb.DOWN), Map.entry("down", Verb.DOWN),
            Map.entry("bang", Verb.EQUALS), Map.entry("equals", Verb.EQUALS), Map.entry("gap", Verb.TIMES),
            Map.entry("times", Verb.TIMES));
    private static final Pattern WORDED = Pattern.compile("(?<verb>[\\p{L}\\p{M}]+)\\s+(?<rest>.+)");
    private static final Pattern AGAINST = Pattern.compile("(?iu)\\s*,?\\s*so với (?:cùng kỳ|năm trước).*$");

    private final CellReader numbers;
    private final Indicator indicator;
    private final Language language;

    ChangeReader(CellReader numbers, Indicator indicator, Language language) {
        this.numbers = numbers;
        this.indicator = indicator;
        this.language = language;
    }

    CellInput read(String text) {
        String typed = AGAINST.matcher(text.strip()).replaceFirst("");
        String folded = Folding.key(typed);
        if (ChangeForm.of(indicator) == ChangeForm.PLACES && (folded.equals("giu hang") || folded.equals("held"))) {
            return CellReader.take(new Typed(FigureKind.CHANGE, BigDecimal.ZERO, null, false, "", null));
        }
        Matcher worded = WORDED.matcher(typed);
        Verb verb = worded.matches() ? VERBS.get(Folding.key(worded.group("verb"))) : null;
        String rest = verb == null ? typed : worded.group("rest");
        return switch (NumberInput.read(rest, language)) {
            case NumberInput.Read read -> meaning(verb, read, typed);
            case NumberInput.Ambiguous(Problem problem, var candidates) when verb != null ->
                choices(problem, verb, candidates, typed);
            default -> verb == null ? numbers.read(typed) : unread(text);
        };
    }

    private CellInput choices(Problem problem, Verb verb, List<NumberInput.Understood> candidates, String typed) {
        List<Choice> choices = new ArrayList<>();
        for (NumberInput.Understood candidate : candidates) {
            CellInput meaning = candidate instanceof NumberInput.Read read ? meaning(verb, read, typed) : unread(typed);
            if (meaning instanceof Take take && take.numbers().getFirst().value() != null) {
                choices.add(new Choice("indicator.choice.value", List.of(take.numbers().getFirst().value()), take));
            } else if (meaning instanceof Ask(Problem _, var asked)) {
                choices.addAll(asked.stream().filter(choice -> !choices.contains(choice)).toList());
            }
        }
        return choices.isEmpty() ? new Wrong(problem) : new Ask(problem, choices);
    }

    private CellInput meaning(@Nullable Verb verb, NumberInput.Read read, String typed) {
        boolean percent = read.unit().startsWith("%");
        boolean times = List.of("lan", "times", "x").contains(Folding.key(read.unit()));
        boolean ranked = ChangeForm.of(indicator) == ChangeForm.PLACES;
        if (times && verb != Verb.TIMES && verb != Verb.EQUALS) {
            return ranked ? unread(typed) : askTimes(verb == Verb.DOWN, read, typed);
        }
        return switch (verb) {
            case null -> numbers.understood(read);
            case UP -> numbers.understood(signed(read, false));
            case DOWN -> numbers.understood(signed(read, true));
            case EQUALS, TIMES -> {
                boolean multiple = times || verb == Verb.TIMES && read.unit().isEmpty();
                yield ranked || !multiple && !(percent && verb == Verb.EQUALS) || read.value().signum() < 0
                        ? unread(typed)
                        : CellReader.take(figure(multiple ? FigureKind.MULTIPLE : FigureKind.RATIO, read, typed));
            }
        };
    }

    /** To so many times, or by so many: a person says which, or leaves it as printed. */
    private static CellInput askTimes(boolean down, NumberInput.Read read, String typed) {
        Typed printed = Typed.words(FigureKind.MULTIPLE, typed);
        List<Choice> choices = new ArrayList<>();
        if (!down) {
            BigDecimal to = read.value();
            BigDecimal by = to.add(BigDecimal.ONE);
            choices.add(new Choice("indicator.choice.to", List.of(to), CellReader.take(times(read, to, typed))));
            choices.add(new Choice("indicator.choice.by", List.of(by), CellReader.take(times(read, by, typed))));
        }
        choices.add(new Choice("indicator.choice.printed", List.of(), CellReader.take(printed)));
        return new Ask(new Problem("problem.figure.times", Text.shorten(typed, 40)), choices);
    }

    private static Typed times(NumberInput.Read read, BigDecimal value, String typed) {
        return new Typed(FigureKind.MULTIPLE, value, read.qualifier(), false, "", null, typed);
    }

    private static Typed figure(FigureKind kind, NumberInput.Read read, String typed) {
        Typed plain = CellReader.typed(read, kind, read.value());
        return new Typed(kind, plain.value(), plain.qualifier(), false, plain.entered(), null, typed);
    }

    private static NumberInput.Read signed(NumberInput.Read read, boolean down) {
        BigDecimal value = down ? read.value().abs().negate() : read.value();
        return new NumberInput.Read(value, read.qualifier(), read.estimate(), read.unit(), read.formula());
    }

    private static CellInput unread(String text) {
        return new Wrong(new Problem("problem.number.unread", Text.shorten(text, 40)));
    }
}
