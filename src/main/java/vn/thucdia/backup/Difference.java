package vn.thucdia.backup;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.JournalSnapshot;
import vn.thucdia.journal.Operation;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.SegmentFile;
import vn.thucdia.language.Problem;

/**
 * What would change if a copy took the place of the ledger.
 *
 * @param away      saved changes that the copy does not hold: they would go to the quarantine
 * @param back      saved changes that only the copy holds
 * @param same      what both hold
 * @param changed   how many records of each kind the first two are about
 */
public record Difference(int away, int back, int same, Map<String, Integer> changed) {

    static Difference of(JournalSnapshot ledger, Held held) {
        Map<ChangeSetId, ChangeSet> there = new HashMap<>();
        try {
            for (Part part : held.copy().parts()) {
                SegmentFile.read(held.folder().file(part), line -> there.put(line.set().id(), line.set()));
            }
        } catch (IOException gone) {
            throw new Problem(gone, "problem.backup.damaged", held.copy().name());
        }
        Map<String, Set<UUID>> records = new TreeMap<>();
        Set<ChangeSetId> both = new HashSet<>();
        int[] away = {0};
        ledger.read(set -> {
            if (there.containsKey(set.id())) {
                both.add(set.id());
            } else if (!set.id().origin().equals(Origin.GENESIS)) {
                away[0]++;
                note(set, records);
            }
        });
        there.keySet().removeAll(both);
        there.keySet().removeIf(id -> id.origin().equals(Origin.GENESIS));
        there.values().forEach(set -> note(set, records));
        Map<String, Integer> changed = new TreeMap<>();
        records.forEach((kind, ids) -> changed.put(kind, ids.size()));
        return new Difference(away[0], there.size(), both.size(), changed);
    }

    private static void note(ChangeSet set, Map<String, Set<UUID>> records) {
        for (Operation operation : set.operations()) {
            records.computeIfAbsent(operation.kind(), kind -> new LinkedHashSet<>()).add(operation.entity());
        }
    }
}
