package vn.thucdia.ui.window;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FittedTest {

    private final Region content = new Region();
    private final Fitted fitted = new Fitted(content);

    private void size(double width, double height) {
        fitted.resize(width, height);
        fitted.layout();
    }

    @Test
    void aWindowWithRoomIsDrawnAsTheSystemSays() {
        size(1366, 768);
        assertThat(content.getWidth()).isEqualTo(1366);
        assertThat(content.getHeight()).isEqualTo(768);
        assertThat(content.getBoundsInParent().getWidth()).isEqualTo(1366);
    }

    /** 1366 × 768 at 150 % with the bars of the system, 1920 × 1080 at 200 %, and a low window. */
    @ParameterizedTest
    @CsvSource({"911,450", "960,540", "1200,300"})
    void whatNeedsMoreRoomIsDrawnSmallerAndAllOfItIsThere(double width, double height) {
        size(width, height);
        assertThat(content.getWidth()).isGreaterThanOrEqualTo(Fitted.WIDTH);
        assertThat(content.getHeight()).isGreaterThanOrEqualTo(Fitted.HEIGHT);
        Bounds drawn = content.getBoundsInParent();
        assertThat(drawn.getWidth()).isCloseTo(width, within(0.01));
        assertThat(drawn.getHeight()).isCloseTo(height, within(0.01));
        Point2D corner = content.parentToLocal(width, height);
        assertThat(corner.getX()).isCloseTo(content.getWidth(), within(0.01));
    }
}
