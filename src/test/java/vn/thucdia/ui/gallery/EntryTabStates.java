package vn.thucdia.ui.gallery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.app.AppContext;
import vn.thucdia.entity.Ids;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.control.QuickEntry;
import vn.thucdia.ui.visit.VisitTab;
import vn.thucdia.ui.visit.field.FieldTab;
import vn.thucdia.ui.visit.line.TabFixture;
import vn.thucdia.ui.visit.session.SessionTab;
import vn.thucdia.visit.EntryKind;
import vn.thucdia.visit.Observation;
import vn.thucdia.visit.Visit;

/** The tabs in which a visit is recorded: on site and in session. */
final class EntryTabStates {

    private EntryTabStates() {}

    static List<GalleryState> all() {
        return List.of(
                state("field-empty", EntryTabStates::bare, EntryTabStates::field, (stage, opened) -> {}),
                state("field-direction", SampleVisit::record, EntryTabStates::field,
                        (stage, opened) -> opened.tab().reveal(direction(opened).id())),
                state("field-typing", SampleVisit::record, EntryTabStates::field, (stage, opened) -> {
                    opened.tab().reveal(opened.app().visits().observations(opened.visit().id()).getFirst().id());
                    type(stage, EntryKind.DIRECTION, "Làm rãnh thoát nước cuối cụm @UBND tỉnh !31/6 #công nghiệp");
                }),
                state("session-empty", EntryTabStates::bare, EntryTabStates::session, (stage, opened) -> {}),
                state("session-linked", SampleVisit::record, EntryTabStates::session, (stage, opened) -> {
                    press(stage, KeyCode.DIGIT4, false);
                    type(stage, EntryKind.CONCLUSION, "Vấn đề lớn: tổng hợp, báo cáo UBND tỉnh @các ngành ");
                    for (int times = 0; times < 3; times++) {
                        press(stage, KeyCode.L, true);
                    }
                }),
                state("session-card", SampleVisit::record, EntryTabStates::session, (stage, opened) -> opened.tab()
                        .reveal(opened.app().visits().statements(opened.visit().id()).get(6).id())),
                state("session-adding", SampleVisit::record, EntryTabStates::session, (stage, opened) -> {
                    ((ButtonBase) stage.stage().getScene().lookup("#speaker-add")).fire();
                    press(stage, KeyCode.PERIOD, true);
                }));
    }

    private static void press(GalleryStage stage, KeyCode key, boolean control) {
        Node target = stage.stage().getScene().lookup("#session-tab");
        target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, !control, false));
    }

    /** What a state is shown with. */
    record Opened(AppContext app, Visit visit, VisitTab tab) {}

    private static GalleryState state(String name, Function<AppContext, Visit> data,
            Function<TabFixture, VisitTab> make, BiConsumer<GalleryStage, Opened> then) {
        return GalleryState.of(name, stage -> {
            Path folder = Files.createTempDirectory("gallery");
            TabFixture fixture = new TabFixture(folder, stage.messages(), stage.width());
            Visit visit = data.apply(fixture.app());
            VisitTab tab = make.apply(fixture);
            stage.show(frame(stage, tab));
            tab.show(visit);
            stage.then(() -> then.accept(stage, new Opened(fixture.app(), visit, tab)));
            stage.stage().setOnHidden(event -> fixture.close());
        });
    }

    private static VisitTab field(TabFixture fixture) {
        return new FieldTab(fixture.desk(), fixture.links(), new FxmlViews(fixture.desk().messages()));
    }

    private static VisitTab session(TabFixture fixture) {
        return new SessionTab(fixture.desk(), fixture.links(), new FxmlViews(fixture.desk().messages()));
    }

    private static Visit bare(AppContext app) {
        Visit visit = Visit.begin(new Ids().create(),
                app.places().unitOn("110", LocalDate.of(2023, 6, 13)).orElseThrow().id(),
                LocalDate.of(2023, 6, 13));
        app.visits().create(visit);
        return visit;
    }

    private static Observation direction(Opened opened) {
        return opened.app().visits().observations(opened.visit().id()).getLast();
    }

    @SuppressWarnings("unchecked")
    private static void type(GalleryStage stage, EntryKind kind, String text) {
        QuickEntry<EntryKind> entry = (QuickEntry<EntryKind>) stage.stage().getScene().lookup(".quick-entry");
        entry.getPicks().setPicked(kind);
        entry.setText(text);
        entry.focusLine();
    }

    /** As large as the sheet of the real window: beside the rail, below the top bar, above the status bar. */
    private static BorderPane frame(GalleryStage stage, VisitTab tab) {
        Label title = new Label(stage.messages().get(tab.titleKey()), FontIcon.of(tab.icon()));
        title.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Node aside = tab.aside();
        HBox row = new HBox(8, title, gap);
        if (aside != null) {
            row.getChildren().add(aside);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, 16, 0, 16));
        row.setMinHeight(46);
        row.getStyleClass().addAll("surface", "rule-bottom");
        VBox sheet = new VBox(row, tab.node());
        VBox.setVgrow(tab.node(), Priority.ALWAYS);
        sheet.getStyleClass().add("sheet");
        BorderPane frame = new BorderPane(sheet);
        frame.setLeft(spacer(96, 0));
        frame.setTop(spacer(0, 52));
        Label hints = new Label(tab.keyHints());
        hints.getStyleClass().add("text-meta");
        HBox status = new HBox(hints);
        status.getStyleClass().add("status-bar");
        frame.setBottom(status);
        frame.getStyleClass().add("shell");
        return frame;
    }

    private static Region spacer(double width, double height) {
        Region region = new Region();
        region.setMinSize(width, height);
        return region;
    }
}
