package vn.thucdia.store;

import java.util.Comparator;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.OperationId;

/** An operation as it stands in a record's state or history, with who did it and when. */
public record Head(OperationId id, String kind, UUID entity, String field, @Nullable String value, HybridTime time,
        String actor) {

    /** The order of what is shown: by time, then by id, so that every laptop sees the same one last. */
    public static final Comparator<Head> SHOWN = Comparator.comparing(Head::time).thenComparing(Head::id);
}
