package vn.thucdia.sample;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.followup.Assignment;
import vn.thucdia.followup.AssignmentMode;
import vn.thucdia.followup.Conclusion;
import vn.thucdia.followup.Line;
import vn.thucdia.followup.PartyRole;
import vn.thucdia.followup.Petition;
import vn.thucdia.followup.PetitionRoute;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.Body;
import vn.thucdia.place.Sector;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Section;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;

/** What was said in the session of the sample visit: statements BLV·1–24 with KN·1–3 and KL·1–10. */
final class SampleSession {

    private static final String PURPOSE = "bảo đảm mục tiêu, kế hoạch 6 tháng cuối năm 2023";

    private final AppContext context;
    private final Id<Visit> visit;
    private final SamplePeople people;

    SampleSession(AppContext context, Id<Visit> visit, SamplePeople people) {
        this.context = context;
        this.visit = visit;
        this.people = people;
    }

    void record() {
        report();
        unitRemarks();
        groupRemarks();
        assessments();
        directives();
        assignments();
    }

    private void report() {
        reported("KT_TONGHOP",
                "Kinh tế - xã hội tiếp tục phát triển, có một số kết quả nổi bật; một số chỉ tiêu tăng.");
        reported("KT_NONGNGHIEP", "Sản lượng chè búp tươi ước 3.500 tấn, hơn cùng kỳ năm trước 1.200 tấn.");
        reported("KT_LAMNGHIEP", "Trồng rừng năm 2023: 125/100 ha, bằng 125% kế hoạch.");
        reported("VHXH", "Văn hóa - xã hội tiếp tục được quan tâm, triển khai hiệu quả; "
                + "chăm sóc sức khỏe Nhân dân được quan tâm.");
        reported("CCHC", "Cải cách hành chính được chỉ đạo quyết liệt; chỉ số năm 2022 do UBND tỉnh xếp hạng: "
                + "thứ nhất trong 8 huyện, thành phố, năm thứ hai liên tiếp.");
        reported("DAUTUCONG", "Đầu tư công: đẩy nhanh thi công các dự án để giải ngân; yêu cầu chủ đầu tư nghiệm thu "
                + "khi có khối lượng, hoàn thiện thủ tục thanh toán; tăng cường kiểm tra tiến độ, đốc thúc thủ tục "
                + "từ nghiệm thu đến bàn giao đưa vào sử dụng.");
    }

    private void unitRemarks() {
        Line difficulty = Line.of(EntryKind.DIFFICULTY, "Làm rõ thêm một số khó khăn, vướng mắc của huyện.");
        say(ParticipantRole.ATTENDEE, Section.UNIT_REMARKS, difficulty.withoutItems());
        Line petition = Line.of(EntryKind.PETITION, "Nêu kiến nghị, đề xuất để " + PURPOSE + ".");
        Statement raised = say(ParticipantRole.ATTENDEE, Section.UNIT_REMARKS, petition.withoutItems());
        Petition first = petitions().getFirst();
        context.followups().editPetition(first,
                first.withText("Nhóm kiến nghị trả lời được ngay").withPurpose(PURPOSE));
        raise(raised, "Nhóm kiến nghị thuộc lĩnh vực các ngành", PetitionRoute.BY_SECTOR);
        raise(raised, "Nhóm vấn đề lớn: tổng hợp, báo cáo", PetitionRoute.MAJOR);
    }

    private void raise(Statement source, String text, PetitionRoute route) {
        context.recording().raise(visit,
                Line.of(EntryKind.PETITION, text).saidBy(source.speaker(), source.section()).withoutItems(),
                source.id(), route, PURPOSE);
    }

    private void groupRemarks() {
        say(ParticipantRole.MEMBER, Section.GROUP_REMARKS,
                Line.of(EntryKind.ANSWER, "Trả lời một phần kiến nghị của huyện.").about(petitions().getFirst().id()));
        say(ParticipantRole.MEMBER, Section.GROUP_REMARKS, Line.of(EntryKind.OBSERVATION,
                "Phân tích tiềm năng, lợi thế cần phát huy ở lĩnh vực mạnh."));
    }

