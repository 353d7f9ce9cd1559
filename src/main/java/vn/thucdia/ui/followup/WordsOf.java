package vn.thucdia.ui.followup;

import java.util.function.Function;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/** The words of what a list offers that nobody types into. */
final class WordsOf<E> extends StringConverter<E> {

    private final Function<E, String> word;

    WordsOf(Function<E, String> word) {
        this.word = word;
    }

    @Override
    public String toString(@Nullable E of) {
        return of == null ? "" : word.apply(of);
    }

    @Override
    public E fromString(String typed) {
        throw new UnsupportedOperationException("not editable");
    }
}
