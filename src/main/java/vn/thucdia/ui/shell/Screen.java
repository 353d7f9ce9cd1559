package vn.thucdia.ui.shell;

import javafx.scene.Node;

/**
 * What the shell can show. A screen reads its data when it is shown and lets go of listeners when it is hidden; it keeps its
 * selection meanwhile, so that going back lands on the same row.
 */
public interface Screen {

    /** What stands in the sheet; the same node every time. */
    Node node();

    /** What the frame says about this screen; the screen changes it whenever it likes. */
    ScreenFrame frame();

    /** Read the data afresh. */
    default void onShow() {}

    /** Save what is pending and let go of listeners. */
    default void onHide() {}
}
