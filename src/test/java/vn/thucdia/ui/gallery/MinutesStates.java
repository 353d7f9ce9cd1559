package vn.thucdia.ui.gallery;

import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

import vn.thucdia.app.AppContext;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.visit.Visit;

/** The minutes of the sample visit, of a visit with nothing in it, and of one with nothing left to settle. */
final class MinutesStates {

    private MinutesStates() {}

    static List<GalleryState> all() {
        return List.of(GalleryState.of("minutes", stage -> open(stage, SampleVisit::record)),
                GalleryState.of("minutes-empty", stage -> open(stage, VisitSpecimen::bare)),
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

    /** A short visit with everything the minutes ask for. */
    private static Visit settled(AppContext app) {
        Visit visit = VisitSpecimen.bare(app);
        var chair = app.people().addPerson("Tống Thanh Hải", "Quyền Chủ tịch UBND tỉnh", true, VisitSpecimen.DAY,
                VisitSpecimen.DAY);
        var secretary = app.people().addPerson("Lò Văn Minh", "Chuyên viên Văn phòng UBND tỉnh", false,
                VisitSpecimen.DAY, null);
        app.visits().edit(visit,
                visit.withGroup(null, chair.id(), secretary.id())
                        .withTimes(null, LocalTime.of(14, 0), LocalTime.of(17, 30))
                        .withPlace("Phòng họp UBND huyện Than Uyên"));
        app.visits().addParticipant(visit.id(), vn.thucdia.visit.Side.INSPECTED,
                vn.thucdia.visit.ParticipantRole.REPORTER, "Hoàng Thị Lan", "Trưởng phòng Tài chính - Kế hoạch");
        app.recording().observe(visit.id(), null, vn.thucdia.followup.Line.of(vn.thucdia.visit.EntryKind.OBSERVATION,
                "Đường vào cụm công nghiệp đã thông xe."));
        return app.visits().require(visit.id());
    }

    private static void open(GalleryStage stage, Function<AppContext, Visit> record) throws IOException {
        VisitSpecimen.open(stage, record, "minutes.title");
    }
}
