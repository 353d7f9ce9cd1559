package vn.thucdia.ui.visit.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thucdia.entity.Id;
import vn.thucdia.ui.draft.FieldWords;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.screen.Saving;

/**
 * Texts on their way to disk. A text whose save failed stays here, is shown in place of the stored one, and is tried again with the
 * next save. Toolkit thread only.
 */
public final class Drafts {

    /** One text of one record. */
    public record Key(Id<?> record, String field) {}

    private record Draft(String text, Runnable write, Runnable then) {}

    private final Saving saving;
    private final Desk desk;
    private final String screen;
    private final Map<Key, Draft> waiting = new LinkedHashMap<>();
    private final Map<Key, Draft> failed = new LinkedHashMap<>();

    /** @param screen name of the screen on which the texts are typed, in front of the names of its fields */
    public Drafts(Desk desk, String screen) {
        this.saving = desk.saving();
        this.desk = desk;
        this.screen = screen;
    }

    /** What is typed in a field of the screen. */
    public FieldWords words(String field) {
        return desk.words(screen + "-" + field);
    }

    /**
     * Saves a text.
     *
     * @param write runs away from the toolkit's thread
     * @param then runs on it when the text is on disk
     */
    public void save(Key key, String text, Runnable write, Runnable then) {
        failed.remove(key);
        retry();
        start(key, new Draft(text, write, then));
    }

    /** Tries again what could not be saved. */
    public void retry() {
        Map<Key, Draft> again = Map.copyOf(failed);
        failed.clear();
        again.forEach(this::start);
    }

    private void start(Key key, Draft draft) {
        waiting.put(key, draft);
        saving.save(() -> {
            draft.write().run();
            return true;
        }, done -> {
            waiting.remove(key, draft);
            words(key.field()).recorded(key.record(), draft.text());
            draft.then().run();
        }, () -> {
            if (waiting.get(key) == draft) {
                failed.put(key, draft);
            }
        });
    }

    /** The text to show: the one on its way, else the stored one. */
    public String text(Id<?> record, String field, String stored) {
        Draft draft = waiting.get(new Key(record, field));
        return draft == null ? stored : draft.text();
    }

    /** What is not on disk, for a test or a warning at the end. */
    public List<Key> unsaved() {
        return List.copyOf(waiting.keySet());
    }
}
