package vn.thucdia.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.indicator.Indicator;

/** The indicators as far as they refer to each other: parts of a rate, and entries that became part of another. */
public final class Catalogue {

    private final Map<Id<Indicator>, Indicator> indicators = new HashMap<>();
    private final Map<Id<Indicator>, List<Indicator>> merged = new HashMap<>();

    public Catalogue(Collection<Indicator> all) {
        all.forEach(each -> indicators.put(each.id(), each));
        for (Indicator each : all) {
            Indicator target = each;
            // Each step leads to another entry, unless somebody merged entries in a circle.
            for (int steps = 0; steps < all.size() && target != null && target.mergedInto() != null; steps++) {
                target = indicators.get(target.mergedInto());
                if (target != null && !target.id().equals(each.id())) {
                    List<Indicator> into = merged.computeIfAbsent(target.id(), _ -> new ArrayList<>());
                    if (!into.contains(each)) {
                        into.add(each);
                    }
                }
            }
        }
    }

    /** The entries whose figures are read under this one too. */
    List<Indicator> mergedInto(Indicator indicator) {
        return merged.getOrDefault(indicator.id(), List.of());
    }

    Optional<Indicator> find(@Nullable Id<Indicator> id) {
        return Optional.ofNullable(id).map(indicators::get);
    }
}
