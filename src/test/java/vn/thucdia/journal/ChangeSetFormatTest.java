package vn.thucdia.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChangeSetFormatTest {

    private static final ChangeSetId TARGET = new ChangeSetId(Sets.B, 7);

    private final ChangeSetFormat format = new ChangeSetFormat();

    @Provide
    Arbitrary<ChangeSet> sets() {
        Arbitrary<OperationId> ids = Combinators
                .combine(Arbitraries.of(Sets.A, Sets.B), Arbitraries.longs().between(1, 99),
                        Arbitraries.integers().between(0, 9))
                .as((origin, seq, index) -> new OperationId(new ChangeSetId(origin, seq), index));
        Arbitrary<@Nullable String> texts = Arbitraries.strings().filter(text -> text.equals(new String(
                text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))).injectNull(0.2);
        Arbitrary<Operation> operations = Combinators.combine(Arbitraries.of("visit", "site"),
                Arbitraries.longs().between(0, 6).map(id -> new UUID(7, id)), Arbitraries.of("name", "kind", "deleted"),
                texts, ids.list().ofMaxSize(3)).as(Operation::new);
        Arbitrary<HybridTime> times = Combinators.combine(Arbitraries.longs().between(0, 4_000_000_000_000L),
                Arbitraries.integers().between(0, 50)).as(HybridTime::new);
        Arbitrary<Relation> relations = Arbitraries.of(Relation.PLAIN, new Relation.Undoes(TARGET),
                new Relation.Redoes(TARGET));
        return Combinators.combine(times, relations, operations.list().ofMaxSize(30), blocks(texts))
                .as((time, relation, list, blocks) -> {
                    List<Operations.Part> parts = new ArrayList<>(blocks);
                    parts.add(blocks.size() / 2, new Operations.Plain(list));
                    return new ChangeSet(new ChangeSetId(Sets.A, 42), time, "người", "visit.edit", relation,
                            Operations.ofParts(parts));
                });
    }

    private static Arbitrary<List<RecordBlock>> blocks(Arbitrary<@Nullable String> texts) {
        return Combinators.combine(Arbitraries.integers().between(1, 9), Arbitraries.integers().between(1, 3))
                .flatAs((records, fields) -> texts.list().ofSize(records * fields)
                        .<RecordBlock>map(values -> {
                            @Nullable
                            String[][] columns = new @Nullable String[fields][records];
                            UUID[] ids = new UUID[records];
                            for (int i = 0; i < values.size(); i++) {
                                columns[i / records][i % records] = i % 3 == 0 ? values.get(i) : values.getFirst();
                                ids[i % records] = new UUID(8, i % records);
                            }
                            return new RecordBlock("figure", List.of("a", "b", "c").subList(0, fields), ids, columns);
                        }))
                .list().ofMaxSize(3);
    }

    @Property(tries = 500)
    void everyChangeSetComesBack(@ForAll("sets") ChangeSet set) throws IOException {
        ChangeSetFormat.Linked back = format.read(format.write(set, JournalLine.START));
        assertThat(back.set()).isEqualTo(set);
        assertThat(back.previousHash()).isEqualTo(JournalLine.START);
    }

    @Test
    void likeRecordsBecomeRowsAndComeBackInOrder() throws IOException {
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            UUID id = new UUID(3, i);
            List<OperationId> over = i % 7 == 0
                    ? List.of(new OperationId(new ChangeSetId(Sets.B, i + 1L), 0))
                    : List.of();
            operations.add(new Operation("figure", id, "indicator", "sản lượng", List.of()));
            operations.add(new Operation("figure", id, "value", i % 5 == 0 ? null : "" + i, over));
        }
        ChangeSet set = new ChangeSet(new ChangeSetId(Sets.A, 1), HybridTime.ZERO, "-", "figure.import", Relation.PLAIN,
                operations);
        byte[] body = format.write(set, JournalLine.START);
        assertThat(new String(body, StandardCharsets.UTF_8)).contains("\"rows\"").doesNotContain("\"set\"");
        assertThat(format.read(body).set()).isEqualTo(set);
    }

    @Test
    void membersAndShapesThisVersionDoesNotKnowAreReadOver() throws IOException {
        String body = head(1) + """
                "mood":"good","ops":[{"kind":"note","id":"00000000-0000-0001-0000-000000000001","set":{"text":"a"},"why":[1]},
                {"kind":"note","block":"zstd"}]}""";
        ChangeSet set = format.read(body.getBytes(StandardCharsets.UTF_8)).set();
        assertThat(set.operations()).extracting(Operation::value).containsExactly("a");
    }

    @Test
    void ofAHigherFormatOnlyTheHeadIsRead() throws IOException {
        ChangeSet set = format.read((head(3) + "\"ops\":{\"packed\":\"…\"}}").getBytes(StandardCharsets.UTF_8)).set();
        assertThat(set.id()).isEqualTo(new ChangeSetId(Sets.A, 1));
        assertThat(set.operations()).isEmpty();
    }

    private static String head(int number) {
        return "{\"format\":" + number + ",\"prev\":\"" + JournalLine.START + "\",\"replica\":\"" + Sets.A.replica()
                + "\",\"epoch\":1,\"seq\":1,\"time\":\"2026-11-23T15:10:01.123Z/4\",\"actor\":\"-\",\"action\":\"x\",";
    }

    @Test
    void whatIsNoChangeSetIsRefused() {
        for (String body : List.of("", "{}", "[1]", "null", "{\"format\":1}", head(1) + "}",
                head(1) + "\"ops\":[]} {}",
                head(1) + "\"ops\":[{\"kind\":\"note\",\"id\":\"x\",\"set\":{\"a\":\"b\"}}]}",
                head(1) + "\"ops\":[{\"kind\":\"f\",\"fields\":[\"a\"],\"rows\":[[\"00000000-0000-0001-0000-000000000001\",[]]]}]}")) {
            assertThatThrownBy(() -> format.read(body.getBytes(StandardCharsets.UTF_8))).as(body)
                    .isInstanceOf(IOException.class);
        }
    }
}
