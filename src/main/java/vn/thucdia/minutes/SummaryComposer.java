package vn.thucdia.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thucdia.document.Block;
import vn.thucdia.document.Document;
import vn.thucdia.document.Heading;
import vn.thucdia.document.Heading.Level;
import vn.thucdia.document.Metadata;
import vn.thucdia.document.Origin;
import vn.thucdia.document.Paragraph;
import vn.thucdia.document.Paragraph.Style;
import vn.thucdia.document.Table;
import vn.thucdia.document.Title;
import vn.thucdia.followup.FollowupItem.Assigned;
import vn.thucdia.followup.FollowupStatus;
import vn.thucdia.language.OfficialDates;
import vn.thucdia.visit.Code;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;

/**
 * Composes the summary of a visit for the chair's folder: one page. Each list shows as many entries as fit and says how many more
 * there are.
 */
public final class SummaryComposer {

    private static final Pattern CLAUSE = Pattern.compile("[,;:.] | - ");
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    private static final int MOST_ENTRIES = 12;
    private static final int MOST_INDICATORS = 6;
    /** Letters of an entry's text, from as much as is worth reading here to what does not take a third line. */
    private static final List<Integer> LETTERS = List.of(400, 240, 160, 95);

    public Document compose(VisitSnapshot snapshot) {
        String title = "Tóm tắt đợt kiểm tra: " + head(snapshot);
        Metadata metadata = new Metadata(title, snapshot.group() == null ? "" : snapshot.group().name());
        int least = LETTERS.getLast();
        int entries = MOST_ENTRIES;
        while (entries > 1 && !PageEstimate.fitsOnePage(blocks(snapshot, entries, least))) {
            entries--;
        }
        // Words are cut before entries are left out, and no more than they have to be.
        int most = entries;
        List<Block> blocks = LETTERS.stream().map(letters -> blocks(snapshot, most, letters))
                .filter(PageEstimate::fitsOnePage).findFirst().orElseGet(() -> blocks(snapshot, most, least));
        return new Document(metadata, blocks);
    }

