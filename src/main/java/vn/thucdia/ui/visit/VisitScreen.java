package vn.thucdia.ui.visit;

import java.util.Optional;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import vn.thucdia.entity.Id;
import vn.thucdia.ui.shell.Screen;
import vn.thucdia.ui.shell.ScreenFrame;
import vn.thucdia.visit.Visit;

/**
 * One visit in the workspace: which visit and which of its tabs. The workspace itself is one for all visits, so going back and forth
 * between two of them builds nothing anew.
 */
public final class VisitScreen implements Screen {

    private final Id<Visit> visit;
    private final VisitWorkspace workspace;
    private final ScreenFrame frame = new ScreenFrame(VisitListScreen.SECTION, "");
    private String tab;
    private @Nullable Id<?> wanted;

    /** @param tab id of the tab to begin with; empty for the first */
    public VisitScreen(Id<Visit> visit, VisitWorkspace workspace, String tab) {
        this.visit = visit;
        this.workspace = workspace;
        this.tab = tab;
    }

    public Id<Visit> visit() {
        return visit;
    }

    /** Id of the tab that is, or was last, shown. */
    public String tab() {
        return tab;
    }

    void tab(String id) {
        tab = id;
    }

    /** Goes to this record when the visit was read. */
    public VisitScreen at(Id<?> record) {
        wanted = record;
        return this;
    }

    /** The record to go to, once. */
    Optional<Id<?>> takeWanted() {
        Id<?> record = wanted;
        wanted = null;
        return Optional.ofNullable(record);
    }

    @Override
    public Node node() {
        return workspace.node();
    }

    @Override
    public ScreenFrame frame() {
        return frame;
    }

    @Override
    public void onShow() {
        workspace.show(this);
    }

    @Override
    public void onHide() {
        workspace.hide();
    }
}
