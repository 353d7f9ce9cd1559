package vn.thucdia.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.thucdia.document.Block;
import vn.thucdia.document.Decree30;
import vn.thucdia.document.Heading;
import vn.thucdia.document.Heading.Level;
import vn.thucdia.document.Paragraph;
import vn.thucdia.document.Paragraph.Style;
import vn.thucdia.followup.Conclusion;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Section;
import vn.thucdia.visit.Statement;

/** The chair's conclusion: what is judged, what is asked for and of whom. */
final class ConclusionPart {

    private final VisitSnapshot snapshot;
    private final Sources sources;
    private final SessionPart session;

    ConclusionPart(VisitSnapshot snapshot, Sources sources) {
        this.snapshot = snapshot;
        this.sources = sources;
        this.session = new SessionPart(snapshot, sources);
    }

    List<Block> blocks() {
        List<Statement> said = snapshot.statements().stream()
                .filter(statement -> statement.section() == Section.CONCLUSION
                        || statement.kind() == EntryKind.CONCLUSION)
                .toList();
        List<Statement> judged = said.stream().filter(statement -> statement.kind() != EntryKind.CONCLUSION).toList();
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        if (!judged.isEmpty()) {
            blocks.add(new Heading(Level.CLAUSE, ++number, "Đánh giá"));
            judged.forEach(statement -> blocks.add(new Paragraph(Style.DASH, judgement(statement),
                    sources.of("statement", statement.id()))));
        }
        List<Conclusion> directives = snapshot.conclusions();
        if (!directives.isEmpty()) {
            blocks.add(new Heading(Level.CLAUSE, ++number, "Kết luận, giao nhiệm vụ"));
            int letter = 0;
            List<String> given = directives.stream().map(this::given).toList();
            int led = 0;
            for (int i = 0; i < directives.size(); i++) {
                Conclusion conclusion = directives.get(i);
                if (i >= led && leads(given, i) > 1) {
                    led = i + leads(given, i);
                    blocks.add(new Paragraph(Style.BODY, GivenWork.leadIn(given.get(i)),
                            sources.of("conclusion", conclusion.id())));
                }
                blocks.add(new Paragraph(Style.ITEM,
                        Decree30.label(Level.POINT, ++letter) + " "
                                + directive(conclusion, i < led ? "" : given.get(i)),
                        sources.of("conclusion", conclusion.id(), conclusion.source())));
            }
        }
        return blocks;
    }

    private String judgement(Statement statement) {
        return statement.kind() == EntryKind.ASSESSMENT
                ? Wording.capitalised(Wording.sentence(statement.text()))
                : session.spoken(statement, false);
    }

    /** How many from here on are given alike; none where what follows names nobody and would seem to belong to them. */
    private static int leads(List<String> given, int from) {
        int to = from;
        while (to < given.size() && given.get(to).equals(given.get(from))) {
            to++;
        }
        return GivenWork.canLead(given.get(from)) && (to == given.size() || !given.get(to).isEmpty()) ? to - from : 0;
    }

    private String given(Conclusion conclusion) {
        return snapshot.assignmentsOf(conclusion).stream().map(GivenWork::of).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String directive(Conclusion conclusion, String given) {
        String text = conclusion.text().isBlank()
                ? snapshot.statements().stream()
                        .filter(statement -> statement.id().equals(conclusion.source())).map(Statement::text)
                        .findFirst().orElse("")
                : conclusion.text();
        return Wording.sentence(Wording.capitalised(text) + (given.isEmpty() ? "" : " (" + given + ")"));
    }
}
