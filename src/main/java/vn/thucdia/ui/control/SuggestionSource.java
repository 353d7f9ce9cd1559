package vn.thucdia.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import vn.thucdia.language.NameRanking;

/** Where the suggestions of a field come from. Asked at every key, so it answers from memory. */
public interface SuggestionSource<T> {

    /** What a typed text finds, the likeliest first; blank text finds all. */
    List<T> find(String typed);

    /** What is called exactly so. */
    Optional<T> named(String text);

    /** Something was chosen. */
    default void taken(T item) {}

    /** Finds by the one rule for all names. */
    static <T> SuggestionSource<T> of(Supplier<NameRanking<T>> ranking, Supplier<? extends List<T>> items) {
        return of(ranking, items, new RecentUse(), item -> item);
    }

    /**
     * Finds by the one rule for all names; of two that are found equally well, the one that was chosen lately comes first.
     *
     * @param key by which a thing is known again
     */
    static <T> SuggestionSource<T> of(Supplier<NameRanking<T>> ranking, Supplier<? extends List<T>> items,
            RecentUse recent, Function<T, Object> key) {
        return new SuggestionSource<>() {
            @Override
            public List<T> find(String typed) {
                NameRanking<T> by = ranking.get();
                return (typed.isBlank() ? by : by.preferring(recent.order(key))).find(typed, items.get());
            }

            @Override
            public Optional<T> named(String text) {
                return ranking.get().named(text, items.get());
            }

            @Override
            public void taken(T item) {
                recent.use(key.apply(item));
            }
        };
    }
}
