package vn.thucdia.ui.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.shell.AppLogo;

/** Shown instead of everything when the data folder cannot be opened: one sentence with what to do, and the way out. */
final class FailurePage extends VBox {

    private static final double LOGO = 52;
    private static final double WIDTH = 560;

    FailurePage(String sentence, Messages messages, Runnable exit) {
        setId("failure");
        getStyleClass().add("failure-page");
        setAlignment(Pos.CENTER);
        Label title = new Label(messages.get("shell.failure"));
        title.getStyleClass().add("key-figure");
        Label words = new Label(sentence);
        words.setId("failure-sentence");
        words.getStyleClass().add("text-record");
        words.setWrapText(true);
        words.setMaxWidth(WIDTH);
        Button close = new Button(messages.get("shell.failure.close"));
        close.setId("failure-close");
        close.getStyleClass().add("accent");
        close.setDefaultButton(true);
        close.setOnAction(event -> exit.run());
        getChildren().setAll(new AppLogo(LOGO), title, words, close);
    }
}
