package vn.thucdia.ui.shell;

import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
        getChildren().setAll(errors.notices().stream().map(this::look).toList());
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private Node look(Notice notice) {
        MessageBar bar = new MessageBar(MessageBar.Kind.valueOf(notice.kind().name()), notice.sentence());
        if (notice.acts().isEmpty()) {
            bar.setOnDismiss(() -> errors.dismiss(notice), messages.get("shell.dismiss"));
        }
        notice.acts().forEach(act -> bar.addAction(act.label(), act.act()));
        Runnable takeBack = notice.takeBack();
        if (takeBack != null) {
            bar.addAction(messages.get("shell.takeBack"), () -> {
                errors.dismiss(notice);
                takeBack.run();
            });
        }
        return notice.details().isEmpty() ? bar : unfolding(bar, notice.details());
    }

    /** The sentence alone; what is behind it under it when asked for. */
    private Node unfolding(MessageBar bar, List<String> sentences) {
        VBox details = new VBox(4);
        details.getStyleClass().add("message-details");
        sentences.forEach(each -> {
            Label line = new Label(each);
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            details.getChildren().add(line);
        });
        details.setVisible(false);
        details.managedProperty().bind(details.visibleProperty());
        bar.addAction(messages.get("shell.see"), () -> details.setVisible(!details.isVisible()));
        return new VBox(bar, details);
    }
}
