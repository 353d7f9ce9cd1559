package vn.thucdia.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.people.Person;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.Agency;
import vn.thucdia.place.AgencyName;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Preparation;
import vn.thucdia.visit.ProgrammeParticipant;
import vn.thucdia.visit.ProgrammeStop;
import vn.thucdia.visit.Side;
import vn.thucdia.visit.StopKind;
import vn.thucdia.visit.Urgency;
import vn.thucdia.visit.VisitProgramme;

/**
 * Two urgent programmes of UBND tỉnh Lai Châu, as its own site announced them: plan 1141/KH-UBND of 3 September 2013 (six communes
 * in one morning) and plan 556/KH-UBND of 5 May 2015 (two days that do not follow each other, another host side on each).
 */
public final class SampleProgrammes {

    private static final LocalDate TAM_DUONG = LocalDate.of(2013, 9, 6);
    private static final LocalDate FIRST = LocalDate.of(2015, 5, 6);
    private static final LocalDate SECOND = LocalDate.of(2015, 5, 8);

    private final AppContext context;
    private final Ids ids;
    private final List<ProgrammeStop> stops = new ArrayList<>();
    private final List<ProgrammeParticipant> sides = new ArrayList<>();
    private final Id<VisitProgramme> id;
    private OrderKey position = OrderKey.FIRST;

    private SampleProgrammes(AppContext context) {
        this.context = context;
        this.ids = context.programmes().ids();
        this.id = ids.create();
    }

    /** The inspection of huyện Tam Đường in 2013. */
    public static VisitProgramme tamDuong(AppContext context) {
        return new SampleProgrammes(context).recordTamDuong();
    }

    /** The inspection of resettlement projects in 2015. */
    public static VisitProgramme resettlement(AppContext context) {
        return new SampleProgrammes(context).recordResettlement();
    }

    private VisitProgramme recordTamDuong() {
        stop(TAM_DUONG, "07:00", StopKind.DEPARTURE, "từ thị xã Lai Châu", "Thị xã Lai Châu");
        for (String commune : List.of("xã Thèn Sin", "xã Bản Giang", "xã Bản Hon", "xã Bản Bo", "xã Nà Tăm",
                "xã Bình Lư")) {
            stop(TAM_DUONG, null, StopKind.FIELD_INSPECTION, "", commune);
        }
        stop(TAM_DUONG, "14:00", StopKind.WORKING_SESSION, "", "UBND huyện Tam Đường");
        chair(null);
        agency(null, "Sở Nông nghiệp và Phát triển nông thôn", "lãnh đạo và cán bộ liên quan");
        agency(null, "Văn phòng UBND tỉnh", "lãnh đạo và cán bộ liên quan");
        side(null, Side.INSPECTED, "lãnh đạo Huyện ủy, HĐND, UBND huyện và phòng, ban liên quan");
        side(null, Side.GUEST, "Công ty Cổ phần Đầu tư phát triển chè Tam Đường");
        Preparation report = new Preparation(ids.create(), id, OrderKey.FIRST, null, "UBND huyện Tam Đường",
                "chuẩn bị báo cáo các nội dung trên để báo cáo tại buổi làm việc");
        VisitProgramme programme = new VisitProgramme(id, null, unit("huyện Tam Đường", TAM_DUONG), "1141/KH-UBND",
                Urgency.EXPRESS, LocalDate.of(2013, 9, 3), "UBND tỉnh",
                "tình hình thực hiện kế hoạch năm 2013 và chuẩn bị kế hoạch năm 2014", """
                        quyết toán dự án di dân, tái định cư thủy điện Sơn La
                        phát triển chè
                        dự án cam
                        xây dựng nông thôn mới
                        chương trình DANIDA
                        chi trả dịch vụ môi trường rừng""");
        context.programmes().create(programme, stops, sides, List.of(report));
        return programme;
    }

