package vn.thucdia.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.TestDesk;
import vn.thucdia.ui.control.ChipKind;
import vn.thucdia.ui.minutes.MinutesTab;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.shell.RailItem;
import vn.thucdia.ui.shell.Screen;
import vn.thucdia.ui.shell.ScreenFrame;
import vn.thucdia.ui.shell.Shell;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.visit.Visit;

/** The minutes of the sample visit, of a visit with nothing in it, and of one with nothing left to settle. */
final class MinutesStates {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 13);

    private MinutesStates() {}

    static List<GalleryState> all() {
        return List.of(GalleryState.of("minutes", stage -> open(stage, SampleVisit::record)),
                GalleryState.of("minutes-empty", stage -> open(stage, MinutesStates::bare)),
                GalleryState.of("minutes-next-issue", stage -> {
                    open(stage, SampleVisit::record);
                    stage.then(() -> {
                        for (int at = 0; at < 3; at++) {
                            press(stage, new KeyCodeCombination(KeyCode.F8));
                        }
                        ((TextField) stage.stage().getScene().lookup("#minutes-start")).setText("25 giờ");
                        press(stage, new KeyCodeCombination(KeyCode.F8));
                    });
                }),
                GalleryState.of("minutes-settled", stage -> open(stage, MinutesStates::settled)));
    }

    private static void press(GalleryStage stage, KeyCodeCombination keys) {
        Runnable action = stage.stage().getScene().getAccelerators().get(keys);
        if (action != null) {
            action.run();
        }
    }

    private static Visit bare(AppContext app) {
        Visit visit = Visit.begin(new Ids().create(), app.places().unitOn("110", DAY).orElseThrow().id(), DAY);
        app.visits().create(visit);
        return visit;
    }

    /** A short visit with everything the minutes ask for. */
    private static Visit settled(AppContext app) {
        Visit visit = bare(app);
        var chair = app.people().addPerson("Tống Thanh Hải", "Quyền Chủ tịch UBND tỉnh", true, DAY, DAY);
        var secretary = app.people().addPerson("Lò Văn Minh", "Chuyên viên Văn phòng UBND tỉnh", false, DAY, null);
        app.visits().edit(visit,
                visit.withGroup(null, chair.id(), secretary.id())
                        .withTimes(null, LocalTime.of(14, 0), LocalTime.of(17, 30))
                        .withPlace("Phòng họp UBND huyện Than Uyên"));
        app.visits().addParticipant(visit.id(), vn.thucdia.visit.Side.INSPECTED,
                vn.thucdia.visit.ParticipantRole.REPORTER, "Hoàng Thị Lan", "Trưởng phòng Tài chính - Kế hoạch");
        return app.visits().require(visit.id());
    }

    private static void open(GalleryStage stage, Function<AppContext, Visit> record) throws IOException {
        Path folder = Files.createTempDirectory("gallery");
        TestDesk made = TestDesk.open(folder, stage.messages(), stage.width());
        Desk desk = made.desk();
        Visit visit = record.apply(desk.app());
        MinutesTab tab = new MinutesTab(desk, new NoLinks(), new FxmlViews(stage.messages()));
        desk.shell().saved(desk.now());
        desk.shell().laptopProperty().set("Máy Thư ký");
        desk.shell().groupProperty().set("Tổ công tác số 1");
        Shell shell = new Shell(new FxmlViews(stage.messages()), desk.shell(), desk.navigator(),
                List.of(new RailItem("visits", Feather.MAP, "Đợt kiểm tra", RailItem.Place.TOP,
                        () -> new Alone(tab, stage.messages().get(tab.titleKey())))),
                stage.width());
        stage.show(shell.root());
        shell.openSection("visits");
        tab.show(visit);
        stage.stage().setOnHidden(event -> {
            tab.hide();
            made.close();
        });
    }

    /** The tab beside the names of its neighbours. */
    private static final class Alone implements Screen {

        private final StackPane node;
        private final ScreenFrame frame = new ScreenFrame("visits", "Than Uyên · 13/6/2023");

        Alone(MinutesTab tab, String title) {
            TabPane tabs = new TabPane(named("Thực địa", Feather.MAP_PIN),
                    named("Buổi làm việc", Feather.MESSAGE_SQUARE),
                    named("Chỉ tiêu", Feather.GRID), named("Kết luận & kiến nghị", Feather.CHECK_SQUARE));
            Tab own = new Tab(title, tab.node());
            own.setGraphic(FontIcon.of(tab.icon()));
            tabs.getTabs().add(own);
            tabs.getSelectionModel().select(own);
            tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
            StackPane aside = new StackPane(tab.aside());
            aside.setMaxSize(StackPane.USE_PREF_SIZE, 46);
            aside.setPrefHeight(46);
            aside.setTranslateX(-16);
            node = new StackPane(tabs, aside);
            StackPane.setAlignment(aside, javafx.geometry.Pos.TOP_RIGHT);
            frame.statusProperty().set(ChipKind.COMPILING);
            frame.keyHintsProperty().set(tab.keyHints());
        }

        private static Tab named(String title, Feather icon) {
            Tab tab = new Tab(title);
            tab.setGraphic(FontIcon.of(icon));
            return tab;
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public ScreenFrame frame() {
            return frame;
        }
    }

    private record NoLinks() implements VisitLinks {
        @Override
        public void reveal(Id<?> record) {}

        @Override
        public void editAttendance() {}

        @Override
        public void visitChanged() {}
    }
}
