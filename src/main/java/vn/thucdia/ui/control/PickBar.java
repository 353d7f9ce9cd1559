package vn.thucdia.ui.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

/**
 * Types to choose among, in one row, each with the digit that chooses it: word and digit, the picked one with its icon too. One is
 * always picked once there are any; a click on the picked one leaves it picked. What the width does not hold stands in a menu at the
 * end, which shows the picked one when it is among them; the digits choose all of them at any width.
 */
public final class PickBar<T> extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ObservableList<Pick<T>> picks = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable T> picked = new SimpleObjectProperty<>(this, "picked");
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final MenuButton more = new MenuButton();
    private String moreWord = "…";
    private Runnable onPick = () -> {};
    private int inRow;

    public PickBar() {
        getStyleClass().add("pick-bar");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setMinWidth(0);
        more.getStyleClass().addAll("pick", "pick-more");
        more.setManaged(false);
        more.setVisible(false);
        picks.addListener((ListChangeListener<Pick<T>>) change -> rebuild());
        picked.subscribe(value -> mark());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> Arrows.move(event, getChildren()));
    }

    public ObservableList<Pick<T>> getPicks() {
        return picks;
    }

    /** The picked value; null only while there is nothing to pick. */
    public ObjectProperty<@Nullable T> pickedProperty() {
        return picked;
    }

    public @Nullable T getPicked() {
        return picked.get();
    }

    public void setPicked(@Nullable T value) {
        picked.set(value);
    }

    /** What follows when a person picked by button or menu, also the one that was picked: the caret goes back to where it was typed. */
    void setOnPick(Runnable then) {
        onPick = then;
    }

    /** Picks the n-th, counted from 1; a number out of range does nothing and answers false. */
    public boolean pickNumber(int number) {
        if (number < 1 || number > picks.size()) {
            return false;
        }
        picked.set(picks.get(number - 1).value());
        return true;
    }

    /** What the picked value looks like. */
    public @Nullable Pick<T> pickedLook() {
        return picks.stream().filter(pick -> Objects.equals(pick.value(), picked.get())).findFirst().orElse(null);
    }

    private void rebuild() {
        buttons.clear();
        IntStream.range(0, picks.size()).forEach(at -> buttons.add(button(picks.get(at), at + 1)));
        inRow = buttons.size();
        getChildren().setAll(buttons);
        getChildren().add(more);
        if (pickedLook() == null) {
            picked.set(picks.isEmpty() ? null : picks.getFirst().value());
        }
        mark();
    }

    private ToggleButton button(Pick<T> pick, int digit) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add("pick");
        pick.tint().dress(button);
        Face.put(button, pick.icon(), pick.label(), new KeyHint(Integer.toString(digit)));
        button.setAccessibleText(pick.label() + ", Ctrl " + digit);
        button.setOnAction(event -> {
            picked.set(pick.value());
            mark();
            onPick.run();
        });
        return button;
    }

    private void mark() {
        for (int at = 0; at < Math.min(picks.size(), buttons.size()); at++) {
            boolean is = Objects.equals(picks.get(at).value(), picked.get());
            buttons.get(at).setSelected(is);
            Face.showIcon(buttons.get(at), is);
        }
        fillMore();
    }

    /** The word on the menu of what the width does not hold. */
    public void setMoreWord(String word) {
        moreWord = word;
        fillMore();
    }

    private void fillMore() {
        more.getItems().clear();
        Pick<T> chosen = null;
        for (int at = inRow; at < picks.size(); at++) {
            Pick<T> pick = picks.get(at);
            MenuItem item = new MenuItem(pick.label() + "  (Ctrl " + (at + 1) + ")");
            item.setOnAction(event -> {
                picked.set(pick.value());
                onPick.run();
            });
            more.getItems().add(item);
            chosen = Objects.equals(pick.value(), picked.get()) ? pick : chosen;
        }
        more.setText(chosen == null ? moreWord : chosen.label());
        more.pseudoClassStateChanged(CHOSEN, chosen != null);
        (chosen == null ? Tint.NEUTRAL : chosen.tint()).dress(more);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double[] widths = buttons.stream().mapToDouble(each -> snapSizeX(each.prefWidth(-1))).toArray();
        double gap = getSpacing();
        int fit = fitting(widths, gap, getWidth(), snapSizeX(more.prefWidth(-1)));
        double x = 0;
        for (int at = 0; at < buttons.size(); at++) {
            ToggleButton button = buttons.get(at);
            button.setVisible(at < fit);
            if (at < fit) {
                button.resizeRelocate(x, 0, widths[at], snapSizeY(button.prefHeight(-1)));
                x += widths[at] + gap;
            }
        }
        more.setVisible(fit < buttons.size());
        if (more.isVisible()) {
            more.resizeRelocate(x, 0, Math.max(0, Math.min(snapSizeX(more.prefWidth(-1)), getWidth() - x)),
                    snapSizeY(buttons.getFirst().prefHeight(-1)));
        }
        if (fit != inRow) {
            inRow = fit;
            // Not while things are being laid out: the word of the menu changes its width.
            Platform.runLater(this::fillMore);
        }
    }

    /** How many of the first stand in a row of a width; when not all do, the menu stands behind them. */
    static int fitting(double[] widths, double gap, double width, double menu) {
        double all = Arrays.stream(widths).sum() + gap * Math.max(0, widths.length - 1);
        if (all <= width) {
            return widths.length;
        }
        int fit = 0;
        double used = menu;
        while (fit < widths.length && used + widths[fit] + gap <= width) {
            used += widths[fit] + gap;
            fit++;
        }
        return fit;
    }
}
