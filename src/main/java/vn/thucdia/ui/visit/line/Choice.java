package vn.thucdia.ui.visit.line;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a combo box, where nothing may be chosen too.
 *
 * @param value {@code null} for "none"
 */
public record Choice<T>(@Nullable T value, String label) {

    /** The choice with the value; the first of the list when there is none. */
    public static <T> @Nullable Choice<T> of(List<Choice<T>> choices, @Nullable T value) {
        return choices.stream().filter(choice -> Objects.equals(choice.value(), value)).findFirst()
                .orElse(choices.isEmpty() ? null : choices.getFirst());
    }

    @Override
    public String toString() {
        return label;
    }
}
