package vn.thucdia.ui.gallery;

import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import vn.thucdia.language.Language;
import vn.thucdia.ui.Theme;
import vn.thucdia.ui.control.StickyHead;
import vn.thucdia.ui.gallery.MeasureRun.Size;

import static org.assertj.core.api.Assertions.assertThat;

/** The card on which a line is edited is seen whole in the smallest window it is laid out for. */
class CardsInSightTest {

    @Test
    void anOpenCardFitsIntoItsList() throws Exception {
        FxToolkit.registerPrimaryStage();
        Theme theme = GalleryShow.onToolkit(() -> new Theme(Theme.Mode.LIGHT));
        List<GalleryState> states = GalleryStates.all().stream()
                .filter(state -> List.of("field-direction", "session-card").contains(state.name())).toList();
        assertThat(states).hasSize(2);
        for (Language language : Language.values()) {
            for (GalleryState state : states) {
                try (GalleryShow show = GalleryShow.open(state, language, theme, Size.NARROW.wide(),
                        Size.NARROW.high())) {
                    GalleryShow.onToolkit(() -> {
                        show.stage().picture();
                        inSight(show.stage().stage().getScene().lookup(".line-card"), state.name() + " " + language);
                        return true;
                    });
                }
            }
        }
    }

    private static void inSight(Node card, String where) {
        Parent parent = card.getParent();
        while (!(parent instanceof ListView<?>)) {
            parent = parent.getParent();
        }
        Bounds seen = parent.localToScene(parent.getLayoutBounds());
        Bounds its = card.localToScene(card.getLayoutBounds());
        assertThat(its.getMinY()).as(where)
                .isGreaterThanOrEqualTo(seen.getMinY() + StickyHead.cover((ListView<?>) parent));
        assertThat(its.getMaxY()).as(where).isLessThanOrEqualTo(seen.getMaxY() + 1);
    }
}
