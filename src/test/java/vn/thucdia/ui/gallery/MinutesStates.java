package vn.thucdia.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

import org.kordamp.ikonli.feather.Feather;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Ids;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.TestDesk;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.settings.LiveSettings;
import vn.thucdia.ui.settings.Settings;
import vn.thucdia.ui.shell.RailItem;
import vn.thucdia.ui.shell.Shell;
import vn.thucdia.ui.visit.VisitListScreen;
import vn.thucdia.ui.window.Screens;
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
        desk.shell().saved(desk.now());
        desk.shell().laptopProperty().set("Máy Thư ký");
        desk.shell().groupProperty().set("Tổ công tác số 1");
        FxmlViews views = new FxmlViews(stage.messages());
        Screens screens = new Screens(desk, views, new LiveSettings(Settings.DEFAULT), () -> {});
        Shell shell = new Shell(views, desk.shell(), desk.navigator(),
                List.of(new RailItem(VisitListScreen.SECTION, Feather.MAP, stage.messages().get("visit.list"),
                        RailItem.Place.TOP, screens::visits)),
                stage.width());
        stage.show(shell.root());
        screens.openVisit(visit.id(), "minutes.title");
        stage.stage().setOnHidden(event -> {
            desk.navigator().leave();
            made.close();
        });
    }
}
