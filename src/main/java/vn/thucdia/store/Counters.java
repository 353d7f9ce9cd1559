package vn.thucdia.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Id;

/**
 * The highest number that records of a kind ever had within another record. Only ever grows, so that the order of arrival does not
 * matter and a deleted record's number is not given again.
 */
final class Counters {

    private record Key(String kind, UUID scope) {}

    private final Map<Key, Integer> reached = new HashMap<>();

    /** Whether an entry says something by which its record is numbered. */
    static boolean concerned(EntityKind.Series series, Entry entry) {
        List<String> fields = entry.shape().fields();
        return fields.contains(series.scope().name()) || fields.contains(series.number().name());
    }

    /** Takes in a record of which some entry is new: all that was ever said of it. */
    void add(EntityKind<?> kind, EntityKind.Series series, List<Entry> entries) {
        Set<UUID> scopes = new HashSet<>();
        int last = 0;
        for (Entry entry : entries) {
            for (int i = 0; i < entry.size(); i++) {
                String field = entry.shape().fields().get(i);
                String value = entry.values().get(i);
                if (!entry.shape().kind().equals(kind.name()) || value == null) {
                    continue;
                }
                if (field.equals(series.scope().name()) && series.scope().decode(value) instanceof Id<?>(UUID id)) {
                    scopes.add(id);
                } else if (field.equals(series.number().name())
                        && series.number().decode(value) instanceof Integer number) {
                    last = Math.max(last, number);
                }
            }
        }
        for (UUID scope : scopes) {
            reached.merge(new Key(kind.name(), scope), last, Math::max);
        }
    }

    void write(Statements statements) throws SQLException {
        for (Map.Entry<Key, Integer> entry : reached.entrySet()) {
            Key key = entry.getKey();
            statements.later("""
                    MERGE INTO "counter" USING (VALUES (CAST(? AS VARCHAR), CAST(? AS UUID), CAST(? AS INTEGER)))
                    AS n(k, s, l) ON "kind" = n.k AND "scope" = n.s
                    WHEN MATCHED AND "last" < n.l THEN UPDATE SET "last" = n.l
                    WHEN NOT MATCHED THEN INSERT VALUES (n.k, n.s, n.l)""", key.kind(), key.scope(), entry.getValue());
        }
        reached.clear();
    }
}
