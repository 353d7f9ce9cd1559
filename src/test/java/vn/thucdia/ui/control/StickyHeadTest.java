package vn.thucdia.ui.control;

import java.util.List;
import java.util.stream.IntStream;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class StickyHeadTest {

    private static final int GROUP = 7;

    private ListView<Integer> list;
    private Label head;
    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
        list = new ListView<>(FXCollections.observableArrayList(IntStream.range(0, 60).boxed().toList()));
        list.setFixedCellSize(30);
        head = new Label();
        head.setMinHeight(30);
        StackPane place = new StackPane(list);
        new StickyHead<>(place, list, head, row -> row % GROUP == 0, (row, first, shown) -> head.setText("h" + row));
        stage.setScene(new Scene(place, 300, 200));
        stage.show();
    }

    @Test
    void theNextHeadPushesTheOneAtTheTopOut() {
        boolean pushed = false;
        for (int step = 0; step < 80; step++) {
            Platform.runLater(() -> flow().scrollPixels(7));
            WaitForAsyncUtils.waitForFxEvents();
            pushed |= WaitForAsyncUtils.waitForAsyncFx(5000, this::neitherHidesTheOther);
        }
        assertThat(pushed).isTrue();
    }

    /** Whether the head at the top is just being pushed out. */
    private boolean neitherHidesTheOther() {
        window.getScene().getRoot().layout();
        double low = head.getTranslateY() + head.getHeight();
        for (int at : List.of(1, 2)) {
            int row = flow().getFirstVisibleCell().getIndex() + at;
            IndexedCell<?> cell = flow().getCell(row);
            if (head.isVisible() && row % GROUP == 0) {
                assertThat(cell.getLayoutY()).as("row %s", row).isGreaterThanOrEqualTo(low - 1);
                assertThat(head.getText()).isEqualTo("h" + (row - GROUP));
            }
        }
        return head.isVisible() && head.getTranslateY() < 0;
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) list.lookup(".virtual-flow");
    }
}
