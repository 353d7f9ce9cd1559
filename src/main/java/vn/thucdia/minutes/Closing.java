package vn.thucdia.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.document.Block;
import vn.thucdia.document.Origin;
import vn.thucdia.document.Paragraph;
import vn.thucdia.document.Paragraph.Style;
import vn.thucdia.document.Signatures;
import vn.thucdia.language.OfficialDates;
import vn.thucdia.minutes.VisitSnapshot.Signer;

/** The end of the minutes: when the session ended, who signs, where the paper goes (form 1.9). */
final class Closing {

    private static final String ACTING = "Quyền ";

    private final VisitSnapshot snapshot;
    private final Sources sources;

    Closing(VisitSnapshot snapshot, Sources sources) {
        this.snapshot = snapshot;
        this.sources = sources;
    }

    List<Block> blocks() {
        LocalTime end = snapshot.visit().endTime();
        LocalDate date = snapshot.visit().date();
        String when = (end == null ? "…… giờ ……" : OfficialDates.time(end)) + ", "
                + (date == null ? "ngày " + Wording.BLANK : OfficialDates.date(date));
        Origin origin = sources.ofVisit();
        return List.of(
                new Paragraph(Style.BODY, "Cuộc họp kết thúc vào " + when + "./.",
                        end == null || date == null ? origin.withBlank() : origin),
                new Signatures(List.of(new Signatures.Signer(List.of("Thư ký"), name(snapshot.secretary())),
                        new Signatures.Signer(chair(), name(snapshot.head()))), List.of("Lưu: VT, Hồ sơ"), origin));
    }

    private static String name(@Nullable Signer signer) {
        return signer == null ? "" : signer.name();
    }

    /** "Chủ tọa", the title in the group, and the office with "Q." for an acting head (Decree 30, Annex I, II.7). */
    private List<String> chair() {
        List<String> lines = new ArrayList<>(List.of("Chủ tọa"));
        String title = snapshot.head() == null ? "" : snapshot.head().title();
        if (snapshot.head() != null) {
            lines.add("Tổ trưởng");
        }
        if (!title.isEmpty()) {
            lines.add(title.startsWith(ACTING) ? "Q. " + title.substring(ACTING.length()) : title);
        }
        return lines;
    }
}
