package vn.thucdia.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thucdia.comparison.Amount.Known;
import vn.thucdia.indicator.Figure;
import vn.thucdia.indicator.FigureStatus;
import vn.thucdia.language.Qualifier;

/** Puts known numbers together: the outcome is no firmer than the least firm of them and rests on all their figures. */
final class Sums {

    private Sums() {}

    static Known sum(List<Known> parts, Method method) {
        return derived(parts.stream().map(Known::number).reduce(BigDecimal.ZERO, BigDecimal::add), method, parts);
    }

    /** A number worked out from others. */
    static Known derived(BigDecimal number, Method method, List<Known> from) {
        Set<Figure> figures = new LinkedHashSet<>();
        from.forEach(part -> figures.addAll(part.figures()));
        return new Known(number, method, leastFirm(from), qualifier(from), List.copyOf(figures));
    }

    /** All of them as known numbers; {@code null} when one is missing. */
    static @Nullable List<Known> allKnown(List<Amount> amounts) {
        List<Known> known = new ArrayList<>();
        for (Amount amount : amounts) {
            if (!(amount instanceof Known each)) {
                return null;
            }
            known.add(each);
        }
        return known;
    }

    private static @Nullable FigureStatus leastFirm(List<Known> parts) {
        return parts.stream().map(Known::status).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    private static @Nullable Qualifier qualifier(List<Known> parts) {
        return parts.stream().map(Known::qualifier).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
