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
            for (Conclusion conclusion : directives) {
                blocks.add(new Paragraph(Style.ITEM,
                        Decree30.label(Level.POINT, ++letter) + " " + directive(conclusion),
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

    private String directive(Conclusion conclusion) {
        String text = conclusion.text().isBlank()
                ? snapshot.statements().stream()
                        .filter(statement -> statement.id().equals(conclusion.source())).map(Statement::text)
                        .findFirst().orElse("")
                : conclusion.text();
        String given = snapshot.assignmentsOf(conclusion).stream().map(GivenWork::of)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return Wording.sentence(Wording.capitalised(text) + (given.isEmpty() ? "" : " (" + given + ")"));
    }
}