    private VisitProgramme recordResettlement() {
        stop(FIRST, "13:30", StopKind.DEPARTURE, "TP Lai Châu - vùng thấp huyện Sìn Hồ", "huyện Sìn Hồ");
        stop(FIRST, null, StopKind.FIELD_INSPECTION, "", "Đường Nùng Nàng - Nậm Tăm");
        stop(FIRST, null, StopKind.FIELD_INSPECTION, "", "Một số dự án do UBND huyện Sìn Hồ làm chủ đầu tư");
        stop(FIRST, null, StopKind.RETURN, "về TP Lai Châu", "TP Lai Châu");
        stop(SECOND, "06:30", StopKind.FIELD_INSPECTION, "", "Điểm tái định cư Nậm Hài, xã Mường Mô");
        stop(SECOND, null, StopKind.FIELD_INSPECTION, "", "Điểm tái định cư Huổi Mắn, xã Nậm Chà");
        stop(SECOND, null, StopKind.FIELD_INSPECTION, "", "Điểm tái định cư thị trấn Nậm Nhùn");
        stop(SECOND, null, StopKind.MEAL, "", "thị trấn Nậm Nhùn");
        for (LocalDate day : List.of(FIRST, SECOND)) {
            chair(day);
            agency(day, "Sở Kế hoạch và Đầu tư", "");
            agency(day, "Sở Giao thông Vận tải", "");
            agency(day, "Ban Quản lý dự án bồi thường, di dân tái định cư tỉnh", "");
            agency(day, "Văn phòng UBND tỉnh", "");
        }
        side(FIRST, Side.INSPECTED, "lãnh đạo UBND và Ban QLDA bồi thường, di dân TĐC huyện Sìn Hồ");
        side(SECOND, Side.INSPECTED, "lãnh đạo UBND và phòng, ban liên quan huyện Nậm Nhùn");
        VisitProgramme programme = new VisitProgramme(id, null, null, "556/KH-UBND", Urgency.EXPRESS,
                LocalDate.of(2015, 5, 5), "UBND tỉnh",
                "tình hình thực hiện dự án bồi thường, di dân TĐC thủy điện Sơn La và thủy điện Lai Châu", "");
        context.programmes().create(programme, stops, sides, List.of());
        return programme;
    }

    private void stop(LocalDate day, @Nullable String time, StopKind kind, String route, String name) {
        stops.add(new ProgrammeStop(ids.create(), id, next(), day, time == null ? null : LocalTime.parse(time), kind,
                route, name, unit(name, day)));
    }

    /** The unit whose name ends the words, when there is one. */
    private @Nullable Id<AdminUnit> unit(String words, LocalDate day) {
        return context.places().inspectable(day).stream().filter(unit -> words.endsWith(unit.inSentence())).findFirst()
                .map(AdminUnit::id).orElse(null);
    }

    private void chair(@Nullable LocalDate day) {
        Person chair = context.people().named("Lê Trọng Quảng").orElseGet(() -> context.people()
                .addPerson("Lê Trọng Quảng", "Phó Chủ tịch UBND tỉnh", false, TAM_DUONG, SECOND));
        sides.add(new ProgrammeParticipant(ids.create(), id, next(), day, Side.GROUP, ParticipantRole.HEAD, chair.id(),
                null, "Phó Chủ tịch UBND tỉnh"));
    }

    private void agency(@Nullable LocalDate day, String name, String description) {
        Id<Agency> agency = context.places().agencyNames().stream().filter(each -> each.name().equals(name)).findFirst()
                .map(AgencyName::agency).orElseThrow();
        sides.add(new ProgrammeParticipant(ids.create(), id, next(), day, Side.GROUP, ParticipantRole.MEMBER, null,
                agency, description));
    }

    private void side(@Nullable LocalDate day, Side side, String description) {
        sides.add(new ProgrammeParticipant(ids.create(), id, next(), day, side, ParticipantRole.ATTENDEE, null, null,
                description));
    }

    private OrderKey next() {
        position = OrderKey.between(position, null);
        return position;
    }
}
