package vn.thucdia.ui;

import java.lang.ref.WeakReference;
import java.util.stream.IntStream;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class ThemeTest {

    @Test
    void aSceneWhoseWindowIsGoneIsNotHeldByTheSettingOfTheMachine() {
        WeakReference<Scene> scene = WaitForAsyncUtils.waitForAsyncFx(10_000, ThemeTest::dressed);

        assertThat(IntStream.range(0, 20).anyMatch(time -> isGone(scene))).isTrue();
    }

    private static WeakReference<Scene> dressed() {
        Scene scene = new Scene(new StackPane());
        new Theme(Theme.Mode.LIGHT).dress(scene);
        return new WeakReference<>(scene);
    }

    private static boolean isGone(WeakReference<Scene> scene) {
        System.gc();
        return scene.refersTo(null);
    }
}
