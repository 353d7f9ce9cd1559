package vn.thucdia.ui.followup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.entity.Id;
import vn.thucdia.followup.Assignment;
import vn.thucdia.followup.AssignmentMode;
import vn.thucdia.followup.FollowupItem;
import vn.thucdia.followup.FollowupStatus;
import vn.thucdia.followup.PartyRole;
import vn.thucdia.followup.PetitionRoute;
import vn.thucdia.language.Language;
import vn.thucdia.minutes.MinutesComposer;
import vn.thucdia.minutes.VisitSnapshot;
import vn.thucdia.place.Body;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.TestDesk;
import vn.thucdia.ui.draft.Lines;
import vn.thucdia.ui.followup.FollowupModel.Filter;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of the real visit, on one folder for all: each test works on a row of its own. */
@SuppressWarnings("NullAway.Init")
class FollowupModelTest {

    @TempDir
    Path temp;

    private TestDesk desk;
    private FollowupModel model;
    private FollowupSaving saving;

    @BeforeEach
    void open() {
        desk = TestDesk.open(temp, Language.VI);
        Visit visit = SampleVisit.record(desk.app());
        model = new FollowupModel(desk.desk());
        saving = new FollowupSaving(model);
        model.show(visit);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theListIsNarrowedByStateAndByWordsWithoutAccents() {
        assertThat(model.countsProperty().get()).containsEntry(Filter.ALL, 11).containsEntry(Filter.UNDATED, 10)
                .containsEntry(Filter.ANSWERED, 1).containsEntry(Filter.OVERDUE, 0);
        assertThat(model.assigned(item("KN·1"))).isEqualTo("Tổ công tác số 1");
        model.filterProperty().set(Filter.ANSWERED);
        assertThat(codes()).containsExactly("KN·1");
        model.filterProperty().set(Filter.ALL);
        model.wordsProperty().set("du lich");
        assertThat(codes()).containsExactly("KL·2", "KL·4");
        assertThat(model.chosenProperty().get()).isEqualTo(item("KL·2").record());
        assertThat(model.reveal(item("KN·3").record())).isTrue();
        assertThat(codes()).hasSize(11);
    }

    @Test
    void aDeadlineMakesTheStatusAndTakesTheRowOutOfTheUndated() {
        saving.due(slot(item("KL·5")), LocalDate.of(2023, 6, 20));
        assertThat(item("KL·5").status()).isEqualTo(FollowupStatus.DUE_SOON);
        assertThat(model.countsProperty().get()).containsEntry(Filter.UNDATED, 9).containsEntry(Filter.DUE_SOON, 1);
        saving.due(slot(item("KL·5")), LocalDate.of(2023, 6, 12));
        assertThat(item("KL·5").status()).isEqualTo(FollowupStatus.OVERDUE);
        saving.due(slot(item("KL·5")), null);
        assertThat(item("KL·5").status()).isEqualTo(FollowupStatus.ASSIGNED);
        saving.mode(slot(item("KL·5")), AssignmentMode.SYNTHESISE_AND_REPORT);
        assertThat(item("KL·5").assignments().getFirst().assignment().mode())
                .isEqualTo(AssignmentMode.SYNTHESISE_AND_REPORT);
    }

    private void add(FollowupModel.Adding kind, String text) {
        model.record(Lines.of(text, model.context(kind)), () -> {}, reason -> {
            throw new AssertionError(reason);
        });
    }

    @Test
    void aNewConclusionIsChosenAndItsFirstBodyIsOneStepBack() {
        add(FollowupModel.Adding.CONCLUSION, "Báo cáo kết quả rà soát");
        FollowupItem made = model.current().orElseThrow();
        assertThat(made.text()).isEqualTo("Báo cáo kết quả rà soát");
        assertThat(made.status()).isEqualTo(FollowupStatus.UNASSIGNED);
        saving.add(slot(made), PartyRole.LEAD, Body.named("các xã"));
        FollowupItem given = model.current().orElseThrow();
        assertThat(given.status()).isEqualTo(FollowupStatus.ASSIGNED);
        saving.add(slot(given), PartyRole.COORDINATING, Body.named("UBND huyện"));
        assertThat(model.current().orElseThrow().assignments().getFirst().parties()).hasSize(2);
        desk.app().ledger().undo();
        desk.app().ledger().undo();
        model.reload(() -> {});
        assertThat(model.current().orElseThrow().assignments()).isEmpty();
        saving.dueWords(slot(given), "theo quy định");
        assertThat(FollowupModel.dueWords(model.current().orElseThrow())).isEqualTo("theo quy định");
    }

    @Test
    void theSignsOfATypedLineMeanTheSameHereAsInTheQuickLines() {
        add(FollowupModel.Adding.CONCLUSION, "Kiểm tra lại hồ sơ !20/7/2023 @Sở Y tế @UBND huyện");
        FollowupItem made = model.current().orElseThrow();
        assertThat(made.text()).isEqualTo("Kiểm tra lại hồ sơ");
        assertThat(made.due()).isEqualTo(LocalDate.of(2023, 7, 20));
        assertThat(made.assignments().getFirst().leads()).containsExactly("Sở Y tế");
        assertThat(made.assignments().getFirst().names(PartyRole.COORDINATING))
                .containsExactly("UBND huyện Than Uyên");
        add(FollowupModel.Adding.CONCLUSION, "Tổng hợp !2 ngày làm việc");
        Assignment given = model.current().orElseThrow().assignments().getFirst().assignment();
        assertThat(given.dueDate()).isEqualTo(LocalDate.of(2023, 6, 15));
        assertThat(given.dueTyped()).isEqualTo("2 ngày làm việc");
        saving.due(slot(model.current().orElseThrow()), LocalDate.of(2023, 6, 30));
        assertThat(model.current().orElseThrow().assignments().getFirst().assignment().dueTyped())
                .as("another deadline is not worked out from those words").isEmpty();
        add(FollowupModel.Adding.PETITION, "Bổ sung biên chế địa chính @Sở Nội vụ");
        assertThat(model.current().orElseThrow().text()).isEqualTo("Bổ sung biên chế địa chính");
        assertThat(model.current().orElseThrow().status()).isEqualTo(FollowupStatus.UNHANDLED);
        assertThat(desk.app().followups().petitions(Objects.requireNonNull(model.visit())).getLast().addressee())
                .isEqualTo("Sở Nội vụ");
    }

    @Test
    void aConclusionIsDeletedWithItsStatementAndComesBackWithUndo() {
        Id<?> source = Objects.requireNonNull(item("KL·5").source());
        saving.remove(item("KL·5"));
        assertThat(codes()).doesNotContain("KL·5").hasSize(10);
        assertThat(desk.app().visits().statement(new Id<>(source.value()))).isEmpty();
        desk.app().ledger().undo();
        model.reload(() -> {});
        assertThat(codes()).contains("KL·5").hasSize(11);
        assertThat(item("KL·5").assignments()).isNotEmpty();
        assertThat(desk.app().visits().statement(new Id<>(source.value()))).isPresent();
    }

    @Test
    void workIsMarkedAsReportedAndAsDone() {
        saving.due(slot(item("KL·5")), LocalDate.of(2023, 6, 1));
        saving.progress(slot(item("KL·5")), "Đã báo cáo lần một", LocalDate.of(2023, 6, 12), false);
        assertThat(item("KL·5").status()).isEqualTo(FollowupStatus.OVERDUE);
        saving.progress(slot(item("KL·5")), "Xong", LocalDate.of(2023, 6, 13), true);
        assertThat(item("KL·5").status()).isEqualTo(FollowupStatus.DONE);
        assertThat(Step.of(item("KL·5"), Objects.requireNonNull(model.snapshotProperty().get()),
                desk.desk().messages()).getLast())
                .isEqualTo(new Step("Đã hoàn thành", true, "Xong", LocalDate.of(2023, 6, 13), "", null));
        desk.app().ledger().undo();
        model.reload(() -> {});
        assertThat(item("KL·5").status()).isEqualTo(FollowupStatus.OVERDUE);
    }

    @Test
    void anAnswerOnTheSpotHasRoomForWhatWasAnswered() {
        add(FollowupModel.Adding.PETITION, "Đề nghị nâng cấp đường");
        FollowupItem made = model.current().orElseThrow();
        saving.answer(made, "Đưa vào kế hoạch năm 2024");
        FollowupItem answered = model.current().orElseThrow();
        assertThat(answered.status()).isEqualTo(FollowupStatus.ANSWERED);
        saving.answer(answered, "Đưa vào kế hoạch năm 2025");
        assertThat(model.current().orElseThrow().answers()).hasSize(1);
        var read = Objects.requireNonNull(model.snapshotProperty().get());
        assertThat(new MinutesComposer().compose(read).document().toString())
                .contains("Tống Thanh Hải - giải đáp: Đưa vào kế hoạch năm 2025");
    }

    @Test
    void everyAssignmentOfARowIsReachedAndChangedByItself() {
        SlotChoice choice = new SlotChoice();
        choice.show(item("KL·6"));
        assertThat(choice.number()).isEqualTo(choice.count()).isOne();
        choice.go(2);
        assertThat(choice.assigned()).isNull();
        saving.add(Objects.requireNonNull(choice.slot()), PartyRole.LEAD, Body.named("các xã"));
        saving.due(Objects.requireNonNull(choice.slot()), LocalDate.of(2023, 7, 1));
        assertThat(choice.show(item("KL·6"))).as("what was being made is what was made").isTrue();
        assertThat(choice.number()).isEqualTo(choice.count()).isEqualTo(2);
        assertThat(Objects.requireNonNull(choice.assigned()).leads()).containsExactly("các xã");
        assertThat(choice.assigned().assignment().dueDate()).isEqualTo(LocalDate.of(2023, 7, 1));
        assertThat(item("KL·6").assignments().getFirst().assignment().dueDate()).isNull();
        assertThat(Step.of(item("KL·6"), Objects.requireNonNull(model.snapshotProperty().get()),
                desk.desk().messages())).hasSize(3);
        saving.remove(choice.assigned().assignment());
        assertThat(choice.show(item("KL·6"))).as("what was typed for the removed one").isFalse();
        assertThat(choice.number()).isEqualTo(choice.count()).isOne();
    }

    @Test
    void aPetitionIsRaisedAnsweredAndRemoved() {
        add(FollowupModel.Adding.PETITION, "Đề nghị nâng cấp đường");
        FollowupItem made = model.current().orElseThrow();
        assertThat(made.status()).isEqualTo(FollowupStatus.UNHANDLED);
        saving.route(made, PetitionRoute.ANSWERED_ON_SPOT);
        saving.purpose(made, "đi lại");
        saving.notItemised(made, true);
        assertThat(model.current().orElseThrow().status()).isEqualTo(FollowupStatus.ANSWERED);
        assertThat(model.current().orElseThrow().notItemised()).isTrue();
        saving.remove(made);
        assertThat(codes()).doesNotContain("KN·4");
    }

    @Test
    void clearedWordsAreThoseOfTheStatementAgain() {
        saving.text(item("KL·1"), "Lời khác");
        assertThat(item("KL·1").text()).isEqualTo("Lời khác");
        saving.text(item("KL·1"), "  ");
        assertThat(item("KL·1").text()).startsWith("Khai thác triệt để");
    }

    @Test
    void theWayOfAPetitionShowsOnlyWhatWasRecorded() {
        VisitSnapshot read = Objects.requireNonNull(model.snapshotProperty().get());
        List<Step> second = Step.of(item("KN·2"), read, desk.desk().messages());
        assertThat(second).extracting(Step::title).containsExactly("Kiến nghị", "Giải đáp", "Giao việc");
        assertThat(second).extracting(Step::done).containsExactly(true, false, true);
        assertThat(second.getLast().code()).isEqualTo("KL·9");
        assertThat(Step.of(item("KN·3"), read, desk.desk().messages()).getLast().text())
                .contains("Ban Cán sự Đảng UBND tỉnh");
        assertThat(Step.of(item("KN·1"), read, desk.desk().messages())).extracting(Step::code).doesNotContain("KL·1");
        assertThat(Step.of(item("KL·1"), read, desk.desk().messages())).hasSize(2);
    }

    /** The first assignment of a row, or the one to be made. */
    private static Slot slot(FollowupItem item) {
        return new Slot(item,
                item.assignments().isEmpty() ? null : item.assignments().getFirst().assignment().id());
    }

    private FollowupItem item(String code) {
        return Objects.requireNonNull(model.snapshotProperty().get()).followups().stream()
                .filter(item -> item.code().toString().equals(code)).findFirst().orElseThrow();
    }

    private List<String> codes() {
        return model.rows().stream().map(item -> item.code().toString()).toList();
    }
}
