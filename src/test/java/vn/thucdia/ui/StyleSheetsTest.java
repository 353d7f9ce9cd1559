package vn.thucdia.ui;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.gallery.ComponentSpecimen;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class StyleSheetsTest {

    private final CssWarnings warnings = new CssWarnings();
    private Stage stage;
    private Theme theme;

    @Start
    void start(Stage primary) {
        stage = primary;
        theme = new Theme(Theme.Mode.LIGHT);
        show();
    }

    @AfterEach
    void stopListening() {
        warnings.close();
    }

    private void show() {
        Scene scene = new Scene(ComponentSpecimen.page(Messages.in(Language.VI)), 1366, 768);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void everyControlIsShownInBothThemesWithoutAComplaintAboutStyleSheets() {
        WaitForAsyncUtils.asyncFx(() -> theme.modeProperty().set(Theme.Mode.DARK));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(warnings.said()).isEmpty();
    }

    @Test
    void complaintsAboutStyleSheetsWouldBeHeard() {
        WaitForAsyncUtils.asyncFx(() -> stage.getScene().getRoot().setStyle("-fx-background-color: -no-such-colour;"));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(warnings.said()).anyMatch(line -> line.contains("-fx-background-color"));
    }
}
