package vn.thucdia.ui.gallery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import vn.thucdia.language.Language;
import vn.thucdia.sample.SampleVisit;
import vn.thucdia.spreadsheet.Books;
import vn.thucdia.spreadsheet.FigureKey;
import vn.thucdia.ui.TestDesk;
import vn.thucdia.ui.shell.ScreenFrame;
import vn.thucdia.ui.spreadsheet.ImportScreen;

/** The import of a spreadsheet: before a file is chosen, and with a report that has two bad rows. */
final class ImportStates {

    private ImportStates() {}

    static List<GalleryState> all() {
        return List.of(GalleryState.of("import-empty", stage -> open(stage, false)),
                GalleryState.of("import", stage -> open(stage, true)));
    }

    private static void open(GalleryStage stage, boolean file) throws Exception {
        Path temp = Files.createTempDirectory("gallery-import");
        Language language = stage.messages().language();
        TestDesk desk = TestDesk.open(temp, language);
        SampleVisit.record(desk.app());
        ImportScreen screen = new ImportScreen(desk.desk(), "visits",
                new ScreenFrame.Crumb(stage.messages().get("indicator.tab"), () -> {}), FigureKey.NONE);
        stage.show((javafx.scene.Parent) screen.node());
        if (file) {
            screen.open(Books.report(temp.resolve("bieu-than-uyen.xlsx")));
        }
    }
}
