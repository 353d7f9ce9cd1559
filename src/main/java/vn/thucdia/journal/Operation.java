package vn.thucdia.journal;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One field of one record gets a value.
 *
 * @param kind entity kind, such as {@code visit}; kinds and fields this version does not know are kept and passed on
 * @param entity the record
 * @param field the record's field; {@link #DELETED} stands for the record itself
 * @param value canonical text of the value; {@code null} clears the field
 * @param supersedes the operations the writer saw and replaces. In the same field they stop counting. A {@link #DELETED} operation
 *     also names what it saw in other fields: those go on counting, but an edit it did not name keeps the record visible
 */
public record Operation(String kind, UUID entity, String field, @Nullable String value, List<OperationId> supersedes) {

    /** The field that says whether the record is deleted: {@code "true"} or cleared. */
    public static final String DELETED = "deleted";

    public Operation {
        supersedes = List.copyOf(supersedes);
    }

    public boolean deletes() {
        return field.equals(DELETED) && "true".equals(value);
    }
}
