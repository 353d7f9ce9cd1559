package vn.thucdia.ui.visit.line;

import java.util.List;

import javafx.scene.Node;

import vn.thucdia.language.Messages;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.Later;
import vn.thucdia.ui.shell.ScreenFrame.KeyRow;
import vn.thucdia.ui.visit.VisitTab;
import vn.thucdia.visit.Visit;

/** What the tabs of the sites and of the session have in common: lines are typed in both. Loaded when first shown. */
public abstract class LinesTab implements VisitTab {

    /** The controller of all panes of such a tab. */
    public interface Panes {

        /** What stands at the right end of the row of tabs. */
        Node aside();

        /** Saves what is typed and not yet saved. */
        void flush();

        /** Puts the caret into the quick-entry line, or where it is asked for what the line needs. */
        void focusEntry();

        /** Puts the caret into the quick-entry line; whether it is there. */
        boolean focusLine();
    }

    private final Messages messages;
    private final String hints;
    private final String beginning;
    private final List<String> keys;
    private final Later<FxmlViews.View<? extends Panes>> view = new Later<>(this::load);

    /**
     * @param hints     message key of what the status bar says
     * @param beginning of the message keys of its keys
     * @param keys      the ends of these
     */
    protected LinesTab(Messages messages, String hints, String beginning, List<String> keys) {
        this.messages = messages;
        this.hints = hints;
        this.beginning = beginning;
        this.keys = keys;
    }

    /** Loads the panes; once. */
    protected abstract FxmlViews.View<? extends Panes> load();

    protected abstract Drafts drafts();

    /** Reads the visit's lines and shows them. */
    protected abstract void read(Visit visit);

    @Override
    public Node node() {
        return view.get().node();
    }

    @Override
    public Node aside() {
        return view.get().controller().aside();
    }

    @Override
    public void show(Visit visit) {
        drafts().retry();
        read(visit);
    }

    @Override
    public void hide() {
        view.get().controller().flush();
        drafts().retry();
    }

    @Override
    public String keyHints() {
        return messages.get(hints);
    }

    @Override
    public List<KeyRow> keys() {
        return keys.stream().map(key -> beginning + key)
                .map(key -> new KeyRow(messages.get(key), messages.get(key + ".does"))).toList();
    }

    @Override
    public boolean focusTyping() {
        return view.get().controller().focusLine();
    }

    @Override
    public Runnable quickEntry() {
        return view.get().controller()::focusEntry;
    }
}
