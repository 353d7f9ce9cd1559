package vn.thucdia.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers from 0 for things that are repeated often. */
final class Dictionary<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    /** The number of a thing, which gets one when it has none. */
    synchronized int number(T thing) {
        Integer known = numbers.get(thing);
        if (known != null) {
            return known;
        }
        int number = things.size();
        numbers.put(thing, number);
        things.add(thing);
        return number;
    }

    /** The number of a thing; -1 when it has none. */
    synchronized int find(T thing) {
        return numbers.getOrDefault(thing, -1);
    }

    synchronized T thing(int number) {
        return things.get(number);
    }

    synchronized int size() {
        return things.size();
    }
}
