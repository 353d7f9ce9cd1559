package vn.thucdia.ui.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import vn.thucdia.document.PageSetup;
import vn.thucdia.document.Source;

/** One sheet of paper: the picture of the page and, over it, where each piece came from and what is blank. */
final class PageSlot extends Pane {

    /** What a sheet may ask for. */
    record Touch(Consumer<Spot> select, Consumer<Source> open) {}

    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double POINTS_PER_MM = 72 / 25.4;
    /** How far a tint or an outline reaches beyond the text, in pixels. */
    private static final double REACH = 6;
    private static final double TAG_HEIGHT = 24;

    private record Area(Spot spot, Region region) {}

    private final ImageView picture = new ImageView();
    private final List<Area> areas = new ArrayList<>();
    private final Touch touch;

    /**
     * @param marks  of this page
     * @param scale  pixels per point
     * @param width  of the sheet, in pixels
     * @param height of the sheet, in pixels
     */
    PageSlot(List<Mark> marks, PageSetup setup, double scale, double width, double height, Touch touch) {
        this.touch = touch;
        getStyleClass().add("paper");
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        picture.setMouseTransparent(true);
        getChildren().add(picture);
        double left = setup.margins().leftMm() * POINTS_PER_MM * scale;
        double right = width - setup.margins().rightMm() * POINTS_PER_MM * scale;
        marks.forEach(mark -> add(mark, scale, left, right));
    }

    private void add(Mark mark, double scale, double left, double right) {
        double top = Math.round(mark.top() * scale - 2);
        double height = Math.round(mark.height() * scale + 4);
        boolean blank = mark.origin().blank();
        Region area = new Region();
        area.getStyleClass().add("piece");
        area.pseudoClassStateChanged(BLANK, blank);
        area.resizeRelocate(left - REACH, top, right - left + 2 * REACH, height);
        area.setOnMouseClicked(event -> touch.select.accept(mark.spot()));
        areas.add(new Area(mark.spot(), area));
        getChildren().add(area);
        List<Source> coded = mark.coded();
        if (blank || !coded.isEmpty()) {
            Region bar = new Region();
            bar.getStyleClass().add("source-bar");
            bar.pseudoClassStateChanged(BLANK, blank);
            bar.resizeRelocate(left - REACH - 4, top + 1, 2, height - 2);
            bar.setMouseTransparent(true);
            Button tag = tag(mark, coded);
            double tagTop = top + Math.max(0, Math.min(height, 20 * scale) - TAG_HEIGHT) / 2;
            tag.resizeRelocate(2, Math.min(tagTop, top + (height - TAG_HEIGHT) / 2), left - REACH - 10, TAG_HEIGHT);
            getChildren().addAll(bar, tag);
        }
    }

    private Button tag(Mark mark, List<Source> coded) {
        Button tag = new Button(coded.isEmpty() ? "!" : Codes.brief(coded));
        tag.getStyleClass().setAll("source-tag");
        tag.pseudoClassStateChanged(BLANK, mark.origin().blank());
        tag.setAlignment(Pos.CENTER_RIGHT);
        tag.setMnemonicParsing(false);
        // By keyboard the same records are reached from the outline; hundreds of stops on a page would help nobody.
        tag.setFocusTraversable(false);
        tag.setOnAction(event -> {
            touch.select.accept(mark.spot());
            if (coded.size() == 1) {
                touch.open.accept(coded.getFirst());
            } else if (coded.size() > 1) {
                choice(coded).show(tag, javafx.geometry.Side.BOTTOM, 0, 0);
            }
        });
        return tag;
    }

    private ContextMenu choice(List<Source> coded) {
        ContextMenu menu = new ContextMenu();
        coded.forEach(source -> {
            MenuItem item = new MenuItem(source.label());
            item.setOnAction(event -> touch.open.accept(source));
            menu.getItems().add(item);
        });
        return menu;
    }

    void setImage(@Nullable Image image) {
        picture.setImage(image);
    }

    @Nullable
    Image image() {
        return picture.getImage();
    }

    void select(@Nullable Spot spot) {
        areas.forEach(area -> area.region.pseudoClassStateChanged(SELECTED, area.spot.equals(spot)));
    }

    @Override
    protected void layoutChildren() {
        // Everything has its place and size from the page.
    }
}
