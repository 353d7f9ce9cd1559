package vn.thucdia.ui.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thucdia.language.Text;

/**
 * What is typed in a field of a record and not recorded yet. A field saves itself after a pause; a program that is killed before that
 * would take the sentence along. Each draft says from which words it began, so that it never goes over what somebody wrote meanwhile.
 * Toolkit thread only.
 */
public final class FieldDrafts {

    /** In front of the key of every such draft, unlike any place of an entry line. */
    static final String MARK = "words.";
    private static final String ASIDE = ".aside";

    private final DraftStore store;
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Set<String> chosen = new HashSet<>();
    private final Set<String> left;

    FieldDrafts(DraftStore store, Set<String> left) {
        this.store = store;
        this.left = new HashSet<>(left);
    }

    /** Notes what stands in a field now, and what is recorded there or on its way. */
    void typed(String key, String recorded, String text, int caret) {
        List<String> origins = new ArrayList<>(origins(key));
        if (origins.stream().noneMatch(each -> each.equals(recorded))) {
            origins.add(recorded);
        }
        keep(key, new Draft(text, caret, Map.of(), List.of(), origins));
    }

    private List<String> origins(String key) {
        Draft draft = drafts.get(key);
        return draft == null ? List.of() : draft.origins();
    }

    private void keep(String key, Draft draft) {
        drafts.put(key, draft);
        store.put(MARK + key, draft);
    }

    /** The field holds again what is recorded. */
    void drop(String key) {
        if (drafts.remove(key) != null) {
            store.put(MARK + key, Draft.NONE);
        }
    }

    /** A text of a field is on disk as a change; what was typed since began from it. */
    public void recorded(String key, String text) {
        Draft draft = drafts.get(key);
        if (draft != null) {
            if (same(draft.text(), text)) {
                drop(key);
            } else {
                List<String> origins = draft.origins();
                int at = origins.indexOf(text);
                keep(key, draft.from(at < 0 ? List.of(text) : origins.subList(at, origins.size())));
            }
        }
    }

    /**
     * What a program that ended early left of a field; told once.
     *
     * @param recorded what the field holds
     */
    Optional<Found> left(String key, String recorded) {
        if (left.remove(key)) {
            Draft draft = store.get(MARK + key);
            boolean wanted = chosen.remove(key);
            if (same(draft.text(), recorded)) {
                store.put(MARK + key, Draft.NONE);
            } else if (wanted || draft.origins().stream().anyMatch(each -> same(each, recorded))) {
                drafts.put(key, draft);
                return Optional.of(new Found(draft, false));
            } else {
                // Under a name of its own: the field may be typed in before somebody has decided.
                store.put(MARK + key + ASIDE, draft);
                store.put(MARK + key, Draft.NONE);
                return Optional.of(new Found(draft, true));
            }
        } else if (left.remove(key + ASIDE)) {
            return Optional.of(new Found(store.get(MARK + key + ASIDE), true));
        }
        return Optional.empty();
    }

    /** The words set aside are wanted: they stand in the field when it is shown next. */
    void choose(String key, Draft draft) {
        settle(key);
        store.put(MARK + key, draft);
        left.add(key);
        chosen.add(key);
    }

    /** The words set aside were decided on. */
    void settle(String key) {
        store.put(MARK + key + ASIDE, Draft.NONE);
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return plain(one).equals(plain(other));
    }

    /** What is stored is cleaned; the field keeps the form in which it was typed. */
    private static String plain(@Nullable String text) {
        return text == null ? "" : Text.salvage(text).strip();
    }

    /**
     * What was left of a field.
     *
     * @param changed the field holds other words now than those from which the draft began
     */
    record Found(Draft draft, boolean changed) {}
}
