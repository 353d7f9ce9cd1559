package vn.thucdia.ui.control;

import java.util.List;

/**
 * A proposal while typing after {@code @} or {@code #}.
 *
 * @param label  shown in bold
 * @param detail shown smaller behind it; may be empty
 * @param insert put into the line in place of what was typed, without the trigger
 */
public record Completion(String label, String detail, String insert) {

    /** Where proposals come from. Called at every key on the toolkit's thread, so it answers from memory. */
    @FunctionalInterface
    public interface Source {
        /**
         * @param trigger {@code '@'} or {@code '#'}
         * @param typed   what stands between the trigger and the caret; may be empty
         */
        List<Completion> find(char trigger, String typed);
    }
}
