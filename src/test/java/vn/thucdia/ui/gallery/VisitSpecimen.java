package vn.thucdia.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Ids;
import vn.thucdia.followup.Line;
import vn.thucdia.place.Body;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.control.QuickEntry;
import vn.thucdia.ui.window.TestWindow;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Visit;

/** A visit open in the whole window, and a hand that presses keys in it. */
final class VisitSpecimen {

    static final LocalDate DAY = LocalDate.of(2023, 6, 13);

    private final GalleryStage stage;
    private final TestWindow window;

    private VisitSpecimen(GalleryStage stage, TestWindow window) {
        this.stage = stage;
        this.window = window;
    }

    /** @param tab key of the title of the tab that is shown */
    static VisitSpecimen open(GalleryStage stage, Function<AppContext, Visit> record, String tab) throws IOException {
        TestWindow window = new TestWindow(Files.createTempDirectory("gallery"), stage.messages(), stage.width());
        Visit visit = record.apply(window.app());
        stage.stage().setOnHidden(event -> {
            window.desk().navigator().leave();
            window.close();
        });
        stage.show(window.root());
        window.desk().shell().saved(window.desk().now());
        window.screens().restore(null);
        window.screens().openVisit(visit.id(), tab);
        return new VisitSpecimen(stage, window);
    }

    /** A visit that has a unit and a day and nothing else. */
    static Visit bare(AppContext app) {
        Visit visit = Visit.begin(new Ids().create(), app.places().unitOn("110", DAY).orElseThrow().id(), DAY);
        app.visits().create(visit);
        return visit;
    }

    /** The sample with a deadline no calendar has, and petitions that say to whom they go. */
    static Visit unclear(AppContext app) {
        Visit visit = SampleVisit.record(app);
        List<Body> province = List.of(Body.named("UBND tỉnh"), Body.named("Sở Tài chính"));
        app.recording().say(visit.id(), Line.of(EntryKind.CONCLUSION, "Sửa đường vào bản Noong Thăng trước mùa mưa")
                .to(List.of(Body.named("phòng Kinh tế và Hạ tầng"))).dueOn(null, "31/6"));
        app.recording().say(visit.id(), Line.of(EntryKind.PETITION, "Bố trí vốn kè suối Nậm Mu").to(province));
        app.recording().observe(visit.id(), null,
                Line.of(EntryKind.PETITION, "Hỗ trợ 2 tỷ đồng làm rãnh thoát nước").to(province));
        return visit;
    }

    TestWindow window() {
        return window;
    }

    /** Presses a key where the focus is. */
    void press(KeyCode code) {
        Node owner = stage.stage().getScene().getFocusOwner();
        fire(owner == null ? find(".table-view") : owner, code, false, false);
    }

    /** Presses a key with Ctrl or Alt somewhere in a tab. */
    void chord(String tab, KeyCode code, boolean control) {
        fire(find(tab), code, control, !control);
    }

    private static void fire(Node target, KeyCode code, boolean control, boolean alt) {
        target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
    }

    void select(String list, int row) {
        ListView<?> found = (ListView<?>) find(list);
        found.getSelectionModel().select(row);
        found.scrollTo(row);
    }

    @SuppressWarnings("unchecked")
    void type(EntryKind kind, String text) {
        QuickEntry<EntryKind> entry = (QuickEntry<EntryKind>) find(".quick-entry");
        entry.getPicks().setPicked(kind);
        entry.setText(text);
        entry.focusLine();
    }

    Node focused() {
        return stage.stage().getScene().getFocusOwner();
    }

    Node find(String selector) {
        return stage.stage().getScene().lookup(selector);
    }
}
