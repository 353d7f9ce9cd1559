package vn.thucdia.ui.task;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** A piece of work under way, as the window sees it. */
public final class RunningTask {

    private final String name;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", -1);
    private volatile boolean cancelled;

    RunningTask(String name) {
        this.name = name;
    }

    /** The words the person reads; empty for short work. */
    public String name() {
        return name;
    }

    /** 0 to 1, or −1 while unknown. Changes on the toolkit's thread. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    void fraction(double value) {
        fraction.set(value);
    }

    /** Asks the work to stop; its result, should there be one, is not delivered. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }
}
