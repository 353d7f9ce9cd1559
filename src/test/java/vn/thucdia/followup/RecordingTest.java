package vn.thucdia.followup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.language.Formats;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.place.Body;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.PartOfDay;
import vn.thucdia.visit.Site;
import vn.thucdia.visit.Statement;
import vn.thucdia.visit.Visit;
import vn.thucdia.visit.VisitState;
import vn.thucdia.visit.VisitTime;

import static org.assertj.core.api.Assertions.assertThat;

class RecordingTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 13);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private AppContext app;

    private final Id<Visit> visit = new Ids().create();

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2023-06-13T07:32:00Z"), Formats.ZONE);
        app = AppContext.open(new DataFolder(temp.resolve("data"), temp.resolve("marks")), clock);
        app.visits().create(new Visit(visit, null, null, app.places().unitOn("110", DAY).orElseThrow().id(), "", null,
                new VisitTime(DAY, PartOfDay.AFTERNOON, null, null), "", null, null, false, VisitState.COMPILING, "",
                ""));
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Statement said(EntryKind kind) {
        return app.recording().say(visit, Line.of(kind, "Thu ngân sách địa phương"));
    }

    private Statement fresh(Statement statement) {
        return app.visits().statement(statement.id()).orElseThrow();
    }

    @Test
    void aStatementThatBecomesAConclusionOpensOneInOneAction() {
        Statement statement = said(EntryKind.OBSERVATION);
        app.recording().revise(statement, statement.withKind(EntryKind.CONCLUSION));
        assertThat(app.followups().conclusions(visit)).singleElement()
                .satisfies(made -> assertThat(made.source()).isEqualTo(statement.id()));
        app.ledger().undo();
        assertThat(app.followups().conclusions(visit)).isEmpty();
        assertThat(fresh(statement).kind()).isEqualTo(EntryKind.OBSERVATION);
    }

    @Test
    void aConclusionThatBecomesAnAssessmentTakesItsConclusionAndAssignmentsAway() {
        Statement statement = app.recording().say(visit,
                Line.of(EntryKind.CONCLUSION, "Giao các ngành").to(List.of(Body.named("các ngành"))));
        app.recording().revise(statement, statement.withKind(EntryKind.ASSESSMENT));
        assertThat(app.followups().conclusions(visit)).isEmpty();
        assertThat(app.followups().assignments(visit)).isEmpty();
    }

    @Test
    void aConclusionThatBecomesAPetitionChangesItsRecord() {
        Statement statement = said(EntryKind.CONCLUSION);
        app.recording().revise(statement, statement.withKind(EntryKind.PETITION));
        assertThat(app.followups().conclusions(visit)).isEmpty();
        assertThat(app.followups().petitions(visit)).singleElement()
                .satisfies(made -> assertThat(made.source()).isEqualTo(statement.id()));
    }

    @Test
    void aPetitionFollowsItsLineWhenItemsAndSectorAreRecorded() {
        Statement statement = app.recording().say(visit, Line.of(EntryKind.PETITION, "Kiến nghị").withoutItems());
        var sector = app.places().sectors().getFirst().id();
        app.recording().revise(statement, statement.withItems(false).withSector(sector));
        assertThat(app.followups().petitions(visit)).singleElement().satisfies(made -> {
            assertThat(made.notItemised()).isFalse();
            assertThat(made.sector()).isEqualTo(sector);
        });
    }

    @Test
    void aPetitionOnSiteComesAndGoesWithTheKindOfItsLine() {
        Observation line = observed(EntryKind.OBSERVATION);
        app.recording().revise(line, line.withKind(EntryKind.PETITION));
        assertThat(app.followups().petitions(visit)).hasSize(1);
        Observation petition = app.visits().observation(line.id()).orElseThrow();
        app.recording().revise(petition, petition.withKind(EntryKind.DIFFICULTY));
        assertThat(app.followups().petitions(visit)).isEmpty();
    }

    @Test
    void aDirectionIsGivenToBodiesChangedAndTakenBack() {
        Observation line = observed(EntryKind.DIRECTION);
        app.recording().direct(line, List.of(Body.named("UBND huyện"), Body.named("Sở Xây dựng")), DAY.plusDays(10));
        Assignment made = app.followups().assignmentsOf(line.id()).getFirst();
        assertThat(made.dueDate()).isEqualTo(DAY.plusDays(10));
        assertThat(app.followups().parties(made.id())).extracting(AssignmentParty::role)
                .containsExactly(PartyRole.LEAD, PartyRole.COORDINATING);
        Observation followed = app.visits().observation(line.id()).orElseThrow();
        assertThat(followed.followUp()).isTrue();

        app.recording().direct(followed, List.of(Body.named("Sở Xây dựng")), null);
        assertThat(app.followups().assignmentsOf(line.id())).containsExactly(made.withDue(null, ""));
        assertThat(app.followups().parties(made.id())).extracting(AssignmentParty::name)
                .containsExactly("Sở Xây dựng");

        app.recording().direct(followed, List.of(), null);
        assertThat(app.followups().assignmentsOf(line.id())).isEmpty();
    }

    @Test
    void aDirectionThatBecomesAnObservationLosesItsAssignment() {
        Observation line = observed(EntryKind.DIRECTION);
        app.recording().direct(line, List.of(Body.named("UBND huyện")), null);
        Observation followed = app.visits().observation(line.id()).orElseThrow();
        app.recording().revise(followed, followed.withKind(EntryKind.OBSERVATION));
        assertThat(app.followups().assignments(visit)).isEmpty();
        assertThat(app.visits().observation(line.id()).orElseThrow().followUp()).isFalse();
    }

    @Test
    void whatIsTypedForADirectionIsItsSubstanceAndMovesWithTheKind() {
        Observation line = observed(EntryKind.DIRECTION);
        assertThat(line.lacksDetail()).isFalse();
        assertThat(line.detail()).isEqualTo("Chỉ đạo trực tiếp");
        Observation seen = line.withKind(EntryKind.OBSERVATION);
        assertThat(seen.text()).isEqualTo("Chỉ đạo trực tiếp");
        assertThat(seen.detail()).isEmpty();
        assertThat(seen.withKind(EntryKind.DIRECTION)).isEqualTo(line);
    }

    @Test
    void aDirectionOfWhichOnlyTheFactWasRecordedLacksItsSubstance() {
        Observation line = app.recording().observe(visit, null,
                Line.of(EntryKind.DIRECTION, "Đã chỉ đạo tại chỗ").withoutItems());
        assertThat(line.lacksDetail()).isTrue();
        assertThat(line.text()).isEqualTo("Đã chỉ đạo tại chỗ");
        assertThat(line.notItemised()).isFalse();
    }

    private Observation observed(EntryKind kind) {
        Site site = app.visits().addSite(visit, "Cụm công nghiệp Than Uyên", "");
        return app.recording().observe(visit, site.id(), Line.of(kind, "Chỉ đạo trực tiếp"));
    }
}
