package vn.thucdia.ui.visit.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.Line;
import vn.thucdia.language.Folding;
import vn.thucdia.language.Language;
import vn.thucdia.language.Problem;
import vn.thucdia.place.Body;
import vn.thucdia.place.Sector;
import vn.thucdia.ui.control.Completion;
import vn.thucdia.ui.entry.Entry;
import vn.thucdia.ui.entry.EntryParser;
import vn.thucdia.ui.entry.Escapes;
import vn.thucdia.ui.entry.Span;
import vn.thucdia.ui.entry.Token;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Participant;

/**
 * Understands a typed line of a kind. A part that has no place in a line of that kind becomes words of its text, without its sign:
 * bodies and deadlines belong to directions and conclusions, the bodies it is addressed to also to a petition, speakers to the other lines
 * of a session, figures to none.
 */
public final class LineReader {

    /**
     * What was understood.
     *
     * @param speaker who was named as saying it, in a line that gives nobody work
     * @param written what stands in the text in place of signs
     * @param problems what should be told: deadlines that cannot be taken or have passed, signs that are not understood
     */
    public record Understood(Line line, Optional<Participant> speaker, List<String> written, List<Problem> problems) {}

    /** A number behind {@code #} or {@code @} is no name. */
    private static final Pattern LEFT = Pattern
            .compile("(?<![^\\s(])([@#!])(\\p{L}[^\\s,.;:!?)]*|(?<=!)[0-9][^\\s,;:!?)]*)");

    /** Verbs whose object a body right behind them is. */
    private static final Pattern OBJECT = Pattern
            .compile("(?:^|[^a-z0-9])(?:giao|de nghi|yeu cau|kien nghi|phoi hop(?: voi)?|voi)$");
    /** What joins a second body to the first. */
    private static final Pattern AND = Pattern.compile(",|va|, va|");

    private final Names names;
    private final boolean spoken;
    private final EntryParser parser;

    /** @param spoken whether the lines are said by somebody */
    public LineReader(Names names, boolean spoken) {
        this.names = names;
        this.spoken = spoken;
        this.parser = new EntryParser(names.context());
    }

    /** The signs that mean something in a line of this kind. */
    public static String signs(EntryKind kind, boolean spoken) {
        return charges(kind) ? "@#!" : spoken || kind == EntryKind.PETITION ? "@#" : "#";
    }

    /** The signs that mean something here: where {@code @} could name nobody but a speaker, and there is none, it is not among them. */
    public String signs(EntryKind kind) {
        String signs = signs(kind, spoken);
        return names(kind) || names.people().stream().anyMatch(Participant::speaker) ? signs : signs.replace("@", "");
    }

    /** The key of the words that say whom {@code @} names in a line that is said by somebody. */
    public static String hint(EntryKind kind) {
        return names(kind) ? "entry.hint.body" : "entry.hint.speaker";
    }

    /** Whether bodies belong to the line: who is to act on it, or whom it is addressed to. */
    private static boolean names(EntryKind kind) {
        return charges(kind) || kind == EntryKind.PETITION;
    }

    private static boolean charges(EntryKind kind) {
        return kind == EntryKind.DIRECTION || kind == EntryKind.CONCLUSION;
    }

    public Understood read(EntryKind kind, String typed) {
        boolean charges = charges(kind);
        List<String> written = new ArrayList<>();
        Optional<Token.Mistake> noDay = charges ? wrongDay(parser.parse(typed), typed) : Optional.empty();
        // Beside a deadline that is understood it stays words of the text.
        Optional<Token.Mistake> wrongDay = noDay.filter(day -> !hasDeadline(parser.parse(typed)));
        String text = wrongDay.map(day -> without(day.span(), typed)).orElse(typed);
        Entry entry = parser.parse(text);
        for (List<Token> loose = loose(kind, entry); !loose.isEmpty(); loose = loose(kind, entry)) {
            for (Token token : loose.reversed()) {
                String words = words(token, text);
                written.addFirst(words);
                text = text.substring(0, token.span().start()) + words + text.substring(token.span().end());
            }
            entry = parser.parse(text);
        }
        List<Body> bodies = !names(kind)
                ? List.of()
                : entry.bodies().stream().filter(body -> charges || names.person(body.known()).isEmpty())
                        .map(body -> names.body(body.name(), body.known())).toList();
        Optional<Participant> speaker = charges
                ? Optional.empty()
                : entry.bodies().stream().flatMap(body -> names.person(body.known()).stream()).findFirst();
        // A line of nothing but signs is kept as it was typed.
        String bare = names(kind) ? parser.parse(withObjects(entry, text)).text() : entry.text();
        String said = bare.isBlank() ? typed.strip() : bare;
        LocalDate due = entry.due().orElse(null);
        String dueText = due == null ? wrongDay.map(day -> withoutSign(day, typed)).orElse(entry.dueWords()) : "";
        Line line = Line.of(kind, said).in(sector(entry)).to(bodies).dueOn(due, dueText).dueFrom(entry.dueTyped());
        List<Problem> problems = new ArrayList<>(noDay.map(Token.Mistake::problem).stream().toList());
        if (charges) {
            problems.addAll(entry.problems());
        }
        problems.addAll(left(entry.text()));
        return new Understood(line, speaker, written, problems);
    }

