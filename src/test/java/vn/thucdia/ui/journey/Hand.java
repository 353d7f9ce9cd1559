package vn.thucdia.ui.journey;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A person at the keyboard and trackpad: looks for what is on the screen, scrolls to it, clicks it, types. What is hidden, disabled or
 * covered by something else cannot be used, as in life; whatever is awaited is awaited by what shows, never by time.
 */
final class Hand {

    private static final long PATIENCE_SECONDS = 20;

    private final FxRobot robot = new FxRobot();

    /** The visible node of a selector; waits until it is there. */
    Node see(String selector) {
        return await(selector, () -> find(selector, node -> true));
    }

    /** The visible node of a selector that also fits. */
    Node see(String selector, Predicate<Node> fits) {
        return await(selector, () -> find(selector, fits));
    }

    boolean sees(String selector) {
        return Program.onToolkit(() -> find(selector, node -> true) != null);
    }

    /** Whether it is there this moment; for conditions that are waited for. */
    boolean now(String selector, Predicate<Node> fits) {
        return find(selector, fits) != null;
    }

    private static @Nullable Node find(String selector, Predicate<Node> fits) {
        return Window.getWindows().reversed().stream().filter(Window::isShowing)
                .flatMap(window -> all(window.getScene().getRoot(), selector).stream())
                .filter(node -> isShown(node) && fits.test(node)).findFirst().orElse(null);
    }

