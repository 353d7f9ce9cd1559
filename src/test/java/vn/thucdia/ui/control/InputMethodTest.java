package vn.thucdia.ui.control;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;
import vn.thucdia.ui.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Vietnamese input methods do to a field, in every kind of field: words that are committed and replaced by backspaces (UniKey,
 * OpenKey, EVKey), and words that are composed (IBus, the system's own). Nothing is doubled, lost or entered half.
 */
@ExtendWith(ApplicationExtension.class)
class InputMethodTest {

    private static final Map<String, Supplier<Parent>> KINDS = Map.of(
            "body field", () -> {
                vn.thucdia.ui.visit.line.BodyField field = new vn.thucdia.ui.visit.line.BodyField();
                field.setSource(typed -> List.of("UBND xã Than Uyên", "Sở Y tế"));
                return field;
            },
            "text field", TextField::new,
            "lines field", LinesField::new,
            "growing area", GrowingTextArea::new,
            "suggest field", () -> {
                SuggestField<String> field = new SuggestField<>();
                field.setMaker(typed -> typed);
                return field;
            },
            "search field", () -> {
                SearchField<String> field = new SearchField<>();
                field.setOnWords(words -> {});
                return field;
            },
            "date field", () -> {
                DateField field = new DateField();
                field.setParser(typed -> {
                    throw new Problem("problem.unexpected", typed);
                });
                return field;
            },
            "time field", () -> {
                TimeField field = new TimeField();
                field.setParser(typed -> {
                    throw new Problem("problem.unexpected", typed);
                });
                return field;
            },
            "quick entry", () -> {
                QuickEntry<String> entry = new QuickEntry<>();
                entry.setMessages(Messages.in(Language.VI));
                return entry;
            });

    @SuppressWarnings("NullAway.Init")
    private VBox place;
    @SuppressWarnings("NullAway.Init")
    private Button other;
    @SuppressWarnings("NullAway.Init")
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        place = new VBox(12);
        other = new Button("khác");
        Scene scene = new Scene(place, 700, 300);
        new Theme(Theme.Mode.LIGHT).dress(scene);
        Composing.guard(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void with(FxRobot fx) {
        robot = fx;
    }

    static List<String> kinds() {
        return KINDS.keySet().stream().sorted().toList();
    }

    private TextInputControl show(String kind) {
        Parent[] made = new Parent[1];
        robot.interact(() -> {
            made[0] = Objects.requireNonNull(KINDS.get(kind)).get();
            place.getChildren().setAll(made[0], other);
            place.applyCss();
            place.layout();
        });
        TextInputControl input = made[0] instanceof TextInputControl field
                ? field
                : (TextInputControl) made[0].lookupAll("*").stream().filter(TextInputControl.class::isInstance)
                        .findFirst().orElseThrow();
        robot.interact(input::requestFocus);
        return input;
    }

    private static void key(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    private static void typed(Node node, String letters) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_TYPED, letters, "", KeyCode.UNDEFINED, false, false, false,
                false));
    }

    private static void compose(Node node, String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        Event.fireEvent(node, new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                FXCollections.observableArrayList(runs), committed, composed.length()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void backspaceAndRetypeReplacesLetterByLetter(String kind) {
        TextInputControl input = show(kind);
        robot.interact(() -> {
            typed(input, "t");
            typed(input, "i");
            typed(input, "e");
            key(input, KeyCode.BACK_SPACE);
            typed(input, "ê");
            typed(input, "n");
            // The tone comes after the last letter: two letters are taken back and typed again.
            key(input, KeyCode.BACK_SPACE);
            key(input, KeyCode.BACK_SPACE);
            typed(input, "ế");
            typed(input, "n");
        });
        assertThat(input.getText()).isEqualTo("tiến");
        assertThat(input.getCaretPosition()).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void severalLettersInOneEventAreAllTaken(String kind) {
        TextInputControl input = show(kind);
        robot.interact(() -> {
            typed(input, "Du");
            key(input, KeyCode.BACK_SPACE);
            key(input, KeyCode.BACK_SPACE);
            typed(input, "Đường");
            typed(input, " vào");
        });
        assertThat(input.getText()).isEqualTo("Đường vào");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void selectionAndRetypeReplacesToo(String kind) {
        TextInputControl input = show(kind);
        robot.interact(() -> {
            typed(input, "hoa");
            input.selectBackward();
            input.selectBackward();
            typed(input, "òa");
        });
        assertThat(input.getText()).isEqualTo("hòa");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void composedTextIsThereOnceWhenItIsCommitted(String kind) {
        TextInputControl input = show(kind);
        robot.interact(() -> {
            typed(input, "x");
            compose(input, "a", "");
            compose(input, "ã", "");
            compose(input, "", "ã");
            compose(input, "h", "");
            compose(input, "", "hội");
        });
        assertThat(input.getText()).isEqualTo("xãhội");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void enterWhileComposingEntersNothing(String kind) {
        TextInputControl input = show(kind);
        robot.interact(() -> {
            typed(input, "Than ");
            compose(input, "Uye", "");
            key(input, KeyCode.ENTER);
        });
        assertThat(input.getText()).startsWith("Than ").contains("Uye");
        robot.interact(() -> compose(input, "", "Uyên"));
        assertThat(input.getText()).isEqualTo("Than Uyên");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsCommittedAsTheFieldIsLeftIsThereOnce(String kind) {
        TextInputControl input = show(kind);
        robot.interact(() -> {
            typed(input, "Mường ");
            compose(input, "Thaan", "");
            // The input method ends its work when the focus goes.
            compose(input, "", "Thân");
            other.requestFocus();
        });
        assertThat(input.getText()).isEqualTo("Mường Thân");
    }

    @Test
    void lettersAndMarksTypedOrPastedApartStandTogether() {
        TextInputControl input = show("growing area");
        robot.interact(() -> {
            typed(input, "ti");
            typed(input, "e");
            typed(input, "\u0302");
            typed(input, "\u0301");
            typed(input, "n");
        });
        assertThat(input.getText()).isEqualTo("tiến");
        String apart = Normalizer.normalize(" Đường vào cụm ướt 52,2", Normalizer.Form.NFD);
        robot.interact(() -> input.replaceSelection(apart));
        assertThat(input.getText()).isEqualTo("tiến Đường vào cụm ướt 52,2");
        assertThat(input.getCaretPosition()).isEqualTo(input.getLength());
    }
}
