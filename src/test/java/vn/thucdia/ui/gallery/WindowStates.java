package vn.thucdia.ui.gallery;

import java.nio.file.Files;
import java.util.List;
import java.util.function.BiConsumer;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.thucdia.language.Problem;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.settings.FirstRun;
import vn.thucdia.ui.settings.LiveSettings;
import vn.thucdia.ui.settings.Place;
import vn.thucdia.ui.settings.ProfileModel;
import vn.thucdia.ui.settings.Settings;
import vn.thucdia.ui.task.Notice;
import vn.thucdia.ui.window.FailureSpecimen;
import vn.thucdia.ui.window.OpeningNoticesSpecimen;
import vn.thucdia.ui.window.TestWindow;

/** The window as a person meets it: first run, list of visits, a visit with its sheet, settings. */
final class WindowStates {

    private WindowStates() {}

    static List<GalleryState> all() {
        return List.of(GalleryState.of("first-run", stage -> firstRun(stage, "")),
                GalleryState.of("first-run-named", stage -> firstRun(stage, "Nguyễn Thị Ngọc Ánh")),
                state("figures", (stage, window) -> {
                    SampleVisit.record(window.app());
                    window.screens().restore(new Place("figures", null, ""));
                    press(stage, window.root(), KeyCode.TAB, false);
                }),
                state("figures-province", (stage, window) -> window.screens()
                        .restore(new Place("figures", null, ""))),
                state("figures-catalogue", (stage, window) -> {
                    window.screens().restore(new Place("figures", null, ""));
                    stage.then(() -> ((Button) stage.stage().getScene().lookup("#open-catalogue")).fire());
                }),
                state("visits-empty", (stage, window) -> window.screens().restore(null)),
                state("visits", (stage, window) -> {
                    SampleVisit.record(window.app());
                    window.screens().restore(null);
                }), state("visits-wrong-date", (stage, window) -> newVisit(stage, window, "Sìn Hồ", "31/6")),
                state("visits-unit-ended",
                        (stage, window) -> newVisit(stage, window, "Huyện Sìn Hồ", "27/11/2026")),
                state("visits-unit-same", (stage, window) -> newVisit(stage, window, "Than Uyên", "13/6/2023")),
                state("visit-details", (stage, window) -> {
                    window.screens().openVisit(SampleVisit.record(window.app()).id(), "");
                    press(stage, window.root(), KeyCode.F4, false);
                }), state("visit-participant", (stage, window) -> {
                    window.screens().openVisit(SampleVisit.record(window.app()).id(), "");
                    press(stage, window.root(), KeyCode.F4, false);
                    stage.then(() -> {
                        Node card = stage.stage().getScene().lookup(".participant");
                        card.requestFocus();
                        card.fireEvent(key(KeyCode.ENTER, false));
                    });
                }), state("visits-filtered", (stage, window) -> {
                    SampleVisit.record(window.app());
                    window.screens().restore(null);
                    stage.then(() -> ((ToggleButton) stage.stage().getScene().getRoot()
                            .lookupAll("#visit-filter .toggle-button").toArray()[2]).fire());
                }), state("notices", (stage, window) -> {
                    SampleVisit.record(window.app());
                    window.screens().restore(null);
                    OpeningNoticesSpecimen.of(stage.messages()).forEach(window.errors()::show);
                    window.errors()
                            .show(new Notice(Notice.Kind.WARNING, stage.messages().get("notice.settings.damaged")));
                }), state("visit-deleted", (stage, window) -> {
                    window.screens().openVisit(SampleVisit.record(window.app()).id(), "");
                    press(stage, window.root(), KeyCode.F4, false);
                    stage.then(() -> ((Button) stage.stage().getScene().lookup("#sheet-delete")).fire());
                }), state("disk-full", (stage, window) -> {
                    window.screens().openVisit(SampleVisit.record(window.app()).id(), "");
                    window.desk().shell().saveFailed();
                    window.errors().present(new Problem("problem.disk.full"));
                }), state("keys", (stage, window) -> {
                    window.screens().openVisit(SampleVisit.record(window.app()).id(), "");
                    press(stage, window.root(), KeyCode.F1, false);
                }), GalleryState.of("failure", stage -> stage.show(FailureSpecimen.page(
                        new Problem("problem.folder.newer", "C:\\Users\\Nguyễn Thị Ánh\\ThucDia"), stage.messages()))),
                state("backups", (stage, window) -> {
                    window.app().backups().backup(vn.thucdia.backup.Reason.BEFORE_IMPORT);
                    SampleVisit.record(window.app());
                    window.app().backups().backup(vn.thucdia.backup.Reason.ASKED);
                    window.desk().shell().warningProperty().set(stage.messages().get("shell.backup.overdue"));
                    window.desk().navigator().open(window.screens().copies());
                    stage.then(() -> ((javafx.scene.control.TableView<?>) stage.stage().getScene()
                            .lookup("#backup-table")).getSelectionModel().select(1));
                }), state("backups-none", (stage, window) -> window.desk().navigator()
                        .open(window.screens().copies())),
                state("loss", (stage, window) -> {
                    SampleVisit.record(window.app());
                    window.screens().restore(null);
                    window.errors().show(new Notice(Notice.Kind.DANGER,
                            stage.messages().get("loss.gone.visit", 1, stage.messages().get("loss.kind.statement"),
                                    "Than Uyên 13/6/2023"),
                            List.of(), null,
                            List.of(new Notice.Act(stage.messages().get("loss.bar.copies"), () -> {}),
                                    new Notice.Act(stage.messages().get("loss.bar.file"), () -> {}),
                                    new Notice.Act(stage.messages().get("loss.bar.wanted"), () -> {}))));
                }), state("settings", (stage, window) -> window.desk().navigator().open(window.screens().settings())));
    }

