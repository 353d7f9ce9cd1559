package vn.thucdia.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Field;
import vn.thucdia.entity.Id;
import vn.thucdia.journal.Operation;

/**
 * A wish to give one field of one record a value. What it supersedes is found by the ledger.
 *
 * @param value {@code null} clears the field
 */
public record Change(String kind, UUID entity, String field, @Nullable String value) {

    /** All fields that a new record holds. */
    public static <R extends Record> List<Change> create(EntityKind<R> kind, R value) {
        List<Change> changes = new ArrayList<>();
        kind.texts(value)
                .forEach((field, text) -> changes.add(new Change(kind.name(), kind.id(value).value(), field, text)));
        return changes;
    }

    /** The fields in which two states of one record differ. */
    public static <R extends Record> List<Change> edit(EntityKind<R> kind, R before, R after) {
        if (!kind.id(before).equals(kind.id(after))) {
            throw new IllegalArgumentException("two different records");
        }
        Map<String, String> old = kind.texts(before);
        Map<String, String> now = kind.texts(after);
        List<Change> changes = new ArrayList<>();
        for (Field field : kind.fields()) {
            String text = now.get(field.name());
            if (!Objects.equals(text, old.get(field.name()))) {
                changes.add(new Change(kind.name(), kind.id(after).value(), field.name(), text));
            }
        }
        return changes;
    }

    /** Brings back a deleted record; where the id is a natural key, what is made again comes back as itself. */
    public static <R extends Record> Change restore(EntityKind<R> kind, Id<R> id) {
        return new Change(kind.name(), id.value(), Operation.DELETED, null);
    }

    public static <R extends Record> Change delete(EntityKind<R> kind, Id<R> id) {
        return new Change(kind.name(), id.value(), Operation.DELETED, "true");
    }
}
