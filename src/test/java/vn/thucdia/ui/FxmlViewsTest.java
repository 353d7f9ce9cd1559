package vn.thucdia.ui;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.views.InnerController;
import vn.thucdia.ui.views.OuterController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(ApplicationExtension.class)
class FxmlViewsTest {

    private final FxmlViews views = new FxmlViews(Messages.in(Language.VI));

    @Test
    void includedPartsGetTheirControllersAndWordsLikeTheOuterOne() {
        views.register(OuterController.class, OuterController::new);
        views.register(InnerController.class, () -> new InnerController("made by the supplier"));

        FxmlViews.View<OuterController> view = views.load(OuterController.class);

        assertThat(view.controller().inner().name()).isEqualTo("made by the supplier");
        assertThat(view.controller().inner().word()).isEqualTo("Quay lại");
        assertThat(view.node().lookup("#word")).isNotNull();
    }

    @Test
    void anUnregisteredControllerIsAnError() {
        assertThatThrownBy(() -> views.load(InnerController.class)).rootCause()
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("not registered")
                .hasMessageContaining(InnerController.class.getName());
    }

    @Test
    void anUnregisteredControllerOfAnIncludedPartIsAnError() {
        views.register(OuterController.class, OuterController::new);

        assertThatThrownBy(() -> views.load(OuterController.class)).rootCause()
                .hasMessageContaining(InnerController.class.getName());
    }

    @Test
    void registeringAControllerTwiceIsAnError() {
        views.register(OuterController.class, OuterController::new);

        assertThatThrownBy(() -> views.register(OuterController.class, OuterController::new))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aControllerWithoutItsFileIsAnError() {
        assertThatThrownBy(() -> views.load(LonelyController.class)).hasMessageContaining("Lonely.fxml");
    }

    private static final class LonelyController {}
}
