package vn.thucdia.ui;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LaterTest {

    @Test
    void itIsMadeWhenFirstAskedForAndOnlyOnce() {
        List<String> made = new ArrayList<>();
        Later<String> later = new Later<>(() -> {
            made.add("made");
            return "part";
        });
        assertThat(made).isEmpty();
        assertThat(later.get()).isEqualTo("part").isSameAs(later.get());
        assertThat(made).hasSize(1);
    }
}