    private void assessments() {
        conclude(EntryKind.ASSESSMENT, null, "Đánh giá cao nỗ lực, cố gắng của huyện trong 6 tháng đầu năm.");
        conclude(EntryKind.ASSESSMENT, null, "Than Uyên vẫn giữ vững ổn định, tiên phong đi đầu trên các lĩnh vực.");
        conclude(EntryKind.ASSESSMENT, "KINHTE",
                "Than Uyên là huyện cửa ngõ, trục kinh tế của tỉnh, nhiều tiềm năng, lợi thế.");
        conclude(EntryKind.DIFFICULTY, "KT_TONGHOP",
                "Thế giới, cả nước và tỉnh cùng gặp khó khăn; thiên tai khắc nghiệt; phát triển kinh tế - xã hội và "
                        + "thu ngân sách dự báo còn khó khăn.");
    }

    private void directives() {
        direct("KT_TONGHOP", "Khai thác triệt để tiềm năng, thúc đẩy phát triển kinh tế - xã hội");
        direct("KT_DULICH", "Phát triển sản phẩm du lịch, liên kết các tỉnh trong khu vực, tạo thu nhập cho người dân "
                + "bản địa");
        direct("KINHTE", "Nhân rộng mô hình đang phát triển tốt");
        direct("KT_DULICH", "Rà soát điểm du lịch tiềm năng, dồn nguồn lực đầu tư, hỗ trợ, gắn với xây dựng nông thôn "
                + "mới");
        direct("DAUTUCONG", "Hết sức quan tâm giải ngân vốn đầu tư công");
        direct("NTM", "Hết sức quan tâm các công trình mục tiêu quốc gia");
        direct("TC_NGANSACH", "Hết sức quan tâm thu ngân sách địa phương");
        direct("KT_TONGHOP", "Rà soát mọi chỉ tiêu nhiệm kỳ và chỉ tiêu năm 2023; có giải pháp cho chỉ tiêu khó đạt");
    }

    private void assignments() {
        conclude(EntryKind.CONCLUSION, null,
                "Giao các sở, ngành phối hợp giải quyết kiến nghị theo chức năng, nhiệm vụ");
        Assignment bySector = assign(1, AssignmentMode.COORDINATE_AND_RESOLVE, "");
        party(bySector, PartyRole.LEAD, "CLASS_SO_NGANH", "các sở, ngành theo chức năng, nhiệm vụ");
        conclude(EntryKind.CONCLUSION, null,
                "Vấn đề lớn: các ngành tổng hợp, báo cáo UBND tỉnh, Ban Cán sự Đảng UBND tỉnh theo quy định");
        Assignment major = assign(2, AssignmentMode.SYNTHESISE_AND_REPORT, "theo quy định");
        party(major, PartyRole.LEAD, "CLASS_NGANH", "các ngành");
        party(major, PartyRole.REPORT_TO, "UBND_TINH", "UBND tỉnh");
        party(major, PartyRole.REPORT_TO, "BCSD_UBND", "Ban Cán sự Đảng UBND tỉnh");
    }

    private Assignment assign(int petition, AssignmentMode mode, String dueText) {
        List<Conclusion> conclusions = context.followups().conclusions(visit);
        return context.followups().assign(visit, conclusions.getLast().id(), petitions().get(petition).id(), null, "",
                mode, null, dueText);
    }

    private void party(Assignment assignment, PartyRole role, String code, String name) {
        context.followups().addParty(assignment.id(), role, new Body(name, context.places().agencies().stream()
                .filter(agency -> agency.code().equals(code)).findFirst().orElseThrow().id(), null));
    }

    private List<Petition> petitions() {
        return context.followups().petitions(visit);
    }

    private void reported(String sector, String text) {
        say(ParticipantRole.REPORTER, Section.REPORT, Line.of(EntryKind.OBSERVATION, text).in(Sector.idOf(sector)));
    }

    private void conclude(EntryKind kind, @Nullable String sector, String text) {
        say(ParticipantRole.HEAD, Section.CONCLUSION,
                Line.of(kind, text).in(sector == null ? null : Sector.idOf(sector)));
    }

    private void direct(String sector, String text) {
        AdminUnit unit = context.places().unitOn(SampleVisit.DISTRICT, SampleVisit.DAY).orElseThrow();
        say(ParticipantRole.HEAD, Section.CONCLUSION, Line.of(EntryKind.CONCLUSION, text).in(Sector.idOf(sector))
                .to(List.of(new Body(unit.inSentence(), null, unit.id()))));
    }

    private Statement say(ParticipantRole speaker, Section section, Line line) {
        return context.recording().say(visit, line.saidBy(people.with(speaker), section));
    }
}
