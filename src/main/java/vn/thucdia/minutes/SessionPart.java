package vn.thucdia.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.thucdia.document.Block;
import vn.thucdia.document.Heading;
import vn.thucdia.document.Heading.Level;
import vn.thucdia.document.Paragraph;
import vn.thucdia.document.Paragraph.Style;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.FollowupStatus;
import vn.thucdia.followup.Petition;
import vn.thucdia.visit.Code;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.Section;
import vn.thucdia.visit.Statement;

/** What was said in the session before the chair concluded. */
final class SessionPart {

    private final VisitSnapshot snapshot;
    private final Sources sources;

    SessionPart(VisitSnapshot snapshot, Sources sources) {
        this.snapshot = snapshot;
        this.sources = sources;
    }

    /** The unit's report: its statements in order, then the table of indicators. */
    List<Block> report() {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Statement statement : in(Section.REPORT)) {
            blocks.add(new Paragraph(Style.ITEM, ++number + ". " + spoken(statement, false),
                    sources.of("statement", statement.id())));
        }
        new IndicatorTable(snapshot, sources).table().ifPresent(table -> {
            blocks.add(new Paragraph(Style.BODY, "Một số chỉ tiêu:"));
            blocks.add(table);
            IndicatorTable.note(table).ifPresent(blocks::add);
        });
        return blocks;
    }

    /** Remarks of both sides, shortcomings apart from difficulties, and the petitions with what became of them. */
    List<Block> remarks() {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Section section : List.of(Section.UNIT_REMARKS, Section.GROUP_REMARKS)) {
            List<Statement> said = in(section);
            if (!said.isEmpty()) {
                blocks.add(new Heading(Level.CLAUSE, ++number, section == Section.UNIT_REMARKS
                        ? "Ý kiến của " + Wording.noun(snapshot.unit())
                        : "Ý kiến của thành viên Tổ công tác"));
                said.forEach(statement -> blocks.add(new Paragraph(Style.DASH, spoken(statement, true),
                        sources.of("statement", statement.id()))));
            }
        }
        List<Statement> unknown = snapshot.statements().stream()
                .filter(said -> said.section() == null && said.kind() != EntryKind.CONCLUSION).toList();
        if (!unknown.isEmpty()) {
            blocks.add(new Heading(Level.CLAUSE, ++number, "Ý kiến chưa rõ người nói"));
            unknown.forEach(statement -> blocks.add(new Paragraph(Style.DASH, spoken(statement, true),
                    sources.of("statement", statement.id()))));
        }
        List<FollowupItem> petitions = snapshot.followups().stream()
                .filter(item -> item.code().series() == Code.Series.PETITION).toList();
        if (!petitions.isEmpty()) {
            blocks.add(new Heading(Level.CLAUSE, ++number, "Kiến nghị, đề xuất của " + Wording.noun(snapshot.unit())));
            petitions.forEach(item -> blocks
                    .add(new Paragraph(Style.DASH, petition(item), sources.of("petition", item.record()))));
        }
        return blocks;
    }

    private List<Statement> in(Section section) {
        return snapshot.statements().stream().filter(statement -> statement.section() == section).toList();
    }

    String spoken(Statement statement, boolean withSpeaker) {
        String label = Wording.label(statement.kind());
        String speaker = withSpeaker ? snapshot.participant(statement.speaker()).map(SessionPart::name).orElse("") : "";
        String before = speaker.isEmpty()
                ? label
                : label.isEmpty() ? speaker : speaker + " - " + Wording.lowerFirst(label);
        String cause = statement.cause().isBlank()
                ? ""
                : " " + Wording.cause(statement.causeKind()) + ": " + Wording.sentence(statement.cause());
        return Wording.capitalised(before.isEmpty() ? "" : before + ": ")
                + Wording.sentence(statement.text(), statement.notItemised()) + cause;
    }

    private static String name(Participant participant) {
        return participant.person() != null || Wording.isPerson(participant.name())
                ? "Đồng chí " + participant.name()
                : participant.name();
    }

    private String petition(FollowupItem item) {
        String text = (item.text().isBlank() ? "Kiến nghị" : item.text()) + addressee(item);
        String asked = Wording.sentence(text, item.notItemised());
        String outcome = outcome(item);
        return outcome.isEmpty() ? asked : Wording.sentence(asked.substring(0, asked.length() - 1) + outcome);
    }

    private String addressee(FollowupItem item) {
        return snapshot.petitions().stream().filter(each -> each.id().equals(item.record()))
                .map(Petition::addressee).filter(names -> !names.isBlank()).findFirst()
                .map(names -> " (gửi " + names.replace("; ", ", ") + ")").orElse("");
    }

    private static final Set<FollowupStatus> GIVEN = Set.of(FollowupStatus.ASSIGNED, FollowupStatus.DUE_SOON,
            FollowupStatus.OVERDUE, FollowupStatus.DONE);

    private static String outcome(FollowupItem item) {
        if (GIVEN.contains(item.status())) {
            List<String> leads = item.assignments().stream().flatMap(each -> each.leads().stream()).distinct().toList();
            return leads.isEmpty() ? "" : "; giao " + String.join(", ", leads);
        }
        return item.status() == FollowupStatus.ANSWERED ? "; đã trả lời tại buổi làm việc" : "";
    }

}