    /** Signs that stayed in the text because nothing was understood behind them. */
    private static List<Problem> left(String text) {
        return LEFT.matcher(text).results().map(found -> new Problem(switch (found.group(1).charAt(0)) {
            case '@' -> "problem.body.unknown";
            case '#' -> "problem.sector.unknown";
            default -> "problem.due.unread";
        }, found.group(2))).distinct().toList();
    }

    /** The first deadline that is no day of the calendar. */
    private static Optional<Token.Mistake> wrongDay(Entry entry, String text) {
        return entry.tokens().stream().filter(Token.Mistake.class::isInstance).map(Token.Mistake.class::cast)
                .filter(mistake -> text.charAt(mistake.span().start()) == '!').findFirst();
    }

    private static boolean hasDeadline(Entry entry) {
        return entry.due().isPresent() || !entry.dueWords().isEmpty();
    }

    private static String without(Span span, String text) {
        return (text.substring(0, span.start()).stripTrailing() + " " + text.substring(span.end()).stripLeading())
                .strip();
    }

    /** The text with the names of bodies that a verb before them needs: "Giao @Sở Tài chính thẩm định". */
    private String withObjects(Entry entry, String text) {
        StringBuilder whole = new StringBuilder();
        int from = 0;
        boolean kept = false;
        for (Token token : entry.tokens()) {
            if (token instanceof Token.Body body && names.person(body.known()).isEmpty()) {
                String between = text.substring(from, token.span().start());
                String before = Folding.key(text.substring(0, token.span().start()));
                kept = OBJECT.matcher(before).find() || kept && AND.matcher(Folding.key(between)).matches();
                if (kept) {
                    String name = names.body(body.name(), body.known()).name();
                    whole.append(between).append(name).append(separator(token.span().in(text), name));
                    from = token.span().end();
                }
            }
        }
        return whole.append(text.substring(from)).toString();
    }

    /** The parts that have no place in the line. */
    private List<Token> loose(EntryKind kind, Entry entry) {
        boolean charges = charges(kind);
        List<Token> loose = new ArrayList<>();
        boolean speakerMet = false;
        for (Token token : entry.tokens()) {
            boolean speaker = spoken && !charges && !speakerMet && token instanceof Token.Body body && isSpeaker(body);
            speakerMet |= speaker;
            boolean fits = switch (token) {
                case Token.Sector sector -> true;
                case Token.Body body -> charges || speaker || names(kind) && names.person(body.known()).isEmpty();
                case Token.Due due -> charges;
                case Token.DueWords due -> charges;
                case Token.Figure figure -> false;
                case Token.Mistake mistake -> false;
            };
            if (!fits) {
                loose.add(token);
            }
        }
        return loose;
    }

    /** What a part says; documents are Vietnamese, so their numbers and dates are. */
    private static String words(Token token, String text) {
        return switch (token) {
            case Token.Body(var span, var name, var known) -> name + separator(span.in(text), name);
            case Token.Due due -> withoutSign(due, text);
            case Token.DueWords(var span, var words) -> words;
            case Token.Figure(var span, var figure) -> figure.text(Language.VI) + figure.unit();
            case Token.Sector sector -> withoutSign(sector, text);
            case Token.Mistake mistake -> withoutSign(mistake, text);
        };
    }

    /** The mark behind a name at the head of a line. */
    private static String separator(String typed, String name) {
        char last = typed.charAt(typed.length() - 1);
        return ",;:".indexOf(last) >= 0 && name.charAt(name.length() - 1) != last ? String.valueOf(last) : "";
    }

    private static String withoutSign(Token token, String text) {
        return token.span().in(text).substring(1);
    }

    private boolean isSpeaker(Token.Body body) {
        return names.person(body.known()).filter(Participant::speaker).isPresent();
    }

    private @Nullable Id<Sector> sector(Entry entry) {
        return entry.sector()
                .flatMap(known -> names.sectors().stream().filter(each -> each.id().toString().equals(known.id()))
                        .findFirst())
                .map(Sector::id).orElse(null);
    }

    /** Proposals while a name is typed: only what a line of the kind can take. */
    public List<Completion> complete(EntryKind kind, char sign, String typed) {
        if (signs(kind, spoken).indexOf(sign) < 0) {
            return List.of();
        }
        String text = sign + typed;
        EntryParser proposals = names(kind) ? parser : new EntryParser(names.speakers());
        return proposals.complete(text, text.length(), Escapes.none()).stream()
                .map(found -> new Completion(found.known().name(), "", found.known().name())).toList();
    }
}
