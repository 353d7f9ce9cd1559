package vn.thucdia.ui.visit.session;

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
public final class SessionController implements LinesTab.Panes {

    private static final double LEFT = 258;
    private static final double RIGHT = 316;

    private final SessionModel model;

    @FXML
    private SplitPane split;
    @FXML
    private Region petitions;
    @FXML
    private LogController logController;
    @FXML
    private PetitionsController petitionsController;
    private Aside aside;

    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields
    SessionController(SessionModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        var messages = model.desk().messages();
        petitionsController.onQuickEntry(this::focusEntry);
        aside = new Aside(messages.get("session.petitions.short"), Feather.MESSAGE_SQUARE, split, petitions, LEFT,
                RIGHT);
        aside.follow(model.desk().width().narrowProperty());
        model.contentProperty().subscribe(content -> {
            if (content != null) {
                aside.setCount(content.petitions().size());
                aside.setWords(content.head().isEmpty() ? "" : messages.get("line.head", content.head()));
            }
        });
        ScreenKeys.listen(split, this::everywhere);
        split.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // What is nearer takes Esc first: a list of proposals, a form.
        split.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && logController.backToList()) {
                event.consume();
            }
        });
    }

    /** Keys printed on the screen: they work wherever the focus is. */
    private void everywhere(KeyEvent event) {
        boolean speaker = event.isAltDown() && !event.isControlDown() && event.getCode().isDigitKey()
                && model.chooseSpeaker(digit(event.getCode()));
        if (event.isControlDown() && event.getCode() == KeyCode.L) {
            model.linkNext();
        } else if (event.isControlDown() && event.getCode() == KeyCode.PERIOD) {
            aside.toggle();
        } else if (!speaker) {
            return;
        } else if (!logController.isEditing(event)) {
            logController.focusEntry();
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (logController.key(event, event.getTarget() instanceof TextInputControl)) {
            event.consume();
        }
    }

    private static int digit(KeyCode code) {
        String name = code.getName();
        return Character.digit(name.charAt(name.length() - 1), 10);
    }

    @Override
    public Node aside() {
        return aside;
    }

    @Override
    public void focusEntry() {
        logController.focusEntry();
    }

    @Override
    public boolean focusLine() {
        logController.focusEntry();
        return true;
    }

    @Override
    public void flush() {
        logController.flush();
    }
}
