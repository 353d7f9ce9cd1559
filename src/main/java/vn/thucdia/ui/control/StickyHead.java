package vn.thucdia.ui.control;

import java.util.function.Predicate;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the head of the group one is in at the top of a list, over the rows that scroll beneath it: a long list otherwise does not say
 * where one is.
 */
public final class StickyHead<T> {

    /** Fills the head. */
    @FunctionalInterface
    public interface Face<T> {

        /**
         * @param head the row of the head
         * @param first place of the head
         * @param shown place of the first row that is seen whole below the head
         */
        void show(T head, int first, int shown);
    }

    private final ListView<T> list;
    private final Region head;
    private final Predicate<T> isHead;
    private final Face<T> face;
    private final Runnable look = this::look;

    /**
     * @param place holds the list and gets the head over it
     * @param head as high as the rows of heads
     */
    public StickyHead(StackPane place, ListView<T> list, Region head, Predicate<T> isHead, Face<T> face) {
        this.list = list;
        this.head = head;
        this.isHead = isHead;
        this.face = face;
        head.setVisible(false);
        head.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(head, Pos.TOP_LEFT);
        place.getChildren().add(head);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(place.widthProperty());
        clip.heightProperty().bind(place.heightProperty());
        place.setClip(clip);
        list.sceneProperty().subscribe(this::moved);
        list.getProperties().put(StickyHead.class, head);
    }

    private void moved(@Nullable Scene was, @Nullable Scene is) {
        if (was != null) {
            was.removePostLayoutPulseListener(look);
        }
        if (is != null) {
            is.addPostLayoutPulseListener(look);
        }
    }

    private void look() {
        IndexedCell<?> first = list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                ? flow.getFirstVisibleCell()
                : null;
        if (first == null || first.getIndex() < 0 || first.getIndex() >= list.getItems().size()) {
            head.setVisible(false);
            return;
        }
        double high = head.getHeight();
        double end = first.getLayoutY() + first.getHeight();
        int at = headOf(first.getIndex());
        boolean whole = at == first.getIndex() && first.getLayoutY() >= 0;
        if (at < 0 || whole) {
            head.setVisible(false);
            return;
        }
        int next = first.getIndex() + 1;
        face.show(list.getItems().get(at), at, end <= high + 1 ? next : first.getIndex());
        // A head that comes up beneath pushes this one out: neither hides the other, and none is seen twice.
        boolean pushed = next < list.getItems().size() && isHead.test(list.getItems().get(next));
        head.setTranslateY(pushed ? Math.min(0, end - high) : 0);
        head.setVisible(true);
    }

    private int headOf(int row) {
        int at = Math.min(row, list.getItems().size() - 1);
        while (at >= 0 && !isHead.test(list.getItems().get(at))) {
            at--;
        }
        return at;
    }

    /** How much of the top of a list its head covers, now or after it was scrolled. */
    public static double cover(ListView<?> list) {
        return list.getProperties().get(StickyHead.class) instanceof Region head ? head.getHeight() : 0;
    }
}
