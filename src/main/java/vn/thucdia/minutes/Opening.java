package vn.thucdia.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thucdia.document.Block;
import vn.thucdia.document.FillIn;
import vn.thucdia.document.Letterhead;
import vn.thucdia.document.Origin;
import vn.thucdia.document.PageSetup;
import vn.thucdia.document.Paragraph;
import vn.thucdia.document.Paragraph.Style;
import vn.thucdia.document.Title;
import vn.thucdia.language.OfficialDates;
import vn.thucdia.minutes.VisitSnapshot.Signer;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.visit.PartOfDay;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Side;
import vn.thucdia.visit.Visit;

/** The head of the minutes: letterhead, title, time, place, who took part, chair and secretary (form 1.9). */
final class Opening {

    private final VisitSnapshot snapshot;
    private final Sources sources;
    private final FillIn fillIn = new FillIn(PageSetup.A4_PORTRAIT);

    Opening(VisitSnapshot snapshot, Sources sources) {
        this.snapshot = snapshot;
        this.sources = sources;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(letterhead());
        blocks.add(new Title("Biên bản", subject(), sources.ofVisit()));
        blocks.add(time());
        blocks.add(place());
        blocks.addAll(attendance());
        blocks.add(signer("Chủ trì:", snapshot.head(), ", Tổ trưởng"));
        blocks.add(signer("Thư ký:", snapshot.secretary(), ""));
        blocks.add(snapshot.isEmpty()
                ? fillIn.line(Style.INFO, "Nội dung:", sources.ofVisit())
                : new Paragraph(Style.INFO, "Nội dung:"));
        return blocks;
    }

    private Letterhead letterhead() {
        AdminUnit province = snapshot.province();
        List<String> parent = province == null
                ? List.of("Ủy ban nhân dân tỉnh")
                : List.of("Ủy ban nhân dân", province.fullName());
        String issuer = snapshot.group() == null ? "Tổ công tác" : snapshot.group().name();
        String number = snapshot.visit().minutesNumber();
        return new Letterhead(parent, List.of(issuer),
                "Số: " + (number.isBlank() ? "      " : padded(number)) + "/BB-TCT", null,
                sources.ofVisit());
    }

    /** A number below 10 gets a zero (Decree 30, Annex I, II.3). */
    private static String padded(String number) {
        return number.strip().length() == 1 && Character.isDigit(number.strip().charAt(0))
                ? "0" + number.strip()
                : number.strip();
    }

    /** What the minutes are about, in lines: the matter; the period under review and the unit. */
    List<String> subject() {
        Visit visit = snapshot.visit();
        Period period = visit.period();
        String what = visit.subject().isBlank() ? "tình hình thực hiện nhiệm vụ" : Wording.lowerFirst(visit.subject());
        String when = period == null || what.contains(String.valueOf(period.planYear())) ? "" : period.inVietnamese();
        String where = snapshot.unit() == null ? "" : "tại " + snapshot.unit().inSentence();
        return Stream.of("Kiểm tra " + what, (when + " " + where).strip()).filter(line -> !line.isEmpty()).toList();
    }

    private Paragraph time() {
        Visit visit = snapshot.visit();
        LocalDate date = visit.date();
        String day = date == null ? "ngày " + Wording.BLANK : OfficialDates.date(date);
        String part = visit.startTime() == null ? part(visit.partOfDay()) : "";
        String hour = visit.startTime() == null ? "…… giờ ……" : OfficialDates.time(visit.startTime());
        Origin origin = sources.ofVisit();
        return new Paragraph(Style.INFO, "Thời gian bắt đầu: " + hour + ", " + part + day,
                visit.startTime() == null || date == null ? origin.withBlank() : origin);
    }

    private static String part(@Nullable PartOfDay part) {
        return part == null ? "" : switch (part) {
            case MORNING -> "sáng ";
            case AFTERNOON -> "chiều ";
            case ALL_DAY -> "cả ngày ";
        };
    }

    private Paragraph place() {
        AdminUnit unit = snapshot.unit();
        if (snapshot.visit().place().isBlank()) {
            return fillIn.line(Style.INFO, unit == null ? "Địa điểm:" : "Địa điểm (tại " + unit.inSentence() + "):",
                    sources.ofVisit());
        }
        return new Paragraph(Style.INFO, "Địa điểm: " + snapshot.visit().place(), sources.ofVisit());
    }

    private List<Block> attendance() {
        List<Participant> present = snapshot.participants().stream().filter(Participant::attended).toList();
        if (present.isEmpty()) {
            return List.of(fillIn.line(Style.INFO, "Thành phần tham dự:", sources.ofVisit()));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Style.INFO, "Thành phần tham dự:", sources.ofVisit()));
        char letter = 'a';
        for (Side side : Side.values()) {
            List<Participant> its = present.stream().filter(participant -> participant.side() == side)
                    .sorted(Comparator.comparing(Opening::rank)).toList();
            if (!its.isEmpty()) {
                blocks.add(new Paragraph(Style.ITEM, letter++ + ") " + name(side) + ":", sources.ofVisit()));
                for (Participant participant : its) {
                    String end = participant == its.getLast() ? "." : ";";
                    blocks.add(new Paragraph(Style.DASH, described(participant) + end,
                            sources.of("participant", participant.id())));
                }
            }
        }
        return blocks;
    }

    /** The head first, then the deputies, the secretary, the others; a stable sort keeps the order within. */
    private static ParticipantRole rank(Participant participant) {
        ParticipantRole role = participant.role();
        return role == null || role.compareTo(ParticipantRole.MEMBER) > 0 ? ParticipantRole.MEMBER : role;
    }

    private String name(Side side) {
        return switch (side) {
            case GROUP -> snapshot.group() == null ? "Tổ công tác" : snapshot.group().name();
            case INSPECTED -> "Đơn vị được kiểm tra";
            case GUEST -> "Đại biểu mời";
        };
    }

    private static String described(Participant participant) {
        boolean person = participant.person() != null || !participant.title().isBlank()
                || Wording.isPerson(participant.name());
        String name = (person ? "Đồng chí " : "") + (participant.name().isBlank() ? Wording.BLANK : participant.name());
        String count = participant.headCount() == null ? "" : participant.headCount() + " người";
        return Stream
                .of(person ? name : Wording.capitalised(name), participant.title(), Wording.role(participant.role()),
                        count)
                .filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private Paragraph signer(String label, @Nullable Signer signer, String role) {
        if (signer == null) {
            return fillIn.line(Style.INFO, label, sources.ofVisit());
        }
        String words = label + " Đồng chí " + signer.name()
                + (signer.title().isEmpty() ? "" : ", " + signer.title()) + role;
        return new Paragraph(Style.INFO, Wording.sentence(words), sources.ofVisit());
    }
}