    private static List<Block> blocks(VisitSnapshot snapshot, int most, int letters) {
        Sources sources = new Sources(snapshot);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title("Tóm tắt đợt kiểm tra", List.of(head(snapshot)), sources.ofVisit()));
        blocks.add(new Paragraph(Style.BODY, facts(snapshot, letters), sources.ofVisit()));
        new IndicatorTable(snapshot, sources).table().ifPresent(table -> {
            int shown = Math.min(MOST_INDICATORS, table.rows().size());
            Table first = new Table(table.columns(), table.rows().subList(0, shown));
            blocks.add(first);
            IndicatorTable.note(first).ifPresent(blocks::add);
            if (table.rows().size() > shown) {
                blocks.add(leftOut(table.rows().size() - shown, "chỉ tiêu"));
            }
        });
        list(blocks, "Kết luận, việc đã giao", conclusions(snapshot, sources, letters), most);
        list(blocks, "Kiến nghị của " + Wording.noun(snapshot.unit()), petitions(snapshot, sources, letters), most);
        List<Issue> issues = new Settling(snapshot, sources).issues();
        blocks.add(new Paragraph(Style.INFO,
                issues.isEmpty() ? "Hồ sơ đã đủ." : "Còn " + issues.size() + " loại nội dung cần bổ sung."));
        return blocks;
    }

    private static String head(VisitSnapshot snapshot) {
        Visit visit = snapshot.visit();
        String unit = snapshot.unit() == null ? "" : Wording.capitalised(snapshot.unit().inSentence());
        return unit + (visit.date() == null ? "" : ", " + OfficialDates.date(visit.date()));
    }

    private static String facts(VisitSnapshot snapshot, int letters) {
        Visit visit = snapshot.visit();
        List<String> facts = new ArrayList<>();
        String when = visit.period() == null ? "" : visit.period().inVietnamese();
        if (!visit.subject().isBlank()) {
            boolean dated = YEAR.matcher(visit.subject()).find();
            String known = visit.subject().contains(when) ? "" : (dated ? ", " : " ") + when;
            facts.add("Nội dung: " + shortened(visit.subject(), letters) + known);
        }
        if (snapshot.head() != null) {
            facts.add("Chủ trì: " + snapshot.head().name());
        }
        long remarks = snapshot.statements().stream().filter(said -> said.kind() != EntryKind.CONCLUSION).count();
        facts.add("%d điểm thực địa, %d mục ghi tại thực địa, %d ý kiến, đánh giá và %d kết luận tại buổi làm việc"
                .formatted(snapshot.sites().size(), snapshot.observations().size(), remarks,
                        snapshot.conclusions().size()));
        return facts.stream().map(Wording::sentence).collect(Collectors.joining(" "));
    }

    private static void list(List<Block> blocks, String title, List<Paragraph> entries, int most) {
        if (!entries.isEmpty()) {
            blocks.add(new Heading(Level.CLAUSE, 0, title + " (" + entries.size() + ")"));
            blocks.addAll(entries.subList(0, Math.min(most, entries.size())));
            if (entries.size() > most) {
                blocks.add(leftOut(entries.size() - most, "mục"));
            }
        }
    }

    private static Paragraph leftOut(int number, String what) {
        return new Paragraph(Style.BODY, "Và " + number + " " + what + " khác trong biên bản.");
    }

    /** All of them, as many as the minutes have: also those that give work on petitions only. */
    private static List<Paragraph> conclusions(VisitSnapshot snapshot, Sources sources, int letters) {
        return snapshot.conclusions().stream().map(conclusion -> {
            String text = conclusion.text().isBlank()
                    ? snapshot.statements().stream().filter(said -> said.id().equals(conclusion.source()))
                            .map(Statement::text).findFirst().orElse("")
                    : conclusion.text();
            return entry(text, leads(snapshot.assignmentsOf(conclusion)), letters,
                    sources.of("conclusion", conclusion.id()));
        }).toList();
    }

    private static List<Paragraph> petitions(VisitSnapshot snapshot, Sources sources, int letters) {
        return snapshot.followups().stream().filter(item -> item.code().series() == Code.Series.PETITION)
                .map(item -> entry(item.text(),
                        item.status() == FollowupStatus.ANSWERED ? "đã trả lời" : leads(item.assignments()), letters,
                        sources.of("petition", item.record())))
                .toList();
    }

    private static String leads(List<Assigned> assignments) {
        String leads = assignments.stream().flatMap(each -> each.leads().stream()).distinct()
                .collect(Collectors.joining(", "));
        String deadlines = assignments.stream().map(GivenWork::deadline).filter(words -> !words.isBlank()).distinct()
                .collect(Collectors.joining(", "));
        return (leads.isEmpty() ? "chưa giao" : leads) + (deadlines.isEmpty() ? "" : "; thời hạn: " + deadlines);
    }

    private static Paragraph entry(String text, String state, int letters, Origin origin) {
        String bare = shortened(text, letters).replaceAll("[.;]$", "");
        return new Paragraph(Style.DASH, bare + " (" + shortened(state, letters) + ").", origin);
    }

    private static String shortened(String text, int letters) {
        String line = text.replace('\n', ' ').strip();
        if (line.codePointCount(0, line.length()) <= letters) {
            return line;
        }
        String room = line.substring(0, line.offsetByCodePoints(0, letters - 1));
        Matcher clauses = CLAUSE.matcher(room);
        int end = -1;
        while (clauses.find()) {
            end = clauses.start();
        }
        // The last whole clause; where the first is too long already, the last whole word.
        if (end < letters / 3) {
            end = room.lastIndexOf(' ');
        }
        return (end <= 0 ? room : room.substring(0, end)).strip() + "…";
    }
}
