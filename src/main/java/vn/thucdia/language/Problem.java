package vn.thucdia.language;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something a person must be told in one sentence. Carries the key of the sentence and its values; the words are chosen where they
 * are shown, in the language of the reader. Not a bug: bugs stay plain runtime exceptions.
 */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> values;

    public Problem(String key, Object... values) {
        this(null, key, values);
    }

    public Problem(@Nullable Throwable cause, String key, Object... values) {
        super(key + List.of(values), cause);
        this.key = key;
        this.values = List.of(values);
    }

    /** What a person is told of a failure: a problem says it itself, too little memory is named, a bug has a code. */
    public static Problem of(Throwable failure) {
        return switch (failure) {
            case Problem problem -> problem;
            case OutOfMemoryError full ->
                new Problem(full, "problem.memory", Runtime.getRuntime().maxMemory() / (1 << 20));
            default -> new Problem(failure, "problem.unexpected", FailureCode.of(failure));
        };
    }

    /** Key of the sentence in the message bundles, such as {@code problem.journal.full}. */
    public String key() {
        return key;
    }

    public List<Object> values() {
        return values;
    }

    /** The sentence in the language of {@code messages}. */
    public String sentence(Messages messages) {
        return messages.get(key, values.toArray());
    }
}
