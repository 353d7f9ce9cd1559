package vn.thucdia.ui;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A keyboard without the rests that the robot above it takes after each key, half a second of a busy machine: keys come one after the
 * other as the toolkit takes them, and only after the last of them is waited until the toolkit has nothing to do.
 */
public final class Keyboard {

    private final BaseRobot keys = new FxRobot().robotContext().getBaseRobot();
    private final Scene scene;

    public Keyboard(Scene scene) {
        this.scene = scene;
    }

    /** Types letters, and Enter for the sign of a new line. */
    public void write(String text) {
        text.chars().forEach(letter -> {
            KeyCode code = letter == '\n' ? KeyCode.ENTER : KeyCode.UNDEFINED;
            keys.typeKeyboard(scene, code, Character.toString((char) letter));
        });
        settle();
    }

    /** Presses keys together. */
    public void push(KeyCode... together) {
        for (KeyCode key : together) {
            keys.pressKeyboard(key);
        }
        for (int at = together.length - 1; at >= 0; at--) {
            keys.releaseKeyboard(together[at]);
        }
        // Such a key passes through the queue of the window system first.
        WaitForAsyncUtils.waitForFxEvents(3);
    }

    /** Does something as a person does it: by the toolkit, which has done what follows from it when this returns. */
    public void act(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), action);
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    /** Waits until something shows. */
    public void see(String selector) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(() -> scene.lookup(selector) != null).get());
        } catch (TimeoutException e) {
            throw new AssertionError("not seen: " + selector, e);
        }
        settle();
    }
}
