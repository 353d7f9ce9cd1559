package vn.thucdia.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.thucdia.document.Block;
import vn.thucdia.document.Document;
import vn.thucdia.document.Heading;
import vn.thucdia.document.Heading.Level;
import vn.thucdia.document.Metadata;
import vn.thucdia.document.Paragraph;
import vn.thucdia.document.Paragraph.Style;
import vn.thucdia.document.Table;
import vn.thucdia.document.Title;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.FollowupStatus;
import vn.thucdia.language.OfficialDates;
import vn.thucdia.visit.Code;
import vn.thucdia.visit.Visit;

/**
 * Composes the summary of a visit for the chair's folder: one page. Each list shows as many entries as fit and says how many more
 * there are.
 */
public final class SummaryComposer {

    private static final int MOST_ENTRIES = 12;
    private static final int MOST_INDICATORS = 6;
    /** Letters of an entry's text; more would take a third line. */
    private static final int LETTERS = 95;

    public Document compose(VisitSnapshot snapshot) {
        String title = "Tóm tắt đợt kiểm tra: " + head(snapshot);
        Metadata metadata = new Metadata(title, snapshot.group() == null ? "" : snapshot.group().name());
        List<Block> blocks = blocks(snapshot, MOST_ENTRIES);
        for (int entries = MOST_ENTRIES - 1; entries > 0 && !PageEstimate.fitsOnePage(blocks); entries--) {
            blocks = blocks(snapshot, entries);
        }
        return new Document(metadata, blocks);
    }

    private static List<Block> blocks(VisitSnapshot snapshot, int entries) {
        Sources sources = new Sources(snapshot);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title("Tóm tắt đợt kiểm tra", List.of(head(snapshot)), sources.ofVisit()));
        blocks.add(new Paragraph(Style.INFO, facts(snapshot), sources.ofVisit()));
        new IndicatorTable(snapshot, sources).table().ifPresent(table -> blocks.add(
                new Table(table.columns(), table.rows().subList(0, Math.min(MOST_INDICATORS, table.rows().size())))));
        list(blocks, "Kết luận, việc đã giao", snapshot, sources, Code.Series.CONCLUSION, entries);
        list(blocks, "Kiến nghị của " + Wording.noun(snapshot.unit()), snapshot, sources, Code.Series.PETITION,
                entries);
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

    private static String facts(VisitSnapshot snapshot) {
        Visit visit = snapshot.visit();
        List<String> facts = new ArrayList<>();
        if (!visit.subject().isBlank()) {
            facts.add("Nội dung: " + shortened(visit.subject()));
        }
        if (snapshot.head() != null) {
            facts.add("Chủ trì: " + snapshot.head().person().name());
        }
        facts.add("%d điểm thực địa, %d mục ghi tại thực địa, %d ý kiến tại buổi làm việc".formatted(
                snapshot.sites().size(),
                snapshot.observations().size(), snapshot.statements().size()));
        return facts.stream().map(Wording::sentence).collect(Collectors.joining(" "));
    }

    private static void list(List<Block> blocks, String title, VisitSnapshot snapshot, Sources sources,
            Code.Series series, int most) {
        List<FollowupItem> items = snapshot.followups().stream().filter(item -> item.code().series() == series)
                .toList();
        if (items.isEmpty()) {
            return;
        }
        blocks.add(new Heading(Level.CLAUSE, 0, title + " (" + items.size() + ")"));
        items.stream().limit(most).forEach(item -> blocks.add(new Paragraph(Style.DASH, entry(item),
                sources.of(series == Code.Series.PETITION ? "petition" : "conclusion", item.record()))));
        if (items.size() > most) {
            blocks.add(new Paragraph(Style.DASH, "và " + (items.size() - most) + " mục khác."));
        }
    }

    private static String entry(FollowupItem item) {
        String leads = item.assignments().stream().flatMap(each -> each.leads().stream()).distinct()
                .collect(Collectors.joining(", "));
        String state = item.status() == FollowupStatus.ANSWERED ? "đã trả lời" : leads.isEmpty() ? "chưa giao" : leads;
        return Wording.sentence(shortened(item.text()) + " - " + shortened(state));
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ').strip();
        return line.codePointCount(0, line.length()) <= LETTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LETTERS - 1)).strip() + "…";
    }
}