    private static void newVisit(GalleryStage stage, TestWindow window, String unit, String date) {
        SampleVisit.record(window.app());
        window.screens().restore(null);
        press(stage, window.root(), KeyCode.N, true);
        stage.then(() -> {
            window.root().applyCss();
            window.root().layout();
            field(stage, "#new-unit").setText(unit);
            field(stage, "#new-date .text-field").requestFocus();
            field(stage, "#new-date .text-field").setText(date);
            field(stage, "#new-subject").requestFocus();
        });
    }

    private static GalleryState state(String name, BiConsumer<GalleryStage, TestWindow> show) {
        return GalleryState.of(name, stage -> {
            TestWindow window = new TestWindow(Files.createTempDirectory("gallery"), stage.messages(), stage.width());
            stage.stage().setOnHidden(event -> window.close());
            stage.show(window.root());
            show.accept(stage, window);
        });
    }

    private static void firstRun(GalleryStage stage, String name) {
        ProfileModel profile = new ProfileModel();
        profile.nameProperty().set(name);
        FirstRun page = new FirstRun(new FxmlViews(stage.messages()), profile,
                new LiveSettings(Settings.DEFAULT.withLanguage(stage.messages().language())), stage.errors(),
                new SimpleBooleanProperty(true), new SimpleBooleanProperty(true), new FirstRun.Choices() {
                    @Override
                    public void start() {
                        // nothing begins in a picture
                    }

                    @Override
                    public void sample() {
                        // nothing begins in a picture
                    }
                });
        stage.show(page.node());
        stage.then(page::focus);
    }

    private static void press(GalleryStage stage, Node root, KeyCode code, boolean withControlAndAlt) {
        stage.then(() -> root.fireEvent(key(code, withControlAndAlt)));
    }

    private static KeyEvent key(KeyCode code, boolean withControlAndAlt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, withControlAndAlt, withControlAndAlt, false);
    }

    private static TextField field(GalleryStage stage, String selector) {
        return (TextField) stage.stage().getScene().lookup(selector);
    }
}
