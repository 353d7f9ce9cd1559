package vn.thucdia.ui.control;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What was chosen lately, so that it comes first among what is found equally well. Lives as long as the window. */
public final class RecentUse {

    private final Map<Object, Integer> used = new HashMap<>();
    private int turn;

    /** Notes that something was chosen. */
    public void use(Object key) {
        used.put(key, ++turn);
    }

    /** The latest first; what was never chosen stays in its order behind. */
    public <T> Comparator<T> order(Function<T, Object> key) {
        return Comparator.comparing((T item) -> used.getOrDefault(key.apply(item), 0)).reversed();
    }
}