    private static List<Node> all(Parent root, String selector) {
        return List.copyOf(root.lookupAll(selector));
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /** Waits for something and gives it. */
    <T> T await(String what, java.util.concurrent.Callable<@Nullable T> search) {
        List<T> found = new ArrayList<>(1);
        until(what, () -> {
            T now = nullable(search);
            if (now != null) {
                found.add(now);
            }
            return now != null;
        });
        return found.getFirst();
    }

    private static <T> @Nullable T nullable(java.util.concurrent.Callable<@Nullable T> search) {
        try {
            return search.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until something is so; asked on the toolkit's thread. */
    void until(String what, BooleanSupplier so) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Program.onToolkit(so::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("not seen: " + what + "; the window then: " + picture(), e);
        }
        settle();
    }

    /** Keeps a picture of the window for whoever looks into a failure. */
    private static Path picture() {
        Path folder = Path.of("target", "journey");
        fx(() -> {
            int number = 0;
            for (Window window : Window.getWindows()) {
                BufferedImage image = SwingFXUtils.fromFXImage(window.getScene().snapshot(null), null);
                try {
                    Files.createDirectories(folder);
                    ImageIO.write(image, "png", folder.resolve("window-" + number++ + ".png").toFile());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        return folder;
    }

    /** Clicks what the selector finds, after scrolling to it. */
    void click(String selector) {
        click(selector, node -> true);
    }

    /** As {@link #click(String)}, for one that also fits; looked for when the program is at rest, as lists exchange their rows. */
    void click(String selector, Predicate<Node> fits) {
        rest();
        click(see(selector, node -> !node.isDisabled() && fits.test(node)));
    }

    void click(Node node) {
        goTo(node);
        clickHere();
        settle();
    }

    void doubleClick(Node node) {
        goTo(node);
        clickHere();
        clickHere();
        settle();
    }

    /** Puts the pointer on the middle of a node in one step; the robot's own way there is two hundred events long. */
    private void goTo(Node node) {
        List<Bounds> places = new ArrayList<>();
        until("it lies still", () -> {
            reveal(node);
            places.add(node.localToScreen(node.getBoundsInLocal()));
            return places.size() > 1 && places.getLast().equals(places.get(places.size() - 2));
        });
        keys().moveMouse(robot.point(node).query());
    }

    private void clickHere() {
        keys().pressMouse(MouseButton.PRIMARY);
        keys().releaseMouse(MouseButton.PRIMARY);
    }

    /** Without the waiting of the robots above it, which is half a second a key on a busy machine. */
    private BaseRobot keys() {
        return robot.robotContext().getBaseRobot();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    private static void fx(Runnable work) {
        Program.onToolkit(() -> {
            work.run();
            return true;
        });
    }

    /** Scrolls a table or list row by row until the row that fits is in sight. */
    void scroll(String selector, String row, Predicate<Node> fits) {
        rest();
        Control list = (Control) see(selector);
        int rows = list instanceof TableView<?> table
                ? table.getItems().size()
                : ((ListView<?>) list).getItems().size();
        for (int at = 0; at < rows && !sees(row, fits); at++) {
            int to = at;
            fx(() -> {
                if (list instanceof TableView<?> table) {
                    table.scrollTo(to);
                } else {
                    ((ListView<?>) list).scrollTo(to);
                }
                list.layout();
            });
            settle();
        }
    }

    /** Scrolls a list to its first row. */
    void top(String selector) {
        rest();
        ListView<?> list = (ListView<?>) see(selector);
        fx(() -> {
            list.scrollTo(0);
            list.layout();
        });
        settle();
    }

    private boolean sees(String selector, Predicate<Node> fits) {
        return Program.onToolkit(() -> find(selector, node -> fits.test(node) && isInside(node)) != null);
    }

    /** Wholly within the list around it, not half below its edge. */
    private static boolean isInside(Node node) {
        Node clip = node.getParent();
        while (clip != null && !clip.getStyleClass().contains("clipped-container")) {
            clip = clip.getParent();
        }
        return clip == null || clip.localToScene(clip.getLayoutBounds())
                .contains(node.localToScene(node.getLayoutBounds()).getCenterX(),
                        node.localToScene(node.getLayoutBounds()).getCenterY());
    }

    /** Scrolls every pane around the node so far that the node is in sight. */
    private static void reveal(Node node) {
        node.getScene().getRoot().applyCss();
        node.getScene().getRoot().layout();
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() != null) {
                pane.layout();
                Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                double height = pane.getContent().getBoundsInLocal().getHeight();
                double view = pane.getViewportBounds().getHeight();
                if (height > view) {
                    double top = place.getCenterY() - view / 2;
                    pane.setVvalue(Math.clamp(top / (height - view), 0, 1));
                    pane.layout();
                }
            }
        }
    }

    /** Goes to a field and types into it, replacing what stands there. Not yet entered. */
    void put(String selector, String text) {
        TextInputControl field = field(selector);
        click(field);
        until(selector + " has the caret", field::isFocused);
        fx(() -> field.setText(text));
    }

    /** As {@link #put}, key by key. */
    void write(String selector, String text) {
        click(field(selector));
        robot.write(text);
        until(selector + " says " + text, () -> field(selector).getText().equals(text));
    }

    /** Types where the caret or the cursor is. */
    void type(String text) {
        robot.write(text);
        settle();
    }

    /** What another program copied. */
    void clipboard(String text) {
        fx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** Types a line into a quick entry and enters it; waits until it is taken. */
    void entry(String selector, String text) {
        put(selector + " #quick-text", text);
        enterLine(selector);
    }

    /** As {@link #entry}, key by key. */
    void typeEntry(String selector, String text) {
        write(selector + " #quick-text", text);
        enterLine(selector);
    }

    private void enterLine(String selector) {
        press(KeyCode.ENTER);
        until("the line is free again", () -> text0(selector + " #quick-text").isEmpty());
    }

    /** Waits until the frame says that nothing is left to save. */
    void saved() {
        rest();
        until("saved", () -> ((Labeled) see0("#saveState")).getText().startsWith("Đã lưu"));
    }

    /** Waits until the program has nothing to do: its threads for saving and reading are parked, their results are shown. */
    void rest() {
        for (int round = 0; round < 2; round++) {
            settle();
            until("at rest", () -> Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("save-") || thread.getName().startsWith("work-"))
                    .allMatch(thread -> thread.getState() == Thread.State.WAITING));
        }
    }

    /** What a field says this moment; for conditions that are waited for. */
    String textNow(String selector) {
        Node node = find(selector, each -> true);
        return node instanceof TextInputControl input ? Objects.requireNonNullElse(input.getText(), "") : "";
    }

    private static String text0(String selector) {
        return Objects.requireNonNullElse(((TextInputControl) see0(selector)).getText(), "");
    }

    TextInputControl field(String selector) {
        Node node = see(selector);
        return node instanceof TextInputControl input ? input : (TextInputControl) node.lookup(".text-input");
    }

    String text(String selector) {
        return Objects.requireNonNullElse(field(selector).getText(), "");
    }

    void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            keys().pressKeyboard(key);
        }
        for (KeyCode key : keys) {
            keys().releaseKeyboard(key);
        }
        settle();
    }

    /** Leaves a field, which takes over what is typed. */
    void tab() {
        press(KeyCode.TAB);
    }

    /** Clicks the segment or pick with that word. */
    void segment(String selector, String word) {
        Node bar = see(selector);
        ToggleButton button = await(word, () -> bar.lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .filter(each -> says(each, word)).findFirst().orElse(null));
        click(button);
        until(word + " is chosen", () -> bar.lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .anyMatch(each -> says(each, word) && each.isSelected()));
    }

    private static boolean says(ToggleButton button, String word) {
        return Stream.of(button.getText(), button.getAccessibleText()).filter(Objects::nonNull)
                .anyMatch(text -> text.equals(word) || text.startsWith(word + ",") || text.startsWith(word + " "));
    }

    /** Opens a list of choices and clicks the one with that word. */
    void choose(String selector, String word) {
        rest();
        ComboBox<?> box = (ComboBox<?>) see(selector);
        click(box);
        until(selector + " is open", box::isShowing);
        Node cell = see(".list-cell", node -> node instanceof IndexedCell<?> each && !each.isEmpty()
                && each.getScene() != box.getScene() && begins(each.getText(), word));
        click(cell);
        until(word + " is chosen", () -> !box.isShowing());
    }

    private static boolean begins(@Nullable String text, String word) {
        return text != null && (text.equals(word) || text.startsWith(word + " "));
    }

    /** Everything the selected part of the screen says, in one string. */
    String words(String selector) {
        return Program.onToolkit(() -> words(see0(selector)));
    }

    private static Node see0(String selector) {
        return Objects.requireNonNull(find(selector, node -> true), selector);
    }

    static String words(Node node) {
        StringBuilder words = new StringBuilder();
        collect(node, words);
        return words.toString();
    }

    private static void collect(Node node, StringBuilder words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            words.append(labeled.getText()).append('\n');
        } else if (node instanceof TextInputControl input && input.getText() != null) {
            words.append(input.getText()).append('\n');
        } else if (node instanceof javafx.scene.text.Text text) {
            words.append(text.getText()).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }
}
