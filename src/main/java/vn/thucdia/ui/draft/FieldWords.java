package vn.thucdia.ui.draft;

import java.util.function.Consumer;

/**
 * The unrecorded words of one field, of whichever record it shows.
 *
 * @param name     of the field, unlike that of any other field of its records
 * @param conflict asks what is to become of words that a program left behind, when other words stand in the field by now
 */
public record FieldWords(FieldDrafts drafts, String name, Conflict conflict) {

    /** Asks a person. */
    @FunctionalInterface
    public interface Conflict {

        /** @param decided called once with whether the left words go into the field, in place of the recorded ones */
        void ask(String left, String recorded, Consumer<Boolean> decided);
    }

    private String key(Object record) {
        return key(record, name);
    }

    /** How the words of a field of a record are called among the drafts. */
    public static String key(Object record, String name) {
        return record + "." + name;
    }

    /** Notes what stands in the field, and what is recorded there. */
    public void typed(Object record, String recorded, String text, int caret) {
        if (text.equals(recorded)) {
            drafts.drop(key(record));
        } else {
            drafts.typed(key(record), recorded, text, caret);
        }
    }

    /** A text is on disk as a change. */
    public void recorded(Object record, String text) {
        drafts.recorded(key(record), text);
    }

    /**
     * Gives back what a program that ended early left of the field: at once while the field holds what the words began from, else when a
     * person wants it so.
     *
     * @param put puts it into the field, as typing does; says whether the field still shows the record
     */
    public void restore(Object record, String recorded, Put put) {
        drafts.left(key(record), recorded).ifPresent(found -> {
            Draft draft = found.draft();
            if (!found.changed()) {
                put.put(draft.text(), draft.caret());
                return;
            }
            conflict.ask(draft.text(), recorded, wanted -> {
                if (!wanted) {
                    drafts.settle(key(record));
                } else if (put.put(draft.text(), draft.caret())) {
                    drafts.settle(key(record));
                } else {
                    drafts.choose(key(record), draft);
                }
            });
        });
    }

    /** Puts words into a field. */
    @FunctionalInterface
    public interface Put {
        boolean put(String text, int caret);
    }
}
