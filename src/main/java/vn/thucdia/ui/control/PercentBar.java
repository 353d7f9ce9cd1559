package vn.thucdia.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A share of a plan as a bar from 0 to 150 %, with a tick at 100 %. More than 150 % fills the bar; NaN hides it. */
public final class PercentBar extends Region {

    /** Where the bar ends, in percent (UI direction, section 4, tables). */
    public static final double END = 150;

    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final double PLAN = 100;
    private static final double THICKNESS = 10;
    private static final double TICK = 2;

    private final BooleanProperty lowerBetter = new SimpleBooleanProperty(this, "lowerBetter");
    private final DoubleProperty percent = new SimpleDoubleProperty(this, "percent", Double.NaN);
    private final Region track = part("track");
    private final Region fill = part("fill");
    private final Region tick = part("tick");

    public PercentBar() {
        getStyleClass().add("percent-bar");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        getChildren().setAll(track, fill, tick);
        percent.subscribe(this::show);
        lowerBetter.subscribe(this::show);
    }

    private void show() {
        double value = percent.get();
        setVisible(!Double.isNaN(value));
        pseudoClassStateChanged(REACHED, lowerBetter.get() ? value <= PLAN : value >= PLAN);
        requestLayout();
    }

    private static Region part(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = snapPositionY((getHeight() - THICKNESS) / 2);
        double shown = Double.isNaN(getPercent()) ? 0 : Math.clamp(getPercent(), 0, END);
        track.resizeRelocate(0, top, width, THICKNESS);
        fill.resizeRelocate(0, top, snapSizeX(width * shown / END), THICKNESS);
        tick.resizeRelocate(snapPositionX(width * 100 / END - TICK / 2), 0, TICK, getHeight());
    }

    /** Where less is better the plan is reached by what stays below it; else by what reaches it. */
    public BooleanProperty lowerBetterProperty() {
        return lowerBetter;
    }

    public boolean isLowerBetter() {
        return lowerBetter.get();
    }

    public void setLowerBetter(boolean value) {
        lowerBetter.set(value);
    }

    public DoubleProperty percentProperty() {
        return percent;
    }

    public double getPercent() {
        return percent.get();
    }

    /** Percent of the plan: 125 is a quarter more than planned. */
    public void setPercent(double value) {
        percent.set(value);
    }
}
