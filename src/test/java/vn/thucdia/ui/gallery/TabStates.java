package vn.thucdia.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Id;
import vn.thucdia.entity.Ids;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.TestDesk;
import vn.thucdia.ui.control.ChipKind;
import vn.thucdia.ui.followup.FollowupTab;
import vn.thucdia.ui.indicator.IndicatorTab;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.shell.RailItem;
import vn.thucdia.ui.shell.Screen;
import vn.thucdia.ui.shell.ScreenFrame;
import vn.thucdia.ui.shell.Shell;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.ui.visit.VisitTab;
import vn.thucdia.visit.Visit;

/** Tabs of the sample visit, each alone in the frame of the program. */
final class TabStates {

    private static final BiFunction<Desk, FxmlViews, VisitTab> INDICATORS = (desk,
            views) -> new IndicatorTab(desk, new NoLinks(), views);

    private static final BiFunction<Desk, FxmlViews, VisitTab> FOLLOWUP = (desk,
            views) -> new FollowupTab(desk, new NoLinks(), views);

    private TabStates() {}

    static List<GalleryState> all() {
        return List.of(GalleryState.of("followup", stage -> {
            open(stage, FOLLOWUP, SampleVisit::record);
            stage.then(() -> {
                for (int row = 0; row < 9; row++) {
                    press(stage, KeyCode.DOWN);
                }
            });
        }), GalleryState.of("followup-deadline-wrong", stage -> {
            open(stage, FOLLOWUP, SampleVisit::record);
            stage.then(() -> {
                press(stage, KeyCode.D);
                ((TextField) stage.stage().getScene().getFocusOwner()).setText("31/6");
                press(stage, KeyCode.ENTER);
            });
        }), GalleryState.of("followup-empty", stage -> open(stage, FOLLOWUP, TabStates::bare)),
                GalleryState.of("indicators", stage -> open(stage, INDICATORS, SampleVisit::record)),
                GalleryState.of("indicators-editing", stage -> {
                    open(stage, INDICATORS, SampleVisit::record);
                    type(stage, "=3500-1200", KeyCode.LEFT);
                }),
                GalleryState.of("indicators-pair", stage -> {
                    open(stage, INDICATORS, SampleVisit::record);
                    type(stage, "125/100", KeyCode.DOWN);
                    stage.then(() -> press(stage, KeyCode.ENTER));
                }),
                GalleryState.of("indicators-rank", stage -> {
                    open(stage, INDICATORS, SampleVisit::record);
                    stage.then(() -> {
                        for (int row = 0; row < 5; row++) {
                            press(stage, KeyCode.DOWN);
                        }
                    });
                }),
                GalleryState.of("indicators-empty", stage -> open(stage, INDICATORS, TabStates::bare)));
    }

    private static Visit bare(AppContext app) {
        LocalDate day = LocalDate.of(2023, 6, 13);
        Visit visit = Visit.begin(new Ids().create(), app.places().unitOn("110", day).orElseThrow().id(), day);
        app.visits().create(visit);
        return visit;
    }

    private static void open(GalleryStage stage, BiFunction<Desk, FxmlViews, VisitTab> make,
            Function<AppContext, Visit> record) throws IOException {
        Path folder = Files.createTempDirectory("gallery");
        TestDesk made = TestDesk.open(folder, stage.messages(), stage.width());
        Desk desk = made.desk();
        Visit visit = record.apply(desk.app());
        VisitTab tab = make.apply(desk, new FxmlViews(stage.messages()));
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
        stage.then(() -> shell.root().lookup(".table-view").requestFocus());
        stage.stage().setOnHidden(event -> made.close());
    }

    /** Moves the cursor and types; the keys go where the focus is. */
    private static void type(GalleryStage stage, String text, KeyCode first) {
        stage.then(() -> {
            press(stage, first);
            typed(stage, text.substring(0, 1));
            ((TextField) stage.stage().getScene().lookup("#cell-editor")).setText(text);
        });
    }

    private static void press(GalleryStage stage, KeyCode code) {
        fire(stage, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void typed(GalleryStage stage, String character) {
        fire(stage, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static void fire(GalleryStage stage, KeyEvent event) {
        Node owner = stage.stage().getScene().getFocusOwner();
        Node target = owner == null ? stage.stage().getScene().lookup(".table-view") : owner;
        target.fireEvent(event);
    }

    /** The tab below a row that stands for the tabs of the workspace. */
    private static final class Alone implements Screen {

        private final VBox node;
        private final ScreenFrame frame = new ScreenFrame("visits", "Than Uyên · 13/6/2023");

        Alone(VisitTab tab, String title) {
            Label name = new Label(title, FontIcon.of(tab.icon()));
            name.getStyleClass().add("text-strong");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox row = new HBox(8, name, gap);
            if (tab.aside() != null) {
                row.getChildren().add(tab.aside());
            }
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMinHeight(46);
            row.setStyle("-fx-padding: 0 16 0 20");
            row.getStyleClass().add("rule-bottom");
            VBox.setVgrow(tab.node(), Priority.ALWAYS);
            node = new VBox(row, tab.node());
            frame.statusProperty().set(ChipKind.COMPILING);
            frame.keyHintsProperty().set(tab.keyHints());
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
