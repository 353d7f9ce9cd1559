package vn.thucdia.ui.visit.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.document.PlainText;
import vn.thucdia.followup.FollowupStatus;
import vn.thucdia.minutes.Issue;
import vn.thucdia.minutes.MinutesComposer;
import vn.thucdia.place.AdminUnit;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.draft.Lines;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.ui.visit.line.TabFixture;
import vn.thucdia.ui.visit.session.LogItem.Head;
import vn.thucdia.ui.visit.session.LogItem.Said;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Section;
import vn.thucdia.visit.Side;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

class SessionModelTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 6, 13);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private TabFixture fixture;
    @SuppressWarnings("NullAway.Init")
    private Visit visit;
    @SuppressWarnings("NullAway.Init")
    private SessionModel model;
    @SuppressWarnings("NullAway.Init")
    private SessionEdits edits;
    private boolean saved;

    @BeforeEach
    void open() {
        fixture = new TabFixture(temp);
        visit = SampleVisit.record(fixture.app());
        model = new SessionModel(fixture.desk());
        edits = new SessionEdits(model);
        model.show(visit);
        unfold();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private SessionContent content() {
        return Objects.requireNonNull(model.contentProperty().get());
    }

    /** The finished parts of a session are folded when it is opened. */
    private void unfold() {
        List.copyOf(model.items()).stream().filter(row -> row.value() instanceof Head head && !head.open())
                .forEach(row -> model.toggle(row.id()));
    }

    private List<String> heads() {
        return model.items().stream().filter(row -> row.value() instanceof Head)
                .map(row -> ((Head) row.value()).title() + " " + ((Head) row.value()).count()).toList();
    }

    private Row<LogItem> row(int number) {
        return model.items().stream()
                .filter(row -> row.value() instanceof Said said && said.statement().number() == number).findFirst()
                .orElseThrow();
    }

    private Said said(int number) {
        return (Said) row(number).value();
    }

    private Statement record(EntryKind kind, String typed) {
        model.typingProperty().set(kind);
        edits.record(Lines.of(typed, edits.context(kind).orElseThrow()), () -> saved = true, reason -> saved = false);
        return fixture.app().visits().statements(visit.id()).getLast();
    }

    private void speaker(String name, SpeakerPart part) {
        edits.recordSpeaker(Lines.of(name, edits.speakerContext("", part)), () -> saved = true,
                reason -> saved = false);
    }

    private PetitionView petition(int number) {
        return content().petitions().get(number - 1);
    }

    @Test
    void theSampleIsGroupedByPartsOfTheSessionWithItsCodes() {
        assertThat(heads()).containsExactly("Báo cáo 6", "Ý kiến của huyện 2", "Ý kiến Tổ công tác 2", "Kết luận 14");
        assertThat(said(9).tags()).extracting(LogItem.Tag::code).containsExactly("KN·1");
        assertThat(said(15).tags()).extracting(LogItem.Tag::code).containsExactly("KL·1");
        assertThat(model.speakers()).extracting(row -> row.value().said()).containsExactly(6, 2, 2, 14);
        assertThat(content().withoutItems()).extracting(Said::code).containsExactly("BLV·7", "BLV·8");
    }

    @Test
    void thePartOfTheUnitIsCalledAfterItsKindOnTheDay() {
        AdminUnit commune = fixture.app().places().inspectable(LocalDate.of(2026, 11, 27)).stream()
                .filter(unit -> unit.fullName().equals("Xã Than Uyên")).findFirst().orElseThrow();
        Visit fresh = fixture.app().visits().require(visit.id());
        fixture.app().visits().edit(fresh, fresh.withUnit(commune.id()));
        model.show(fixture.app().visits().require(visit.id()));

        assertThat(heads()).contains("Ý kiến của xã 2");
    }

    @Test
    void aSessionGoesOnInItsLastPartAndFinishedPartsAreFoldedWithTheirCounts() {
        SessionModel again = new SessionModel(fixture.desk());
        again.show(visit);
        List<String> rows = again.items().stream().map(row -> row.value() instanceof Head head
                ? head.title() + " " + head.count() + (head.open() ? "" : " folded")
                : "said").distinct().toList();
        assertThat(rows).last().isEqualTo("said");
        assertThat(rows).filteredOn(row -> row.endsWith("folded")).hasSize(3);
        again.reveal(said(1).id());
        assertThat(again.items()).filteredOn(row -> row.value() instanceof Head head && !head.open()).hasSize(2);
    }

    @Test
    void whatIsRecordedInAFoldedPartOpensIt() {
        unfold();
        Statement first = said(1).statement();
        model.toggle(LogGroups.head(first));
        assertThat(model.items()).noneMatch(row -> row.id().equals(first.id()));
        model.recentProperty().set(first.id());
        assertThat(model.items()).anyMatch(row -> row.id().equals(first.id()));
    }

    @Test
    void petitionsSayWhereTheyStandAndThroughWhat() {
        assertThat(content().petitions()).extracting(view -> view.item().status()).containsExactly(
                FollowupStatus.ANSWERED, FollowupStatus.ASSIGNED, FollowupStatus.ASSIGNED);
        assertThat(petition(1).by()).isEqualTo("Thành viên Tổ công tác");
        assertThat(petition(1).through()).extracting(LogItem.Tag::code).containsExactly("BLV·9");
        assertThat(petition(2).through()).extracting(LogItem.Tag::code).containsExactly("KL·9");
    }

    @Test
    void groupsBySpeakerFoldAndUnfold() {
        model.bySpeakerProperty().set(true);
        assertThat(heads()).hasSize(4).last().isEqualTo("Tống Thanh Hải 14");
        int all = model.items().size();
        model.toggle(model.items().getFirst().id());
        assertThat(model.items()).hasSize(all - 6);
        model.toggle(model.items().getFirst().id());
        assertThat(model.items()).hasSize(all);
    }

    @Test
    void theFilterHidesKindsAndEmptyGroups() {
        for (EntryKind kind : EntryKind.IN_SESSION) {
            model.showKind(kind, kind == EntryKind.PETITION);
        }
        assertThat(heads()).containsExactly("Ý kiến của huyện 1");
        assertThat(model.reveal(content().statements().getFirst().id())).isTrue();
        assertThat(model.hiddenProperty().get()).isEmpty();
        assertThat(Objects.requireNonNull(model.saidProperty().get())).isSameAs(row(1));
    }

    @Test
    void aNameThatSpeaksNotAndAFigureAreWrittenOutWithoutTheirSigns() {
        fixture.app().visits().addParticipant(visit.id(), Side.INSPECTED, ParticipantRole.MEMBER, "Lò Văn Ồn", "");
        model.reload();
        assertThat(record(EntryKind.OBSERVATION, "Gặp @Lò Văn Ồn").text()).isEqualTo("Gặp Lò Văn Ồn");
        assertThat(record(EntryKind.ANSWER, "Đã cấp =3500-1200 tấn").text()).isEqualTo("Đã cấp 2.300 tấn");
        var reader = model.reader().orElseThrow();
        assertThat(reader.complete(EntryKind.OBSERVATION, '@', "Lò")).isEmpty();
        assertThat(reader.complete(EntryKind.OBSERVATION, '@', "Tống")).hasSize(1);
        assertThat(reader.complete(EntryKind.CONCLUSION, '@', "Lò Văn")).hasSize(1);
    }

    @Test
    void whatNobodyKnownSaidStandsUnderAHeadOfItsOwn() {
        model.speakerProperty().set(null);
        Statement said = record(EntryKind.OBSERVATION, "Đường còn lầy");
        assertThat(said.section()).isNull();
        assertThat(heads()).contains("Ý kiến Tổ công tác 2").endsWith("Chưa rõ người nói 1");
        model.speakerProperty().set(null);
        assertThat(record(EntryKind.CONCLUSION, "Sửa đường").section()).isEqualTo(Section.CONCLUSION);
        var minutes = new MinutesComposer().compose(fixture.app().snapshots().of(visit.id(), TODAY));
        assertThat(PlainText.of(minutes.document())).containsSubsequence("Ý kiến chưa rõ người nói", "Đường còn lầy");
        assertThat(minutes.issues()).filteredOn(issue -> issue.kind() == Issue.Kind.SPEAKER).singleElement()
                .satisfies(issue -> assertThat(issue.sources()).singleElement()
                        .satisfies(source -> assertThat(source.id()).isEqualTo(said.id().toString())));
    }

    @Test
    void theSpeakerDecidesThePartOfTheSession() {
        model.chooseSpeaker(1);
        assertThat(record(EntryKind.OBSERVATION, "Báo cáo bổ sung").section()).isEqualTo(Section.REPORT);
        model.chooseSpeaker(2);
        assertThat(record(EntryKind.OBSERVATION, "Ý kiến").section()).isEqualTo(Section.UNIT_REMARKS);
        model.chooseSpeaker(3);
        assertThat(record(EntryKind.OBSERVATION, "Phân tích").section()).isEqualTo(Section.GROUP_REMARKS);
        model.chooseSpeaker(4);
        assertThat(record(EntryKind.ASSESSMENT, "Đánh giá").section()).isEqualTo(Section.CONCLUSION);
        assertThat(model.chooseSpeaker(5)).isFalse();
    }

    @Test
    void aNamedSpeakerSaysThisLineAndTheChosenOneStaysChosen() {
        model.chooseSpeaker(4);
        Statement made = record(EntryKind.OBSERVATION, "@Thành viên Tổ công tác: Phân tích tiềm năng");
        assertThat(made.speaker()).isEqualTo(model.speakers().get(2).id());
        assertThat(made.text()).isEqualTo("Phân tích tiềm năng");
        assertThat(Objects.requireNonNull(model.speakerProperty().get()).value().key()).isEqualTo(4);
    }

    @Test
    void aConclusionTiedToAPetitionGivesItToTheBodiesNamed() {
        Statement raised = record(EntryKind.PETITION, "Hỗ trợ vốn đường vào cụm công nghiệp");
        PetitionView fresh = content().petitions().getLast();
        assertThat(fresh.item().status()).isEqualTo(FollowupStatus.UNHANDLED);
        assertThat(fresh.item().source()).isEqualTo(raised.id());
        model.chooseSpeaker(4);
        for (int times = 0; times < 4; times++) {
            model.linkNext();
        }
        record(EntryKind.CONCLUSION, "Giao Sở Giao thông Vận tải xem xét @Sở GTVT");
        assertThat(saved).isTrue();
        assertThat(content().petitions().getLast().item().status()).isEqualTo(FollowupStatus.ASSIGNED);
        assertThat(content().petitions().getLast().by()).isEqualTo("Sở GTVT");
        assertThat(model.linkedProperty().get()).as("the next line is tied to nothing").isNull();
    }

    @Test
    void linkingGoesThroughAllPetitionsAndBackToNone() {
        model.typingProperty().set(EntryKind.ANSWER);
        model.linkNext();
        assertThat(model.link().map(PetitionView::code)).contains("KN·1");
        model.typingProperty().set(EntryKind.OBSERVATION);
        assertThat(model.link()).as("an observation answers nothing").isEmpty();
        model.linkNext();
        model.linkNext();
        model.linkNext();
        assertThat(model.linkedProperty().get()).isNull();
    }

    @Test
    void anAnswerTiedToAPetitionHandlesIt() {
        record(EntryKind.PETITION, "Kiến nghị mới");
        model.linkedProperty().set(content().petitions().getLast().item().record());
        record(EntryKind.ANSWER, "Trả lời ngay tại buổi làm việc");
        assertThat(content().petitions().getLast().item().status()).isEqualTo(FollowupStatus.ANSWERED);
    }

    @Test
    void anAnswerIsNeverPutIntoTheMouthOfTheSideThatAsked() {
        model.speakerProperty().set(model.speakers().getFirst());
        assertThat(model.speakers().getFirst().value().participant().side()).isEqualTo(Side.INSPECTED);
        record(EntryKind.PETITION, "Kiến nghị mới");
        model.begin(content().petitions().getLast().item().record(), EntryKind.ANSWER);
        Statement answer = record(EntryKind.ANSWER, "Trả lời ngay tại buổi làm việc");
        Participant by = content().participants().stream().filter(each -> each.id().equals(answer.speaker()))
                .findFirst()
                .orElseThrow();
        assertThat(by.side()).isEqualTo(Side.GROUP);
        assertThat(PlainText.of(new MinutesComposer().compose(fixture.app().snapshots().of(visit.id(), TODAY))
                .document())).contains(by.name() + " - giải đáp: Trả lời ngay tại buổi làm việc");
    }

    @Test
    void withoutASpeakerOfTheGroupItIsAskedWhoAnswers() {
        content().participants().stream().filter(each -> each.side() == Side.GROUP)
                .forEach(each -> fixture.app().visits().editParticipant(each, each.withSpeaker(false)));
        model.reload();
        record(EntryKind.PETITION, "Kiến nghị mới");
        model.begin(content().petitions().getLast().item().record(), EntryKind.ANSWER);
        assertThat(model.speakerProperty().get()).isNull();
        assertThat(record(EntryKind.ANSWER, "Sẽ xem xét").speaker()).isNull();
    }

    @Test
    void whoHasAConclusionAndByWhenIsShownAndCorrectedInTheSession() {
        Statement made = record(EntryKind.CONCLUSION, "Rà soát hồ sơ @Sở Y tế @UBND huyện !30/6");
        int number = made.number();
        assertThat(said(number).given().bodies()).containsExactly("Sở Y tế", "UBND huyện Than Uyên");
        assertThat(said(number).given().due()).isEqualTo(LocalDate.of(2023, 6, 30));
        edits.charge(made.id(), content().names().bodies("Sở Nội vụ"), LocalDate.of(2023, 7, 15));
        assertThat(said(number).given().bodies()).containsExactly("Sở Nội vụ");
        assertThat(said(number).given().due()).isEqualTo(LocalDate.of(2023, 7, 15));
        fixture.app().ledger().undo();
        model.reload();
        assertThat(said(number).given().bodies()).containsExactly("Sở Y tế", "UBND huyện Than Uyên");
        edits.charge(made.id(), List.of(), null);
        assertThat(said(number).given().isNothing()).isTrue();
        edits.charge(made.id(), content().names().bodies("UBND huyện"), null);
        assertThat(said(number).given().bodies()).containsExactly("UBND huyện Than Uyên");
    }

    @Test
    void aConclusionThatIsMovedIsPrintedInItsNewPlace() {
        record(EntryKind.CONCLUSION, "Việc thứ nhất");
        record(EntryKind.CONCLUSION, "Việc thứ hai");
        int last = content().statements().getLast().statement().number();
        edits.move(row(last), -1);
        String printed = PlainText.of(new MinutesComposer()
                .compose(fixture.app().snapshots().of(visit.id(), TODAY)).document());
        assertThat(printed.indexOf("Việc thứ hai")).isPositive().isLessThan(printed.indexOf("Việc thứ nhất"));
        assertThat(fixture.app().followupList().of(visit.id(), TODAY).stream().map(item -> item.text())
                .filter(text -> text.startsWith("Việc thứ"))).containsExactly("Việc thứ hai", "Việc thứ nhất");
    }

    @Test
    void aStatementThatBecomesAConclusionGetsItsCode() {
        Said first = said(11);
        edits.edit(first.statement().id(), fresh -> fresh.withKind(EntryKind.CONCLUSION));
        assertThat(said(11).tags()).extracting(LogItem.Tag::code).containsExactly("KL·11");
        edits.edit(first.statement().id(), fresh -> fresh.withKind(EntryKind.ASSESSMENT));
        assertThat(said(11).tags()).isEmpty();
    }

    @Test
    void aStatementMovesInsideItsPartOnly() {
        edits.move(row(7), -1);
        assertThat(said(7)).isEqualTo(((Said) model.items().get(8).value()));
        edits.move(row(7), 1);
        List<Integer> numbers = model.items().stream().filter(each -> each.value() instanceof Said)
                .map(each -> ((Said) each.value()).statement().number()).toList();
        assertThat(numbers.subList(6, 8)).containsExactly(8, 7);
    }

    @Test
    void anotherSpeakerTakesTheStatementIntoTheirPart() {
        Participant head = model.speakers().getLast().value().participant();
        edits.speaker(said(1).statement().id(), head);
        assertThat(said(1).statement().section()).isEqualTo(Section.CONCLUSION);
        assertThat(said(1).speaker()).isEqualTo("Tống Thanh Hải");
    }

    @Test
    void aMatterWithoutItemsStopsBeingOneWithItsPetition() {
        edits.edit(said(8).statement().id(), fresh -> fresh.withItems(false));
        assertThat(content().withoutItems()).extracting(Said::code).containsExactly("BLV·7");
        assertThat(content().petitions()).extracting(view -> view.item().notItemised()).containsOnly(false);
    }

    @Test
    void aSpeakerIsAddedChosenAndOneAlreadyPresentIsNotDoubled() {
        int before = content().participants().size();
        speaker("Sở Nội vụ", SpeakerPart.GUEST);
        assertThat(Objects.requireNonNull(model.speakerProperty().get()).value().participant().name())
                .isEqualTo("Sở Nội vụ");
        speaker("huyện uỷ, hđnd, ubnd huyện than uyên", SpeakerPart.REMARKS);
        assertThat(content().participants()).hasSize(before + 1);
        assertThat(model.speakers()).hasSize(6);
    }

    @Test
    void aSessionWithoutSpeakersIsRecordedAllTheSame() {
        Visit bare = Visit.begin(new vn.thucdia.entity.Ids().create(), Objects.requireNonNull(visit.unit()),
                java.time.LocalDate.of(2023, 6, 13));
        fixture.app().visits().create(bare);
        model.show(bare);
        edits.record(Lines.of("Mở đầu", edits.context(EntryKind.OBSERVATION).orElseThrow()), () -> saved = true,
                reason -> saved = false);
        assertThat(saved).isTrue();
        assertThat(heads()).containsExactly("Chưa rõ người nói 1");
    }

    @Test
    void nothingIsSaidToBeSavedWhileTheDiskIsFullAndTheTextIsTriedAgain() {
        fixture.full(true);
        edits.record(Lines.of("Mất điện", edits.context(EntryKind.OBSERVATION).orElseThrow()), () -> saved = true,
                reason -> saved = false);
        assertThat(saved).isFalse();
        edits.text(said(1).statement().id(), "Sửa khi đĩa đầy");
        assertThat(edits.drafts().text(said(1).id(), "text", "cũ")).isEqualTo("Sửa khi đĩa đầy");
        fixture.full(false);
        edits.drafts().retry();
        assertThat(said(1).statement().text()).isEqualTo("Sửa khi đĩa đầy");
    }

    @Test
    void deletingAConclusionTakesItsRowAndUndoBringsAllBack() {
        Row<LogItem> row = row(15);
        edits.remove((Said) row.value());
        assertThat(heads()).last().isEqualTo("Kết luận 13");
        fixture.app().ledger().undo();
        model.reload();
        assertThat(said(15).tags()).extracting(LogItem.Tag::code).containsExactly("KL·1");
        assertThat(model.hiddenProperty().get()).isEqualTo(Set.of());
    }
}
