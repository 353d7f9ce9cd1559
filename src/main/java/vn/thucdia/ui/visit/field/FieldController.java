package vn.thucdia.ui.visit.field;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import vn.thucdia.ui.screen.ScreenKeys;
import vn.thucdia.ui.visit.line.Aside;
import vn.thucdia.ui.visit.line.LinesTab;

/** The three panes side by side, and the keys that mean the same in all of them. */
public final class FieldController implements LinesTab.Panes {

    private static final double LEFT = 236;
    private static final double RIGHT = 318;

    private final FieldModel model;

    @FXML
    private SplitPane split;
    @FXML
    private Region dossiers;
    @FXML
    private LinesController linesController;
    @FXML
    private SitesController sitesController;
    @FXML
    private DossiersController dossiersController;
    private Aside aside;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    FieldController(FieldModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        var messages = model.desk().messages();
        aside = new Aside(messages.get("field.dossiers.short"), Feather.FOLDER, split, dossiers, LEFT, RIGHT);
        aside.follow(model.desk().width().narrowProperty());
        model.contentProperty().subscribe(content -> {
            if (content != null) {
                aside.setCount(content.dossiers().size());
                aside.setWords(content.head().isEmpty() ? "" : messages.get("line.head", content.head()));
            }
        });
        ScreenKeys.listen(split, this::everywhere);
        split.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // What is nearer takes Esc first: a list of proposals, a form.
        split.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && linesController.backToList()) {
                event.consume();
            }
        });
    }

    /** Keys printed on the screen: they work wherever the focus is. */
    private void everywhere(KeyEvent event) {
        if (event.getCode() == KeyCode.N && event.isControlDown() && event.isAltDown()) {
            sitesController.add();
            event.consume();
        } else if (event.getCode() == KeyCode.PERIOD && event.isControlDown()) {
            aside.toggle();
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (handled(event, event.getTarget() instanceof TextInputControl)) {
            event.consume();
        }
    }

    private boolean handled(KeyEvent event, boolean typing) {
        return sitesController.holdsFocus()
                ? sitesController.key(event, typing)
                : linesController.key(event, typing);
    }

    @Override
    public Node aside() {
        return aside;
    }

    @Override
    public void focusEntry() {
        linesController.begin();
    }

    @Override
    public boolean focusLine() {
        linesController.begin();
        return true;
    }

    @Override
    public void flush() {
        linesController.flush();
        dossiersController.flush();
        // A site's name saves itself when it loses the focus.
        if (sitesController.holdsFocus()) {
            split.requestFocus();
        }
    }
}
