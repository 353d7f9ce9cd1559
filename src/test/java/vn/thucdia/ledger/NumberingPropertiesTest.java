package vn.thucdia.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.EntityKind;
import vn.thucdia.entity.Id;
import vn.thucdia.journal.ChangeSet;
import vn.thucdia.journal.ChangeSetId;
import vn.thucdia.journal.HybridTime;
import vn.thucdia.journal.Operation;
import vn.thucdia.journal.OperationId;
import vn.thucdia.journal.Origin;
import vn.thucdia.journal.Relation;
import vn.thucdia.store.Schema;
import vn.thucdia.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/** The counter of a series is the highest number ever said, whatever was deleted since and in whatever order it arrived. */
class NumberingPropertiesTest {

    public record Line(Id<Line> id, @Nullable Id<Line> scope, int number) {}

    private static final EntityKind<Line> LINES = EntityKind.of(Line.class).numberedWithin("scope", "number");
    private static final int RECORDS = 6;
    private static final int SETS = 8;

    @Property(tries = 150)
    void noNumberEverSaidIsGivenAgain(@ForAll Random random) {
        List<ChangeSet> one = new ArrayList<>();
        List<ChangeSet> other = new ArrayList<>();
        for (int seq = 1; seq <= SETS; seq++) {
            one.add(set(1, seq, random));
            other.add(set(2, seq, random));
        }
        List<ChangeSet> all = new ArrayList<>(one);
        all.addAll(other);
        List<ChangeSet> turned = new ArrayList<>(other);
        turned.addAll(one);
        try (Store first = store(all, random); Store second = store(turned, random)) {
            for (int scope = 0; scope < RECORDS; scope++) {
                int expected = highest(all, entity(scope));
                assertThat(first.lastNumber(LINES, new Id<>(entity(scope)))).isEqualTo(expected);
                assertThat(second.lastNumber(LINES, new Id<>(entity(scope)))).isEqualTo(expected);
            }
        }
    }

    private static int highest(List<ChangeSet> sets, UUID scope) {
        Set<UUID> within = new HashSet<>();
        Map<UUID, Integer> numbers = new HashMap<>();
        sets.stream().flatMap(set -> set.operations().stream()).forEach(operation -> {
            if (operation.field().equals("scope") && scope.toString().equals(operation.value())) {
                within.add(operation.entity());
            } else if (operation.field().equals("number") && operation.value() != null) {
                numbers.merge(operation.entity(), Integer.parseInt(operation.value()), Math::max);
            }
        });
        return within.stream().mapToInt(id -> numbers.getOrDefault(id, 0)).max().orElse(0);
    }

    private static Store store(List<ChangeSet> sets, Random random) {
        Store store = Store.inMemory(new Schema(List.of(LINES)));
        for (int from = 0; from < sets.size();) {
            int to = Math.min(sets.size(), from + 1 + random.nextInt(4));
            store.applyAll(sets.subList(from, to).stream().map(set -> Map.entry(set, "h" + set.id())).toList());
            from = to;
        }
        return store;
    }

    private static UUID entity(int number) {
        return new UUID(5, number);
    }

    private static ChangeSet set(int chain, int seq, Random random) {
        List<Operation> operations = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            UUID entity = entity(random.nextInt(RECORDS));
            switch (random.nextInt(4)) {
                case 0 ->
                    operations.add(operation(entity, "scope", entity(random.nextInt(RECORDS)).toString(), random));
                case 1 -> operations.add(operation(entity, "number", "" + (1 + random.nextInt(99)), random));
                case 2 -> operations.add(operation(entity, Operation.DELETED, "true", random));
                default -> {
                    operations.add(operation(entity, "scope", entity(random.nextInt(RECORDS)).toString(), random));
                    operations.add(operation(entity, "number", "" + (1 + random.nextInt(99)), random));
                }
            }
        }
        return new ChangeSet(new ChangeSetId(origin(chain), seq), new HybridTime(1000 + seq, 0), "-", "x",
                Relation.PLAIN, operations);
    }

    private static Operation operation(UUID entity, String field, String value, Random random) {
        List<OperationId> over = random.nextBoolean()
                ? List.of()
                : List.of(new OperationId(new ChangeSetId(origin(1 + random.nextInt(2)), 1 + random.nextInt(SETS)),
                        random.nextInt(4)));
        return new Operation("line", entity, field, value, over);
    }

    private static Origin origin(int chain) {
        return new Origin("%016x".formatted(chain), 1);
    }
}
