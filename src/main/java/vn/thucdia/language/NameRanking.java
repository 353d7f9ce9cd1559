package vn.thucdia.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one order of everything that is found by typing: by {@link NameMatch}, then as the caller prefers (what was used lately), then in
 * the order of the list. What stands only inside a word is last in any case.
 *
 * @param <T> what is found
 */
public final class NameRanking<T> {

    /**
     * What a thing may be called.
     *
     * @param own  its names and its code
     * @param also names that count less, such as that in the other language
     */
    public record Names(List<String> own, List<String> also) {}

    private record Ranked<T>(T item, NameMatch match) {
        boolean inside() {
            return match == NameMatch.INSIDE;
        }
    }

    private final Function<? super T, Names> names;
    private final Comparator<? super T> foremost;
    private final Comparator<? super T> preferred;

    /**
     * @param foremost  parts what is likely meant from what is hardly meant, however well it is found
     * @param preferred decides between two that are found equally well
     */
    public NameRanking(Function<? super T, Names> names, Comparator<? super T> foremost,
            Comparator<? super T> preferred) {
        this.names = names;
        this.foremost = foremost;
        this.preferred = preferred;
    }

    /** Things with names of one kind, in the order of the list. */
    public static <T> NameRanking<T> of(Function<? super T, Names> names) {
        return new NameRanking<>(names, (left, right) -> 0, (left, right) -> 0);
    }

    /** Things with one name. */
    public static <T> NameRanking<T> by(Function<? super T, String> name) {
        return of(item -> new Names(List.of(name.apply(item)), List.of()));
    }

    /** The same with one more preference, which counts after those it has. */
    public NameRanking<T> preferring(Comparator<? super T> other) {
        return new NameRanking<>(names, foremost,
                (left, right) -> {
                    int order = preferred.compare(left, right);
                    return order == 0 ? other.compare(left, right) : order;
                });
    }

    /** What a typed text finds, the likeliest first; blank text finds all. */
    public List<T> find(String typed, Collection<? extends T> all) {
        NameMatch.Typed query = new NameMatch.Typed(typed);
        List<Ranked<T>> found = new ArrayList<>();
        for (T item : all) {
            NameMatch match = query.isBlank() ? NameMatch.EXACT : match(query, names.apply(item));
            if (match != NameMatch.NONE) {
                found.add(new Ranked<>(item, match));
            }
        }
        found.sort(Comparator.comparing((Ranked<T> each) -> each.inside()).thenComparing(Ranked::item, foremost)
                .thenComparing(Ranked::match).thenComparing(Ranked::item, preferred));
        return found.stream().map(Ranked::item).toList();
    }

    /** The thing that is called exactly so, accents aside only when none has them; the likeliest of several. */
    public Optional<T> named(String text, Collection<? extends T> all) {
        NameMatch.Typed query = new NameMatch.Typed(text);
        if (query.isBlank()) {
            return Optional.empty();
        }
        return find(text, all).stream().filter(item -> {
            NameMatch match = best(query, names.apply(item).own());
            return match == NameMatch.EXACT || match == NameMatch.FOLDED_EXACT;
        }).findFirst();
    }

    private static NameMatch match(NameMatch.Typed query, Names names) {
        NameMatch own = best(query, names.own());
        NameMatch also = best(query, names.also());
        if (own.compareTo(NameMatch.FOLDED_WORD_STARTS) <= 0) {
            return own;
        }
        // Also words that are spread over several names: a code and part of the name.
        List<String> all = new ArrayList<>(names.own());
        all.addAll(names.also());
        boolean spread = all.size() > 1 && query.in(String.join(" ", all)).compareTo(NameMatch.INSIDE) < 0;
        return spread ? NameMatch.FOLDED_WORD_STARTS : own.compareTo(also) < 0 ? own : also;
    }

    private static NameMatch best(NameMatch.Typed query, List<String> names) {
        return names.stream().map(query::in).min(Comparator.naturalOrder()).orElse(NameMatch.NONE);
    }
}
