package vn.thucdia.sample;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.followup.Assignment;
import vn.thucdia.followup.AssignmentMode;
import vn.thucdia.followup.AssignmentParty;
import vn.thucdia.followup.Conclusion;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.FollowupStatus;
import vn.thucdia.followup.PartyRole;
import vn.thucdia.followup.Petition;
import vn.thucdia.followup.PetitionRoute;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureKind;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.indicator.Indicator;
import vn.thucdia.indicator.Reading;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.people.Position;
import vn.thucdia.period.Period;
import vn.thucdia.place.Sector;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.PartOfDay;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Section;
import vn.thucdia.visit.Side;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitIndicator;

import static org.assertj.core.api.Assertions.assertThat;

/** Finds every fact of the real visit back through the services. */
class SampleVisitTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 13);

    @SuppressWarnings("NullAway.Init")
    private static AppContext context;
    @SuppressWarnings("NullAway.Init")
    private static Visit visit;

    @BeforeAll
    static void recordOnce(@TempDir Path temp) {
        context = AppContext.open(new DataFolder(temp.resolve("data"), temp.resolve("marks")), Clock.systemUTC());
        visit = SampleVisit.record(context);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void theVisitIsFramedAsTheSourceTellsAndNoMore() {
        assertThat(visit.date()).isEqualTo(DAY);
        assertThat(visit.partOfDay()).isEqualTo(PartOfDay.AFTERNOON);
        assertThat(visit.startTime()).isNull();
        assertThat(visit.endTime()).isNull();
        assertThat(visit.place()).isEmpty();
        assertThat(visit.secretary()).isNull();
        assertThat(visit.continuesEarlier()).isTrue();
        assertThat(visit.programme()).isNull();
        assertThat(visit.period()).isEqualTo(new Period.Half(2023, 1));
        assertThat(visit.subject()).isEqualTo("tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội");
        assertThat(context.places().unit(Objects.requireNonNull(visit.unit())).orElseThrow().inSentence())
                .isEqualTo("huyện Than Uyên");
        assertThat(visit.note()).contains("laichau.gov.vn", "chiều nay (13/6)", "năm suy ra", "chưa phải danh sách");
    }

    @Test
    void theHeadIsActingChairOnThatDayOnly() {
        assertThat(context.people().group(Objects.requireNonNull(visit.workingGroup())).orElseThrow())
                .satisfies(group -> {
                    assertThat(group.name()).isEqualTo("Tổ công tác số 1");
                    assertThat(group.authority()).isEqualTo("UBND tỉnh Lai Châu");
                    assertThat(group.decisionNumber()).isEmpty();
                });
        Position position = context.people().positionOn(Objects.requireNonNull(visit.head()), DAY).orElseThrow();
        assertThat(position.title()).isEqualTo("Quyền Chủ tịch UBND tỉnh");
        assertThat(position.acting()).isTrue();
        assertThat(context.people().positionOn(Objects.requireNonNull(visit.head()), DAY.plusYears(2))).isEmpty();
    }

    @Test
    void participantsHaveSidesAndRolesAndTheMentionedOnesDidNotAttend() {
        List<Participant> all = context.visits().participants(visit.id());
        assertThat(all).hasSize(5).allMatch(who -> who.headCount() == null);
        assertThat(all).filteredOn(Participant::attended).filteredOn(who -> who.side() == Side.INSPECTED)
                .extracting(Participant::name).containsExactly("Đại diện lãnh đạo huyện Than Uyên",
                        "Đại diện các cơ quan chuyên môn, lãnh đạo huyện Than Uyên");
        assertThat(all).filteredOn(who -> who.role() == ParticipantRole.HEAD).singleElement().satisfies(chair -> {
            assertThat(chair.name()).isEqualTo("Tống Thanh Hải");
            assertThat(chair.person()).isEqualTo(visit.head());
        });
        assertThat(all).filteredOn(who -> !who.attended()).singleElement().extracting(Participant::name)
                .isEqualTo("Huyện ủy, HĐND, UBND huyện Than Uyên");
        assertThat(all).filteredOn(Participant::speaker).hasSize(4);
    }

    @Test
    void theSiteComesBeforeTheSessionWithItsDossierAndADirectionWithoutDetail() {
        assertThat(context.visits().sites(visit.id())).singleElement().satisfies(site -> {
            assertThat(site.name()).isEqualTo("Cụm công nghiệp Than Uyên");
            assertThat(site.aspect()).isEqualTo("Hạ tầng kỹ thuật");
            assertThat(site.beforeSession()).isTrue();
        });
        List<Observation> lines = context.visits().observations(visit.id());
        assertThat(lines).extracting(Observation::number).containsExactly(1, 2, 3);
        assertThat(context.visits().dossiers(visit.id())).singleElement().satisfies(dossier -> {
            assertThat(dossier.name()).isEqualTo("Hồ sơ thiết kế");
            assertThat(dossier.number()).isEqualTo(1);
            assertThat(lines.get(1).dossier()).isEqualTo(dossier.id());
        });
        assertThat(lines.get(2).lacksDetail()).isTrue();
        assertThat(lines.get(2).followUp()).isFalse();
    }

    @Test
    void statementsStandInTheirSectionsWithSpeakerAndKind() {
        List<Statement> said = context.visits().statements(visit.id());
        assertThat(said).extracting(Statement::number).containsExactlyElementsOf(numbers(1, 24));
        assertThat(said).allMatch(each -> each.speaker() != null && each.saidAt() == null);
        assertThat(in(Section.REPORT)).hasSize(6).allMatch(each -> each.kind() == EntryKind.OBSERVATION);
        assertThat(in(Section.REPORT)).extracting(Statement::sector).containsExactly(Sector.idOf("KT_TONGHOP"),
                Sector.idOf("KT_NONGNGHIEP"), Sector.idOf("KT_LAMNGHIEP"), Sector.idOf("VHXH"), Sector.idOf("CCHC"),
                Sector.idOf("DAUTUCONG"));
        assertThat(in(Section.REPORT).getLast().text()).contains("đẩy nhanh thi công", "nghiệm thu khi có khối lượng",
                "thủ tục thanh toán", "kiểm tra tiến độ", "bàn giao đưa vào sử dụng");
        assertThat(in(Section.UNIT_REMARKS)).extracting(Statement::kind).containsExactly(EntryKind.DIFFICULTY,
                EntryKind.PETITION);
        assertThat(in(Section.UNIT_REMARKS)).allMatch(Statement::notItemised);
        assertThat(in(Section.GROUP_REMARKS)).extracting(Statement::kind).containsExactly(EntryKind.ANSWER,
                EntryKind.OBSERVATION);
        assertThat(in(Section.CONCLUSION)).filteredOn(each -> each.kind() == EntryKind.ASSESSMENT).hasSize(3);
        assertThat(in(Section.CONCLUSION)).filteredOn(each -> each.kind() == EntryKind.DIFFICULTY).singleElement()
                .extracting(Statement::text).asString().contains("Thế giới", "cả nước", "tỉnh", "thiên tai khắc nghiệt",
                        "dự báo", "thu ngân sách");
        assertThat(in(Section.CONCLUSION)).filteredOn(each -> each.kind() == EntryKind.CONCLUSION).hasSize(10);
    }

    @Test
    void petitionsAreRaisedWithoutItemsInThreeGroups() {
        List<Petition> petitions = context.followups().petitions(visit.id());
        assertThat(petitions).hasSize(3).allMatch(Petition::notItemised)
                .allMatch(each -> each.purpose().equals("bảo đảm mục tiêu, kế hoạch 6 tháng cuối năm 2023"));
        assertThat(petitions).extracting(Petition::route).containsExactly(PetitionRoute.ANSWERED_ON_SPOT,
                PetitionRoute.BY_SECTOR, PetitionRoute.MAJOR);
        assertThat(petitions).extracting(Petition::source).containsOnly(in(Section.UNIT_REMARKS).getLast().id());
        assertThat(in(Section.GROUP_REMARKS).getFirst().answers()).isEqualTo(petitions.getFirst().id());
    }

    @Test
    void eightDirectivesGoToTheDistrictWithoutDeadline() {
        List<Conclusion> conclusions = context.followups().conclusions(visit.id());
        assertThat(conclusions).extracting(Conclusion::number).containsExactlyElementsOf(numbers(1, 10));
        List<FollowupItem> items = context.followupList().of(visit.id(), LocalDate.of(2026, 1, 1));
        assertThat(items).extracting(item -> item.code().toString()).containsExactly("KL·1", "KL·2", "KL·3", "KL·4",
                "KL·5", "KL·6", "KL·7", "KL·8", "KN·1", "KN·2", "KN·3");
        assertThat(items.subList(0, 8)).allSatisfy(item -> {
            assertThat(item.status()).isEqualTo(FollowupStatus.ASSIGNED);
            assertThat(item.due()).isNull();
            assertThat(item.assignments()).singleElement()
                    .satisfies(each -> assertThat(each.leads()).containsExactly("huyện Than Uyên"));
        });
        assertThat(items.get(8).status()).isEqualTo(FollowupStatus.ANSWERED);
        assertThat(items.get(9).status()).isEqualTo(FollowupStatus.ASSIGNED);
    }

    @Test
    void classesOfBodiesGetThePetitionsAndReportToStateAndParty() {
        List<Conclusion> conclusions = context.followups().conclusions(visit.id());
        List<Petition> petitions = context.followups().petitions(visit.id());
        Assignment bySector = of(conclusions.get(8).id());
        assertThat(bySector.mode()).isEqualTo(AssignmentMode.COORDINATE_AND_RESOLVE);
        assertThat(bySector.petition()).isEqualTo(petitions.get(1).id());
        assertThat(bySector.dueDate()).isNull();
        assertThat(bySector.dueText()).isEmpty();
        assertThat(context.followups().parties(bySector.id())).extracting(AssignmentParty::name)
                .containsExactly("các sở, ngành theo chức năng, nhiệm vụ");
        Assignment major = of(conclusions.get(9).id());
        assertThat(major.mode()).isEqualTo(AssignmentMode.SYNTHESISE_AND_REPORT);
        assertThat(major.petition()).isEqualTo(petitions.get(2).id());
        assertThat(major.dueText()).isEqualTo("theo quy định");
        assertThat(context.followups().parties(major.id())).filteredOn(each -> each.role() == PartyRole.REPORT_TO)
                .extracting(AssignmentParty::name).containsExactly("UBND tỉnh", "Ban Cán sự Đảng UBND tỉnh");
        assertThat(context.followups().parties(major.id())).allMatch(each -> each.agency() != null);
    }

    @Test
    void theTeaFigureIsAnEstimateWithAReportedChangeAndADerivedBase() {
        Reading tea = reading("NN01", new Period.Half(2023, 1));
        assertThat(tea.estimate()).isTrue();
        assertThat(Objects.requireNonNull(tea.result()).number()).isEqualByComparingTo("3500");
        assertThat(Objects.requireNonNull(tea.change()).derived()).isFalse();
        assertThat(Objects.requireNonNull(tea.samePeriod())).satisfies(same -> {
            assertThat(same.number()).isEqualByComparingTo("2300");
            assertThat(same.derived()).isTrue();
        });
        assertThat(Objects.requireNonNull(tea.growth()).number()).isBetween(new BigDecimal("52.17"),
                new BigDecimal("52.18"));
        assertThat(tea.plan()).isNull();
        assertThat(row("NN01").asPrinted()).contains("ước đạt 3.500 tấn");
        assertThat(row("NN01").source()).isEqualTo(in(Section.REPORT).get(1).id());
    }

    @Test
    void theForestFigureIsMeasuredAgainstTheAnnualPlanInMidYear() {
        Reading forest = reading("LN01", new Period.Year(2023));
        assertThat(Objects.requireNonNull(forest.plan()).number()).isEqualByComparingTo("100");
        assertThat(Objects.requireNonNull(forest.planShare()).derived()).isFalse();
        assertThat(Objects.requireNonNull(forest.planShare()).number()).isEqualByComparingTo("125");
        Figure result = Objects.requireNonNull(forest.resultFigure());
        assertThat(result.status()).isEqualTo(FigureStatus.ACTUAL);
        assertThat(result.asOf()).isEqualTo(DAY);
        assertThat(row("LN01").label()).isEqualTo("Trồng rừng năm 2023");
        assertThat(row("LN01").period()).isEqualTo(new Period.Year(2023));
    }

    @Test
    void theRankKeepsItsFieldItsStreakWhoRankedAndBothYears() {
        Figure rank = Objects.requireNonNull(reading("CC01", new Period.Year(2022)).resultFigure());
        assertThat(rank.value()).isEqualByComparingTo("1");
        assertThat(rank.status()).isEqualTo(FigureStatus.FINAL);
        assertThat(rank.outOf()).isEqualTo(8);
        assertThat(rank.streak()).isEqualTo(2);
        assertThat(rank.rankedBy()).isEqualTo("UBND tỉnh");
        assertThat(Objects.requireNonNull(rank.reportedOn()).getYear()).isEqualTo(2023);
        assertThat(row("CC01").asPrinted()).contains("8 huyện, thành phố");
    }

    @Test
    void threeIndicatorsAreFlaggedWithoutFiguresByTheirConclusions() {
        List<VisitIndicator> rows = context.visits().indicators(visit.id());
        assertThat(rows).extracting(VisitIndicator::number).containsExactlyElementsOf(numbers(1, 6));
        List<Conclusion> conclusions = context.followups().conclusions(visit.id());
        assertThat(rows).filteredOn(VisitIndicator::flagged).extracting(VisitIndicator::source)
                .isEqualTo(conclusions.subList(4, 7).stream().map(Conclusion::id).toList());
        assertThat(rows.subList(3, 6)).allSatisfy(row -> assertThat(
                context.figures().of(Objects.requireNonNull(row.indicator()), Objects.requireNonNull(visit.unit())))
                .isEmpty());
    }

    @Test
    void nothingDerivedIsStoredAndTheLedgerIsSound() {
        assertThat(figures("NN01")).extracting(Figure::kind).containsExactlyInAnyOrder(FigureKind.RESULT,
                FigureKind.CHANGE);
        assertThat(figures("CC01")).hasSize(1);
        assertThat(context.ledger().verify().sound()).isTrue();
    }

    private static List<Statement> in(Section section) {
        return context.visits().statements(visit.id()).stream().filter(each -> each.section() == section).toList();
    }

    private static Assignment of(Id<Conclusion> conclusion) {
        return context.followups().assignments(visit.id()).stream().filter(each -> conclusion.equals(each.conclusion()))
                .findFirst().orElseThrow();
    }

    private static List<Figure> figures(String code) {
        return context.figures().of(Indicator.idOf(code), Objects.requireNonNull(visit.unit()));
    }

    private static Reading reading(String code, Period period) {
        return Reading.of(figures(code), period);
    }

    private static VisitIndicator row(String code) {
        return context.visits().indicators(visit.id()).stream()
                .filter(each -> Indicator.idOf(code).equals(each.indicator())).findFirst().orElseThrow();
    }

    private static List<Integer> numbers(int from, int to) {
        return java.util.stream.IntStream.rangeClosed(from, to).boxed().toList();
    }
}
