package vn.thucdia.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.thucdia.document.Block;
import vn.thucdia.document.FillIn;
import vn.thucdia.document.Heading;
import vn.thucdia.document.Heading.Level;
import vn.thucdia.document.Origin;
import vn.thucdia.document.PageSetup;
import vn.thucdia.document.Paragraph;
import vn.thucdia.document.Paragraph.Style;
import vn.thucdia.entity.Id;
import vn.thucdia.visit.Dossier;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Site;

/** What was seen and directed on site. */
final class FieldPart {

    private final VisitSnapshot snapshot;
    private final Sources sources;
    private final FillIn fillIn = new FillIn(PageSetup.A4_PORTRAIT);

    FieldPart(VisitSnapshot snapshot, Sources sources) {
        this.snapshot = snapshot;
        this.sources = sources;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Site site : snapshot.sites()) {
            blocks.add(new Heading(Level.CLAUSE, ++number, title(site), sources.of("site", site.id())));
            lines(site.id()).forEach(line -> blocks.add(paragraph(line)));
            dossiers(site.id(), blocks);
        }
        List<Observation> elsewhere = snapshot.observations().stream()
                .filter(line -> snapshot.sites().stream().noneMatch(site -> site.id().equals(line.site()))).toList();
        if (!elsewhere.isEmpty()) {
            if (number > 0) {
                blocks.add(new Heading(Level.CLAUSE, ++number, "Nội dung khác tại thực địa"));
            }
            elsewhere.forEach(line -> blocks.add(paragraph(line)));
        }
        return blocks;
    }

    private static String title(Site site) {
        String where = site.locality().isBlank() ? "" : " (" + site.locality() + ")";
        return site.name() + (site.aspect().isBlank() ? "" : ": " + Wording.lowerFirst(site.aspect())) + where;
    }

    private List<Observation> lines(Id<Site> site) {
        return snapshot.observations().stream().filter(line -> site.equals(line.site())).toList();
    }

    private Paragraph paragraph(Observation line) {
        Origin origin = sources.of("observation", line.id());
        if (line.lacksDetail()) {
            return fillIn.line(Style.DASH, Wording.label(EntryKind.DIRECTION) + ":", origin);
        }
        String label = Wording.label(line.kind());
        String text = line.kind() == EntryKind.DIRECTION ? directed(line) : line.words(" ");
        String cause = line.cause().isBlank() ? "" : " " + Wording.cause(line.causeKind()) + ": " + line.cause() + ".";
        return new Paragraph(Style.DASH, (label.isEmpty() ? "" : label + ": ")
                + Wording.sentence(text, line.notItemised()) + cause, origin);
    }

    private String directed(Observation line) {
        String given = snapshot.followups().stream().filter(item -> item.record().equals(line.id()))
                .flatMap(item -> item.assignments().stream()).map(GivenWork::of).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return given.isEmpty()
                ? line.substance()
                : line.substance().strip().replaceAll("[.;]$", "") + " (" + given + ")";
    }

    private void dossiers(Id<Site> site, List<Block> blocks) {
        List<Dossier> viewed = snapshot.dossiers().stream().filter(dossier -> site.equals(dossier.site())).toList();
        if (!viewed.isEmpty()) {
            String names = viewed.stream().map(FieldPart::described).collect(Collectors.joining("; "));
            blocks.add(new Paragraph(Style.DASH, "Hồ sơ đã xem: " + Wording.sentence(names),
                    sources.of("dossier", viewed.stream().map(Dossier::id).toArray(Id<?>[]::new))));
        }
    }

    private static String described(Dossier dossier) {
        return dossier.name() + (dossier.reference().isBlank() ? "" : " số " + dossier.reference())
                + (dossier.remarks().isBlank() ? "" : " (" + dossier.remarks() + ")");
    }
}
