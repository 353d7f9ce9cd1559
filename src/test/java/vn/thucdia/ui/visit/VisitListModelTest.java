package vn.thucdia.ui.visit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.language.Language;
import vn.thucdia.period.Period;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.place.UnitLevel;
import vn.thucdia.ui.ModelDesk;
import vn.thucdia.ui.settings.LiveSettings;
import vn.thucdia.ui.settings.Settings;
import vn.thucdia.ui.visit.VisitListModel.Filter;
import vn.thucdia.ui.visit.VisitListModel.Order;
import vn.thucdia.visit.PartOfDay;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Side;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitState;

import static org.assertj.core.api.Assertions.assertThat;

class VisitListModelTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 13);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private ModelDesk open;
    @SuppressWarnings("NullAway.Init")
    private VisitListModel model;

    @BeforeEach
    void setUp() {
        open = new ModelDesk(temp);
        model = new VisitListModel(open.desk());
    }

    @AfterEach
    void tearDown() {
        open.close();
    }

    private AdminUnit unit(String code, LocalDate day) {
        return open.app().places().unitOn(code, day).orElseThrow();
    }

    private Visit visit(String code, LocalDate day, VisitState state) {
        Visit visit = Visit.begin(new Ids().create(), unit(code, day).id(), day).withState(state, "");
        open.app().visits().create(visit);
        return visit;
    }

    private List<String> shown() {
        return model.rows().stream().map(row -> row.unit() == null ? "" : VisitOverview.shortName(row.unit()))
                .toList();
    }

    @Test
    void withoutAnyVisitTheUnitsOfTheYearAreOffered() {
        model.load();

        assertThat(shown()).containsExactly("Thành phố Lai Châu", "Mường Tè", "Nậm Nhùn", "Phong Thổ", "Sìn Hồ",
                "Tam Đường", "Tân Uyên", "Than Uyên");
        assertThat(model.overviewProperty().get().any()).isFalse();
        assertThat(model.overviewProperty().get().covered()).isZero();
    }

    @Test
    void visitsComeFirstTheLatestOnTop() {
        visit("110", DAY, VisitState.COMPILING);
        visit("108", DAY.minusDays(3), VisitState.DONE);

        model.load();

        assertThat(shown()).startsWith("Than Uyên", "Sìn Hồ", "Thành phố Lai Châu").hasSize(8);
        assertThat(model.overviewProperty().get().covered()).isEqualTo(2);
    }

    @Test
    void filtersCountVisitsOnlyAndHideUnitsWithout() {
        visit("110", DAY, VisitState.COMPILING);
        visit("110", DAY.plusDays(1), VisitState.COMPILING);
        visit("108", DAY, VisitState.DONE);
        model.load();

        model.filterProperty().set(Filter.DONE);

        assertThat(shown()).containsExactly("Sìn Hồ");
        assertThat(List.of(model.count(Filter.ALL), model.count(Filter.COMPILING), model.count(Filter.DONE)))
                .containsExactly(3, 2, 1);
    }

    @Test
    void whatIsTypedFindsAVisitByPlaceContentPeriodOrPeopleWithoutAccents() {
        Visit one = visit("110", DAY, VisitState.COMPILING);
        open.app().visits().edit(one, one.withSubject("Thực hiện nhiệm vụ kinh tế - xã hội", new Period.Half(2023, 1)));
        open.app().visits().addParticipant(one.id(), Side.INSPECTED, ParticipantRole.ATTENDEE, "Lò Thị Phương",
                "Bí thư Huyện ủy");
        visit("108", DAY, VisitState.DONE);
        model.load();

        for (String typed : List.of("than uyen", "kinh te", "6 thang dau nam", "phuong lo", "Bí thư")) {
            model.searchProperty().set(typed);
            assertThat(shown()).as(typed).containsExactly("Than Uyên");
        }
        model.searchProperty().set("khong co");
        assertThat(shown()).isEmpty();
        model.searchProperty().set("");
        assertThat(shown()).hasSize(8);
    }

    @Test
    void thePeriodStandsBehindTheContentUnlessItIsSaidThere() {
        Visit begun = Visit.begin(new Ids().create(), unit("110", DAY).id(), DAY);

        assertThat(row(begun.withSubject("nhiệm vụ KT-XH", new Period.Half(2023, 1))).subject(Language.VI))
                .isEqualTo("Nhiệm vụ KT-XH · 6\u00A0tháng\u00A0đầu\u00A0năm\u00A02023");
        assertThat(row(begun.withSubject("kinh tế - xã hội", null)).subject(Language.VI))
                .isEqualTo("Kinh tế\u00A0- xã hội");
        assertThat(row(begun.withSubject("nhiệm vụ 6 tháng đầu năm 2023", new Period.Half(2023, 1)))
                .subject(Language.VI)).isEqualTo("Nhiệm vụ 6 tháng đầu năm 2023");
        assertThat(row(begun.withSubject("", null)).subject(Language.VI)).isEmpty();
    }

    private VisitRow row(Visit visit) {
        return new VisitRow(unit("110", DAY), visit, 0, 0, 0, "");
    }

    @Test
    void aDeletedVisitIsToldWithTheWayBackUntilSomethingElseIsSaved() {
        Visit visit = visit("110", DAY, VisitState.COMPILING);
        var details = new VisitDetailsModel(open.desk(), () -> {}, () -> {});
        details.show(visit);

        details.delete();

        assertThat(open.desk().shell().errors().notices()).singleElement().satisfies(notice -> {
            assertThat(notice.sentence()).contains("Than Uyên · 13/6/2023", "Ctrl Z");
            assertThat(notice.takeBack()).isNotNull();
        });
        open.desk().saving().save(() -> {}, () -> {});
        assertThat(open.desk().shell().errors().notices()).isEmpty();
    }

    @Test
    void byDateOnlyVisitsAreShown() {
        visit("110", DAY, VisitState.COMPILING);
        model.load();

        model.orderProperty().set(Order.DATE);

        assertThat(shown()).containsExactly("Than Uyên");
    }

    @Test
    void theYearOfTheLatestVisitIsShownFirstAndAnotherCanBeChosen() {
        visit("110", LocalDate.of(2021, 5, 4), VisitState.DONE);
        model.load();
        assertThat(model.overviewProperty().get().year()).isEqualTo(2021);
        assertThat(model.overviewProperty().get().years()).containsExactly(2023, 2021);

        model.showYear(2023);

        assertThat(shown()).hasSize(8);
        assertThat(model.count(Filter.ALL)).isZero();
    }

    @Test
    void afterJune2025CommunesAreCounted() {
        VisitOverview later = VisitOverview.read(open.app(), LocalDate.of(2026, 3, 1), 2025);

        assertThat(later.level()).isEqualTo(UnitLevel.COMMUNE);
        assertThat(later.units()).isEqualTo(38);
    }

    @Test
    void aNewVisitTakesUnitDateAndHeadAndIsOneUndoStep() {
        Id<vn.thucdia.people.Person> head = open.app().people()
                .addPerson("Tống Thanh Hải", "Quyền Chủ tịch UBND tỉnh", true, null, null).id();
        NewVisitModel made = newVisit(VisitOverview.NONE);
        made.load();
        made.unitProperty().set(unit("110", DAY));
        made.dateProperty().set(DAY);
        made.partProperty().set(PartOfDay.AFTERNOON);
        made.headProperty().set(made.persons().getFirst());

        made.create(id -> {
            Visit visit = open.app().visits().require(id);
            assertThat(visit.head()).isEqualTo(head);
            assertThat(visit.partOfDay()).isEqualTo(PartOfDay.AFTERNOON);
            assertThat(open.app().visits().participants(id)).extracting(Participant::title)
                    .containsExactly("Quyền Chủ tịch UBND tỉnh");
        });

        assertThat(open.app().visits().all()).hasSize(1);
        assertThat(made.unitProperty().get()).isNull();
        open.app().ledger().undo();
        assertThat(open.app().visits().all()).isEmpty();
    }

    @Test
    void withoutADateNothingIsMade() {
        NewVisitModel made = newVisit(VisitOverview.NONE);
        made.unitProperty().set(unit("110", DAY));

        made.create(id -> {
            throw new AssertionError("made");
        });

        assertThat(made.readyBinding().get()).isFalse();
        assertThat(open.app().visits().all()).isEmpty();
    }

    @Test
    void aUnitThatDidNotExistOnTheDayIsNotTaken() {
        NewVisitModel made = newVisit(VisitOverview.NONE);
        made.unitProperty().set(unit("110", DAY));
        made.load();
        made.dateProperty().set(LocalDate.of(2026, 11, 27));

        assertThat(made.readyBinding().get()).isFalse();
        assertThat(made.lackingBinding().get())
                .isEqualTo("Huyện Than Uyên không có vào ngày 27/11/2026.");
        assertThat(made.foundBinding().get()).isInstanceOfSatisfying(UnitCheck.Found.Ended.class,
                ended -> assertThat(ended.successors()).extracting(AdminUnit::fullName).startsWith("Xã Than Uyên")
                        .contains("Xã Mường Than", "Xã Mường Kim", "Xã Khoen On")
                        .allMatch(name -> name.startsWith("Xã")));
    }

    @Test
    void aCommuneThatWentIntoAnotherNamesIt() {
        UnitCheck check = UnitCheck.read(open.app());
        AdminUnit gone = check.units().stream().filter(each -> each.fullName().equals("Xã Phúc Than")).findFirst()
                .orElseThrow();

        assertThat(check.of(gone, LocalDate.of(2026, 1, 5), null)).isInstanceOfSatisfying(UnitCheck.Found.Ended.class,
                ended -> assertThat(ended.successors()).extracting(AdminUnit::fullName)
                        .containsExactly("Xã Mường Than"));
        assertThat(check.of(gone, DAY, null)).isEqualTo(new UnitCheck.Found.Fine());
    }

    @Test
    void aSecondVisitToTheSameUnitOnTheSameDayIsSaidAndCanBeMade() {
        Visit first = Visit.begin(open.app().programmes().ids().create(), unit("110", DAY).id(), DAY);
        open.app().visits().create(first, List.of());
        NewVisitModel made = newVisit(VisitOverview.NONE);
        made.load();
        made.unitProperty().set(unit("110", DAY));
        made.dateProperty().set(DAY);

        assertThat(made.foundBinding().get()).isEqualTo(new UnitCheck.Found.Same(unit("110", DAY), DAY, first.id()));
        assertThat(made.readyBinding().get()).isTrue();
        assertThat(UnitCheck.read(open.app()).of(unit("110", DAY), DAY, first.id()))
                .isEqualTo(new UnitCheck.Found.Fine());
    }

    @Test
    void whatIsMissingIsSaidInWords() {
        NewVisitModel made = newVisit(VisitOverview.NONE);
        assertThat(made.lackingBinding().get()).isEqualTo("Còn thiếu địa phương và ngày.");
        made.unitProperty().set(unit("110", DAY));
        assertThat(made.lackingBinding().get()).isEqualTo("Còn thiếu ngày.");
        made.dateProperty().set(DAY);
        assertThat(made.lackingBinding().get()).isEmpty();
        made.unitProperty().set(null);
        assertThat(made.lackingBinding().get()).isEqualTo("Còn thiếu địa phương.");
    }

    @Test
    void aNameOfTheListIsThatRow() {
        NewVisitModel made = newVisit(VisitOverview.read(open.app(), LocalDate.of(2026, 11, 27), 2023));
        made.load();
        assertThat(made.ranking().named("Sìn Hồ", made.units())).get().extracting(AdminUnit::fullName)
                .isEqualTo("Huyện Sìn Hồ");
        made.dateProperty().set(LocalDate.of(2026, 11, 27));
        assertThat(made.ranking().named("Sìn Hồ", made.units())).get().extracting(AdminUnit::fullName)
                .isEqualTo("Xã Sìn Hồ");
    }

    private NewVisitModel newVisit(VisitOverview beside) {
        return new NewVisitModel(open.desk(), new LiveSettings(Settings.DEFAULT), () -> beside);
    }

    @Test
    void whatWasTypedStaysWhenTheVisitCannotBeSaved() {
        NewVisitModel made = newVisit(VisitOverview.NONE);
        made.unitProperty().set(unit("110", DAY));
        made.dateProperty().set(DAY);
        made.subjectProperty().set("bad \uD800");

        made.create(id -> {
            throw new AssertionError("made");
        });

        assertThat(made.subjectProperty().get()).isEqualTo("bad \uD800");
        assertThat(made.readyBinding().get()).isTrue();
        assertThat(open.errors().notices()).hasSize(1);
    }
}
