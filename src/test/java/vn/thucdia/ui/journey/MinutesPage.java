package vn.thucdia.ui.journey;

import java.nio.file.Files;
import java.nio.file.Path;

/** The tab of the minutes. */
record MinutesPage(Hand hand) {

    void open() {
        hand.click("#minutes-title");
        shown();
    }

    void shown() {
        hand.see("#minutes-docx", node -> !node.isDisabled());
    }

    void docx(Path file) {
        export("#minutes-docx", file);
    }

    void pdf(Path file) {
        export("#minutes-pdf", file);
    }

    private void export(String button, Path file) {
        hand.click(button);
        hand.until(file + " is written", () -> Files.exists(file));
    }
}
