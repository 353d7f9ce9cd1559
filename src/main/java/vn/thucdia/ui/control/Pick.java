package vn.thucdia.ui.control;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

import vn.thucdia.language.Messages;

/**
 * One thing that can be picked from a {@link PickBar} or {@link SegmentBar}.
 *
 * @param value what the caller gets back
 * @param label the word shown
 * @param icon  shown before the word
 * @param tint  colour of the icon, and of the whole when picked
 */
public record Pick<T>(T value, String label, @Nullable Ikon icon, Tint tint) {

    public static <T> Pick<T> of(T value, String label) {
        return new Pick<>(value, label, null, Tint.NEUTRAL);
    }

    /** A pick that looks like a chip. */
    public static <T> Pick<T> of(T value, ChipKind kind, Messages messages) {
        return new Pick<>(value, kind.word(messages), kind.icon(), kind.tint());
    }

    public Pick<T> named(String other) {
        return new Pick<>(value, other, icon, tint);
    }
}
