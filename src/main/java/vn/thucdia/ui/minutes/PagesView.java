package vn.thucdia.ui.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import vn.thucdia.ui.task.TaskRunner;

/**
 * The pages of a document below one another, at a scale that fits the width or is chosen. Only the sheets in sight and their
 * neighbours exist, so a document of hundreds of pages costs no more than one of three.
 */
final class PagesView extends ScrollPane {

    /** Pixels per point at 100 %: 96 to the inch. */
    static final double FULL = 96.0 / 72;

    /** Beyond this more pixels would only cost memory: a sheet takes 32 MB. */
    private static final double MOST_PIXELS = 4;
    private static final double[] STEPS = {0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3};

    private final Pane ground = new Pane();
    private final Map<Integer, PageSlot> slots = new HashMap<>();
    private final Map<Integer, List<Mark>> marks = new HashMap<>();
    private final BooleanProperty fitWidth = new SimpleBooleanProperty(this, "fitWidth", true);
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page", 1);
    private final PageImages images;
    private final PageSlot.Touch touch;
    private final Map<Integer, @Nullable Image> kept = new HashMap<>();
    private boolean arranging;
    private Sheets sheets = Sheets.of(List.of(), 1);
    private @Nullable PageLayout layout;
    private @Nullable Spot selected;

    PagesView(TaskRunner tasks, PageSlot.Touch touch) {
        this.touch = touch;
        images = new PageImages(tasks, this::picture);
        getStyleClass().add("pages");
        ground.getStyleClass().add("ground");
        setContent(ground);
        setPannable(true);
        setVbarPolicy(ScrollBarPolicy.ALWAYS);
        // The bounds also move with every scroll; only a new size is a reason to lay the sheets out again.
        viewportBoundsProperty().map(bounds -> new Dimension2D(bounds.getWidth(), bounds.getHeight()))
                .subscribe(value -> arrange());
        vvalueProperty().subscribe(value -> look());
        fitWidth.subscribe(value -> arrange());
        zoom.subscribe(value -> {
            if (!fitWidth.get()) {
                arrange();
            }
        });
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleXProperty).subscribe(value -> look());
    }

    /** Shows another document; the place in it stays. */
    void show(@Nullable PageLayout newLayout) {
        if (newLayout != layout) {
            layout = newLayout;
            images.open(newLayout == null ? null : newLayout.pages());
            marks.clear();
            if (newLayout != null) {
                newLayout.marks()
                        .forEach(mark -> marks.computeIfAbsent(mark.page(), key -> new ArrayList<>()).add(mark));
            }
            arrange();
        }
    }

    BooleanProperty fitWidthProperty() {
        return fitWidth;
    }

    /** The size of the paper on screen, 1 for 96 pixels to the inch. */
    DoubleProperty zoomProperty() {
        return zoom;
    }

    /** The page in sight, counted from 1. */
    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** One step nearer or further away. */
    void zoom(boolean in) {
        double now = zoom.get();
        double next = now;
        for (double step : STEPS) {
            if (in && step > now + 0.005) {
                next = step;
                break;
            }
            if (!in && step < now - 0.005) {
                next = step;
            }
        }
        fitWidth.set(false);
        zoom.set(next);
    }

    /** Outlines a piece and brings it into sight. */
    void select(@Nullable Spot spot) {
        selected = spot;
        slots.values().forEach(slot -> slot.select(spot));
        anchor(spot).ifPresent(this::reveal);
    }

    private Optional<Mark> anchor(@Nullable Spot spot) {
        return layout == null || spot == null
                ? Optional.empty()
                : layout.marks().stream().filter(mark -> mark.spot().equals(spot)).findFirst();
    }

    private void reveal(Mark mark) {
        double top = sheets.tops()[mark.page()] + mark.top() * sheets.scale();
        double bottom = top + mark.height() * sheets.scale();
        double high = getViewportBounds().getHeight();
        if (top < offset() + Sheets.GAP || bottom > offset() + high - Sheets.GAP) {
            scrollTo(top - high / 4);
        }
    }

    /** Pixels above the viewport. */
    private double offset() {
        return getVvalue() * Math.max(0, sheets.totalHeight() - getViewportBounds().getHeight());
    }

    private void scrollTo(double y) {
        double room = sheets.totalHeight() - getViewportBounds().getHeight();
        setVvalue(room <= 0 ? 0 : Math.clamp(y / room, 0, 1));
    }

    private void arrange() {
        double wide = getViewportBounds().getWidth();
        PageLayout now = layout;
        if (now == null || wide <= 0) {
            slots.clear();
            ground.getChildren().clear();
            sheets = Sheets.of(List.of(), 1);
            return;
        }
        double scale = fitWidth.get() ? Sheets.fitting(now.sizes(), wide) : zoom.get() * FULL;
        Sheets before = sheets;
        double offset = offset();
        sheets = Sheets.of(now.sizes(), scale);
        double width = Math.max(wide, sheets.totalWidth());
        ground.setMinSize(width, sheets.totalHeight());
        ground.setPrefSize(width, sheets.totalHeight());
        ground.setMaxSize(width, sheets.totalHeight());
        // The old picture, blurred or not, until the sharp one is ready is calmer than a white flash.
        slots.forEach((number, slot) -> kept.put(number, slot.image()));
        slots.clear();
        ground.getChildren().clear();
        if (fitWidth.get()) {
            zoom.set(scale / FULL);
        }
        arranging = true;
        scrollTo(before.moved(offset, sheets));
        arranging = false;
        look();
        kept.clear();
    }

    /** Makes the sheets in sight, lets the others go, and asks for pictures. */
    private void look() {
        PageLayout now = layout;
        if (now == null || arranging || sheets.sizes().isEmpty()) {
            return;
        }
        double high = getViewportBounds().getHeight();
        List<Integer> seen = sheets.between(offset(), offset() + high);
        List<Integer> needed = new ArrayList<>(seen);
        if (!seen.isEmpty()) {
            needed.add(seen.getLast() + 1);
            needed.add(seen.getFirst() - 1);
        }
        needed.removeIf(number -> number < 0 || number >= now.sizes().size());
        slots.entrySet().removeIf(entry -> {
            boolean gone = !needed.contains(entry.getKey());
            if (gone) {
                ground.getChildren().remove(entry.getValue());
            }
            return gone;
        });
        needed.forEach(number -> slots.computeIfAbsent(number, key -> slot(now, key)));
        page.set(sheets.pageAt(offset() + high / 3) + 1);
        images.want(needed, Math.min(MOST_PIXELS, sheets.scale() * pixels()));
    }

    private PageSlot slot(PageLayout now, int number) {
        PageSlot slot = new PageSlot(marks.getOrDefault(number, List.of()), now.document().page(), sheets.scale(),
                sheets.width(number), sheets.height(number), touch);
        slot.setImage(kept.get(number));
        slot.relocate(Math.round((ground.getPrefWidth() - sheets.width(number)) / 2), sheets.tops()[number]);
        slot.select(selected);
        ground.getChildren().add(slot);
        return slot;
    }

    private void picture(int number, Image image) {
        PageSlot slot = slots.get(number);
        if (slot != null) {
            slot.setImage(image);
        }
    }

    /** Pixels of the screen to one of ours. */
    private double pixels() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }
}
