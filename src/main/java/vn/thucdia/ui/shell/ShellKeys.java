package vn.thucdia.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/** The keys that mean the same on every screen. A key whose command is not offered is left to the screen. */
final class ShellKeys {

    private record Binding(KeyCombination keys, Supplier<@Nullable Runnable> command) {}

    private final Navigator navigator;
    private final List<Binding> bindings;
    private final Binding undo;
    private final Binding redo;
    /** Ctrl Shift Z, as other programs have it. */
    private final Binding redoAgain;

    /** @param reached told the pane that F6 led to */
    ShellKeys(ShellModel model, Navigator navigator, Runnable keySheet, Consumer<Node> reached) {
        this.navigator = navigator;
        PaneCycle panes = new PaneCycle(reached);
        undo = new Binding(ctrl(KeyCode.Z), () -> model.undoProperty().get());
        redo = new Binding(ctrl(KeyCode.Y), () -> model.redoProperty().get());
        redoAgain = new Binding(
                new KeyCodeCombination(KeyCode.Z, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN),
                () -> model.redoProperty().get());
        bindings = List.of(undo, redo, redoAgain,
                new Binding(ctrl(KeyCode.N), () -> offered(ScreenFrame::quickEntryProperty)),
                new Binding(ctrl(KeyCode.E), () -> offered(ScreenFrame::exportProperty)),
                new Binding(ctrl(KeyCode.P), () -> offered(ScreenFrame::printProperty)),
                new Binding(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), this::back),
                new Binding(new KeyCodeCombination(KeyCode.F1), () -> keySheet),
                new Binding(new KeyCodeCombination(KeyCode.F6), () -> () -> panes.next(root())));
    }

    private @Nullable Parent root;

    /** Starts listening below {@code parent}. */
    void listenOn(Parent parent) {
        root = parent;
        parent.addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
        parent.addEventFilter(KeyEvent.KEY_TYPED, ShellKeys::dropLetterOfShortcut);
    }

    /**
     * Ctrl Alt and a letter is a shortcut, but the toolkit also takes it for a sign typed with AltGr, and the letter would stand in the
     * field the shortcut leads to. Signs typed with AltGr are never plain letters.
     */
    private static void dropLetterOfShortcut(KeyEvent event) {
        String sign = event.getCharacter();
        boolean plain = sign.length() == 1 && sign.charAt(0) < '\u007f' && Character.isLetterOrDigit(sign.charAt(0));
        if (event.isControlDown() && event.isAltDown() && plain) {
            event.consume();
        }
    }

    private Parent root() {
        return Optional.ofNullable(root).orElseThrow();
    }

    private void handle(KeyEvent event) {
        for (Binding binding : bindings) {
            if (binding.keys().match(event) && !belongsToField(binding, event)) {
                Runnable command = binding.command().get();
                if (command != null) {
                    event.consume();
                    command.run();
                }
                return;
            }
        }
    }

    /** A field with typing of its own to take back does that first. */
    private boolean belongsToField(Binding binding, KeyEvent event) {
        return event.getTarget() instanceof TextInputControl field
                && (binding == undo && field.isUndoable()
                        || (binding == redo || binding == redoAgain) && field.isRedoable());
    }

    private @Nullable Runnable back() {
        return navigator.backAvailableProperty().get() ? navigator::back : null;
    }

    private @Nullable Runnable offered(
            java.util.function.Function<ScreenFrame, ObservableValue<@Nullable Runnable>> command) {
        Screen screen = navigator.getCurrent();
        return screen == null ? null : command.apply(screen.frame()).getValue();
    }

    private static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.CONTROL_DOWN);
    }
}
