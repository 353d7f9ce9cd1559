package vn.thucdia.ui.visit.field;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.entity.Ids;
import vn.thucdia.entity.OrderKey;
import vn.thucdia.ledger.Change;
import vn.thucdia.minutes.Issue;
import vn.thucdia.minutes.MinutesComposer;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.draft.Lines;
import vn.thucdia.ui.visit.line.LineReader;
import vn.thucdia.ui.visit.line.Row;
import vn.thucdia.ui.visit.line.TabFixture;
import vn.thucdia.visit.Cause;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Site;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitKinds;

import static org.assertj.core.api.Assertions.assertThat;

class FieldModelTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private TabFixture fixture;
    @SuppressWarnings("NullAway.Init")
    private Visit visit;
    @SuppressWarnings("NullAway.Init")
    private FieldModel model;
    @SuppressWarnings("NullAway.Init")
    private FieldEdits edits;
    @SuppressWarnings("NullAway.Init")
    private SiteEdits sites;
    private boolean saved;

    @BeforeEach
    void open() {
        fixture = new TabFixture(temp);
        visit = SampleVisit.record(fixture.app());
        model = new FieldModel(fixture.desk());
        edits = new FieldEdits(model);
        sites = new SiteEdits(model, edits.drafts());
        model.show(visit);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private List<String> codes() {
        return model.lines().stream().map(row -> row.value().code().toString()).toList();
    }

    private Observation stored(Row<ObservationView> row) {
        return fixture.app().visits().observation(row.value().line().id()).orElseThrow();
    }

    /** As the quick line does: without a site nothing is handed over. */
    private void enter(EntryKind kind, String typed) {
        saved = false;
        edits.context(kind).ifPresent(
                context -> edits.record(Lines.of(typed, context), () -> saved = true, reason -> saved = false));
    }

    private void site(String name, String aspect) {
        sites.recordSite(Lines.of(name, sites.siteContext(aspect)), () -> saved = true, reason -> saved = false);
    }

    private Row<ObservationView> record(EntryKind kind, String typed) {
        enter(kind, typed);
        return model.lines().getLast();
    }

    @Test
    void theSampleShowsItsSiteWithThreeLinesAndWhatIsMissing() {
        assertThat(model.sites()).hasSize(2);
        assertThat(codes()).containsExactly("TĐ·1", "TĐ·2", "TĐ·3");
        assertThat(model.countsProperty().get()).isEqualTo(Map.of(EntryKind.OBSERVATION, 2,
                EntryKind.DIRECTION, 1));
        assertThat(model.lines().get(1).value().dossier()).isEqualTo("HS·1 Hồ sơ thiết kế");
        assertThat(model.lines().get(2).value().line().lacksDetail()).isTrue();
    }

    @Test
    void aTypedDirectionBecomesLineAndAssignmentAtTheTimeOfDay() {
        Row<ObservationView> row = record(EntryKind.DIRECTION,
                "Làm rãnh thoát nước cuối cụm @UBND tỉnh !30/6 #công nghiệp");
        assertThat(saved).isTrue();
        assertThat(row.value().code()).hasToString("TĐ·4");
        assertThat(row.value().line().detail()).isEqualTo("Làm rãnh thoát nước cuối cụm");
        assertThat(row.value().line().lacksDetail()).isFalse();
        assertThat(row.value().bodies()).containsExactly("UBND tỉnh");
        assertThat(row.value().due()).isEqualTo(LocalDate.of(2023, 6, 30));
        assertThat(row.value().sector()).isEqualTo("Công nghiệp");
        assertThat(row.value().line().notedAt()).isEqualTo(LocalTime.of(14, 32));
    }

    @Test
    void whatHasNoPlaceInAnObservationIsWrittenOutInItsText() {
        Row<ObservationView> row = record(EntryKind.OBSERVATION, "Hẹn @UBND tỉnh !30/6 dài =1200 m");
        assertThat(row.value().line().text()).isEqualTo("Hẹn UBND tỉnh 30/6 dài 1.200 m");
        assertThat(record(EntryKind.DIRECTION, "Thu hồi =3500-1200 tấn, =2*3 lô").value().line().detail())
                .isEqualTo("Thu hồi 2.300 tấn, 6 lô");
    }

    @Test
    void aLineOfNothingButSignsIsKeptAsTyped() {
        assertThat(record(EntryKind.DIRECTION, "@UBND tỉnh").value().line().detail()).isEqualTo("@UBND tỉnh");
    }

    @Test
    void onlyNamesThatALineOfTheKindCanTakeAreProposed() {
        LineReader reader = model.reader().orElseThrow();
        assertThat(reader.complete(EntryKind.OBSERVATION, '@', "UBND")).isEmpty();
        assertThat(reader.complete(EntryKind.OBSERVATION, '#', "công")).isNotEmpty();
        assertThat(reader.complete(EntryKind.DIRECTION, '@', "UBND")).isNotEmpty();
    }

    @Test
    void aDeadlineThatNoCalendarHasIsKeptInWordsAndMarkedAsMissing() {
        Row<ObservationView> row = record(EntryKind.DIRECTION, "Sửa đường @UBND tỉnh !31/6 trước mùa mưa");
        assertThat(row.value().line().detail()).isEqualTo("Sửa đường trước mùa mưa");
        assertThat(fixture.app().followups().assignmentsOf(row.value().line().id()).getFirst().dueText())
                .isEqualTo("31/6");
        assertThat(row.value().dueText()).isEqualTo("31/6");
        assertThat(new MinutesComposer().compose(fixture.app().snapshots().of(visit.id(), LocalDate.of(2023, 6, 13)))
                .issues()).filteredOn(issue -> issue.kind() == Issue.Kind.DEADLINE_UNCLEAR)
                .flatExtracting(issue -> issue.sources().stream().map(source -> source.id()).toList())
                .contains(row.id().toString());
    }

    @Test
    void nothingIsSaidToBeSavedWhileTheDiskIsFull() {
        fixture.full(true);
        enter(EntryKind.OBSERVATION, "Đường vào cụm");
        assertThat(saved).isFalse();
        assertThat(model.lines()).hasSize(3);
        fixture.full(false);
        record(EntryKind.OBSERVATION, "Đường vào cụm");
        assertThat(saved).isTrue();
    }

    @Test
    void aTextThatCouldNotBeSavedStaysOnShowAndIsSavedWithTheNextOne() {
        Row<ObservationView> row = model.lines().getFirst();
        fixture.full(true);
        edits.text(row.value().line().id(), "Sửa khi đĩa đầy");
        assertThat(edits.drafts().text(row.id(), "text", row.value().line().text())).isEqualTo("Sửa khi đĩa đầy");
        assertThat(stored(row).text()).isNotEqualTo("Sửa khi đĩa đầy");
        fixture.full(false);
        edits.detail(model.lines().get(2).value().line().id(), "Làm rãnh");
        assertThat(stored(row).text()).isEqualTo("Sửa khi đĩa đầy");
        assertThat(edits.drafts().unsaved()).isEmpty();
    }

    @Test
    void textAndDetailSavedOneAfterTheOtherBothStay() {
        Row<ObservationView> row = model.lines().get(2);
        edits.text(row.value().line().id(), "Chỉ đạo tại cụm");
        edits.detail(row.value().line().id(), "Làm rãnh thoát nước");
        assertThat(stored(row)).satisfies(line -> {
            assertThat(line.text()).isEqualTo("Chỉ đạo tại cụm");
            assertThat(line.detail()).isEqualTo("Làm rãnh thoát nước");
        });
        assertThat(row.value().line().lacksDetail()).isFalse();
    }

    @Test
    void rowsStayTheSameObjectsWhenTheirRecordsChange() {
        Row<ObservationView> row = model.lines().getFirst();
        model.lineProperty().set(row);
        edits.edit(row.value().line().id(), line -> line.withFollowUp(true));
        assertThat(model.lines().getFirst()).isSameAs(row);
        assertThat(model.lineProperty().get()).isSameAs(row);
        assertThat(row.value().line().followUp()).isTrue();
    }

    @Test
    void aLineMovesUpAndDownAndStopsAtTheEnds() {
        Row<ObservationView> last = model.lines().getLast();
        edits.move(last, -1);
        assertThat(codes()).containsExactly("TĐ·1", "TĐ·3", "TĐ·2");
        edits.move(last, -1);
        edits.move(last, -1);
        assertThat(codes()).containsExactly("TĐ·3", "TĐ·1", "TĐ·2");
        edits.move(last, 1);
        assertThat(codes()).containsExactly("TĐ·1", "TĐ·3", "TĐ·2");
    }

    @Test
    void theFilterShowsOneKindAndGivesWayToALineJustRecorded() {
        model.filterProperty().set(Optional.of(EntryKind.DIRECTION));
        assertThat(codes()).containsExactly("TĐ·3");
        record(EntryKind.DIFFICULTY, "Thiếu vốn");
        assertThat(model.filterProperty().get()).isEmpty();
        assertThat(codes()).hasSize(4);
    }

    @Test
    void anEditedLineStaysInSightWhenItsNewKindDoesNotFitTheFilter() {
        model.filterProperty().set(Optional.of(EntryKind.OBSERVATION));
        Row<ObservationView> row = model.lines().getFirst();
        model.lineProperty().set(row);
        edits.edit(row.value().line().id(), line -> line.withKind(EntryKind.DIFFICULTY));
        assertThat(model.lines()).contains(row);
    }

    @Test
    void withoutASiteALineAsksForOneAndStaysTyped() {
        Visit bare = Visit.begin(new Ids().create(), Objects.requireNonNull(visit.unit()),
                LocalDate.of(2023, 6, 14));
        fixture.app().visits().create(bare);
        model.show(bare);
        enter(EntryKind.OBSERVATION, "Đường vào cụm");
        assertThat(saved).isFalse();
        assertThat(model.addingProperty().get()).isTrue();
        site("Xã Nậm Cha", "Đường tránh ngập");
        record(EntryKind.OBSERVATION, "Đường vào cụm");
        assertThat(saved).isTrue();
        assertThat(model.lines().getLast().value().line().notedAt()).as("later entries keep order only").isNull();
    }

    @Test
    void sitesAreAddedNamedReorderedAndRemoved() {
        site("Đường Nùng Nàng", "");
        Site added = Objects.requireNonNull(Objects.requireNonNull(model.siteProperty().get()).value().site());
        assertThat(added.name()).isEqualTo("Đường Nùng Nàng");
        sites.nameSite(added.id(), "Đường Nùng Nàng - Nậm Tăm");
        sites.aspectSite(added.id(), "Mặt đường");
        sites.moveSite(added, 0);
        Site first = Objects.requireNonNull(model.sites().getFirst().value().site());
        assertThat(first.name()).isEqualTo("Đường Nùng Nàng - Nậm Tăm");
        assertThat(first.aspect()).isEqualTo("Mặt đường");
        sites.removeSite(first);
        assertThat(model.sites()).hasSize(2);
        assertThat(codes()).as("the next site is shown").hasSize(3);
    }

    @Test
    void linesOfASiteDeletedElsewhereStayInSight() {
        Site site = fixture.app().visits().sites(visit.id()).getFirst();
        fixture.app().ledger().commit("test",
                List.of(Change.delete(VisitKinds.SITE, site.id())));
        model.show(visit);
        assertThat(model.sites().getFirst().value().site()).isNull();
        assertThat(codes()).containsExactly("TĐ·1", "TĐ·2", "TĐ·3");
    }

    @Test
    void aLineAndADossierAreFoundByTheirIds() {
        Row<ObservationView> row = model.lines().get(1);
        model.filterProperty().set(Optional.of(EntryKind.DIRECTION));
        assertThat(model.reveal(row.id())).isTrue();
        assertThat(model.lineProperty().get()).isSameAs(row);
        assertThat(model.reveal(model.dossiers().getFirst().id())).isTrue();
        assertThat(model.reveal(visit.id())).isFalse();
    }

    @Test
    void dossiersAreAddedAtTheSiteAndEdited() {
        sites.recordDossier(Lines.of("Quyết định phê duyệt dự án", sites.dossierContext()), () -> saved = true,
                reason -> saved = false);
        assertThat(model.dossiers()).hasSize(2);
        var dossier = model.dossiers().getLast();
        sites.dossierText(dossier.value().id(), "reference", "12/QĐ-UBND", fresh -> fresh.withReference("12/QĐ-UBND"));
        assertThat(dossier.value().reference()).isEqualTo("12/QĐ-UBND");
        assertThat(dossier.value().site()).isEqualTo(Objects.requireNonNull(model.siteProperty().get()).id());
        sites.removeDossier(dossier.value().id());
        assertThat(model.dossiers()).hasSize(1);
    }

    @Test
    void hugeOddTextIsKeptWholeAndUndoBringsBackWhatWas() {
        String odd = "👩‍🌾 שלום " + "ề".repeat(100_000);
        Row<ObservationView> row = model.lines().getFirst();
        String before = row.value().line().text();
        edits.text(row.value().line().id(), odd);
        assertThat(row.value().line().text()).isEqualTo(odd);
        fixture.app().ledger().undo();
        model.reload();
        assertThat(row.value().line().text()).isEqualTo(before);
    }

    @Test
    void aThousandLinesAreReadAndShownInOrder() {
        Site site = Objects.requireNonNull(Objects.requireNonNull(model.siteProperty().get()).value().site());
        List<Change> changes = new ArrayList<>();
        OrderKey position = new OrderKey("z");
        for (int i = 0; i < 1000; i++) {
            position = OrderKey.between(position, null);
            changes.addAll(Change.create(VisitKinds.OBSERVATION,
                    new Observation(new Ids().create(), visit.id(), site.id(), position, 4 + i, EntryKind.OBSERVATION,
                            "Mục " + i, "", null, Cause.NONE, false, null, false, null)));
        }
        fixture.app().ledger().commit("test", changes);
        model.reload();
        assertThat(model.lines()).hasSize(1003);
        assertThat(model.lines().getLast().value().line().text()).isEqualTo("Mục 999");
    }
}
