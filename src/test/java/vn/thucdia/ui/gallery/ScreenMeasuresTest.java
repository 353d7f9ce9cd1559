package vn.thucdia.ui.gallery;

import java.util.List;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.thucdia.ui.control.WhyNot;
import vn.thucdia.ui.gallery.Finding.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** The measures find what they are for, and leave alone what is right. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ScreenMeasuresTest {

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private List<Finding> layout(Region content) throws Exception {
        return GalleryShow.onToolkit(() -> {
            show(content);
            return new ScreenMeasures(stage.getScene().getRoot()).layout();
        });
    }

    private void show(Region content) {
        stage.setScene(new Scene(new VBox(content), 300, 200));
        stage.show();
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private static Region label(String words, double width) {
        Label label = new Label(words);
        label.setMinWidth(width);
        label.setMaxWidth(width);
        return label;
    }

    @Test
    void aGreyedButtonThatDoesNotSayWhyIsFound() throws Exception {
        Button silent = new Button("Lưu");
        silent.setDisable(true);
        assertThat(layout(silent)).extracting(Finding::rule).containsExactly(Rule.UNEXPLAINED);
        Button saying = new Button("Lưu");
        WhyNot.grey(saying, "Chưa có gì để lưu.");
        assertThat(layout(saying)).isEmpty();
    }

    @Test
    void wordsWithoutRoomAreFoundAndWordsWithRoomAreNot() throws Exception {
        assertThat(layout(label("Thêm chỉ tiêu hoặc dán nhiều dòng", 60))).extracting(Finding::rule)
                .containsExactly(Rule.SHORTENED);
        assertThat(layout(label("Thêm", 200))).isEmpty();
    }

    @Test
    void wordsBeyondAClipAreCut() throws Exception {
        Pane pane = new Pane(new Text(10, 20, "Tổ trưởng Tổ công tác số 1 của tỉnh"));
        pane.setClip(new Rectangle(60, 40));
        assertThat(layout(pane)).extracting(Finding::rule).containsExactly(Rule.CUT);
    }

    @Test
    void aWordTornInTwoIsBroken() throws Exception {
        Text text = new Text(0, 20, "Nghiêngnghiêngnghiêng");
        text.setWrappingWidth(50);
        assertThat(layout(new Pane(text))).extracting(Finding::rule).contains(Rule.BROKEN);
        Text whole = new Text(0, 20, "Nghiêng nghiêng nghiêng");
        whole.setWrappingWidth(90);
        assertThat(layout(new Pane(whole))).isEmpty();
    }

    @Test
    void aBarWithinABarIsNested() throws Exception {
        ScrollPane inner = new ScrollPane(new Rectangle(50, 400));
        inner.setMinHeight(80);
        inner.setMaxHeight(80);
        ScrollPane outer = new ScrollPane(new VBox(inner, new Rectangle(50, 600)));
        outer.setPrefHeight(150);
        outer.setMaxHeight(150);
        assertThat(layout(outer)).extracting(Finding::rule).containsExactly(Rule.NESTED);
        ScrollPane alone = new ScrollPane(new Rectangle(50, 600));
        alone.setMaxHeight(150);
        assertThat(layout(alone)).isEmpty();
    }

    @Test
    void paleWordsAreFoundInTheirColourOnWhatLiesUnderThem() throws Exception {
        assertThat(colours("#999999")).extracting(Finding::rule).containsExactly(Rule.PALE);
        assertThat(colours("#555555")).isEmpty();
    }

    private List<Finding> colours(String ink) throws Exception {
        return GalleryShow.onToolkit(() -> {
            Text text = new Text(10, 30, "Chưa có số liệu");
            text.setFill(Color.web(ink));
            Pane pane = new Pane(text);
            pane.setStyle("-fx-background-color: white");
            show(pane);
            return new ScreenMeasures(stage.getScene().getRoot()).colours(javafx.embed.swing.SwingFXUtils
                    .fromFXImage(stage.getScene().snapshot(null), null));
        });
    }
}
