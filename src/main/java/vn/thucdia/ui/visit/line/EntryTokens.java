package vn.thucdia.ui.visit.line;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.thucdia.followup.Line;
import vn.thucdia.language.Formats;
import vn.thucdia.language.Messages;
import vn.thucdia.place.Body;
import vn.thucdia.ui.control.Tint;
import vn.thucdia.ui.control.Token;
import vn.thucdia.visit.EntryKind;

/** What a typed line will be saved as, part by part. */
public final class EntryTokens {

    private final Messages messages;
    private final Formats formats;

    public EntryTokens(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /**
     * @param code the code it will get; empty when it is not shown
     * @param speaker who says it, empty on a site
     * @param petition code of the petition it will be tied to
     */
    public List<Token> of(String code, LineReader.Understood understood, String speaker, String sector,
            @Nullable String petition) {
        Line line = understood.line();
        List<Token> tokens = new ArrayList<>();
        if (!code.isEmpty()) {
            tokens.add(new Token(code, null, Tint.ACCENT));
        }
        add(tokens, speaker, Feather.USER);
        line.bodies().stream().map(Body::name).forEach(name -> add(tokens, name, Feather.AT_SIGN));
        add(tokens, sector, Feather.HASH);
        add(tokens, petition == null ? "" : petition, Feather.LINK);
        if (line.due() != null) {
            add(tokens, line.dueTyped().isEmpty()
                    ? formats.date(line.due())
                    : messages.get("entry.due.from", line.dueTyped(), formats.date(line.due())), Feather.CALENDAR);
        } else if (!line.dueText().isEmpty()) {
            add(tokens, line.dueText(), Feather.CALENDAR);
        } else if (line.kind() == EntryKind.DIRECTION || line.kind() == EntryKind.CONCLUSION) {
            tokens.add(new Token(messages.get("entry.due.none"), Feather.CALENDAR, Tint.NEUTRAL));
        }
        understood.written().forEach(words -> tokens.add(new Token(words, Feather.TYPE, Tint.NEUTRAL)));
        understood.problems().forEach(problem -> tokens
                .add(new Token(problem.sentence(messages), Feather.ALERT_CIRCLE, Tint.WARNING)));
        return tokens;
    }

    private static void add(List<Token> tokens, String label, Feather icon) {
        if (!label.isEmpty()) {
            tokens.add(new Token(label, icon, Tint.ACCENT));
        }
    }
}
