package vn.thucdia.ui.draft;

import java.util.Map;

import vn.thucdia.entity.Ids;

/** Entered lines for tests of those who save them. */
public final class Lines {

    private Lines() {}

    public static QueuedLine of(String text, Map<String, String> context) {
        return new QueuedLine(new Ids().create().value(), text, context, QueuedLine.Stage.SAVING, "");
    }
}
