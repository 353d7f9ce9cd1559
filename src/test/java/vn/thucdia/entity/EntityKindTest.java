package vn.thucdia.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import net.jqwik.time.api.Times;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EntityKindTest {

    public enum Colour {
        RED, GREEN
    }

    public record Code(String letters, int number) {

        public static Code parse(String text) {
            int dash = text.indexOf('-');
            return new Code(text.substring(0, dash), Integer.parseInt(text.substring(dash + 1)));
        }

        @Override
        public String toString() {
            return letters + "-" + number;
        }
    }

    public record Everything(Id<Everything> id, String text, @Nullable Integer boxed, int plain,
            @Nullable Boolean answer, boolean flag, @Nullable BigDecimal figure, @Nullable LocalDate date,
            @Nullable LocalTime time, @Nullable Id<Everything> parentRecord, @Nullable Colour colour,
            @Nullable Code code) {}

    private static final EntityKind<Everything> KIND = EntityKind.of(Everything.class);

    private static Everything empty(Id<Everything> id) {
        return new Everything(id, "", null, 0, null, false, null, null, null, null, null, null);
    }

    @Provide
    Arbitrary<Everything> everything() {
        Arbitrary<Id<Everything>> ids = Arbitraries.randomValue(random -> new Ids(random).create());
        Arbitrary<BigDecimal> figures = Arbitraries.bigDecimals().ofScale(6)
                .map(number -> new BigDecimal(KIND.fields().get(5).encode(number)));
        return Combinators.combine(
                Combinators.combine(ids, Arbitraries.strings(), Arbitraries.integers().injectNull(0.2),
                        Arbitraries.integers()).as(Head::new),
                Arbitraries.of(true, false).injectNull(0.3), Arbitraries.of(true, false), figures.injectNull(0.2),
                Dates.dates().injectNull(0.2), Times.times().injectNull(0.2), ids.injectNull(0.5),
                Arbitraries.of(Colour.class).injectNull(0.3))
                .as((head, answer, flag, figure, date, time, parent, colour) -> new Everything(head.id, head.text,
                        head.boxed, head.plain, answer, flag, figure, date, time, parent, colour,
                        new Code("TĐ", head.plain)));
    }

    private record Head(Id<Everything> id, String text, @Nullable Integer boxed, int plain) {}

    @Property(tries = 300)
    void everyRecordComesBackFromItsTexts(@ForAll("everything") Everything value) {
        Map<String, String> texts = KIND.texts(value);
        assertThat(KIND.fromTexts(value.id(), texts::get)).isEqualTo(value);
    }

    @Property(tries = 300)
    void textsAreCanonical(@ForAll("everything") Everything value) {
        Map<String, String> texts = KIND.texts(value);
        Everything back = KIND.fromTexts(value.id(), texts::get);
        assertThat(KIND.texts(back)).isEqualTo(texts);
    }

    @Test
    void oneNumberHasOneText() {
        Field figure = KIND.fields().get(5);
        assertThat(figure.encode(new BigDecimal("1.50"))).isEqualTo("1.5");
        assertThat(figure.encode(new BigDecimal("1E+2"))).isEqualTo("100");
        assertThat(figure.encode(new BigDecimal("0.000"))).isEqualTo("0");
        assertThat(figure.encode(new BigDecimal("-0.10"))).isEqualTo("-0.1");
        assertThat(figure.decode("1.50")).isEqualTo(new BigDecimal("1.5"));
    }

    @Test
    void whatHoldsNothingWritesNothing() {
        Everything empty = empty(new Ids().create());
        assertThat(KIND.texts(empty)).isEmpty();
        assertThat(KIND.fromTexts(empty.id(), field -> null)).isEqualTo(empty);
    }

    @Test
    void aTextThatMeansNothingToThisVersionReadsAsAbsent() {
        Map<String, String> texts = new HashMap<>();
        for (Field field : KIND.fields()) {
            texts.put(field.name(), "?? from a newer program");
        }
        texts.remove("text");
        Everything empty = empty(new Ids().create());
        assertThat(KIND.fromTexts(empty.id(), texts::get)).isEqualTo(empty);
    }

    @Test
    void aNumberThatWouldFillTheMemoryIsNoFigure() {
        Field figure = KIND.fields().get(5);
        assertThat(figure.decode("1E+999999999")).isNull();
        assertThat(figure.decode("1E-999999999")).isNull();
        assertThat(figure.decode("9".repeat(5000))).isNull();
    }

    @Test
    void namesBecomeSnakeCaseAndReferencesAreKnown() {
        assertThat(KIND.name()).isEqualTo("everything");
        assertThat(EntityKind.of(TwoWords.class).name()).isEqualTo("two_words");
        assertThat(KIND.fields()).filteredOn(Field::reference).extracting(Field::column)
                .containsExactly("parent_record");
    }

    public record TwoWords(Id<TwoWords> id, String name) {}

    public record WithoutId(String name, int number) {}

    public record WithUnknownType(Id<WithUnknownType> id, Object anything) {}

    @Test
    void aShapeThatCannotBeMappedIsRefused() {
        assertThatThrownBy(() -> EntityKind.of(WithoutId.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntityKind.of(WithUnknownType.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void naturalIdsMeetAndOthersSortByAge() {
        assertThat(Ids.<TwoWords>natural("figure", "a", "b")).isEqualTo(Ids.natural("figure", "a", "b"))
                .isNotEqualTo(Ids.natural("figure", "ab", "")).isNotEqualTo(Ids.natural("unit", "a", "b"));
        Ids ids = new Ids();
        Id<TwoWords> first = ids.create();
        Id<TwoWords> second = ids.create();
        assertThat(first.compareTo(second)).isNegative();
        assertThat(Id.<TwoWords>parse(first.toString())).isEqualTo(first);
    }
}
