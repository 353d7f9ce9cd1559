package vn.thucdia.ui.visit.line;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.Line;
import vn.thucdia.language.Problem;
import vn.thucdia.place.Body;
import vn.thucdia.place.Sector;
import vn.thucdia.ui.control.Completion;
import vn.thucdia.ui.entry.Entry;
import vn.thucdia.ui.entry.EntryParser;
import vn.thucdia.ui.entry.Escapes;
import vn.thucdia.ui.entry.Token;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Participant;

/**
 * Understands a typed line of a kind. A part that has no place in a line of that kind stays in its text, so that saving loses
 * nothing: bodies and deadlines belong to directions and conclusions.
 */
public final class LineReader {

    /**
     * What was understood.
     *
     * @param speaker who was named as saying it, in a line that gives nobody work
     */
    public record Understood(Line line, Optional<Participant> speaker, List<Problem> problems) {}

    private final Names names;
    private final EntryParser parser;

    public LineReader(Names names) {
        this.names = names;
        this.parser = new EntryParser(names.context());
    }

    public Understood read(EntryKind kind, String typed) {
        boolean charges = kind == EntryKind.DIRECTION || kind == EntryKind.CONCLUSION;
        Entry entry = parser.parse(typed);
        Escapes plain = Escapes.none();
        boolean speakerMet = false;
        for (Token token : entry.tokens()) {
            boolean speaker = token instanceof Token.Body body && !speakerMet && isSpeaker(body);
            boolean fits = token instanceof Token.Sector || charges && !(token instanceof Token.Figure)
                    || !charges && speaker;
            speakerMet |= speaker && !charges;
            plain = fits ? plain : plain.with(token);
        }
        Entry kept = parser.parse(typed, plain);
        List<Body> bodies = charges
                ? kept.bodies().stream().map(body -> names.body(body.name(), body.known())).toList()
                : List.of();
        Optional<Participant> speaker = charges
                ? Optional.empty()
                : kept.bodies().stream().findFirst().flatMap(body -> names.person(body.known()));
        // A line of nothing but signs is kept as it was typed.
        String text = kept.text().isBlank() ? typed.strip() : kept.text();
        Line line = Line.of(kind, text).in(sector(kept)).to(bodies).dueOn(kept.due().orElse(null), "");
        return new Understood(line, speaker, entry.problems());
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

    /** Proposals while a name is typed. */
    public List<Completion> complete(char sign, String typed) {
        String text = sign + typed;
        return parser.complete(text, text.length(), Escapes.none()).stream()
                .map(found -> new Completion(found.known().name(), "", found.known().name())).toList();
    }
}
