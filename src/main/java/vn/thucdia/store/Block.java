package vn.thucdia.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.RecordBlock;

/**
 * Records that one change set made whole, as the store holds them together.
 *
 * @param place that of the first operation of the first record
 * @param records in the order in which the change set named them
 */
record Block(long place, ChangeSetId set, HybridTime time, String actor, Shape shape, RecordBlock records) {

    /** The record's number in here; -1 when it is not. */
    int find(UUID entity) {
        for (int record = 0; record < records.records(); record++) {
            if (records.id(record).equals(entity)) {
                return record;
            }
        }
        return -1;
    }

    /** What the change set said of one record, as an entry of its own. All of it counts until more is said. */
    Entry unfold(int record) {
        int size = shape.fields().size();
        @Nullable
        String[] values = new @Nullable String[size];
        for (int field = 0; field < size; field++) {
            values[field] = records.value(field, record);
        }
        return Entry.unfolded(place + (long) record * size, set, time, actor, records.id(record), shape,
                Arrays.asList(values), Collections.nCopies(size, List.of()));
    }
}
