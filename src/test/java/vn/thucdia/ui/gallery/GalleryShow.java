package vn.thucdia.ui.gallery;

import java.util.concurrent.Callable;

import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.testfx.util.WaitForAsyncUtils;

import vn.thucdia.language.Language;
import vn.thucdia.language.Messages;
import vn.thucdia.ui.Theme;

/** Shows a state as the gallery does, and takes it away again. To be called from any thread but the toolkit's. */
final class GalleryShow implements AutoCloseable {

    private final GalleryStage stage;

    private GalleryShow(GalleryStage stage) {
        this.stage = stage;
    }

    /** The state laid out in that size, its steps done. */
    static GalleryShow open(GalleryState state, Language language, Theme theme, int wide, int high) throws Exception {
        GalleryShow show = new GalleryShow(onToolkit(() -> new GalleryStage(Messages.in(language), theme,
                new Stage(StageStyle.UNDECORATED), wide, high)));
        try {
            onToolkit(() -> {
                state.show(show.stage);
                return true;
            });
            WaitForAsyncUtils.waitForFxEvents();
            onToolkit(() -> {
                show.stage.runSteps();
                return true;
            });
            WaitForAsyncUtils.waitForFxEvents();
            return show;
        } catch (Exception e) {
            show.close();
            throw e;
        }
    }

    GalleryStage stage() {
        return stage;
    }

    @Override
    public void close() throws Exception {
        onToolkit(() -> {
            stage.close();
            stage.stage().hide();
            return true;
        });
    }

    static <T> T onToolkit(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }
}
