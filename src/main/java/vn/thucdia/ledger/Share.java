package vn.thucdia.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import vn.thucdia.entity.Id;

/**
 * A range of ids, both ends included. What is too much to be replayed at once is replayed share by share, in the order of the ids.
 */
record Share(UUID first, UUID last) {

    static final Share ALL = of(1).getFirst();

    /** Equal parts of all ids. Ids of figures are spread evenly; what people type one by one lies close together and is little. */
    static List<Share> of(int parts) {
        List<Share> shares = new ArrayList<>();
        long step = (1L << 32) / parts;
        for (int i = 0; i < parts; i++) {
            long end = i == parts - 1 ? -1L : (step * (i + 1) << 32) - 1;
            shares.add(new Share(new UUID(step * i << 32, 0), new UUID(end, -1L)));
        }
        return shares;
    }

    boolean contains(UUID id) {
        Id<Object> place = new Id<>(id);
        return place.compareTo(new Id<>(first)) >= 0 && place.compareTo(new Id<>(last)) <= 0;
    }
}
