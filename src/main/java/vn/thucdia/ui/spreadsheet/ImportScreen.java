package vn.thucdia.ui.spreadsheet;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.Node;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Messages;
import vn.thucdia.spreadsheet.FigureKey;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.shell.Screen;
import vn.thucdia.ui.shell.ScreenFrame;

/** Figures from a spreadsheet. Opened above the screen it was asked for on; going back leads there again. */
public final class ImportScreen implements Screen {

    private final ImportModel model;
    private final ScreenFrame frame;
    private final FxmlViews.View<ImportController> view;
    private final Messages messages;

    /**
     * @param section rail item that stays marked
     * @param crumb name of the screen it was opened from, and the way back
     * @param context unit and period of the visit, where the sheet does not say them
     */
    public ImportScreen(Desk desk, String section, ScreenFrame.Crumb crumb, FigureKey context) {
        this.messages = desk.messages();
        this.model = new ImportModel(desk, context);
        this.view = new FxmlViews(messages)
                .register(ImportController.class,
                        () -> new ImportController(model, desk.files() == null ? this::ask : desk.files().opening()))
                .load(ImportController.class);
        this.frame = new ScreenFrame(section, messages.get("spreadsheet.import.title"));
        frame.crumbsProperty().set(List.of(crumb));
        frame.keyHintsProperty().set(messages.get("spreadsheet.import.keys"));
    }

    private @Nullable Path ask() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("spreadsheet.import.choose.title"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(messages.get("spreadsheet.import.choose.tables"), "*.xlsx", "*.xlsm",
                        "*.csv", "*.txt", "*.tsv"));
        Path documents = Path.of(System.getProperty("user.home"), "Documents");
        if (Files.isDirectory(documents)) {
            chooser.setInitialDirectory(documents.toFile());
        }
        File chosen = chooser
                .showOpenDialog(view.node().getScene() == null ? null : view.node().getScene().getWindow());
        return chosen == null ? null : chosen.toPath();
    }

    /** Reads a file as if it had been chosen. */
    public void open(Path file) {
        model.open(file);
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public ScreenFrame frame() {
        return frame;
    }

    @Override
    public void onShow() {
        model.look();
    }
}
