package vn.thucdia.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.MessageBar;
import vn.thucdia.ui.task.ErrorPresenter;
import vn.thucdia.ui.task.Notice;

/** What the person must see, one bar under the other, until it is dismissed; takes no room while there is nothing. */
public final class NoticeList extends VBox {

    private final ErrorPresenter errors;
    private final Messages messages;

    public NoticeList(ErrorPresenter errors, Messages messages) {
        this.errors = errors;
        this.messages = messages;
        getStyleClass().add("messages");
        errors.notices().addListener((ListChangeListener<Notice>) change -> show());
        show();
    }

    private void show() {
        getChildren().setAll(errors.notices().stream().map(notice -> {
            MessageBar bar = new MessageBar(MessageBar.Kind.valueOf(notice.kind().name()), notice.sentence());
            bar.setOnDismiss(() -> errors.dismiss(notice), messages.get("shell.dismiss"));
            return bar;
        }).toList());
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }
}
