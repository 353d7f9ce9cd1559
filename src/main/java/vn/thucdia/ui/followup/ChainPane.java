package vn.thucdia.ui.followup;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import vn.thucdia.entity.Id;
import vn.thucdia.language.Formats;
import vn.thucdia.ui.control.CodeTag;

/** The steps of a row as dots on a line: taken ones ticked, others hollow. */
final class ChainPane extends VBox {

    ChainPane() {
        getStyleClass().add("chain");
    }

    void show(List<Step> steps, Formats formats, Consumer<Id<?>> open) {
        getChildren().clear();
        for (int at = 0; at < steps.size(); at++) {
            getChildren().add(row(steps.get(at), at == steps.size() - 1, formats, open));
        }
    }

    private static HBox row(Step step, boolean last, Formats formats, Consumer<Id<?>> open) {
        StackPane dot = new StackPane();
        dot.getStyleClass().addAll("chain-dot", step.done() ? "done" : "open");
        if (step.done()) {
            dot.getChildren().add(FontIcon.of(Feather.CHECK));
        }
        Region line = new Region();
        line.getStyleClass().addAll("chain-line", step.done() ? "done" : "open");
        line.setVisible(!last);
        VBox.setVgrow(line, Priority.ALWAYS);
        VBox rail = new VBox(dot, line);
        rail.getStyleClass().add("chain-rail");
        Label title = new Label(step.title());
        title.getStyleClass().add("text-strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap);
        head.getStyleClass().add("chain-head");
        if (step.date() != null && step.record() != null) {
            Label date = new Label(formats.date(step.date()));
            date.getStyleClass().add("text-secondary");
            head.getChildren().add(date);
        }
        if (!step.code().isEmpty()) {
            head.getChildren().add(new CodeTag(step.code(), () -> open.accept(Objects.requireNonNull(step.record()))));
        }
        VBox content = new VBox(head);
        if (!step.text().isEmpty()) {
            Label text = new Label(step.text());
            text.getStyleClass().add("text-secondary");
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            content.getChildren().add(text);
        }
        content.getStyleClass().add("chain-content");
        HBox.setHgrow(content, Priority.ALWAYS);
        return new HBox(12, rail, content);
    }
}
