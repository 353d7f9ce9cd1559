package vn.thucdia.ui.gallery;

import java.time.LocalTime;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.kordamp.ikonli.feather.Feather;

import vn.thucdia.language.Messages;
import vn.thucdia.language.Problem;
import vn.thucdia.ui.FxmlViews;
import vn.thucdia.ui.control.ChipKind;
import vn.thucdia.ui.control.EmptyState;
import vn.thucdia.ui.shell.Navigator;
import vn.thucdia.ui.shell.RailItem;
import vn.thucdia.ui.shell.Screen;
import vn.thucdia.ui.shell.ScreenFrame;
import vn.thucdia.ui.shell.Shell;
import vn.thucdia.ui.shell.ShellModel;

/** The frame around an empty screen, and what it shows when things go wrong. */
final class ShellStates {

    private ShellStates() {}

    static List<GalleryState> all() {
        return List.of(GalleryState.of("shell-empty", stage -> open(stage)),
                GalleryState.of("shell-error", ShellStates::error), GalleryState.of("shell-keys", ShellStates::keys));
    }

    private static ShellModel open(GalleryStage stage) {
        Messages messages = stage.messages();
        ShellModel model = new ShellModel(messages, stage.errors(), stage.tasks());
        model.laptopProperty().set("Máy Thư ký");
        model.groupProperty().set("Tổ công tác số 1");
        model.undoProperty().set(() -> {});
        model.onLanguageProperty().set(language -> {});
        model.saved(LocalTime.now(GalleryStage.CLOCK));
        Navigator navigator = new Navigator();
        boolean english = messages.language() == vn.thucdia.language.Language.EN;
        List<RailItem> items = List.of(
                new RailItem("visits", Feather.MAP, english ? "Visits" : "Đợt kiểm tra", RailItem.Place.TOP,
                        () -> new Specimen(navigator)),
                new RailItem("settings", Feather.SETTINGS, english ? "Settings" : "Cài đặt", RailItem.Place.BOTTOM,
                        () -> new Specimen(navigator)));
        Shell shell = new Shell(new FxmlViews(messages), model, navigator, items, stage.width());
        stage.show(shell.root());
        shell.openSection("visits");
        return model;
    }

    private static void error(GalleryStage stage) {
        ShellModel model = open(stage);
        model.saveFailed();
        model.errors().present(new Problem("problem.disk.full"));
        model.errors().present(new IllegalStateException("specimen"));
    }

    private static void keys(GalleryStage stage) {
        open(stage);
        stage.then(() -> {
            Node root = stage.stage().getScene().getRoot();
            root.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, false, false, false, false));
        });
    }

    /** A screen with nothing on it. Its words are a specimen, not data. */
    private static final class Specimen implements Screen {

        private final EmptyState empty = new EmptyState(Feather.MAP, "Chưa có đợt nào",
                "Bấm Đợt mới để ghi đợt kiểm tra đầu tiên.");
        private final ScreenFrame frame = new ScreenFrame("visits", "Than Uyên · 13/6/2023");

        Specimen(Navigator navigator) {
            frame.crumbsProperty().set(List.of(new ScreenFrame.Crumb("Đợt kiểm tra", navigator::back)));
            frame.statusProperty().set(ChipKind.COMPILING);
            frame.keyHintsProperty().set("↑↓ chọn đợt · Enter mở · Ctrl Alt N đợt mới");
            frame.quickEntryProperty().set(() -> {});
            frame.keysProperty().set(List.of(new ScreenFrame.KeyRow("↑ ↓", "chọn đợt"),
                    new ScreenFrame.KeyRow("Ctrl Alt N", "đợt mới")));
        }

        @Override
        public Node node() {
            return empty;
        }

        @Override
        public ScreenFrame frame() {
            return frame;
        }
    }
}
