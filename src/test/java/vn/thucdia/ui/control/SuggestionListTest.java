package vn.thucdia.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.language.NameRanking;
import vn.thucdia.ui.Theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Every field with suggestions: where the list stands, when it closes, and that nothing typed is lost. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SuggestionListTest {

    private static final List<String> NAMES = List.of("Huyện Sìn Hồ", "Huyện Than Uyên", "Xã Mường Than",
            "Xã Phúc Than",
            "Ban Quản lý dự án bồi thường, di dân tái định cư tỉnh và những việc khác mà tên gọi dài hơn cả cửa sổ này");

    private SuggestField<String> field;
    private SuggestField<String> own;
    private SearchField<String> search;
    private TextField several;
    private QuickEntry<Integer> line;
    private Button next;
    private VBox root;

    @Start
    void start(Stage stage) {
        field = new SuggestField<>();
        own = new SuggestField<>();
        own.setMaker(text -> text);
        for (SuggestField<String> each : List.of(field, own)) {
            each.setSource(SuggestionSource.of(() -> NameRanking.by(name -> name), () -> NAMES));
        }
        search = new SearchField<>();
        search.setSource(typed -> NameRanking.<String>by(name -> name).find(typed, NAMES).stream()
                .map(name -> new SearchField.Found<>(name, name, "")).toList());
        several = new TextField();
        NameSuggestions.several(several, typed -> NameRanking.<String>by(name -> name).find(typed, NAMES));
        next = new Button("x");
        Region gap = new Region();
        gap.setPrefHeight(200);
        line = new QuickEntry<>();
        line.setMessages(Messages.in(Language.VI));
        line.getPicks().getPicks().setAll(Pick.of(1, "Ghi nhận"), Pick.of(2, "Kiến nghị"));
        line.setCompletions((sign, typed) -> NameRanking.<String>by(name -> name).find(typed, NAMES).stream()
                .map(name -> new Completion(name, "", name)).toList());
        root = new VBox(12, field, own, search, several, next, gap, line);
        Scene scene = new Scene(root, 500, 620);
        new Theme(Theme.Mode.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theListStandsExactlyUnderItsFieldAndIsNeverScrolledSideways(FxRobot robot) {
        for (TextField each : List.of(field, own, search, several)) {
            robot.clickOn(each).write("an");

            Bounds box = each.localToScreen(each.getLayoutBounds());
            Bounds place = place(robot);
            assertThat(place.getMinX()).as("left of %s", each).isCloseTo(box.getMinX(), within(1.0));
            assertThat(place.getMinY()).as("below %s", each).isBetween(box.getMaxY(), box.getMaxY() + 4);
            assertThat(place.getWidth()).isGreaterThanOrEqualTo(box.getWidth() - 1);
            assertThat(place.getMaxX()).isLessThanOrEqualTo(root.localToScreen(root.getLayoutBounds()).getMaxX() + 1);
            assertThat(robot.lookup(".completion-list .scroll-bar").queryAllAs(ScrollBar.class))
                    .filteredOn(bar -> bar.getOrientation() == Orientation.HORIZONTAL).noneMatch(Node::isVisible);
            robot.interact(each::clear);
            robot.type(KeyCode.ESCAPE);
        }
    }

    @Test
    void atTheFootOfTheWindowTheListOpensAboveTheTypes(FxRobot robot) {
        robot.clickOn("#quick-text").write("@an");

        Bounds types = line.getPicks().localToScreen(line.getPicks().getLayoutBounds());
        assertThat(place(robot).getMaxY()).isLessThanOrEqualTo(types.getMinY());
        assertThat(place(robot).getMinX())
                .isCloseTo(line.getField().localToScreen(line.getField().getLayoutBounds()).getMinX(), within(1.0));
    }

    @Test
    void aListThatIsClosedNeverKeepsTheKeyboard(FxRobot robot) {
        robot.clickOn(field).write("sin ho").type(KeyCode.ENTER);
        assertThat(isOpen(robot)).isFalse();
        assertThat(field.getValue()).isEqualTo("Huyện Sìn Hồ");
        robot.type(KeyCode.BACK_SPACE).write("ồ").type(KeyCode.ESCAPE);
        assertThat(field.getText()).isEqualTo("Huyện Sìn Hồ");

        robot.clickOn(several).write("phuc").type(KeyCode.ENTER);
        assertThat(isOpen(robot)).isFalse();
        robot.write("; sin").type(KeyCode.ENTER).write("!");
        assertThat(several.getText()).isEqualTo("Xã Phúc Than; Huyện Sìn Hồ!");
    }

    @Test
    void theListClosesWithItsFieldHoweverThatGoes(FxRobot robot) {
        for (Runnable going : Set.<Runnable>of(() -> next.requestFocus(), () -> field.setVisible(false),
                () -> field.setDisable(true), () -> root.getChildren().remove(field))) {
            robot.interact(() -> {
                if (!root.getChildren().contains(field)) {
                    root.getChildren().addFirst(field);
                }
                field.setVisible(true);
                field.setDisable(false);
                field.clear();
                field.requestFocus();
            });
            robot.write("than");
            assertThat(isOpen(robot)).isTrue();
            robot.interact(going);
            assertThat(isOpen(robot)).isFalse();
        }
    }

    @Test
    void wordsThatAreInNoListAreNeverDropped(FxRobot robot) {
        robot.clickOn(field).write("Nowhere").type(KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("Nowhere");
        assertThat(field.unknownProperty().get()).isTrue();
        robot.type(KeyCode.TAB);
        assertThat(field.getText()).isEqualTo("Nowhere");

        // A part of a known name, from the second word on, is a name of its own.
        robot.clickOn(own).write("Muong Tha").type(KeyCode.ENTER);
        assertThat(own.getValue()).isEqualTo("Muong Tha");
        robot.interact(own::clear);
        robot.clickOn(own).write("muong").type(KeyCode.ENTER);
        assertThat(own.getValue()).isEqualTo("Xã Mường Than");
        robot.interact(own::clear);
        robot.clickOn(own).write("muong").type(KeyCode.TAB);
        assertThat(own.getValue()).isEqualTo("muong");

        robot.type(KeyCode.ESCAPE).clickOn(several).write("Sở Y").type(KeyCode.TAB);
        assertThat(several.getText()).isEqualTo("Sở Y");
        robot.clickOn(search).write("Nowhere").type(KeyCode.ENTER).type(KeyCode.TAB);
        assertThat(search.getText()).isEqualTo("Nowhere");
    }

    @Test
    void theMouseChoosesAndTheKeyboardStaysInTheField(FxRobot robot) {
        robot.clickOn(field).write("than");
        ListView<?> rows = robot.lookup(".completion-list .list-view").queryListView();
        assertThat(rows.isFocused()).isFalse();
        robot.clickOn((Node) robot.lookup(".completion-list .list-cell").nth(1).query());
        assertThat(field.getValue()).isEqualTo("Xã Mường Than");
        assertThat(field.isFocused()).isTrue();
        assertThat(isOpen(robot)).isFalse();
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup(".completion-list").tryQuery()
                .filter(node -> node.getScene() != null && node.getScene().getWindow().isShowing()).isPresent();
    }

    private static Bounds place(FxRobot robot) {
        Node frame = robot.lookup(".completion-list").query();
        return Objects.requireNonNull(frame.localToScreen(frame.getLayoutBounds()));
    }
}
