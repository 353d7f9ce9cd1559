package vn.thucdia.document;

import java.util.List;

/**
 * Kind of the document in capitals and what it is about, over a short rule (Decree 30/2020, Annex I, II.5.a).
 *
 * @param kind such as {@code BIÊN BẢN}
 * @param subject lines of the trích yếu; may be empty, then there is no rule
 */
public record Title(String kind, List<String> subject, Origin origin) implements Block {

    public Title {
        kind = Decree30.capitals(kind);
        subject = subject.stream().map(Characters::printable).toList();
    }

    public Title(String kind, List<String> subject) {
        this(kind, subject, Origin.NONE);
    }
}
