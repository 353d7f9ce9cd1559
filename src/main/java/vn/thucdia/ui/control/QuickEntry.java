package vn.thucdia.ui.control;

import java.util.List;
import java.util.function.Function;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.language.Messages;

/**
 * One line, one record: types above, the line, and below it what will be saved. Enter saves through the callback and keeps
 * type; Shift Enter breaks the line; Ctrl 1–9 picks a type; an empty line does nothing. What is entered leaves the line at once, so that
 * the next can be typed while it is saved. What the words mean is decided by the functions given from outside.
 *
 * @param <T> the type of an entry
 */
public final class QuickEntry<T> extends VBox {

    /** Takes a line over for saving, at once; answers whether it did. What is not taken stays in the line. */
    @FunctionalInterface
    public interface Commit<T> {
        boolean take(@Nullable T type, String text);
    }

    private final PickBar<T> picks = new PickBar<>();
    private final FontIcon icon = FontIcon.of(Feather.EDIT_3);
    private final GrowingTextArea area = new GrowingTextArea();
    private final HBox actions = new HBox(8);
    private final KeyButton save = new KeyButton();
    private final TokenRow below = new TokenRow();
    private final HBox line = new HBox(icon, area, actions, save);
    private final StringProperty moment = new SimpleStringProperty(this, "moment", "");
    private Commit<T> commit = (type, text) -> false;
    private Function<String, List<Token>> reader = text -> List.of();
    private @Nullable CompletionPopup completions;

    public QuickEntry() {
        getStyleClass().add("quick-entry");
        line.getStyleClass().add("quick-line");
        save.getStyleClass().addAll("accent", "quick-save");
        actions.setAlignment(javafx.geometry.Pos.CENTER);
        HBox.setHgrow(area, Priority.ALWAYS);
        area.setId("quick-text");
        save.setId("quick-save");
        save.setOnAction(event -> {
            commit();
            backToLine();
        });
        picks.setOnPick(this::backToLine);
        below.momentProperty().bind(moment);
        getChildren().setAll(picks, line, below);
        picks.pickedProperty().subscribe(picked -> showType());
        // A type may be picked before it is offered.
        picks.getPicks().addListener((ListChangeListener<Pick<T>>) change -> showType());
        picks.managedProperty().bind(picks.visibleProperty());
        area.textProperty().subscribe(this::readAgain);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        line.setOnMousePressed(event -> area.requestFocus());
    }

    /** Gives the fixed words; to be called once. */
    public void setMessages(Messages messages) {
        save.setKeys("Enter");
        save.setWord(messages.get("entry.save"));
        picks.setMoreWord(messages.get("entry.more"));
        below.setMessages(messages);
        Spoken.setName(area, messages.get("quick.line"));
        if (area.getPromptText() == null || area.getPromptText().isEmpty()) {
            area.setPromptText(messages.get("entry.prompt"));
        }
    }

    public void setOnCommit(Commit<T> newCommit) {
        commit = newCommit;
    }

    /** What is recognised in the line; called at every change, with the type picked at that time left to the caller. */
    public void setReader(Function<String, List<Token>> newReader) {
        reader = newReader;
        readAgain();
    }

    /** The signs among {@code @ # ! =} that mean something in a line of the picked type; their hints are shown. */
    public void setSigns(String signs) {
        below.setSigns(signs);
    }

    /** Other words for the sign they begin with. */
    public void setHint(String words) {
        below.setHint(words);
    }

    /** Proposals after {@code @} and {@code #}. */
    public void setCompletions(Completion.Source source) {
        completions = new CompletionPopup(area, this, source);
    }

    /** Shows the recognised parts afresh, after something outside the line changed (type, speaker, code). */
    public void readAgain() {
        String text = getText().strip();
        below.show(text.isEmpty() ? List.of() : reader.apply(text));
    }

    /** Saves the line now, as Enter does. */
    public void commit() {
        String text = getText();
        if (!text.isBlank() && !area.isComposing() && commit.take(picks.getPicked(), text.strip())) {
            area.clear();
        }
    }

    private void key(KeyEvent event) {
        if (completions != null && event.getTarget() == area && completions.handle(event)) {
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == area && !area.isComposing()) {
            if (event.isShiftDown()) {
                area.replaceSelection("\n");
            } else if (!event.isControlDown() && !event.isAltDown()) {
                commit();
            } else {
                return;
            }
            event.consume();
        } else if (pick(event)) {
            event.consume();
        }
    }

    /** Picks the type of a digit pressed with Ctrl, here or elsewhere on the screen; whether it was one. */
    public boolean pick(KeyEvent event) {
        return picks.pickNumber(number(event));
    }

    /** The digit pressed with Ctrl; 0 when it was another key. */
    public int number(KeyEvent event) {
        String name = event.getCode().getName();
        char last = name.charAt(name.length() - 1);
        boolean one = event.isControlDown() && !event.isAltDown() && !event.isShiftDown()
                && event.getCode().isDigitKey();
        return one ? Character.digit(last, 10) : 0;
    }

    private void showType() {
        Pick<T> look = picks.pickedLook();
        icon.setIconCode(look == null || look.icon() == null ? Feather.EDIT_3 : look.icon());
        (look == null ? Tint.NEUTRAL : look.tint()).dress(line);
        readAgain();
    }

    /** A button of the line was used: what is typed next belongs into the line again, where the caret was. */
    private void backToLine() {
        // What was begun elsewhere because of it, such as a form that asks for the site, keeps the focus.
        if (isFocusWithin()) {
            area.requestFocus();
        }
    }

    /** Puts the caret at the end of the line. */
    public void focusLine() {
        area.requestFocus();
        area.positionCaret(area.getLength());
    }

    /** The focus of the whole is the line's. */
    @Override
    public void requestFocus() {
        focusLine();
    }

    /** The types; hide it by {@code getPicks().setVisible(false)} where there is only one. */
    public PickBar<T> getPicks() {
        return picks;
    }

    /** The field itself, for what keeps its words. */
    public TextInputControl getField() {
        return area;
    }

    /** What shows the lines that are not saved, above the line. */
    public void setWaiting(Node waiting) {
        getChildren().setAll(waiting, picks, line, below);
    }

    /** Buttons between the text and Lưu, such as the camera. */
    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }

    public String getText() {
        return area.getText() == null ? "" : area.getText();
    }

    public void setText(String text) {
        area.setText(text);
    }

    public StringProperty textProperty() {
        return area.textProperty();
    }

    public String getPromptText() {
        return area.getPromptText();
    }

    public void setPromptText(String text) {
        area.setPromptText(text);
    }

    /** Few words at the right below the line, such as the time a live entry will get. */
    public StringProperty momentProperty() {
        return moment;
    }

    public String getMoment() {
        return moment.get();
    }

    public void setMoment(String value) {
        moment.set(value);
    }
}
