package vn.thucdia.ui.window;

import java.util.List;

import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.followup.FollowupTab;
import vn.thucdia.ui.indicator.Comparing;
import vn.thucdia.ui.indicator.IndicatorTab;
import vn.thucdia.ui.minutes.MinutesTab;
import vn.thucdia.ui.screen.Desk;
import vn.thucdia.ui.settings.Role;
import vn.thucdia.ui.visit.VisitLinks;
import vn.thucdia.ui.visit.VisitTab;
import vn.thucdia.ui.visit.field.FieldTab;
import vn.thucdia.ui.visit.session.SessionTab;

/** The tabs of a visit's workspace in their order: the one place where they are listed. */
public final class VisitTabs {

    private VisitTabs() {}

    /** Where somebody begins in a visit of the list: each with the work that is theirs. Everything else is one key away. */
    public static String first(Role role) {
        return switch (role) {
            case SECRETARY -> "session.title";
            case MEMBER -> "field.title";
            case OFFICE -> "followup.tab";
        };
    }

    /** @param comparing opens the comparison */
    public static List<VisitTab> of(Desk desk, VisitLinks links, FxmlViews views, Comparing comparing) {
        return List.of(new FieldTab(desk, links, views),
                new SessionTab(desk, links, views),
                new IndicatorTab(desk, links, views, comparing),
                new FollowupTab(desk, links, views),
                new MinutesTab(desk, links, views));
    }
}
