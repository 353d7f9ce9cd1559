package vn.thucdia.entity;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrderKeyTest {

    @Provide
    Arbitrary<OrderKey> keys() {
        return Arbitraries.strings().withCharRange('0', '9').withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8)
                .filter(text -> !text.endsWith("0")).map(OrderKey::new);
    }

    @Property
    void betweenIsStrictlyBetween(@ForAll("keys") OrderKey one, @ForAll("keys") OrderKey other) {
        if (one.equals(other)) {
            assertThat(OrderKey.between(one, other)).isGreaterThan(one);
        } else {
            OrderKey low = one.compareTo(other) < 0 ? one : other;
            OrderKey high = low == one ? other : one;
            assertThat(OrderKey.between(low, high)).isGreaterThan(low).isLessThan(high);
        }
    }

    @Property
    void beforeAndAfterEveryKeyThereIsAnother(@ForAll("keys") OrderKey key) {
        assertThat(OrderKey.between(null, key)).isLessThan(key);
        assertThat(OrderKey.between(key, null)).isGreaterThan(key);
    }

    @Property(tries = 100)
    void anyOrderOfInsertionsKeepsTheList(@ForAll List<Integer> places) {
        List<OrderKey> list = new ArrayList<>();
        for (int place : places) {
            int at = Math.floorMod(place, list.size() + 1);
            list.add(at, OrderKey.between(at == 0 ? null : list.get(at - 1), at == list.size() ? null : list.get(at)));
        }
        assertThat(list).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void tenThousandAppendedLinesKeepShortKeys() {
        OrderKey last = OrderKey.between(null, null);
        for (int i = 0; i < 10_000; i++) {
            OrderKey next = OrderKey.between(last, null);
            assertThat(next).isGreaterThan(last);
            last = next;
        }
        assertThat(last.text()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void insertingAlwaysAtTheSamePlaceGrowsSlowly() {
        OrderKey low = OrderKey.FIRST;
        OrderKey high = OrderKey.between(low, null);
        for (int i = 0; i < 200; i++) {
            high = OrderKey.between(low, high);
        }
        assertThat(high.text()).hasSizeLessThan(60);
    }

    @Test
    void whatIsNoKeyIsRefused() {
        for (String text : List.of("", "0", "a0", "A", "é", "a b")) {
            assertThatThrownBy(() -> OrderKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
