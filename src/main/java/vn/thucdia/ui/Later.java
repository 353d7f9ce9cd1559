package vn.thucdia.ui;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, and kept: a part of the window that may never be shown. Toolkit thread only. */
public final class Later<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    public Later(Supplier<T> maker) {
        this.maker = maker;
    }

    public T get() {
        T now = made;
        if (now == null) {
            now = maker.get();
            made = now;
        }
        return now;
    }
}
