package vn.thucdia.ui.minutes;

import javafx.scene.control.Button;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.MessageBar;

/** Says where a file was written, until it is dismissed. */
final class WrittenNotice {

    private WrittenNotice() {}

    static MessageBar of(PaperOut.Written written, PaperOut out, Messages messages) {
        MessageBar bar = new MessageBar(MessageBar.Kind.SUCCESS, messages.get("minutes.written", written.file()));
        bar.setId("minutes-written");
        if (written.openable()) {
            Button folder = new Button(messages.get("minutes.folder"));
            folder.getStyleClass().add("compact");
            folder.setMinWidth(Button.USE_PREF_SIZE);
            folder.setOnAction(event -> out.openFolder());
            bar.getChildren().add(folder);
        }
        bar.setOnDismiss(out::dismiss, messages.get("shell.dismiss"));
        return bar;
    }
}
