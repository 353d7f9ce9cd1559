package vn.thucdia.sample;

import java.time.LocalDate;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.followup.Line;
import vn.thucdia.people.GroupRole;
import vn.thucdia.people.Person;
import vn.thucdia.people.WorkingGroup;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.visit.Dossier;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.PartOfDay;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Side;
import vn.thucdia.visit.Site;
import vn.thucdia.visit.Visit;

/**
 * The visit of Tổ công tác số 1 of UBND tỉnh Lai Châu to huyện Than Uyên on 13 June 2023, as far as the news item of
 * laichau.gov.vn tells it, in note form. What the item does not say (hours, place of the session, names, deadlines, items of the
 * petitions) stays blank, so that the sample also shows how the program speaks of what is missing.
 */
public final class SampleVisit {

    static final LocalDate DAY = LocalDate.of(2023, 6, 13);
    static final String DISTRICT = "110";

    private final AppContext context;
    private final Ids ids = new Ids();

    private SampleVisit(AppContext context) {
        this.context = context;
    }

    /** Records the visit. A group and a head of the same names that are already there are used again. */
    public static Visit record(AppContext context) {
        return new SampleVisit(context).record();
    }

    private Visit record() {
        Person head = head();
        Visit visit = frame(head);
        SamplePeople people = participants(visit.id(), head);
        field(visit.id());
        SampleSession session = new SampleSession(context, visit.id(), people);
        session.record();
        new SampleFigures(context, visit.id(), unit().id()).record();
        return context.visits().require(visit.id());
    }

    private AdminUnit unit() {
        return context.places().unitOn(DISTRICT, DAY).orElseThrow();
    }

    /** His office is known for the day of the visit only; since when and until when is not in the source. */
    private Person head() {
        return context.people().named("Tống Thanh Hải").orElseGet(
                () -> context.people().addPerson("Tống Thanh Hải", "Quyền Chủ tịch UBND tỉnh", true, DAY, DAY));
    }

    private WorkingGroup group(Person head) {
        return context.people().groups().stream().filter(group -> group.name().equals("Tổ công tác số 1")).findFirst()
                .orElseGet(() -> {
                    WorkingGroup group = context.people().addGroup("1", "Tổ công tác số 1", "UBND tỉnh Lai Châu");
                    context.people().addMember(group.id(), head.id(), GroupRole.HEAD);
                    return group;
                });
    }

    private Visit frame(Person head) {
        Visit visit = Visit.begin(ids.create(), unit().id(), DAY)
                .withGroup(group(head).id(), head.id(), null)
                .withSubject("tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội", new Period.Half(2023, 1))
                .withTimes(PartOfDay.AFTERNOON, null, null)
                .withProgramme(null, true)
                .withNote("Ghi theo tin của laichau.gov.vn. Nguồn chỉ ghi “chiều nay (13/6)”, năm suy ra từ nội dung; "
                        + "các buổi trước trong chương trình không rõ. Số liệu kinh tế nêu làm ví dụ, chưa phải danh "
                        + "sách đầy đủ.");
        context.visits().create(visit);
        return visit;
    }

    private SamplePeople participants(Id<Visit> visit, Person head) {
        SamplePeople people = new SamplePeople(context.visits(), visit);
        people.speaker(Side.INSPECTED, ParticipantRole.REPORTER, "Đại diện lãnh đạo huyện Than Uyên");
        people.speaker(Side.INSPECTED, ParticipantRole.ATTENDEE,
                "Đại diện các cơ quan chuyên môn, lãnh đạo huyện Than Uyên");
        people.speaker(Side.GROUP, ParticipantRole.MEMBER, "Thành viên Tổ công tác");
        people.chair(head, "Quyền Chủ tịch UBND tỉnh");
        context.visits().addParticipant(visit, Side.INSPECTED, ParticipantRole.MENTIONED_ONLY,
                "Huyện ủy, HĐND, UBND huyện Than Uyên", "");
        return people;
    }

    private void field(Id<Visit> visit) {
        Site added = context.visits().addSite(visit, "Cụm công nghiệp Than Uyên", "Hạ tầng kỹ thuật");
        Site site = new Site(added.id(), added.visit(), added.position(), added.name(), added.aspect(), unit().id(),
                added.locality(), true, added.note());
        context.visits().editSite(added, site);
        Dossier dossier = context.visits().addDossier(visit, site.id(), "Hồ sơ thiết kế");
        observe(visit, site, EntryKind.OBSERVATION, "Kiểm tra tại chỗ hạ tầng kỹ thuật cụm công nghiệp.");
        Observation viewed = observe(visit, site, EntryKind.OBSERVATION, "Xem hồ sơ thiết kế hạ tầng tại thực địa.");
        context.visits().editObservation(viewed, viewed.withDossier(dossier.id()));
        context.recording().observe(visit, site.id(),
                Line.of(EntryKind.DIRECTION, "Tổ công tác chỉ đạo trực tiếp tại thực địa.").withoutItems());
    }

    private Observation observe(Id<Visit> visit, Site site, EntryKind kind, String text) {
        return context.recording().observe(visit, site.id(), Line.of(kind, text));
    }
}
