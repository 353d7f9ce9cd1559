package vn.thucdia.ui.shell;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeyHintsTest {

    private static final String ALL = "Enter mở · Del xóa · Esc về";

    private static String fitting(double room) {
        return KeyHints.fitting(ALL, "F1 phím", room, String::length);
    }

    @Test
    void wholeHintsAreLeftOutFromTheEndAndTheLastIsF1() {
        assertThat(fitting(100)).isEqualTo("Enter mở · Del xóa · Esc về · F1 phím");
        assertThat(fitting(36)).isEqualTo("Enter mở · Del xóa · F1 phím");
        assertThat(fitting(20)).isEqualTo("Enter mở · F1 phím");
        assertThat(fitting(17)).isEqualTo("F1 phím");
        assertThat(fitting(6)).isEmpty();
    }

    @Test
    void aScreenWithoutHintsSaysF1() {
        assertThat(KeyHints.fitting("", "F1 phím", 50, String::length)).isEqualTo("F1 phím");
    }
}
