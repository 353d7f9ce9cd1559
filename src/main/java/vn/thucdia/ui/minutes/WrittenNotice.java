package vn.thucdia.ui.minutes;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.control.MessageBar;

/** Says where a file was written, until it is dismissed. */
final class WrittenNotice {

    private WrittenNotice() {}

    static MessageBar of(PaperOut.Written written, PaperOut out, Messages messages) {
        MessageBar bar = new MessageBar(MessageBar.Kind.SUCCESS, messages.get("minutes.written", written.file()));
        bar.setId("minutes-written");
        if (written.openable()) {
            bar.addAction(messages.get("minutes.file"), () -> out.open(written.file()));
            bar.addAction(messages.get("minutes.folder"), () -> out.openFolder(written.file()));
        }
        bar.setOnDismiss(() -> out.dismiss(written), messages.get("shell.dismiss"));
        return bar;
    }
}
