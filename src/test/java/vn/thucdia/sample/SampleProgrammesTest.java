package vn.thucdia.sample;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.app.AppContext;
import vn.thucdia.ledger.DataFolder;
import vn.thucdia.visit.Preparation;
import vn.thucdia.visit.ProgrammeParticipant;
import vn.thucdia.visit.ProgrammeStop;
import vn.thucdia.visit.Side;
import vn.thucdia.visit.StopKind;
import vn.thucdia.visit.Urgency;
import vn.thucdia.visit.VisitProgramme;

import static org.assertj.core.api.Assertions.assertThat;

/** The two real programmes fit the records. */
class SampleProgrammesTest {

    @SuppressWarnings("NullAway.Init")
    private AppContext context;

    @BeforeEach
    void open(@TempDir Path temp) {
        context = AppContext.open(new DataFolder(temp.resolve("data"), temp.resolve("marks")), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void sixCommunesInOneMorningAndASessionInTheAfternoonFit() {
        VisitProgramme programme = SampleProgrammes.tamDuong(context);
        assertThat(context.programmes().find(programme.id())).contains(programme);
        assertThat(programme.urgency()).isEqualTo(Urgency.EXPRESS);
        assertThat(programme.documentNumber()).isEqualTo("1141/KH-UBND");
        assertThat(programme.issuedOn()).isEqualTo(LocalDate.of(2013, 9, 3));
        assertThat(programme.topics().lines()).hasSize(6);
        List<ProgrammeStop> stops = context.programmes().stops(programme.id());
        assertThat(stops).first().satisfies(start -> {
            assertThat(start.time()).isEqualTo(LocalTime.of(7, 0));
            assertThat(start.route()).contains("thị xã Lai Châu");
        });
        assertThat(stops).filteredOn(stop -> stop.kind() == StopKind.FIELD_INSPECTION).hasSize(6)
                .allMatch(stop -> stop.unit() != null);
        assertThat(stops).last().satisfies(session -> {
            assertThat(session.kind()).isEqualTo(StopKind.WORKING_SESSION);
            assertThat(session.time()).isEqualTo(LocalTime.of(14, 0));
            assertThat(session.unit()).isEqualTo(programme.unit());
        });
        List<ProgrammeParticipant> sides = context.programmes().participants(programme.id());
        assertThat(sides).filteredOn(side -> side.side() == Side.GROUP).hasSize(3);
        assertThat(sides).filteredOn(side -> side.side() == Side.GUEST).singleElement()
                .extracting(ProgrammeParticipant::description)
                .isEqualTo("Công ty Cổ phần Đầu tư phát triển chè Tam Đường");
        assertThat(context.programmes().preparations(programme.id())).singleElement()
                .extracting(Preparation::assignee).isEqualTo("UBND huyện Tam Đường");
    }

    @Test
    void daysThatDoNotFollowEachOtherEachHaveTheirHostSideAndSites() {
        VisitProgramme programme = SampleProgrammes.resettlement(context);
        assertThat(programme.unit()).isNull();
        List<ProgrammeStop> stops = context.programmes().stops(programme.id());
        assertThat(stops).extracting(ProgrammeStop::date).containsOnly(LocalDate.of(2015, 5, 6),
                LocalDate.of(2015, 5, 8));
        assertThat(stops).extracting(ProgrammeStop::name).contains("Đường Nùng Nàng - Nậm Tăm",
                "Điểm tái định cư Nậm Hài, xã Mường Mô");
        assertThat(stops).first().extracting(ProgrammeStop::route).isEqualTo("TP Lai Châu - vùng thấp huyện Sìn Hồ");
        assertThat(stops).extracting(ProgrammeStop::kind).contains(StopKind.MEAL, StopKind.RETURN);
        List<ProgrammeParticipant> sides = context.programmes().participants(programme.id());
        assertThat(sides).filteredOn(side -> side.side() == Side.GROUP).hasSize(10);
        assertThat(sides).filteredOn(side -> side.side() == Side.INSPECTED)
                .extracting(ProgrammeParticipant::date, side -> side.description().contains("Sìn Hồ"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LocalDate.of(2015, 5, 6), true),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2015, 5, 8), false));
        assertThat(context.ledger().verify().sound()).isTrue();
    }
}
