package vn.thucdia.ui.visit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thucdia.entity.Ids;
import vn.thucdia.ui.ModelDesk;
import vn.thucdia.ui.draft.Lines;
import vn.thucdia.visit.Participant;
import vn.thucdia.visit.ParticipantRole;
import vn.thucdia.visit.Side;
import vn.thucdia.visit.Visit;

import static org.assertj.core.api.Assertions.assertThat;

class ParticipantsModelTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 13);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private final List<Boolean> done = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private ModelDesk open;
    @SuppressWarnings("NullAway.Init")
    private ParticipantsModel model;
    @SuppressWarnings("NullAway.Init")
    private Visit visit;

    @BeforeEach
    void setUp() {
        open = new ModelDesk(temp);
        visit = Visit.begin(new Ids().create(), open.app().places().unitOn("110", DAY).orElseThrow().id(), DAY);
        open.app().visits().create(visit);
        model = new ParticipantsModel(open.desk(), () -> {});
        model.show(visit.id());
    }

    @AfterEach
    void tearDown() {
        open.close();
    }

    private void add(Side side, String line) {
        model.record(Lines.of(line, model.context(side)), () -> done.add(true), reason -> done.add(false));
    }

    private List<String> names(Side side) {
        return model.of(side).stream().map(Participant::name).toList();
    }

    @Test
    void aTypedLineGivesNameAndTitle() {
        add(Side.INSPECTED, "Nguyễn Văn A, Phó Chủ tịch UBND huyện, phụ trách kinh tế");

        assertThat(done).containsExactly(true);
        assertThat(model.of(Side.INSPECTED)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Nguyễn Văn A");
            assertThat(one.title()).isEqualTo("Phó Chủ tịch UBND huyện, phụ trách kinh tế");
            assertThat(one.role()).isEqualTo(ParticipantRole.ATTENDEE);
        });
    }

    @Test
    void movingStaysAmongThoseOfOneSideAndStopsAtTheEnds() {
        add(Side.GROUP, "Một");
        add(Side.INSPECTED, "Huyện");
        add(Side.GROUP, "Hai");
        add(Side.GROUP, "Ba");

        model.move(model.of(Side.GROUP).getLast(), -1);
        assertThat(names(Side.GROUP)).containsExactly("Một", "Ba", "Hai");
        model.move(model.of(Side.GROUP).getFirst(), -1);
        model.move(model.of(Side.GROUP).getLast(), 1);
        assertThat(names(Side.GROUP)).containsExactly("Một", "Ba", "Hai");
        model.move(model.of(Side.GROUP).getFirst(), 1);
        assertThat(names(Side.GROUP)).containsExactly("Ba", "Một", "Hai");
        assertThat(names(Side.INSPECTED)).containsExactly("Huyện");
    }

    @Test
    void twoEditsOfOneFromTheSameStateKeepBoth() {
        add(Side.GROUP, "Nguyễn Văn A");
        Participant stale = model.of(Side.GROUP).getFirst();

        model.edit(stale, now -> now.withCount(12), done::add);
        model.choose(stale, ParticipantRole.MENTIONED_ONLY);

        assertThat(model.of(Side.GROUP)).singleElement().satisfies(one -> {
            assertThat(one.headCount()).isEqualTo(12);
            assertThat(one.attended()).isFalse();
        });
    }

    @Test
    void removingIsOneStepThatUndoBringsBack() {
        add(Side.GUEST, "Nguyễn Văn A");

        model.remove(model.of(Side.GUEST).getFirst());
        assertThat(names(Side.GUEST)).isEmpty();

        open.app().ledger().undo();
        model.show(visit.id());
        assertThat(names(Side.GUEST)).containsExactly("Nguyễn Văn A");
    }
}
