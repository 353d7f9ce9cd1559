package vn.thucdia.ui.window;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

import vn.thucdia.ledger.DataFolder;
import vn.thucdia.ui.settings.SettingsFile;

/**
 * The window of a prepared folder with somebody who types without end into the quick line of the sites, a line of every twelve keys,
 * and says after each key on the standard output how many lines were entered and what stands in the line; or into the card of the
 * first line there is, without any Enter. Made to be ended.
 */
final class TypingProgram {

    static final String WORDS = "Đường vào cụm ";
    private static final String CARD = "#line-text";
    private static final Duration KEY = Duration.millis(15);

    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private final Stage stage = new Stage();
    private int entered;
    private final boolean card;
    private int typed;

    private TypingProgram(DataFolder folder, boolean card) {
        this.card = card;
        SettingsFile file = new SettingsFile(folder.settings());
        new Termination(
                new MainWindow(stage, Opening.of(folder, Clock.systemUTC()), file, file.read(), null,
                        Clock.systemUTC()))
                .watch();
        Timeline hand = new Timeline(new KeyFrame(KEY, event -> press()));
        hand.setCycleCount(Animation.INDEFINITE);
        hand.play();
    }

    /** Arguments: data folder, folder of the marks, {@code card} for typing into a card. */
    public static void main(String[] arguments) {
        DataFolder folder = new DataFolder(Path.of(arguments[0]), Path.of(arguments[1]));
        Platform.startup(() -> new TypingProgram(folder, arguments.length > 2));
    }

    static String line(int number) {
        return WORDS + number;
    }

    /** A person types into what is seen to be there: the lines of the sample. */
    private boolean isLoaded() {
        return stage.getScene().lookup("#line-list") instanceof ListView<?> list && !list.getItems().isEmpty();
    }

    private void press() {
        if (card) {
            edit();
        } else {
            key();
        }
    }

    /** Keys into the text of the first line, whose card is opened first; they never pause, so that nothing saves itself. */
    private void edit() {
        if (!stage.isShowing() || !isLoaded()) {
            return;
        }
        if (stage.getScene().lookup(CARD) instanceof TextArea area && area.isVisible()) {
            area.appendText(String.valueOf((char) ('a' + typed++ % 26)));
            say(0 + ";" + area.getText());
        } else if (stage.getScene().lookup("#line-list") instanceof ListView<?> list) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void key() {
        Node node = stage.isShowing() && isLoaded() ? stage.getScene().lookup("#field-entry #quick-text") : null;
        if (node instanceof TextArea area && area.getScene() != null) {
            String whole = line(entered + 1);
            if (typed < whole.length()) {
                area.appendText(whole.substring(typed, typed + 1));
                typed++;
            } else {
                Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false,
                        false));
                // Before its visit is there nothing is taken.
                entered += area.getText().isEmpty() ? 1 : 0;
                typed = area.getLength();
            }
            say(entered + ";" + area.getText());
        }
    }

    private void say(String state) {
        try {
            out.write((state + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
